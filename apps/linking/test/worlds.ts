import fc from 'fast-check';
import type { Told } from './oracle';

export const id = (group: number, n: number): string =>
  `00000000-0000-4000-8000-${String(group).padStart(4, '0')}${String(n).padStart(8, '0')}`;
export const ids = (group: number, many: number): string[] => Array.from({ length: many }, (_, n) => id(group, n));
export const SERVICES = ids(1, 2);
export const PEOPLE = ids(2, 2);
export const PLANS = ids(3, 2);
export const STAFF = ids(4, 2);
export const SHIFTS = ids(5, 3);
export const CHANGES = ids(6, 3);

/** Every half hour of a day and a half about midnight of a summer's day: London and UTC differ on the date. */
const START = Date.parse('2026-07-01T18:00:00.000Z');
const at = (halfHours: number): string => new Date(START + halfHours * 1_800_000).toISOString();
const instant = fc.integer({ min: 0, max: 40 }).map(at);
const day = fc.constantFrom('2026-06-30', '2026-07-01', '2026-07-02', '2026-07-03');
export const some = (of: readonly string[]) => fc.subarray([...of]);
export const one = (of: readonly string[]) => fc.constantFrom(...of);

const change = fc.record({
  personId: one(PEOPLE),
  kind: fc.constant('RISK'),
  code: fc.constant('FALLS'),
  firstSource: fc.constantFrom('DAILY_NOTE', 'FORMAL_REVIEW'),
  highRisk: fc.boolean(),
  evidence: fc.constant([]),
  identifiedAt: instant,
  state: fc.constantFrom('CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANDIDATE'),
  confirmedById: fc.constant(null),
  dueAt: instant,
  signedOffById: fc.constant(null),
  signedOffAt: fc.constant(null),
});
const version = fc.record({
  planId: one(PLANS),
  personId: one(PEOPLE),
  number: fc.constant(1),
  reason: fc.constant('IDENTIFIED_CHANGE'),
  riskCodes: fc.constantFrom(['FALLS'], ['MEALS', 'FALLS'], ['MEALS']),
  answersIds: some(CHANGES),
  publishedById: one(STAFF),
  ownerId: fc.constant(null),
});
const ownership = fc.record({
  planId: one(PLANS),
  personId: one(PEOPLE),
  ownerId: one(STAFF),
  deputyId: one(STAFF),
  startsOn: day,
  endsOn: fc.option(day, { nil: null }),
});
const handover = fc.record({
  fromShiftId: fc.constant(null),
  toShiftId: fc.constant(null),
  peopleIds: some(PEOPLE),
  changesIds: some(CHANGES),
  ownerCode: fc.constant(null),
  assumedSomeoneElse: fc.boolean(),
  givenById: one(STAFF),
});
const assignment = fc.record({
  shiftId: one(SHIFTS),
  staffMemberId: one(STAFF),
  startsAt: instant,
  endsAt: instant,
  agency: fc.boolean(),
  peopleIds: some(PEOPLE),
});
const coming = fc.record({
  shiftId: one(SHIFTS.slice(0, 2)),
  staffMemberId: one(STAFF),
  startsAt: fc.constantFrom(2, 3, 5, 6, 7).map(at),
  endsAt: fc.constant(at(8)),
  agency: fc.constant(false),
  peopleIds: fc.constantFrom([], [], PEOPLE.slice(0, 1), PEOPLE.slice(1)),
});
const briefing = fc.record({
  shiftId: one(SHIFTS),
  staffMemberId: one(STAFF),
  personId: one(PEOPLE),
  changeId: fc.option(one(CHANGES), { nil: null }),
  givenById: one(STAFF),
  acknowledgedAt: instant,
});

/** One record's story: its versions from 1 up, each saying something else; the last may be a retraction. */
export const story = (
  kind: string,
  recordId: string,
  data: fc.Arbitrary<Record<string, unknown>>,
  at: fc.Arbitrary<string> = instant,
): fc.Arbitrary<Told[]> =>
  fc
    .array(fc.record({ data, serviceId: one(SERVICES), happenedAt: at, recordedAt: at }), { minLength: 0, maxLength: 3 })
    .chain((versions) =>
      fc.constantFrom(false, false, false, true).map((retracted) =>
        versions.map((said, i): Told => ({
          kind,
          id: recordId,
          version: i + 1,
          retracted: retracted && i > 0 && i === versions.length - 1,
          ...said,
        })),
      ),
    );

