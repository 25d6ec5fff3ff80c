import { concernLinksByOracle } from './concern-oracle';
import { linksByOracle, standing, type Told } from './oracle';

const DAY = 86_400_000;
const london = (at: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(Date.parse(at));
const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const monday = (day: string): string => plus(day, -((new Date(day).getUTCDay() + 6) % 7));
const daysOf = (first: string, many: number): string[] => Array.from({ length: many }, (_, n) => plus(first, n));

interface Unit {
  readonly told: Told;
  readonly week: string;
  readonly workers: ReadonlyMap<string, { readonly halfHours: number; readonly agency: boolean }>;
  readonly high: boolean;
  readonly agency: number;
  readonly all: number;
}

/** The shifts in which anybody worked, half hour by half hour. */
function unitsOf(told: readonly Told[]): Unit[] {
  const facts = standing(told);
  const of = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  return of('Shift').flatMap((shift) => {
    const workers = new Map<string, { halfHours: number; agency: boolean }>();
    for (let at = Date.parse(shift.data['startsAt']); at < Date.parse(shift.data['endsAt']); at += DAY / 48)
      for (const work of of('Assignment').filter(({ data }) => data['shiftId'] === shift.id)) {
        if (Date.parse(work.data['startsAt']) > at || Date.parse(work.data['endsAt']) <= at) continue;
        const before = workers.get(work.data['staffMemberId']);
        workers.set(work.data['staffMemberId'], { halfHours: (before?.halfHours ?? 0) + 1, agency: work.data['agency'] });
      }
    if (workers.size === 0) return [];
    const sum = (counts: (one: { agency: boolean }) => boolean): number =>
      [...workers.values()].filter(counts).reduce((total, { halfHours }) => total + halfHours, 0);
    const [agency, all] = [sum((one) => one.agency), sum(() => true)];
    return [{ told: shift, week: monday(london(shift.data['startsAt'])), workers, high: 10 * agency >= 3 * all, agency, all }];
  });
}

/** Each week that ends four in which agency workers gave three tenths of the hours of five shifts or more, with the agency shifts of all four. */
export function agencySharesByOracle(told: readonly Told[], now: string): string[] {
  const units = unitsOf(told);
  const services = new Set(units.map((unit) => unit.told.serviceId));
  return [...services].flatMap((serviceId) => {
    const own = units.filter((unit) => unit.told.serviceId === serviceId);
    return [...new Set(own.map(({ week }) => week))].flatMap((week) => {
      const four = [21, 14, 7, 0].map((back) => own.filter((unit) => unit.week === plus(week, -back)));
      const sum = (of: readonly Unit[], what: 'agency' | 'all'): number => of.reduce((total, unit) => total + unit[what], 0);
      const high = four.every((of) => of.length >= 5 && 10 * sum(of, 'agency') >= 3 * sum(of, 'all'));
      if (plus(week, 6) >= london(now) || !high) return [];
      const all = four.flat();
      const shifts = all.filter(({ agency }) => agency > 0).map((unit) => unit.told.id);
      return [
        `AGENCY_SHARE_HIGH ${serviceId} ${plus(week, -21)} ${Math.round(sum(all, 'agency') / 2)}/${Math.round(sum(all, 'all') / 2)} ${shifts.sort().join()}`,
      ];
    });
  });
}

/** The chance of so many or more of `n`, each with the chance `p`. */
function chanceOfMore(many: number, n: number, p: number): number {
  let [chance, total] = [(1 - p) ** n, 0];
  for (let k = 0; k <= n; k += 1) {
    if (k >= many) total += chance;
    chance *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return total;
}

/** Each incident in a high-agency shift, with whether those of the eight weeks to the end of the shift's were more than the other shifts had. */
export function levelsByOracle(told: readonly Told[], now: string): string[] {
  const units = unitsOf(told);
  const incidents = standing(told).filter(({ kind }) => kind === 'Incident');
  const pairs = concernLinksByOracle(told)
    .filter(({ rule, changeId }) => rule === 'CONCERN_TO_SHIFT' && incidents.some(({ id }) => id === changeId))
    .map((link) => [link.changeId, link.id] as const);
  return pairs.flatMap(([incidentId, shiftId]) => {
    const unit = units.find((one) => one.told.id === shiftId);
    if (!unit?.high) return [];
    const line = `${incidentId} ${shiftId}`;
    if (plus(unit.week, 6) >= london(now)) return [`${line} USUAL`];
    const near = units.filter(
      (one) => one.told.serviceId === unit.told.serviceId && one.week <= unit.week && one.week >= plus(unit.week, -49),
    );
    const [high, others] = [near.filter((one) => one.high), near.filter((one) => !one.high)];
    const count = (of: readonly Unit[]): number =>
      incidents.filter(({ id }) => of.some((one) => pairs.some(([incident, shift]) => incident === id && shift === one.told.id))).length;
    const present = (of: readonly Unit[], counts: (agency: boolean) => boolean): string[] => [
      ...new Set(of.flatMap(({ workers }) => [...workers].flatMap(([id, { agency }]) => (counts(agency) ? [id] : [])))),
    ];
    const one = (of: readonly Unit[]): boolean =>
      present(of, () => true).some((id) => 2 * of.filter(({ workers }) => workers.has(id)).length > of.length);
    const few =
      present(high, (agency) => agency).length < 5 ||
      one(high) ||
      (others.length > 0 && (present(others, () => true).length < 5 || one(others)));
    const [seen, elsewhere] = [count(high), count(others)];
    if (few || seen < 3 || others.length < 20) return [`${line} USUAL`];
    const raised = chanceOfMore(seen, seen + elsewhere, high.length / (high.length + others.length)) < 0.025;
    return [`${line} ${raised ? 'RAISED' : 'USUAL'} ${seen}/${high.length} of ${seen + elsewhere}`];
  });
}

/** Day by day: who was there, who left, and when nobody was the registered manager. */
export function staffByOracle(told: readonly Told[], now: string): string[] {
  const facts = standing(told);
  const today = london(now);
  return [...new Set(facts.map(({ serviceId }) => serviceId))].flatMap((serviceId) => {
    const own = facts.filter((fact) => fact.serviceId === serviceId);
    const staff = own.filter(({ kind, data }) => kind === 'StaffMember' && data['contract'] !== 'AGENCY');
    const holdings = own.filter(({ kind, data }) => kind === 'RoleHolding' && data['role'] === 'REGISTERED_MANAGER');
    const leftOn = (id: string): string =>
      facts.find((fact) => fact.kind === 'StaffMember' && fact.id === id)?.data['leftOn'] ?? '9999-12-31';
    const lines: string[] = [];
    let without = 0;
    let ever = false;
    for (const day of daysOf('2025-06-01', 700).filter((one) => one < today)) {
      if (staff.some(({ data }) => data['leftOn'] === day)) {
        const window = daysOf(plus(day, -89), 90);
        const there = staff.filter(({ data }) => window.some((one) => data['startedOn'] <= one && one <= (data['leftOn'] ?? '9999-12-31')));
        const left = there.filter(({ data }) => window.includes(data['leftOn']));
        if (left.length >= 2 && there.length >= 10 && 10 * left.length >= there.length)
          lines.push(`STAFF_LEAVING STANDING ${serviceId} ${plus(day, -89)} ${day} ${left.length}/${there.length}`);
      }
      const held = holdings.some(
        ({ data }) => data['startsOn'] <= day && day <= (data['endsOn'] ?? '9999-12-31') && day <= leftOn(data['staffMemberId']),
      );
      without = held ? 0 : without + 1;
      ever ||= held;
      if (!ever || without !== 28) continue;
      const begins = (one: string): boolean =>
        holdings.some(
          ({ data }) => data['startsOn'] === one && (data['endsOn'] ?? '9999-12-31') >= one && leftOn(data['staffMemberId']) >= one,
        );
      const ended = daysOf(plus(day, 1), 700).some((one) => one <= today && begins(one));
      lines.push(`NO_REGISTERED_MANAGER ${ended ? 'ENDED' : 'STANDING'} ${serviceId} ${plus(day, -27)} ${day} 28/-`);
    }
    return lines;
  });
}

/** Each month that is over of which under four fifths of ten changes or more were in the plan when they fell due, with those that were not. */
export function planningByOracle(told: readonly Told[], now: string): string[] {
  const inTime = linksByOracle(told).filter(({ rule, holds }) => rule === 'CHANGE_TO_PLAN_VERSION' && holds);
  const changes = standing(told).filter(({ kind, data }) => kind === 'IdentifiedChange' && data['state'] === 'CONFIRMED');
  const monthOf = (change: Told): string => london(change.data['dueAt']).slice(0, 7);
  const places = new Set(changes.map((change) => `${change.serviceId} ${monthOf(change)}`));
  return [...places].flatMap((place) => {
    const due = changes.filter((change) => `${change.serviceId} ${monthOf(change)}` === place);
    const missed = due.filter(({ id }) => !inTime.some(({ changeId }) => changeId === id)).map(({ id }) => id);
    const over = place.slice(-7) < london(now).slice(0, 7);
    if (!over || due.length < 10 || 5 * (due.length - missed.length) >= 4 * due.length) return [];
    return [`POOR_CARE_PLANNING ${place} ${due.length - missed.length}/${due.length} ${missed.sort().join()}`];
  });
}
