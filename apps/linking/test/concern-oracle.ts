import { standing, type ExpectedLink, type Told } from './oracle';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What concerns are linked to, by brute force: for every concern, every shift and every assignment, was it there and then? */
export function concernLinksByOracle(told: readonly Told[]): ExpectedLink[] {
  const facts = standing(told);
  const of = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  const concerns = [...of('Incident'), ...of('Complaint'), ...of('Feedback').filter((fact) => fact.data['concernCode'] !== null)];
  const links: ExpectedLink[] = [];
  for (const concern of concerns) {
    const then = Date.parse(concern.happenedAt);
    const untimed = concern.kind !== 'Incident' && concern.happenedAt === concern.recordedAt;
    if (untimed) continue;
    const link = (rule: string, to: Told): void => {
      links.push({
        rule,
        changeId: concern.id,
        kind: to.kind,
        id: to.id,
        holds: true,
        happenedAt: to.happenedAt,
        recordedAt: to.recordedAt,
      });
    };
    for (const shift of of('Shift')) {
      const [start, end] = [Date.parse(shift.data['startsAt']), Date.parse(shift.data['endsAt'])];
      const people: readonly string[] = shift.data['peopleIds'];
      const noUnit = end <= start || end - start > DAY;
      const elsewhere = shift.serviceId !== concern.serviceId;
      const someoneElses = people.length > 0 && !people.includes(concern.data['personId']);
      const visit = shift.data['kind'] === 'VISIT';
      const anotherTime = then < start || (visit ? then >= end : then > end + 30 * MINUTE);
      if (noUnit || elsewhere || someoneElses || anotherTime) continue;
      link('CONCERN_TO_SHIFT', shift);
      for (const work of of('Assignment').filter((fact) => fact.data['shiftId'] === shift.id)) {
        const [began, left] = [Date.parse(work.data['startsAt']), Date.parse(work.data['endsAt'])];
        const never = left <= began || left <= start || began >= end;
        const notYet = then < began;
        const goneBefore = (left < end || visit) && then >= Math.min(left, end);
        if (!never && !notYet && !goneBefore) link('CONCERN_TO_WORKER', work);
      }
    }
  }
  return links;
}