/** Everything that a small group's services ever told, as a set. */
export const world: fc.Arbitrary<Told[]> = fc
  .tuple(
    ...CHANGES.map((each) => story('IdentifiedChange', each, change)),
    ...ids(10, 3).map((each) => story('PlanVersion', each, version)),
    ...ids(11, 3).map((each) => story('PlanOwnership', each, ownership)),
    ...ids(12, 3).map((each) => story('Handover', each, handover)),
    ...ids(13, 4).map((each) => story('Assignment', each, assignment)),
    ...ids(14, 4).map((each) => story('Briefing', each, briefing)),
  )
  .map((stories) => stories.flat());

export const once = (kind: string, recordId: string, data: Record<string, unknown>): Told => ({
  kind,
  id: recordId,
  version: 1,
  retracted: false,
  serviceId: id(1, 0),
  happenedAt: at(4),
  recordedAt: at(4),
  data,
});

/** Someone's change of 20:00 UTC, of which the first worker was briefed for either shift, and the second for none. */
export const someonesChange: readonly Told[] = [
  once('IdentifiedChange', id(6, 0), {
    personId: id(2, 0),
    kind: 'RISK',
    code: 'FALLS',
    firstSource: 'DAILY_NOTE',
    highRisk: false,
    evidence: [],
    identifiedAt: at(4),
    state: 'CONFIRMED',
    confirmedById: null,
    dueAt: at(40),
    signedOffById: null,
    signedOffAt: null,
  }),
  ...SHIFTS.slice(0, 2).map((shiftId, n) =>
    once('Briefing', id(14, n), {
      shiftId,
      staffMemberId: id(4, 0),
      personId: id(2, 0),
      changeId: null,
      givenById: id(4, 1),
      acknowledgedAt: at(4),
    }),
  ),
];

/** Workers who come to two shifts, move between them and leave, about the time of that change. */
export const rota: fc.Arbitrary<Told[]> = fc
  .tuple(...ids(13, 4).map((each) => story('Assignment', each, coming, fc.integer({ min: 0, max: 10 }).map(at))))
  .map((stories) => [...someonesChange, ...stories.flat().map((told) => ({ ...told, serviceId: id(1, 0) }))]);

const NOTES = ids(15, 2).map((noteId) => ({ kind: 'DailyNote', id: noteId, happenedAt: at(0), recordedAt: at(0) }));
export const mostly = <T>(usual: T, other: T) => fc.constantFrom(usual, usual, usual, other);
const shown = fc
  .record({ change, evidence: fc.subarray(NOTES, { minLength: 1 }), code: mostly('FALLS', 'MEALS'), personId: mostly(id(2, 0), id(2, 1)) })
  .map(({ change: said, ...more }) => ({ ...said, ...more }));

/** Changes that notes show, most of them the same. */
export const changes: fc.Arbitrary<Told[]> = fc
  .tuple(...ids(6, 4).map((each) => story('IdentifiedChange', each, shown)))
  .map((stories) => stories.flat());

/** The same world with ids of its own: no two tenants have a record in common. */
export const ofTenant = <T>(told: T, tenantId: string): T =>
  JSON.parse(JSON.stringify(told).replaceAll('00000000-0000-4000-8000', tenantId.slice(0, 23))) as T;

/** The world as it arrives: in any order, some of it again, in batches of any size. */
export const delivered = (told: readonly Told[]): fc.Arbitrary<Told[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...told], { minLength: told.length, maxLength: told.length }),
      fc.subarray([...told]),
      fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 20 }),
    )
    .map(([all, again, sizes]) => batches([...all, ...again], sizes));

function batches<T>(items: readonly T[], sizes: readonly number[]): T[][] {
  const cut: T[][] = [];
  for (let at = 0, n = 0; at < items.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    cut.push(items.slice(at, at + size));
    at += size;
  }
  return cut;
}
