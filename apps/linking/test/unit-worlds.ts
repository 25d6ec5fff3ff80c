import fc from 'fast-check';
import type { Told } from './oracle';
import { CHANGES, id, ids, mostly, one, PEOPLE, PLANS, SERVICES, some, STAFF, story } from './worlds';

const DAY_MS = 86_400_000;
/** A morning before clocks go forward. */
const START = Date.parse('2026-03-28T12:00:00.000Z');
const at = (days: number, hours = 0): string => new Date(START + days * DAY_MS + hours * 3_600_000).toISOString();
export const FROM = new Date(at(0, -12));
export const BEFORE = new Date(at(2));

const UNITS = ids(5, 5);
const CREW = [...STAFF, id(4, 2)];
const [CHANGING, PLACED] = PEOPLE as [string, string];

const hours = fc.constantFrom(-12, -8, 0, 0, 8);
/** The days of the window, and those about ninety days before. */
const days = fc.constantFrom(0, 0, 0, 1, 2, -1, -7, -89, -90, -91);
const stretch = fc
  .tuple(days, hours, fc.constantFrom(8, 8, 12, 4, 24, 25, 0))
  .map(([day, hour, length]) => ({ startsAt: at(day, hour), endsAt: at(day, hour + length) }));
/** When records are made: about when shifts start. */
const instant = fc.tuple(fc.constantFrom(-8, -7, -2, -1, 0, 0, 1), fc.constantFrom(-12, -8, 0, 4)).map(([day, hour]) => at(day, hour));
const date = fc.constantFrom('2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30');
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const nobody = fc.constant([] as string[]);

const shift = fc
  .tuple(
    stretch,
    fc.record({
      kind: fc.constantFrom('SHIFT', 'VISIT'),
      plannedStaff: fc.integer({ min: 1, max: 3 }),
      peopleIds: fc.oneof(nobody, some(PEOPLE)),
    }),
  )
  .map(([time, rest]) => ({ ...rest, ...time, cancelledAt: at(-9) }));

/** Someone's work on a shift: all of it, or from later on, or until sooner. */
const work = (shifts: ReadonlyMap<string, { startsAt: string; endsAt: string }>) =>
  fc
    .record({
      shiftId: one(UNITS),
      staffMemberId: one(CREW),
      agency: fc.boolean(),
      peopleIds: nobody,
      late: mostly(0, 2),
      early: mostly(0, 1),
    })
    .map(({ late, early, ...rest }) => {
      const { startsAt, endsAt } = shifts.get(rest.shiftId) ?? { startsAt: at(0), endsAt: at(0, 8) };
      const moved = (time: string, by: number): string => new Date(Date.parse(time) + by * 3_600_000).toISOString();
      return { ...rest, startsAt: moved(startsAt, late), endsAt: moved(endsAt, -early) };
    });

