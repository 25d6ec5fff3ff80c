import fc from 'fast-check';
import type { Told } from './oracle';
import { ids, one, PEOPLE, SERVICES, some, STAFF, story } from './worlds';

/** Days on either side of 28, 30 and 90 days after the first, over the change to summer time; about Easter. */
const DAYS = [0, 1, 27, 28, 29, 30, 31, 59, 60, 61, 89, 90, 91].map((n) => new Date(Date.UTC(2026, 0, 10 + n)).toISOString().slice(0, 10));
const instant = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom('00:00', '09:00', '22:59', '23:30'))
  .map(([on, at]) => `${on}T${at}:00.000Z`);

/** After all of it. */
export const END = '2026-05-01T12:00:00.000Z';

const INDICATORS = ids(41, 2);
const nothing = fc.constant(null);
const RECORDS = {
  Incident: fc.record({
    personId: one(PEOPLE),
    kind: fc.constantFrom('FALL', 'FALL', 'FALL', 'MEDICINES'),
    riskCodes: fc.constant([] as string[]),
    physicalHarm: fc.constant('NONE'),
    psychologicalHarm: fc.constant('NONE'),
    reportedById: one(STAFF),
  }),
  Concern: fc.record({
    personId: one(PEOPLE),
    theme: fc.constantFrom('NEGLECT', 'NEGLECT', 'NEGLECT', 'FINANCIAL'),
    indicatorId: nothing,
    raisedById: one(STAFF),
    allegationOfAbuse: fc.constant(false),
  }),
  Complaint: fc.record({
    personId: one(PEOPLE),
    category: fc.constantFrom('FOOD', 'STAFF'),
    concernCode: nothing,
    notActedOn: fc.constant(false),
    acknowledgedAt: nothing,
    answeredAt: nothing,
    answeredById: nothing,
    outcome: nothing,
  }),
  StaffQuestion: fc.record({
    askedById: one(STAFF),
    questionCode: fc.constantFrom('SERIOUS_ENOUGH', 'SERIOUS_ENOUGH', 'WHO_IS_ON_CALL'),
    shiftId: nothing,
  }),
  Feedback: fc.record({
    personId: one(PEOPLE),
    respondent: fc.constantFrom('PROFESSIONAL'),
    codes: some(['UNSAFE', 'UNFAMILIAR_STAFF', 'POSITIVE']),
    concernCode: nothing,
    rating: nothing,
    takenById: one(STAFF),
  }),
  Indicator: fc.record({
    personId: one(PEOPLE),
    noteId: one(ids(40, 2)),
    origin: fc.constantFrom('WORKER_FLAGGED', 'AUDIT'),
    theme: fc.constant('NEGLECT'),
    noteRecordedAt: instant,
    flaggedById: one(STAFF),
  }),
  ManagementReview: fc.record({ indicatorId: one(INDICATORS), decision: fc.constant('MONITOR'), reviewedById: one(STAFF) }),
};
const each = (kind: keyof typeof RECORDS, of: readonly string[]): fc.Arbitrary<Told[]>[] =>
  of.map((recordId) => story(kind, recordId, RECORDS[kind], instant));

const gathered = (told: Told, i: number): Told => (i % 6 === 0 ? told : { ...told, serviceId: SERVICES[0] ?? '' });

/** Everything that was ever told of two services in which things go wrong again and again. */
export const troubledServices: fc.Arbitrary<Told[]> = fc
  .tuple(
    ...each('Incident', ids(20, 6)),
    ...each('Concern', ids(42, 5)),
    ...each('Complaint', ids(21, 4)),
    ...each('StaffQuestion', ids(51, 5)),
    ...each('Feedback', ids(22, 2)),
    ...each('Indicator', INDICATORS),
    ...each('ManagementReview', ids(45, 2)),
  )
  .map((stories) => stories.flat().map(gathered));
