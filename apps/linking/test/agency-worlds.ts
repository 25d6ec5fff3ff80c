import fc from 'fast-check';
import type { Told } from './oracle';
import { id, ids, mostly, one, PEOPLE, SERVICES, some, story } from './worlds';

/** Noon before the night on which clocks go back. */
const START = Date.parse('2026-10-24T12:00:00.000Z');
const at = (halfHours: number): string => new Date(START + halfHours * 1_800_000).toISOString();
export const WINDOW = { from: '2026-10-24', to: '2026-10-25' } as const;
/** While the window runs: what begins later is none of it yet. */
export const NOW = at(50);

const UNITS = ids(5, 7);
/** Workers, of whom the last are none of the agencies’. */
const CREW = ids(4, 14);
const SENIORS = CREW.slice(12);
const SUPPLIERS = ids(7, 2);
const LONG_BEFORE = at(-400);

/** About midnight of both ends of the window, and in it; clocks go back at 26. */
const start = fc.constantFrom(-30, -26, -25, -24, 0, 4, 10, 20, 22, 24, 26, 28, 40, 48, 50, 51, 71, 72, 73);
const near = fc.constantFrom(-27, -24, -1, 0, 1, 4, 10, 20, 24, 25, 26, 40, 50, 60).map(at);
/** Mostly so early that it comes before every shift. */
const early = fc.oneof({ weight: 3, arbitrary: fc.constant(LONG_BEFORE) }, { weight: 2, arbitrary: near });
const nobody = fc.constant([] as string[]);
const people = fc.oneof(some(PEOPLE), fc.constant([...PEOPLE]));
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const shift = fc
  .tuple(
    start,
    fc.constantFrom(16, 16, 20, 24, 8, 48, 49, 0),
    fc.record({ kind: mostly('SHIFT', 'VISIT'), plannedStaff: fc.constant(2), peopleIds: fc.oneof(nobody, people) }),
  )
  .map(([from, length, rest]) => ({ ...rest, startsAt: at(from), endsAt: at(from + length), cancelledAt: LONG_BEFORE }));

/** Someone's work on a shift: all of it, or from later on, or before it alone. */
const work = (shifts: ReadonlyMap<string, Told>) =>
  fc
    .record({
      shiftId: one(UNITS),
      staffMemberId: one(CREW),
      agency: mostly(true, false),
      peopleIds: nobody,
      by: fc.constantFrom(0, 0, 0, 2, -60),
    })
    .map(({ by, ...rest }) => {
      const { startsAt, endsAt } = shifts.get(rest.shiftId)?.data ?? { startsAt: at(0), endsAt: at(16) };
      const moved = (time: string): string => new Date(Date.parse(time) + by * 1_800_000).toISOString();
      return { ...rest, startsAt: moved(startsAt as string), endsAt: by < 0 ? moved(endsAt as string) : (endsAt as string) };
    });

const ofShift = { shiftId: one(UNITS), staffMemberId: one(CREW) };
const records = {
  StaffMember: fc.record({
    contract: fc.constant('AGENCY'),
    jobRole: fc.constant('CARER'),
    supplierId: fc.constantFrom(SUPPLIERS[0], SUPPLIERS[0], SUPPLIERS[0], SUPPLIERS[1], null),
    ...{ startedOn: fc.constant('2026-01-05'), leftOn: fc.constant('2026-12-31'), leavingReasonCode: fc.constant('RESIGNED') },
  }),
  Induction: fc.record({ staffMemberId: one(CREW), orientation: mostly(true, false), personSpecific: fc.boolean(), peopleIds: people }),
  PersonGuidance: fc.record({ ...ofShift, peopleIds: people }),
  BriefingChecklist: fc.record({
    ...ofShift,
    ...{
      seniorId: one(SENIORS),
      peopleIds: people,
      workerSigned: fc.constantFrom(true, true, true, true, false),
      seniorSigned: mostly(true, false),
    },
  }),
  Briefing: fc.record({
    ...ofShift,
    ...{ personId: one(PEOPLE), changeId: fc.constant(null), givenById: one(SENIORS), acknowledgedAt: near },
  }),
  ShiftAllocation: fc.record({ ...ofShift, peopleIds: people, allocatedById: one(SENIORS), overridden: fc.boolean() }),
  VisitReport: fc.record({
    shiftId: one(UNITS),
    ...{ outcome: mostly('LATE', 'MISSED'), arrivedAt: fc.constant(null), reasonCode: fc.constant('TRAVEL'), reportedById: one(SENIORS) },
  }),
  Feedback: fc.record({
    personId: orNull(one(PEOPLE)),
    respondent: fc.constantFrom('STAFF', 'STAFF', 'AGENCY_WORKER', 'PERSON', 'FAMILY'),
    codes: nobody,
    concernCode: fc.constant(null),
    rating: fc.integer({ min: 1, max: 5 }),
    takenById: one(SENIORS),
    question: fc.constantFrom('AGENCY_WORKER_BRIEFED', 'AGENCY_WORKER_BRIEFED', 'AGENCY_WORKER_BRIEFED', 'ANOTHER_QUESTION'),
    shiftId: one(UNITS),
    answeredById: orNull(one([...SENIORS, ...SENIORS, ...CREW])),
  }),
  Incident: fc.record({
    personId: one(PEOPLE),
    kind: fc.constant('FALL'),
    riskCodes: nobody,
    physicalHarm: fc.constant('NONE'),
    psychologicalHarm: fc.constant('NONE'),
    reportedById: one(SENIORS),
  }),
} satisfies Record<string, fc.Arbitrary<Record<string, unknown>>>;

