import fc from 'fast-check';
import { aFact } from './concern-worlds';
import type { Told } from './oracle';
import { id, mostly, one, PEOPLE, SERVICES } from './worlds';

/** A Monday; clocks go back in the night before the third one. */
const START = Date.parse('2026-10-12T00:00:00.000Z');
export const at = (days: number, hours = 0): string => new Date(START + days * 86_400_000 + hours * 3_600_000).toISOString();
const LONG_BEFORE = at(-300);
/** After all of it. */
export const END = '2027-01-20T12:00:00.000Z';

const WEEKS = [0, 1, 2, 3, 4, 5];
const SENIOR = id(4, 90);
export const REGULAR = id(4, 50);
const shiftId = (n: number): string => id(5, n);

/** What was told of a shift of eight hours: who was on it from an agency, with what there is to show for it. */
export function agencyShift(n: number, startsAt: string, worker: string, missing: string): Told[] {
  const ends = new Date(Date.parse(startsAt) + 8 * 3_600_000).toISOString();
  const both = { shiftId: shiftId(n), staffMemberId: worker, peopleIds: [...PEOPLE] };
  const work = (many: number, staffMemberId: string, agency: boolean): Told =>
    aFact('Assignment', id(13, 10 * n + many), LONG_BEFORE, {
      ...{ shiftId: shiftId(n), staffMemberId, startsAt, endsAt: ends, agency, peopleIds: [] },
    });
  const signed = { seniorId: SENIOR, workerSigned: true, seniorSigned: true };
  return [
    aFact('Shift', shiftId(n), LONG_BEFORE, {
      kind: 'SHIFT',
      startsAt,
      endsAt: ends,
      plannedStaff: 2,
      peopleIds: [],
      cancelledAt: LONG_BEFORE,
    }),
    work(0, worker, true),
    work(1, id(4, 91), false),
    ...(missing === 'INDUCTION'
      ? []
      : [aFact('Induction', id(16, n), LONG_BEFORE, { staffMemberId: worker, orientation: true, personSpecific: false, peopleIds: [] })]),
    ...(missing === 'GUIDANCE' ? [] : [aFact('PersonGuidance', id(19, n), LONG_BEFORE, both)]),
    ...(missing === 'CHECKLIST' ? [] : [aFact('BriefingChecklist', id(23, n), LONG_BEFORE, { ...both, ...signed })]),
  ];
}

const answer = (n: number, shift: number, rating: number): Told =>
  aFact('Feedback', id(22, n), at(shift, 20), {
    ...{ personId: null, respondent: 'STAFF', codes: [], concernCode: null, rating, takenById: SENIOR },
    ...{ question: 'AGENCY_WORKER_BRIEFED', shiftId: shiftId(shift), answeredById: id(4, 91) },
  });

const MISSING = [...Array.from({ length: 30 }, () => ''), 'INDUCTION', 'GUIDANCE', 'CHECKLIST'];

/** Six weeks with a newcomer and somebody who comes again and again, whom what went before made familiar, or not. */
const rota: fc.Arbitrary<Told[]> = fc
  .tuple(
    fc.tuple(
      ...WEEKS.map(() =>
        fc.record({ newcomer: fc.constantFrom(0, 0, 0, 0, 1, 2), missing: one(MISSING), hour: fc.constantFrom(8, 8, -1, 152, 151) }),
      ),
    ),
    fc.constantFrom(0, 2, 3, 4),
    mostly(true, false),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.constantFrom(1, 3, 4, 5, 5, 5, 5, 5, 5)), { maxLength: 14 }),
    fc.array(fc.tuple(fc.constantFrom(0, 3, 7, 10, 28, 31), fc.constantFrom(9, 12, 16, 16.5, 17), one(PEOPLE)), { maxLength: 5 }),
  )
  .map(([weeks, familiar, old, answers, incidents]) => [
    ...weeks.flatMap(({ newcomer, missing, hour }, w) => [
      // Of two: the one who is new, and the regular; or either of them on both.
      ...agencyShift(2 * w, at(7 * w, hour), newcomer === 1 ? REGULAR : id(4, w), missing),
      ...agencyShift(2 * w + 1, at(7 * w + 3, 8), newcomer === 2 ? id(4, 20 + w) : REGULAR, ''),
    ]),
    ...Array.from({ length: familiar }, (_, n) => agencyShift(20 + n, at(-40 + n, 8), REGULAR, '')).flat(),
    ...(old ? agencyShift(30, at(-200, 8), id(4, 40), '') : []),
    ...answers.map(([shift, rating], n) => answer(n, shift, rating)),
    ...incidents.map(([day, hour, personId], n) =>
      aFact('Incident', id(20, n), at(day, hour), {
        ...{ personId, kind: n % 2 === 0 ? 'FALL' : 'MEDICINES', riskCodes: [], physicalHarm: 'NONE' },
        ...{ psychologicalHarm: 'NONE', reportedById: SENIOR },
      }),
    ),
  ]);