const records = {
  StaffMember: fc.record({
    contract: fc.constant('AGENCY'),
    jobRole: fc.constant('CARER'),
    supplierId: orNull(one(ids(7, 2))),
    startedOn: date,
    leftOn: date,
    leavingReasonCode: fc.constant('RESIGNED'),
  }),
  Induction: fc.record({
    staffMemberId: one(CREW),
    orientation: mostly(true, false),
    personSpecific: fc.boolean(),
    peopleIds: some(PEOPLE),
  }),
  Supervision: fc.record({
    staffMemberId: one(CREW),
    supervisorId: one(STAFF),
    topics: nobody,
    nextDueOn: orNull(date),
  }),
  TrainingRecord: fc.record({
    staffMemberId: one(CREW),
    courseCode: fc.constantFrom('FIRE', 'MEDICATION'),
    completedOn: date,
    validUntil: orNull(date),
  }),
  PersonGuidance: fc.record({ shiftId: one(UNITS), staffMemberId: one(CREW), peopleIds: some(PEOPLE) }),
  BriefingChecklist: fc.record({
    shiftId: one(UNITS),
    staffMemberId: one(CREW),
    seniorId: one(STAFF),
    peopleIds: some(PEOPLE),
    workerSigned: mostly(true, false),
    seniorSigned: mostly(true, false),
  }),
  Briefing: fc.record({
    shiftId: one(UNITS),
    staffMemberId: one(CREW),
    personId: one(PEOPLE),
    changeId: fc.constant(null),
    givenById: one(STAFF),
    acknowledgedAt: instant,
  }),
  Handover: fc.record({
    fromShiftId: fc.constant(null),
    toShiftId: orNull(one(UNITS)),
    peopleIds: fc.oneof(some(PEOPLE), fc.constant(PEOPLE)),
    changesIds: some(CHANGES.slice(0, 2)),
    ownerCode: fc.constant(null),
    assumedSomeoneElse: fc.constant(false),
    givenById: one(STAFF),
  }),
  IdentifiedChange: fc.record({
    personId: fc.constant(CHANGING),
    kind: fc.constant('RISK'),
    code: fc.constant('FALLS'),
    firstSource: fc.constant('DAILY_NOTE'),
    highRisk: fc.constant(false),
    evidence: nobody,
    identifiedAt: instant,
    state: mostly('CONFIRMED', 'CANDIDATE'),
    confirmedById: fc.constant(null),
    dueAt: fc.constant(at(9)),
    signedOffById: fc.constant(null),
    signedOffAt: fc.constant(null),
  }),
  PlanVersion: fc.record({
    planId: one(PLANS),
    personId: one(PEOPLE),
    number: fc.constant(1),
    reason: fc.constant('IDENTIFIED_CHANGE'),
    riskCodes: fc.constantFrom(['FALLS'], ['FALLS'], []),
    answersIds: some(CHANGES.slice(0, 2)),
    publishedById: one(STAFF),
    ownerId: fc.constant(null),
  }),
  CarePlan: fc.record({ personId: one(PEOPLE), domainCode: fc.constant('MOBILITY') }),
  PlanOwnership: fc.record({
    planId: one(PLANS),
    personId: one(PEOPLE),
    ownerId: one(STAFF),
    deputyId: one(STAFF),
    startsOn: date,
    endsOn: orNull(date),
  }),
  Person: fc
    .record({
      state: fc.constantFrom('RECEIVING_CARE', 'RECEIVING_CARE', 'LEFT', 'DIED'),
      stateSince: date,
      absences: fc.constantFrom([], [], [{ from: '2026-03-28', until: '2026-03-29' }]),
      fromServiceId: one(SERVICES),
      movedOn: date,
    })
    .map((moved) => ({ ...moved, moves: [{ fromServiceId: moved.fromServiceId, movedOn: moved.movedOn }] })),
  Indicator: fc.record({
    personId: one(PEOPLE),
    noteId: fc.constant(id(15, 0)),
    origin: fc.constant('WORKER_FLAGGED'),
    theme: fc.constant('NEGLECT'),
    noteRecordedAt: instant,
    flaggedById: one(STAFF),
  }),
  Alert: fc.record({
    indicatorId: one(ids(30, 2)),
    pathway: fc.constant('APP_ALERT'),
    sentToId: one(STAFF),
    seenAt: orNull(instant),
  }),
} satisfies Record<string, fc.Arbitrary<Record<string, unknown>>>;

const told = (kind: keyof typeof records, recordIds: readonly string[]) =>
  recordIds.map((each) => story(kind, each, records[kind] as fc.Arbitrary<Record<string, unknown>>, instant));

/** Nobody has moved when first told of. */
const firstTold = (one: Told): Told => {
  if (one.kind !== 'Person' || one.version > 1) return one;
  const { fromServiceId: _from, movedOn: _on, moves: _moves, ...data } = one.data;
  return { ...one, data };
};

const gathered = (one: Told, i: number): Told => (i % 7 === 0 ? one : { ...one, serviceId: SERVICES[0] ?? '' });

/** Everything that a small group ever told of its rota, its workers and what went before shifts, as a set. */
export const workedRota: fc.Arbitrary<Told[]> = fc
  .tuple(...UNITS.map((each) => story('Shift', each, shift, instant)))
  .chain((shifts) => {
    const times = new Map(
      shifts.flat().map((one) => [one.id, { startsAt: one.data['startsAt'] as string, endsAt: one.data['endsAt'] as string }]),
    );
    return fc.tuple(
      fc.constant(shifts.flat()),
      ...ids(13, 8).map((each) => story('Assignment', each, work(times), instant)),
      ...told('StaffMember', CREW),
      ...told('Induction', ids(16, 3)),
      ...told('Supervision', ids(17, 4)),
      ...told('TrainingRecord', ids(18, 4)),
      ...told('PersonGuidance', ids(19, 5)),
      ...told('BriefingChecklist', ids(23, 3)),
      ...told('Briefing', ids(14, 3)),
      ...told('Handover', ids(12, 4)),
      ...told('IdentifiedChange', CHANGES.slice(0, 2)),
      ...told('PlanVersion', ids(10, 3)),
      ...told('CarePlan', PLANS),
      ...told('PlanOwnership', ids(11, 4)),
      ...told('Person', [PLACED]),
      ...told('Indicator', ids(30, 2)),
      ...told('Alert', ids(31, 3)),
    );
  })
  .map((stories) => stories.flat().map(firstTold).map(gathered));
