import fc from 'fast-check';
import { aFact } from './concern-worlds';
import type { Told } from './oracle';
import { id, one, SERVICES } from './worlds';

/** A Monday, two weeks before clocks go back. */
const START = Date.parse('2026-10-12T00:00:00.000Z');
const at = (days: number, hours: number): string => new Date(START + days * 86_400_000 + hours * 3_600_000).toISOString();
export const END = '2027-02-20T12:00:00.000Z';
const LONG_BEFORE = '2026-01-05T09:00:00.000Z';
const day = (days: number): string => at(days, 0).slice(0, 10);

/** Some of the records, each in another version as well: taken back, of the other service, or saying something else. */
const amended = (told: Told[], otherwise: (one: Told) => object): fc.Arbitrary<Told[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(told.length - 1), fc.constantFrom('BACK', 'MOVED', 'OTHER', 'OTHER')), {
      maxLength: 5,
      selector: ([n]) => n,
    })
    .map((all) => [
      ...told,
      ...all.flatMap(([n, how]): Told[] => {
        const said = told[n];
        if (!said) return [];
        const again = { ...said, version: said.version + 1 };
        if (how === 'BACK') return [{ ...again, retracted: true }];
        // A worker's service stays as it was registered.
        if (how === 'MOVED' && said.kind !== 'StaffMember') return [{ ...again, serviceId: SERVICES[1] ?? '' }];
        return [{ ...again, data: { ...said.data, ...otherwise(said) } }];
      }),
    ]);

/** In how many shifts of each week an agency worker is, where a service relies on them some weeks, or almost all. */
export const SOME_WEEKS = [0, 2, 2, 3, 3];
export const MOST_WEEKS = [2, 3, 3, 3, 3, 3, 4];

/** Nine weeks of shifts of two, of which some are of agency workers, and what happened in them. */
export const staffedWeeks = (agencyShifts: readonly number[]): fc.Arbitrary<Told[]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...agencyShifts), { minLength: 9, maxLength: 9 }),
      fc.constantFrom(4, 5, 5, 6),
      fc.constantFrom(1, 7, 7, 7),
      fc.array(
        fc.tuple(
          fc.nat(8),
          fc.nat(5),
          fc.constantFrom(9, 9, 15.5, 16.5, 17),
          fc.constantFrom('ANY', 'AGENCY', 'AGENCY', 'AGENCY', 'AGENCY', 'AGENCY'),
        ),
        {
          minLength: 3,
          maxLength: 12,
        },
      ),
    )
    .chain(([weeks, shifts, pool, incidents]) => {
      const starts = weeks.flatMap((agency, w) =>
        Array.from({ length: shifts }, (_, n) => ({
          n: 10 * w + n,
          startsAt: at(7 * w + n, 8),
          endsAt: at(7 * w + n, 16),
          agency: n < agency,
        })),
      );
      const told = [
        ...starts.flatMap(({ n, startsAt, endsAt, agency }) => [
          aFact('Shift', id(5, n), LONG_BEFORE, {
            kind: 'SHIFT',
            startsAt,
            endsAt,
            plannedStaff: 2,
            peopleIds: [],
            cancelledAt: LONG_BEFORE,
          }),
          ...[0, 1].map((which) =>
            aFact('Assignment', id(13, 2 * n + which), LONG_BEFORE, {
              ...{ shiftId: id(5, n), startsAt, endsAt, peopleIds: [], agency: agency && which === 0 },
              staffMemberId: agency && which === 0 ? id(4, 20 + (n % pool)) : id(4, (3 * n + which) % 8),
            }),
          ),
        ]),
        ...incidents.map(([week, n, hour, where], i) =>
          aFact('Incident', id(20, i), at(7 * week + (where === 'AGENCY' ? n % 2 : n), hour), {
            ...{ personId: id(2, 0), kind: 'FALL', riskCodes: [], physicalHarm: 'NONE', psychologicalHarm: 'NONE', reportedById: id(4, 0) },
          }),
        ),
      ];
      return amended(told, ({ kind }) =>
        kind === 'Assignment' ? { agency: true } : kind === 'Shift' ? { startsAt: at(72, 8), endsAt: at(72, 16) } : {},
      );
    });