const told = (kind: keyof typeof records, recordIds: readonly string[], when: fc.Arbitrary<string> = near) =>
  recordIds.map((each) => story(kind, each, records[kind] as fc.Arbitrary<Record<string, unknown>>, when));

/** Mostly of the first service. */
const gathered = (said: Told, i: number): Told => (i % 9 === 0 ? said : { ...said, serviceId: SERVICES[0] ?? '' });

/** Everything that a small group ever told of its agency workers: corrected, taken back, over midnight and over the change of clocks, as a set. */
export const agencyRota: fc.Arbitrary<Told[]> = fc
  .tuple(...UNITS.map((each) => story('Shift', each, shift, near)))
  .chain((shifts) => {
    const times = new Map(shifts.flat().map((said) => [said.id, said]));
    return fc.tuple(
      fc.constant(shifts.flat()),
      ...ids(13, 26).map((each) => story('Assignment', each, work(times), near)),
      ...told('StaffMember', CREW),
      ...told('Induction', ids(16, 16), early),
      ...told('PersonGuidance', ids(19, 16), early),
      ...told('BriefingChecklist', ids(23, 16), early),
      ...told('Briefing', ids(14, 3)),
      ...told('ShiftAllocation', ids(24, 8)),
      ...told('VisitReport', ids(25, 2)),
      ...told('Feedback', ids(22, 9)),
      ...told('Incident', ids(20, 5)),
    );
  })
  .map((stories) => stories.flat().map(gathered));

/** An agency worker of a supplier, and a shift that the worker was on, with what is needed before it and what was answered: for rotas in which something is complete. */
export const inducted = (n: number): Told[] => {
  const fact = (kind: string, recordId: string, data: Record<string, unknown>): Told => ({
    ...{
      kind,
      id: recordId,
      version: 1,
      retracted: false,
      serviceId: SERVICES[0] ?? '',
      happenedAt: LONG_BEFORE,
      recordedAt: LONG_BEFORE,
      data,
    },
  });
  const [shiftId, staffMemberId] = [id(5, 20 + (n % 5)), id(4, 20 + n)];
  const [startsAt, endsAt] = [at(2 * (n % 5)), at(2 * (n % 5) + 16)];
  const both = { shiftId, staffMemberId, peopleIds: [...PEOPLE] };
  return [
    fact('Shift', shiftId, { kind: 'SHIFT', startsAt, endsAt, plannedStaff: 2, peopleIds: [] }),
    fact('Assignment', id(13, 90 + n), { ...both, startsAt, endsAt, agency: true, peopleIds: [] }),
    fact('StaffMember', staffMemberId, { contract: 'AGENCY', jobRole: 'CARER', supplierId: SUPPLIERS[n % 2], startedOn: '2026-01-05' }),
    fact('Induction', id(16, 90 + n), { staffMemberId, orientation: true, personSpecific: false, peopleIds: [] }),
    fact('PersonGuidance', id(19, 90 + n), both),
    fact('BriefingChecklist', id(23, 90 + n), { ...both, seniorId: SENIORS[0], workerSigned: true, seniorSigned: true }),
    fact('Feedback', id(22, 90 + n), {
      ...{ personId: null, respondent: 'STAFF', codes: [], concernCode: null, rating: 3 + (n % 3), takenById: SENIORS[1] },
      ...{ question: 'AGENCY_WORKER_BRIEFED', shiftId, answeredById: SENIORS[n % 2] },
    }),
  ];
};
