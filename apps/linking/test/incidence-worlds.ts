import fc from 'fast-check';
import { aFact } from './concern-worlds';
import type { Told } from './oracle';
import { id, ids, mostly, one, PEOPLE, SERVICES, some, story } from './worlds';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Noon of the days before clocks go forward, and back. */
const NOONS = ['2026-03-28T12:00:00.000Z', '2026-10-24T12:00:00.000Z'];
const UNITS = ids(5, 6);
const CREW = ids(4, 4);

/** A small group of some weeks about a change of clocks: its first day, some nine days of it, and when it is asked. */
export interface IncidenceWorld {
  readonly told: readonly Told[];
  readonly from: string;
  readonly to: string;
  readonly now: string;
}

function worldAt(noon: number): fc.Arbitrary<IncidenceWorld> {
  const at = (days: number, hours = 0, ms = 0): string => new Date(noon + days * DAY_MS + hours * HOUR_MS + ms).toISOString();
  const day = fc.constantFrom(0, 0, 0, 1, 1, 2, 6, 8, -1, -7, -40, -89, -90, -91, 30);
  const instant = fc
    .tuple(fc.constantFrom(-8, -1, 0, 0, 0, 1, 1, 2, 6), fc.integer({ min: -24, max: 24 }), mostly(0, 1))
    .map(([days, halves, ms]) => at(days, halves / 2, -ms));
  const stretch = fc
    .tuple(day, fc.constantFrom(-12, -5, 0, 3, 8, 9, 10), fc.constantFrom(8, 8, 12, 4, 1, 24, 25, 0))
    .map(([days, hour, length]) => ({ startsAt: at(days, hour), endsAt: at(days, hour + length) }));
  const shift = fc
    .tuple(
      stretch,
      fc.record({
        kind: mostly('SHIFT', 'VISIT'),
        plannedStaff: fc.constant(2),
        peopleIds: fc.oneof(fc.constant([] as string[]), some(PEOPLE)),
      }),
    )
    .map(([time, rest]) => ({ ...rest, ...time, cancelledAt: at(-9) }));
  const work = (times: ReadonlyMap<string, { startsAt: string; endsAt: string }>) =>
    fc
      .record({ shiftId: one(UNITS), staffMemberId: one(CREW), agency: fc.boolean(), late: mostly(0, 2), early: mostly(0, 1) })
      .map(({ late, early, ...rest }) => {
        const { startsAt, endsAt } = times.get(rest.shiftId) ?? { startsAt: at(0), endsAt: at(0, 8) };
        const moved = (time: string, by: number): string => new Date(Date.parse(time) + by * HOUR_MS).toISOString();
        return { ...rest, peopleIds: [], startsAt: moved(startsAt, late), endsAt: moved(endsAt, -early) };
      });
  const nobody = fc.constant([] as string[]);
  const records = {
    StaffMember: fc.record({
      contract: fc.constantFrom('PERMANENT', 'BANK', 'AGENCY'),
      jobRole: fc.constant('CARER'),
      supplierId: fc.constant(null),
      startedOn: fc.constant('2025-01-01'),
      leftOn: fc.constant('2027-01-01'),
      leavingReasonCode: fc.constant('RESIGNED'),
    }),
    PersonGuidance: fc.record({ shiftId: one(UNITS), staffMemberId: one(CREW), peopleIds: some(PEOPLE) }),
    VisitReport: fc.record({
      shiftId: one(UNITS),
      outcome: fc.constantFrom('MISSED', 'LATE'),
      arrivedAt: fc.constant(null),
      reasonCode: fc.constant('TRAVEL'),
      reportedById: one(CREW),
    }),
    Incident: fc.record({
      ...{ personId: one(PEOPLE), kind: fc.constant('FALL'), riskCodes: nobody, physicalHarm: fc.constant('NONE') },
      ...{ psychologicalHarm: fc.constant('NONE'), reportedById: one(CREW) },
    }),
    Complaint: fc.record({
      ...{ personId: one(PEOPLE), category: fc.constant('CARE'), concernCode: fc.constantFrom('FOOD', null) },
      ...{ notActedOn: fc.constant(false), acknowledgedAt: fc.constant(null), answeredAt: fc.constant(null) },
      ...{ answeredById: fc.constant(null), outcome: fc.constant(null) },
    }),
    Feedback: fc.record({
      ...{ personId: one(PEOPLE), respondent: fc.constant('FAMILY'), codes: nobody, concernCode: mostly<string | null>('FOOD', null) },
      ...{ rating: fc.constant(null), takenById: one(CREW) },
    }),
  } satisfies Record<string, fc.Arbitrary<Record<string, unknown>>>;
  const stories = (kind: keyof typeof records, each: readonly string[]) =>
    each.map((recordId) => story(kind, recordId, records[kind] as fc.Arbitrary<Record<string, unknown>>, instant));

  const told = fc.tuple(...UNITS.map((each) => story('Shift', each, shift, instant))).chain((shifts) => {
    const times = new Map(
      shifts.flat().map(({ id, data }) => [id, { startsAt: data['startsAt'] as string, endsAt: data['endsAt'] as string }]),
    );
    return fc
      .tuple(
        fc.constant(shifts.flat()),
        ...ids(13, 10).map((each) => story('Assignment', each, work(times), instant)),
        ...stories('StaffMember', CREW),
        ...stories('PersonGuidance', ids(19, 4)),
        ...stories('VisitReport', ids(24, 2)),
        ...stories('Incident', ids(20, 5)),
        ...stories('Complaint', ids(21, 2)),
        ...stories('Feedback', ids(22, 3)),
      )
      .map((all) => all.flat().map(gathered).map(asTaken));
  });
  const from = at(0).slice(0, 10);
  return fc
    .tuple(
      told,
      fc.constantFrom([], crowd(at, 0), [...crowd(at, 0), ...crowd(at, -8)]),
      mostly(true, false),
      // Years later, weeks later, and in the middle of shifts.
      fc.constantFrom(at(400), at(400), at(60), at(0, 1), at(1, 2), at(1, -2.5), at(6, 4.5)),
    )
    .map(([own, many, old, now]) => ({
      ...{ from, to: at(8).slice(0, 10), now },
      told: [...own, ...many, ...(old ? [aShiftOf(9_999, at(-200), at(-200, 8))] : [])],
    }));
}

