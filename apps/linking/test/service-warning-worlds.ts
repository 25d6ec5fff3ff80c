import fc from 'fast-check';
import type { Told } from './oracle';
import { ids, one, PEOPLE, SERVICES, some, STAFF, story } from './worlds';

/** Instants of days on either side of 14, 28, 30 and 90 days after a first, over Easter and the change to summer time, or over the change back. */
const instantsFrom = (first: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(0, 1, 13, 14, 15, 27, 28, 29, 30, 31, 59, 60, 61, 89, 90, 91),
      fc.constantFrom('00:00', '09:00', '22:59', '23:15', '23:45'),
    )
    .map(([n, at]) => `${new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(0, 10)}T${at}:00.000Z`);

/** After all of it. */
export const END = '2027-01-20T12:00:00.000Z';

const INDICATORS = ids(41, 2);
const nothing = fc.constant(null);
const recordsAt = (instant: fc.Arbitrary<string>) => ({
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
});

/** Notes, of which the last is worded plainly. No note is ever reworded: a correction moves it at the most. */
const notes = (instant: fc.Arbitrary<string>): fc.Arbitrary<Told[]>[] =>
  ids(23, 6).map((recordId, n) => {
    const note = { kind: 'VISIT', riskCodes: [], shiftId: null, amendsId: null };
    const worded = n < 5 ? { ...note, clarity: 'VAGUE', vagueness: ['UNSPECIFIC_CHANGE'] } : note;
    const records = fc.tuple(one(PEOPLE), one(STAFF)).map(([personId, authorId]) => ({ ...worded, personId, authorId }));
    return story('DailyNote', recordId, records, instant);
  });

const gathered = (told: Told, i: number): Told => (i % 6 === 0 ? told : { ...told, serviceId: SERVICES[0] ?? '' });

/** Everything that was ever told of two services in which things go wrong again and again. */
export const troubledServices: fc.Arbitrary<Told[]> = fc.constantFrom('2026-01-10', '2026-09-25').chain((first) => {
  const instant = instantsFrom(first);
  const records = recordsAt(instant);
  const each = (kind: keyof typeof records, of: readonly string[]): fc.Arbitrary<Told[]>[] =>
    of.map((recordId) => story(kind, recordId, records[kind], instant));
  return fc
    .tuple(
      ...each('Incident', ids(20, 8)),
      ...each('Concern', ids(42, 5)),
      ...each('Complaint', ids(21, 4)),
      ...each('StaffQuestion', ids(51, 5)),
      ...notes(instant),
      ...each('Feedback', ids(22, 2)),
      ...each('Indicator', INDICATORS),
      ...each('ManagementReview', ids(45, 2)),
    )
    .map((stories) => stories.flat().map(gathered));
});
