import fc from 'fast-check';
import { aFact } from './concern-worlds';
import type { Told } from './oracle';
import { id, ids, one, PEOPLE, SERVICES, STAFF, story } from './worlds';

/** Every half hour of a week about Easter of 2026, within which clocks do not change, from the Wednesday before, and the instants beside. */
const START = Date.parse('2026-04-01T12:00:00.000Z');
const at = (halfHours: number, ms = 0): string => new Date(START + halfHours * 1_800_000 + ms).toISOString();
const instant = fc.tuple(fc.integer({ min: 0, max: 330 }), fc.constantFrom(0, 0, 0, -1, 1, 999)).map(([n, ms]) => at(n, ms));
/** The ends of days in London, where times are due. */
const edge = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(-1, 0, -999, -1000, -1001))
  .map(([days, ms]) => at(22 + 48 * days, ms));
const late = fc.oneof(instant, edge);
const early = fc.tuple(fc.integer({ min: -20, max: 120 })).map(([n]) => at(n));
const date = fc.integer({ min: 0, max: 7 }).map((n) => new Date(START + n * 86_400_000).toISOString().slice(0, 10));
const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

export const [NOTES, INDICATORS, CONCERNS] = [ids(40, 3), ids(41, 3), ids(42, 2)];
const route = fc.constantFrom('SAFEGUARDING_ADULTS', 'SAFEGUARDING', 'ESCALATION_TRIGGERS', 'SAFEGUARDINGS', 'FIRE');
const questions = fc.constantFrom([0, 0], [3, 3], [3, 3], [3, 2]);

const RECORDS = {
  DailyNote: fc.record({
    personId: one(PEOPLE),
    kind: fc.constant('VISIT'),
    authorId: one(STAFF),
    riskCodes: fc.constant([] as string[]),
    shiftId: fc.constant(null),
    amendsId: fc.constant(null),
  }),
  Indicator: fc.record({
    personId: one(PEOPLE),
    noteId: one(NOTES),
    origin: fc.constant('WORKER_FLAGGED'),
    theme: fc.constant('NEGLECT'),
    noteRecordedAt: fc.oneof(instant, edge),
    flaggedById: one(STAFF),
  }),
  Alert: fc.record({ indicatorId: one(INDICATORS), pathway: fc.constant('PHONE'), sentToId: one(STAFF), seenAt: orNull(instant) }),
  Concern: fc.record({
    personId: one(PEOPLE),
    theme: fc.constant('NEGLECT'),
    indicatorId: orNull(one(INDICATORS)),
    raisedById: one(STAFF),
    allegationOfAbuse: fc.constant(false),
  }),
  Referral: fc.record({ concernId: one(CONCERNS), referred: fc.boolean(), decidedById: one(STAFF) }),
  ManagementReview: fc.record({ indicatorId: one(INDICATORS), decision: fc.constant('MONITOR'), reviewedById: one(STAFF) }),
  Escalation: fc.record({ kind: fc.constant('DAILY_NOTE_SCREENING'), ownerId: one(STAFF), startsOn: date, reviewOn: date, endedOn: date }),
  Supervision: fc.record({
    staffMemberId: one(STAFF),
    supervisorId: one(STAFF),
    topics: fc.constant([] as string[]),
    nextDueOn: orNull(date),
  }),
  TrainingRecord: fc.record({ staffMemberId: one(STAFF), courseCode: route, completedOn: date, validUntil: orNull(date) }),
  Coaching: fc
    .tuple(fc.record({ staffMemberId: one(STAFF), coachId: one(STAFF), topicCode: route }), questions)
    .map(([said, [taken, passed]]) => ({ ...said, scenariosTaken: taken, scenariosPassed: passed })),
  ScenarioResult: fc
    .tuple(fc.record({ staffMemberId: one(STAFF), askedById: one(STAFF), topicCode: route }), questions)
    .map(([said, [taken, passed]]) => ({ ...said, questionsTaken: taken, questionsPassed: passed })),
};

const each = (kind: keyof typeof RECORDS, of: readonly string[], when: fc.Arbitrary<string>): fc.Arbitrary<Told[]>[] =>
  of.map((recordId) => story(kind, recordId, RECORDS[kind], when));

/** An escalation says on which day it ended once it has. */
const asSaid = (told: Told): Told =>
  told.kind === 'Escalation' && told.version === 1 ? { ...told, data: { ...told.data, endedOn: null } } : told;
