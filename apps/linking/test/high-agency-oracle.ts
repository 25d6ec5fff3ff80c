import { concernLinksByOracle } from './concern-oracle';
import { standing, type Told } from './oracle';

const MINUTE = 60_000;
const ms = (iso: string): number => Date.parse(iso);

/** Minute by minute: which incidents happened in a unit of which agency workers were there for three tenths of all the time worked. */
export function inHighAgencyByOracle(told: readonly Told[]): [incidentId: string, shiftId: string][] {
  const facts = standing(told);
  const one = (kind: string, id: string): Told => facts.find((fact) => fact.kind === kind && fact.id === id) as Told;
  return concernLinksByOracle(told)
    .filter((link) => link.rule === 'CONCERN_TO_SHIFT' && facts.some((fact) => fact.kind === 'Incident' && fact.id === link.changeId))
    .flatMap((link) => {
      const shift = one('Shift', link.id);
      const works = facts.filter((fact) => fact.kind === 'Assignment' && fact.data['shiftId'] === shift.id);
      const workers = [...new Set(works.map((work) => work.data['staffMemberId'] as string))];
      let [all, agency] = [0, 0];
      for (const worker of workers) {
        const own = works.filter((work) => work.data['staffMemberId'] === worker);
        const met = own.filter(
          (work) =>
            Math.min(ms(work.data['endsAt']), ms(shift.data['endsAt'])) > Math.max(ms(work.data['startsAt']), ms(shift.data['startsAt'])),
        );
        let minutes = 0;
        for (let at = ms(shift.data['startsAt']); at < ms(shift.data['endsAt']); at += MINUTE)
          if (own.some((work) => ms(work.data['startsAt']) <= at && at < ms(work.data['endsAt']))) minutes += 1;
        all += minutes;
        agency += met.some((work) => work.data['agency']) ? minutes : 0;
      }
      return all > 0 && agency / all >= 0.3 ? [[link.changeId, shift.id] as [string, string]] : [];
    })
    .sort((one, other) => (one.join() < other.join() ? -1 : 1));
}