const aShiftOf = (n: number, startsAt: string, endsAt: string): Told =>
  aFact('Shift', id(50, n), startsAt, { kind: 'SHIFT', startsAt, endsAt, plannedStaff: 1, peopleIds: [], cancelledAt: startsAt });

/** Shifts of as many workers at all hours, half of them with one from an agency: so many that nothing of them is withheld. */
const crowd = (at: (days: number, hours?: number) => string, since: number): Told[] =>
  Array.from({ length: 18 }, (_, i) => {
    const n = i - 100 * since;
    const [day, hour] = [since + Math.floor(i / 6), [-4, 4, 10][i % 3] ?? 0];
    const [startsAt, endsAt] = [at(day, hour), at(day, hour + 8)];
    const on = (group: number, agency: boolean): Told =>
      aFact('Assignment', id(group, n), startsAt, {
        ...{ shiftId: id(50, n), staffMemberId: id(group + 1, n), startsAt, endsAt, agency, peopleIds: [] },
      });
    return [aShiftOf(n, startsAt, endsAt), on(51, false), ...(n % 2 === 0 ? [on(53, true)] : [])];
  }).flat();

/** Mostly of the first service. */
const gathered = (told: Told, i: number): Told => (i % 9 === 0 ? told : { ...told, serviceId: SERVICES[0] ?? '' });
/** Every third thing that somebody said was left at the time at which it was taken. */
const asTaken = (told: Told, i: number): Told =>
  i % 3 === 0 && (told.kind === 'Complaint' || told.kind === 'Feedback') ? { ...told, recordedAt: told.happenedAt } : told;

export const incidenceWorld: fc.Arbitrary<IncidenceWorld> = fc.oneof(...NOONS.map((noon) => worldAt(Date.parse(noon))));