const started = fc.constantFrom('2024-01-01', '2026-09-01', '2026-11-20');
const left = fc.constantFrom(null, null, null, null, -95, 0, 40, 89, 90, 129, 400).map((days) => (days === null ? null : day(days)));

/** Somebody of the staff, who has left or will, or not. */
const worker = (n: number): fc.Arbitrary<Told> =>
  fc
    .record({ startedOn: started, leftOn: left, contract: fc.constantFrom('PERMANENT', 'PERMANENT', 'BANK', 'AGENCY') })
    .map(({ leftOn, ...data }) => {
      const registered = { ...data, jobRole: 'CARER', supplierId: null };
      if (leftOn === null || leftOn < data.startedOn) return aFact('StaffMember', id(4, n), LONG_BEFORE, registered);
      return aFact('StaffMember', id(4, n), LONG_BEFORE, { ...registered, leftOn, leavingReasonCode: 'RESIGNED' }, { version: 2 });
    });
const holding = (n: number): fc.Arbitrary<Told> =>
  fc
    .record({
      role: fc.constantFrom('REGISTERED_MANAGER', 'REGISTERED_MANAGER', 'KEY_WORKER'),
      from: fc.constantFrom(-60, 0, 30, 68, 69, 70, 300),
      days: fc.constantFrom(0, 10, 40, null),
      who: fc.nat(3),
    })
    .map(({ role, from, days, who }) =>
      aFact('RoleHolding', id(70, n), LONG_BEFORE, {
        ...{ role, staffMemberId: id(4, who), deputyId: null, startsOn: day(from), endsOn: days === null ? null : day(from + days) },
      }),
    );
export const staffOfServices: fc.Arbitrary<Told[]> = fc
  .tuple(
    fc.tuple(...Array.from({ length: 14 }, (_, n) => worker(n))),
    fc.array(fc.nat(9), { maxLength: 3 }).chain((all) => fc.tuple(...all.map((_, n) => holding(n)))),
  )
  .chain(([staff, holdings]) =>
    amended([...staff, ...holdings], ({ kind }) =>
      kind === 'StaffMember' ? { leftOn: '2026-12-05', leavingReasonCode: 'RESIGNED' } : { role: 'KEY_WORKER' },
    ),
  );

const PLACES = one(['2026-10-30T23:59:59.999Z', '2026-11-02T23:59:59.999Z', '2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00.000Z']);

/** Changes of as many people that fell due about the turn of a month, and the plan versions that answer them, or do not. */
export const plannedMonths: fc.Arbitrary<Told[]> = fc
  .array(fc.tuple(PLACES, fc.constantFrom('IN_TIME', 'IN_TIME', 'IN_TIME', 'LATE', 'NEVER')), { minLength: 10, maxLength: 26 })
  .chain((all) => {
    const told = all.flatMap(([dueAt, how], n): Told[] => {
      const person = id(2, n);
      const change = aFact('IdentifiedChange', id(6, n), at(-1, 9), {
        ...{
          personId: person,
          kind: 'RISK',
          code: 'FALLS',
          firstSource: 'DAILY_NOTE',
          highRisk: false,
          evidence: [],
          identifiedAt: at(-1, 9),
        },
        ...{ state: 'CONFIRMED', confirmedById: id(4, 0), dueAt, signedOffById: null, signedOffAt: null },
      });
      const publishedAt = how === 'LATE' ? new Date(Date.parse(dueAt) + 1).toISOString() : dueAt;
      const version = aFact('PlanVersion', id(7, n), publishedAt, {
        ...{ planId: id(3, n), personId: person, number: 2, reason: 'IDENTIFIED_CHANGE', riskCodes: ['FALLS'] },
        ...{ answersIds: [id(6, n)], publishedById: id(4, 0), ownerId: null },
      });
      return how === 'NEVER' ? [change] : [change, version];
    });
    return amended(told, ({ kind }) => (kind === 'IdentifiedChange' ? { dueAt: '2026-12-01T23:59:59.999Z' } : { riskCodes: [] }));
  });
