import fc from 'fast-check';
import type { Told } from './oracle';
import { id, ids, one, PEOPLE, SERVICES, SHIFTS, some, STAFF, story } from './worlds';

/** Every half hour of two days about midnight of the night on which clocks go back, and the instants beside. */
const START = Date.parse('2026-10-24T12:00:00.000Z');
export const at = (halfHours: number, ms = 0): string => new Date(START + halfHours * 1_800_000 + ms).toISOString();
export const instant = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 0, 0, -1, 1)).map(([n, ms]) => at(n, ms));
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(16, 16, 20, 24, 8, 3, 1, 0, -2, 48, 49))
  .map(([from, length]) => ({ startsAt: at(from), endsAt: at(from + length) }));

const shift = fc
  .tuple(stretch, fc.record({ kind: fc.constantFrom('SHIFT', 'VISIT'), plannedStaff: fc.constant(2), peopleIds: some(PEOPLE) }))
  .map(([time, rest]) => ({ ...rest, ...time, cancelledAt: at(0) }));
const assignment = fc
  .tuple(
    stretch,
    fc.record({ shiftId: one(SHIFTS), staffMemberId: one(STAFF), agency: fc.boolean(), peopleIds: fc.constant([] as string[]) }),
  )
  .map(([time, rest]) => ({ ...rest, ...time }));
const personId = one(PEOPLE);
const concernCode = fc.constantFrom('FOOD', null);
const incident = fc.record({
  personId,
  kind: fc.constantFrom('FALL', 'MEDICATION'),
  riskCodes: fc.constant([] as string[]),
  physicalHarm: fc.constant('NONE'),
  psychologicalHarm: fc.constant('NONE'),
  reportedById: one(STAFF),
});
const complaint = fc.record({
  personId,
  category: fc.constant('CARE'),
  concernCode,
  notActedOn: fc.constant(false),
  acknowledgedAt: fc.constant(null),
  answeredAt: fc.constant(null),
  answeredById: fc.constant(null),
  outcome: fc.constant(null),
});
const feedback = fc.record({
  personId,
  respondent: fc.constantFrom('FAMILY', 'STAFF'),
  codes: fc.constant([] as string[]),
  concernCode,
  rating: fc.constant(null),
  takenById: one(STAFF),
});

/** Mostly of the first service, so that concerns meet shifts. */
const gathered = (told: Told, i: number): Told => (i % 5 === 0 ? told : { ...told, serviceId: SERVICES[0] ?? '' });

/** Every third thing that somebody said was left at the time at which it was taken. */
const asTaken = (told: Told, i: number): Told =>
  i % 3 === 0 && (told.kind === 'Complaint' || told.kind === 'Feedback') ? { ...told, recordedAt: told.happenedAt } : told;

/** Everything that a small group ever told of its rota and of what went wrong, as a set. */
export const troubledRota: fc.Arbitrary<Told[]> = fc
  .tuple(
    ...SHIFTS.map((each) => story('Shift', each, shift, instant)),
    ...ids(13, 5).map((each) => story('Assignment', each, assignment, instant)),
    ...ids(20, 3).map((each) => story('Incident', each, incident, instant)),
    ...ids(21, 2).map((each) => story('Complaint', each, complaint, instant)),
    ...ids(22, 2).map((each) => story('Feedback', each, feedback, instant)),
  )
  .map((stories) => stories.flat().map(gathered).map(asTaken));

/** A record of the first service as it was told, recorded when it happened unless said. */
export const aFact = (
  kind: string,
  recordId: string,
  happenedAt: string,
  data: Record<string, unknown>,
  more: Partial<Told> = {},
): Told => ({
  kind,
  id: recordId,
  version: 1,
  retracted: false,
  serviceId: id(1, 0),
  happenedAt,
  recordedAt: happenedAt,
  data,
  ...more,
});

const PLANNED = '2026-03-01T09:00:00.000Z';

/** A shift of the first service, for everyone there unless said. */
export const aShift = (n: number, startsAt: string, endsAt: string, peopleIds: readonly string[] = [], more: Partial<Told> = {}): Told =>
  aFact(
    'Shift',
    id(5, n),
    PLANNED,
    { kind: 'SHIFT', startsAt, endsAt, plannedStaff: 1, peopleIds: [...peopleIds], cancelledAt: PLANNED },
    more,
  );

/** Someone's work on a shift. */
export const aWorker = (n: number, shift: number, startsAt: string, endsAt: string, more: Partial<Told> = {}): Told =>
  aFact(
    'Assignment',
    id(13, n),
    PLANNED,
    { shiftId: id(5, shift), staffMemberId: id(4, n), startsAt, endsAt, agency: false, peopleIds: [] },
    more,
  );

/** Something that happened to the first person, unless said. */
export const anIncident = (happenedAt: string, more: Partial<Told> = {}, personId = id(2, 0)): Told =>
  aFact(
    'Incident',
    id(20, 0),
    happenedAt,
    { personId, kind: 'FALL', riskCodes: [], physicalHarm: 'NONE', psychologicalHarm: 'NONE', reportedById: id(4, 0) },
    more,
  );

/** What the family said of the first person, taken a week after what it is about unless said. */
export const someFeedback = (
  happenedAt: string,
  concernCode: string | null,
  recordedAt = new Date(Date.parse(happenedAt) + 7 * 86_400_000).toISOString(),
): Told =>
  aFact(
    'Feedback',
    id(22, 0),
    happenedAt,
    { personId: id(2, 0), respondent: 'FAMILY', codes: [], concernCode, rating: null, takenById: id(4, 0) },
    { recordedAt },
  );

/** What was complained of about the first person. */
export const aComplaint = (happenedAt: string, recordedAt: string): Told =>
  aFact(
    'Complaint',
    id(21, 0),
    happenedAt,
    {
      personId: id(2, 0),
      category: 'CARE',
      concernCode: 'FOOD',
      notActedOn: false,
      acknowledgedAt: null,
      answeredAt: null,
      answeredById: null,
      outcome: null,
    },
    { recordedAt },
  );
