import { concernLinksByOracle } from './concern-oracle';
import { standing, type ExpectedLink, type Told } from './oracle';

const time = (iso: string): number => Date.parse(iso);

/** What concerns are linked to of what each worker there had been told and taught, by brute force. */
export function toldLinksByOracle(told: readonly Told[]): ExpectedLink[] {
  const facts = standing(told);
  const of = (...kinds: string[]): Told[] => facts.filter((fact) => kinds.includes(fact.kind));
  const one = (kind: string, id: string): Told => of(kind).find((fact) => fact.id === id) as Told;
  const there = concernLinksByOracle(told)
    .filter((link) => link.rule === 'CONCERN_TO_WORKER')
    .map((link) => ({ concern: facts.find((fact) => fact.id === link.changeId) as Told, work: one('Assignment', link.id) }));
  const links: ExpectedLink[] = [];
  for (const concern of [...new Set(there.map((each) => each.concern))]) {
    const link = (rule: string, to: Told, holds: boolean): void => {
      const { kind, id, happenedAt, recordedAt } = to;
      links.push({ rule, changeId: concern.id, kind, id, holds, happenedAt, recordedAt });
    };
    const own = there.filter((each) => each.concern === concern).map((each) => each.work);
    /** When a worker began in a unit: at the start of any of their times in it, or of the unit where that is later. */
    const began = (shiftId: string, worker: string): number =>
      of('Assignment')
        .filter((work) => work.data['shiftId'] === shiftId && work.data['staffMemberId'] === worker)
        .filter((work) => {
          const shift = one('Shift', shiftId).data;
          return (
            time(work.data['startsAt']) < time(shift['endsAt']) &&
            time(work.data['endsAt']) > time(shift['startsAt']) &&
            time(work.data['endsAt']) > time(work.data['startsAt'])
          );
        })
        .map((work) => Math.max(time(work.data['startsAt']), time(one('Shift', shiftId).data['startsAt'])))
        .reduce((first, next) => (next < first ? next : first), Infinity);
    const known = (fact: Told): number => Math.max(time(fact.happenedAt), time(fact.recordedAt));

    for (const worker of [...new Set(own.map((work) => work.data['staffMemberId'] as string))]) {
      const units = [...new Set(own.filter((work) => work.data['staffMemberId'] === worker).map((work) => work.data['shiftId'] as string))];
      const first = Math.min(...units.map((unit) => began(unit, worker)));
      const inductions = of('Induction').filter(
        (fact) => fact.data['staffMemberId'] === worker && fact.data['orientation'] && fact.serviceId === concern.serviceId,
      );
      const before = inductions.filter((fact) => known(fact) <= first);
      const last = before.find((fact) =>
        before.every((other) => known(other) < known(fact) || (known(other) === known(fact) && other.id <= fact.id)),
      );
      if (last) link('CONCERN_TO_INDUCTION', last, true);

      for (const unit of units) {
        const start = began(unit, worker);
        for (const fact of of('PersonGuidance', 'BriefingChecklist', 'Briefing')) {
          const { data } = fact;
          if (data['shiftId'] !== unit || data['staffMemberId'] !== worker) continue;
          const about: string[] = fact.kind === 'Briefing' ? [data['personId']] : data['peopleIds'];
          if (!about.includes(concern.data['personId'])) continue;
          const signed = fact.kind !== 'BriefingChecklist' || (data['workerSigned'] && data['seniorSigned']);
          const inTime = known(fact) <= start && (fact.kind !== 'Briefing' || time(data['acknowledgedAt']) <= start);
          link(fact.kind === 'PersonGuidance' ? 'CONCERN_TO_GUIDANCE' : 'CONCERN_TO_BRIEFING', fact, signed && inTime);
        }
      }
    }
  }
  return links;
}