/** Mostly of the first service, so that escalations meet indicators. */
const gathered = (told: Told, i: number): Told => (i % 4 === 0 ? told : { ...told, serviceId: SERVICES[0] ?? '' });

/** Everything that a small group ever told of signs of harm, of what became of them, and of what their workers were taught, as a set. */
export const signs: fc.Arbitrary<Told[]> = fc
  .tuple(
    ...each('DailyNote', NOTES, early),
    ...each('Indicator', INDICATORS, early),
    ...each('Alert', ids(43, 2), late),
    ...each('Concern', CONCERNS, late),
    ...each('Referral', ids(44, 2), late),
    ...each('ManagementReview', ids(45, 3), late),
    ...each('Escalation', ids(46, 2), early),
    ...each('Supervision', ids(47, 3), early),
    ...each('TrainingRecord', ids(48, 3), early),
    ...each('Coaching', ids(49, 3), early),
    ...each('ScenarioResult', ids(50, 3), early),
  )
  .map((stories) => stories.flat().map(asSaid).map(gathered));

const NOTED = '2026-03-03T09:00:00.000Z';

/** A note by the first worker about the first person. */
export const aNote = (more: Partial<Told> = {}, authorId = id(4, 0)): Told =>
  aFact('DailyNote', id(40, 0), NOTED, { personId: id(2, 0), kind: 'VISIT', authorId, riskCodes: [], shiftId: null, amendsId: null }, more);

/** A sign in that note. */
export const anIndicator = (more: Partial<Told> = {}, noteRecordedAt = NOTED): Told =>
  aFact(
    'Indicator',
    id(41, 0),
    NOTED,
    { personId: id(2, 0), noteId: id(40, 0), origin: 'WORKER_FLAGGED', theme: 'NEGLECT', noteRecordedAt, flaggedById: id(4, 0) },
    more,
  );

export const anAlert = (seenAt: string | null = null, more: Partial<Told> = {}): Told =>
  aFact('Alert', id(43, 0), NOTED, { indicatorId: id(41, 0), pathway: 'PHONE', sentToId: id(4, 1), seenAt }, more);

export const aConcern = (more: Partial<Told> = {}, indicatorId: string | null = id(41, 0)): Told =>
  aFact(
    'Concern',
    id(42, 0),
    NOTED,
    { personId: id(2, 0), theme: 'NEGLECT', indicatorId, raisedById: id(4, 1), allegationOfAbuse: false },
    more,
  );

export const aReferral = (more: Partial<Told> = {}): Told =>
  aFact('Referral', id(44, 0), NOTED, { concernId: id(42, 0), referred: true, decidedById: id(4, 1) }, more);

export const aManagementReview = (at: string, more: Partial<Told> = {}): Told =>
  aFact('ManagementReview', id(45, 0), at, { indicatorId: id(41, 0), decision: 'MONITOR', reviewedById: id(4, 1) }, more);

export const anEscalation = (startsOn: string, endedOn: string | null, more: Partial<Told> = {}): Told =>
  aFact(
    'Escalation',
    id(46, 0),
    '2026-03-01T09:00:00.000Z',
    { kind: 'DAILY_NOTE_SCREENING', ownerId: id(4, 1), startsOn, reviewOn: '2026-04-01', endedOn },
    more,
  );

export const aSupervision = (at: string, nextDueOn: string | null = null, more: Partial<Told> = {}, n = 0): Told =>
  aFact('Supervision', id(47, n), at, { staffMemberId: id(4, 0), supervisorId: id(4, 1), topics: [], nextDueOn }, more);

export const aTraining = (courseCode: string, at: string, validUntil: string | null = null, more: Partial<Told> = {}, n = 0): Told =>
  aFact('TrainingRecord', id(48, n), at, { staffMemberId: id(4, 0), courseCode, completedOn: at.slice(0, 10), validUntil }, more);

export const someCoaching = (topicCode: string, at: string, [taken, passed] = [3, 3], more: Partial<Told> = {}): Told =>
  aFact(
    'Coaching',
    id(49, 0),
    at,
    { staffMemberId: id(4, 0), coachId: id(4, 1), topicCode, scenariosTaken: taken, scenariosPassed: passed },
    more,
  );
