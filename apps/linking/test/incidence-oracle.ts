import { standing, type Told } from './oracle';

const SLOT = 1_800_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const PARTS = ['DAY', 'EVENING', 'NIGHT'];
const ms = (at: string): number => Date.parse(at);
const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
/** What a clock in London shows, such as 2026-03-29 02:30. */
const clock = (at: number): string => LONDON.format(at);
const dateOf = (at: number): string => clock(at).slice(0, 10);
const partOf = (at: number): string => {
  const time = clock(at).slice(11);
  return time >= '22:00' || time < '07:00' ? 'NIGHT' : time >= '16:00' ? 'EVENING' : 'DAY';
};
const weekOf = (day: string, from: string): number => Math.floor((Date.parse(day) - Date.parse(from)) / (7 * DAY));

interface OnIt {
  readonly id: string;
  readonly slots: readonly number[];
  readonly agency: boolean;
  readonly few: boolean | null;
  readonly unguided: boolean | null;
}
interface Delivered {
  readonly id: string;
  readonly start: number;
  readonly slots: readonly number[];
  readonly workers: readonly OnIt[];
  readonly concerns: readonly Told[];
}
export type By = 'UNFAMILIAR' | 'FEW_SHIFTS' | 'NOT_GUIDED';

/**
 * What a service's incidents, complaints and feedback are counted over, by brute force: half hour by half hour, who was in which shift, by
 * what a clock in London showed. Everything of these worlds begins and ends on a half hour, but for what happened. It shares nothing with the app.
 */
