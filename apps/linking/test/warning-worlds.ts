import fc from 'fast-check';
import type { Told } from './oracle';
import { CHANGES, ids, one, PEOPLE, PLANS, SERVICES, some, STAFF, story } from './worlds';

/** Some seven weeks of 2026, over the change to summer time, Easter and its holidays. */
const DAYS = Array.from({ length: 46 }, (_, n) => new Date(Date.UTC(2026, 2, 10 + n)).toISOString().slice(0, 10));
const day = fc.constantFrom(...DAYS);
const instant = fc.tuple(day, fc.constantFrom('00:00', '09:00', '12:30', '22:59', '23:30')).map(([on, at]) => `${on}T${at}:00.000Z`);
const risks = some(['FALLS', 'CHOKING']);

/** After all of it. */
export const END = '2026-05-01T12:00:00.000Z';

const change = fc.record({
  personId: one(PEOPLE),
  kind: fc.constant('RISK'),
  code: fc.constant('FALLS'),
  firstSource: fc.constant('DAILY_NOTE'),
  highRisk: fc.boolean(),
  evidence: fc.constant([]),
  identifiedAt: instant,
  state: fc.constantFrom('CONFIRMED', 'CONFIRMED', 'CANDIDATE'),
  confirmedById: fc.constant(null),
  dueAt: instant,
  signedOffById: fc.constant(null),
  signedOffAt: fc.constant(null),
});
const version = fc.record({
  planId: one(PLANS),
  personId: one(PEOPLE),
  number: fc.integer({ min: 1, max: 3 }),
  reason: fc.constant('IDENTIFIED_CHANGE'),
  riskCodes: risks,
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
const note = fc.record({
  personId: one(PEOPLE),
  kind: fc.constant('DAILY'),
  authorId: one(STAFF),
  riskCodes: risks,
  shiftId: fc.constant(null),
  amendsId: fc.constant(null),
});
const feedback = fc.record({
  personId: one(PEOPLE),
  respondent: fc.constantFrom('PERSON', 'FAMILY', 'FAMILY', 'FAMILY', 'PROFESSIONAL'),
  codes: some(['RESPONSE_POOR']),
  concernCode: fc.constantFrom('MEALS', 'MEALS', 'MEALS', 'CALLS', null),
  rating: fc.constant(null),
  takenById: one(STAFF),
});
const complaint = fc.record({
  personId: one(PEOPLE),
  category: fc.constant('FOOD'),
  concernCode: fc.constantFrom('MEALS', 'CALLS', null),
  notActedOn: fc.boolean(),
  acknowledgedAt: fc.constant(null),
  answeredAt: fc.constant(null),
  answeredById: fc.constant(null),
  outcome: fc.constant(null),
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
const state = { state: fc.constantFrom('RECEIVING_CARE', 'RECEIVING_CARE', 'LEFT', 'DIED'), stateSince: day };
const move = fc.record({ fromServiceId: one(SERVICES), movedOn: day });
const person = fc.oneof(
  { weight: 2, arbitrary: fc.record(state) },
  { weight: 1, arbitrary: fc.tuple(fc.record(state), move).map(([is, moved]) => ({ ...is, ...moved, moves: [moved] })) },
);

/** Everything that was ever told of two people whose care goes wrong. */
export const troubled: fc.Arbitrary<Told[]> = fc
  .tuple(
    ...CHANGES.map((each) => story('IdentifiedChange', each, change, instant)),
    ...PLANS.map((each) => story('CarePlan', each, fc.record({ personId: one(PEOPLE), domainCode: fc.constant('MOBILITY') }), instant)),
    ...ids(10, 3).map((each) => story('PlanVersion', each, version, instant)),
    ...ids(11, 3).map((each) => story('PlanOwnership', each, ownership, instant)),
    ...ids(12, 1).map((each) => story('Handover', each, handover, instant)),
    ...ids(15, 3).map((each) => story('DailyNote', each, note, instant)),
    ...ids(16, 4).map((each) => story('Feedback', each, feedback, instant)),
    ...ids(17, 1).map((each) => story('Complaint', each, complaint, instant)),
    ...PEOPLE.map((each) => story('Person', each, person, instant)),
  )
  .map((stories) => stories.flat());