const verdicts = fc
  .array(fc.tuple(mostly('COMPLETE', 'GAP'), mostly('COMPLETE', 'GAP'), mostly('COMPLETE', 'GAP')), { maxLength: 2 })
  .map((all) =>
    all.map(([orientation, guidance, checklist], n) =>
      aFact('InductionVerdict', id(60, n), at(50), {
        ...{ reviewId: id(61, 0), sampleId: id(62, 0), shiftId: shiftId(n), staffMemberId: id(4, n) },
        ...{ orientation, guidance, checklist, refs: [], checkedById: SENIOR },
      }),
    ),
  );
const bank = fc.boolean().map((is) => [
  aFact('StaffMember', id(4, 91), at(60), {
    ...{ contract: is ? 'BANK' : 'PERMANENT', jobRole: 'CARER', supplierId: null, startedOn: '2025-01-01' },
    ...{ leftOn: '2027-01-01', leavingReasonCode: 'RESIGNED' },
  }),
]);
const missed = fc.subarray([5, 22]).map((shifts) =>
  shifts.map((n) =>
    aFact('VisitReport', id(24, n), at(70), {
      ...{ shiftId: shiftId(n), outcome: 'MISSED', arrivedAt: null, reasonCode: 'TRAVEL', reportedById: SENIOR },
    }),
  ),
);

/** Another version of a record: taken back, of the other service, at another time, of another shift or worker. */
const corrected = (said: Told): fc.Arbitrary<Told> => {
  const again: Told = { ...said, version: 2 };
  const { startsAt, endsAt } = said.data;
  const by = (days: number, time: unknown): string => new Date(Date.parse(time as string) + days * 86_400_000).toISOString();
  const other =
    said.kind === 'Shift' ? [3, -7, 7, -30, -60, 28].map((days) => ({ startsAt: by(days, startsAt), endsAt: by(days, endsAt) })) : [];
  const moved =
    said.kind === 'Shift'
      ? other
      : [{ shiftId: shiftId(3) }, { staffMemberId: REGULAR }, { agency: false }, { rating: 2 }, { orientation: 'GAP' }];
  const fitting = moved.filter((data) => Object.keys(data).every((name) => typeof said.data[name] === typeof Object.values(data)[0]));
  return fc.constantFrom<Told>(
    { ...again, retracted: true },
    { ...again, serviceId: SERVICES[1] ?? '' },
    ...fitting.map((data) => ({ ...again, data: { ...said.data, ...data } })),
  );
};

/** Everything that was ever told of a service that relies on agency staff: corrected, moved and taken back, as a set. */
export const agencyWeeks: fc.Arbitrary<Told[]> = fc
  .tuple(rota, verdicts, bank, missed)
  .map((all) => all.flat())
  .chain((told) =>
    fc
      .uniqueArray(fc.nat(told.length - 1), { maxLength: 7 })
      .chain((which) => fc.tuple(fc.constant(told), ...which.flatMap((n) => (told[n] ? [corrected(told[n])] : [])))),
  )
  .map(([told, ...again]) => [...told, ...again]);