export function incidenceByOracle(told: readonly Told[], serviceId: string, now: string) {
  const facts = standing(told);
  const anywhere = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  const of = (kind: string): Told[] => anywhere(kind).filter((fact) => fact.serviceId === serviceId);
  const slotsOf = (from: number, until: number): number[] => {
    const slots = [];
    for (let at = from; at < until; at += SLOT) slots.push(at);
    return slots;
  };
  const missed = of('VisitReport').flatMap(({ data }) => (data['outcome'] === 'MISSED' ? [data['shiftId'] as string] : []));
  const shifts = of('Shift').filter(({ id, data }) => {
    const length = ms(data['endsAt']) - ms(data['startsAt']);
    return length > 0 && length <= DAY && !missed.includes(id);
  });
  const there = (shift: Told, worker: string): number[] =>
    slotsOf(ms(shift.data['startsAt']), ms(shift.data['endsAt'])).filter((at) =>
      anywhere('Assignment').some(
        ({ data }) =>
          at < ms(now) &&
          data['shiftId'] === shift.id &&
          data['staffMemberId'] === worker &&
          ms(data['startsAt']) <= at &&
          at < ms(data['endsAt']),
      ),
    );
  const staff = [...new Set(anywhere('Assignment').map(({ data }) => data['staffMemberId'] as string))];
  const rotaSince = Math.min(...of('Shift').map(({ data }) => ms(data['startsAt'])));
  const presence = new Map(shifts.map((shift) => [shift.id, new Map(staff.map((worker) => [worker, there(shift, worker)]))]));

  const concerns = [...of('Incident'), ...of('Complaint'), ...of('Feedback').filter(({ data }) => data['concernCode'] !== null)];
  const timed = concerns.filter(({ kind, happenedAt, recordedAt }) => kind === 'Incident' || happenedAt !== recordedAt);
  const inside = (shift: Told, concern: Told): boolean => {
    const [at, start, end] = [ms(concern.happenedAt), ms(shift.data['startsAt']), ms(shift.data['endsAt'])];
    const people: string[] = shift.data['peopleIds'];
    const theirs = people.length === 0 || people.includes(concern.data['personId']);
    return theirs && at >= start && (shift.data['kind'] === 'VISIT' ? at < end : at <= end + SLOT);
  };

  const delivered = shifts.map((shift): Delivered => {
    const workers = staff.flatMap((id): OnIt[] => {
      const slots = presence.get(shift.id)?.get(id) ?? [];
      const [began] = slots;
      if (began === undefined) return [];
      const own = anywhere('Assignment').filter(
        ({ data }) => data['shiftId'] === shift.id && data['staffMemberId'] === id && ms(data['startsAt']) < ms(now),
      );
      const agency = own.some(({ data }) => data['agency']);
      const temporary = agency || anywhere('StaffMember').some((one) => one.id === id && one.data['contract'] === 'BANK');
      const before = shifts.filter((other) => {
        const end = ms(other.data['endsAt']);
        return (
          other !== shift &&
          end <= began &&
          began - end < 90 * DAY &&
          presence
            .get(other.id)
            ?.get(id)
            ?.includes(end - SLOT)
        );
      });
      const about = anywhere('PersonGuidance').filter(
        (one) =>
          one.data['shiftId'] === shift.id &&
          one.data['staffMemberId'] === id &&
          ms(one.happenedAt) <= began &&
          ms(one.recordedAt) <= began,
      );
      const people = about.flatMap(({ data }) => data['peopleIds'] as string[]);
      const guided = people.length > 0 && (shift.data['peopleIds'] as string[]).every((person) => people.includes(person));
      const kept = guided || of('PersonGuidance').some((one) => ms(one.recordedAt) <= began);
      const few = began - rotaSince < 90 * DAY ? null : before.length < 3;
      return [{ id, slots, agency, few: temporary ? few : false, unguided: !temporary ? false : kept ? !guided : null }];
    });
    return {
      ...{ id: shift.id, start: ms(shift.data['startsAt']), workers },
      slots: slotsOf(ms(shift.data['startsAt']), ms(shift.data['endsAt'])),
      concerns: timed.filter((concern) => inside(shift, concern)),
    };
  });

  const is = (worker: OnIt, by: By): boolean | null => {
    if (by === 'FEW_SHIFTS') return worker.few;
    if (by === 'NOT_GUIDED') return worker.unguided;
    if (worker.few === true || worker.unguided === true) return true;
    return worker.few === null || worker.unguided === null ? null : false;
  };
  const level = ({ workers }: Delivered, by: By): string => {
    if (workers.some((worker) => is(worker, by) === true)) return 'EXPOSED';
    return workers.length > 0 && workers.every((worker) => is(worker, by) === false) ? 'NOT_EXPOSED' : 'UNKNOWN';
  };
  const hours = (units: readonly Delivered[], counts: (worker: OnIt) => boolean = () => true): number =>
    units.flatMap(({ workers }) => workers.filter(counts).flatMap(({ slots }) => slots)).length / 2;
  const incidents = (units: readonly Delivered[]): number => distinct(units).filter(({ kind }) => kind === 'Incident').length;
  const distinct = (units: readonly Delivered[]): Told[] =>
    timed.filter((concern) => units.some((unit) => unit.concerns.includes(concern)));
  const oneInOverHalf = (units: readonly Delivered[]): boolean =>
    staff.some((id) => 2 * units.filter(({ workers }) => workers.some((worker) => worker.id === id)).length > units.length);
  const fewer = (units: readonly Delivered[], counts: (worker: OnIt) => boolean): boolean =>
    units.length > 0 && staff.filter((id) => units.some(({ workers }) => workers.some((one) => one.id === id && counts(one)))).length < 5;
  const begun = (from: string, to: string): Delivered[] =>
    delivered.filter(({ start }) => dateOf(start) >= from && dateOf(start) <= to && start < ms(now));

  return { byPart, linked, exposed, weeks, relied };

  /** The agency shifts with somebody who had few shifts there before. */
  function relied(from: string, to: string): string[] {
    return begun(from, to).flatMap((unit) =>
      unit.workers.some(({ agency }) => agency) && level(unit, 'FEW_SHIFTS') === 'EXPOSED' ? [unit.id] : [],
    );
  }

  function byPart(from: string, to: string) {
    const inWindow = (at: number): boolean => dateOf(at) >= from && dateOf(at) <= to && at < ms(now);
    const withoutTime = concerns.filter((one) => !timed.includes(one) && inWindow(ms(one.happenedAt))).length;
    const slotsIn = ({ workers }: Delivered, part: string): number[] =>
      workers.flatMap(({ slots }) => slots.filter((at) => inWindow(at) && partOf(at) === part));
    const label = ({ slots }: Delivered): string =>
      ['EVENING', 'NIGHT'].find((part) => 2 * slots.filter((at) => partOf(at) === part).length >= slots.length) ?? 'DAY';
    const working = PARTS.map((part) => delivered.filter((unit) => slotsIn(unit, part).length > 0));
    const labelled = PARTS.map((part) => begun(from, to).filter((unit) => label(unit) === part));
    if ([...working, ...labelled].some(oneInOverHalf)) return { withheld: true, withoutTime, byTime: [], byLabel: [] };
    const told = (part: string, count: number, exposure: number) => ({ part, concerns: { count, exposure } });
    return {
      ...{ withheld: false, withoutTime },
      byTime: PARTS.map((part, i) => {
        const time = (working[i] ?? []).flatMap((unit) => slotsIn(unit, part)).length / 2;
        const happened = timed.filter(({ happenedAt }) => inWindow(ms(happenedAt)) && partOf(ms(happenedAt)) === part);
        return told(part, happened.length, Math.round(time));
      }),
      byLabel: PARTS.map((part, i) => told(part, distinct(labelled[i] ?? []).length, labelled[i]?.length ?? 0)),
    };
  }

  function linked(from: string, to: string) {
    return begun(from, to)
      .filter((unit) => unit.concerns.length > 0)
      .map((unit) => {
        const [careHours, agencyHours] = [hours([unit]), hours([unit], ({ agency }) => agency)];
        const all = unit.workers.map((worker) => is(worker, 'UNFAMILIAR'));
        const everyone = all.includes(false) ? false : all.includes(null) ? null : true;
        const agencyShare = careHours === 0 ? null : agencyHours / careHours;
        const highAgency = agencyShare === null ? null : 10 * agencyHours >= 3 * careHours || everyone;
        const records = unit.concerns.map(({ id }) => id).sort();
        return { shift: { id: unit.id }, careHours, agencyHours, agencyShare, highAgency, records };
      });
  }

  function exposed(from: string, to: string, by: By) {
    const units = begun(from, to);
    const [having, others] = ['EXPOSED', 'NOT_EXPOSED'].map((wanted) => units.filter((unit) => level(unit, by) === wanted));
    const known = [...(having ?? []), ...(others ?? [])];
    const withheld =
      [having, others].some((side) => oneInOverHalf(side ?? [])) ||
      fewer(having ?? [], (worker) => is(worker, by) === true) ||
      fewer(others ?? [], () => true);
    const [count, exposedShifts] = [incidents(having ?? []), having?.length ?? 0];
    return {
      ...{ all: { count: incidents(units), exposure: units.length }, known: known.length },
      ...{ careHours: Math.round(hours(units)), agencyHours: Math.round(hours(units, ({ agency }) => agency)) },
      told: withheld
        ? {
            ...{ exposure: by, withheld, exposedShifts: null, unknownShifts: null },
            ...{ incidentsPer100Shifts: null, incidentsPer1000CareHours: null, incidentsPer100ExposedShifts: null },
          }
        : {
            ...{ exposure: by, withheld, exposedShifts, unknownShifts: units.length - known.length },
            incidentsPer100Shifts: { count, exposure: known.length },
            incidentsPer1000CareHours: { count, exposure: Math.round(hours(known)) },
            incidentsPer100ExposedShifts: { count, exposure: exposedShifts },
          },
    };
  }

  function weeks(from: string, to: string) {
    const inWeek = (at: number, n: number): boolean =>
      dateOf(at) >= from && dateOf(at) <= to && weekOf(dateOf(at), from) === n && at < ms(now);
    return Array.from({ length: weekOf(to, from) + 1 }, (_, n) => {
      const units = delivered.filter(({ start }) => inWeek(start, n));
      const shared = units.filter(({ workers }) => workers.some(({ agency }) => agency)).map((unit) => level(unit, 'FEW_SHIFTS'));
      const rate = (kind: string) => ({
        count: concerns.filter((one) => one.kind === kind && inWeek(ms(one.happenedAt), n)).length,
        exposure: units.length,
      });
      return {
        ...{ incidents: rate('Incident'), complaints: rate('Complaint'), feedback: rate('Feedback') },
        agencyShare: { numerator: Math.round(hours(units, ({ agency }) => agency)), denominator: Math.round(hours(units)) },
        unfamiliarShare: {
          numerator: shared.filter((one) => one === 'EXPOSED').length,
          denominator: shared.filter((one) => one !== 'UNKNOWN').length,
        },
      };
    });
  }
}
