import fc from 'fast-check';
import { answering, standing, type Told } from '../../test/oracle';
import { unitsByOracle } from '../../test/unit-oracle';
import { BEFORE, FROM, workedRota } from '../../test/unit-worlds';
import { SERVICES } from '../../test/worlds';
import { answerTo } from '../links/rules';
import { awayFrom, NOTHING } from '../warnings/person';
import type { UnitFacts } from './facts';
import { unitsOf } from './units';

/** What stands, as the rules read it. */
function factsOf(all: readonly Told[]): UnitFacts {
  const told = standing(all);
  const of = (...kinds: string[]): any[] =>
    told
      .filter((one) => kinds.includes(one.kind))
      .map(({ id, serviceId, happenedAt, recordedAt, data }) => ({ ...data, id, serviceId, happenedAt, recordedAt }));
  const acknowledged = (kind: string) =>
    of(kind).map((one) => ({
      acknowledgedAt: one.happenedAt,
      peopleIds: [one.personId],
      ...one,
      kind,
      signed: kind !== 'BriefingChecklist' || (one.workerSigned && one.seniorSigned),
    }));
  const answers = of('PlanVersion').filter((one) => answering(all).some(({ id }) => id === one.id));
  const plans = of('CarePlan');
  const people = of('Person');
  const indicators = of('Indicator');
  const first = (serviceId: string, when: string, ...kinds: string[]): string | null =>
    of(...kinds)
      .filter((one) => one.serviceId === serviceId)
      .map((one) => one[when] as string)
      .sort()[0] ?? null;
  return {
    shifts: of('Shift'),
    works: of('Assignment'),
    staff: of('StaffMember'),
    inductions: of('Induction'),
    supervisions: of('Supervision'),
    trainings: of('TrainingRecord'),
    acknowledged: ['PersonGuidance', 'BriefingChecklist', 'Briefing'].flatMap(acknowledged),
    handovers: of('Handover'),
    changes: of('IdentifiedChange')
      .filter((change) => change.state === 'CONFIRMED')
      .map((change) => ({
        ...change,
        proposedAt: change.recordedAt,
        publishedAt: answerTo(change, answers)?.recordedAt ?? null,
      })),
    plans,
    ownerships: of('PlanOwnership').filter((one) => plans.some((plan) => plan.personId === one.personId)),
    versions: of('PlanVersion'),
    away: plans.flatMap(({ personId, serviceId }) =>
      people
        .filter((person) => person.id === personId)
        .flatMap(({ state, stateSince, absences, moves = [], serviceId: now }) =>
          awayFrom(
            { ...NOTHING, careEndsOn: ['LEFT', 'DIED'].includes(state) ? stateSince : null, absences, moves, serviceId: now },
            serviceId,
          ).map((time) => ({ ...time, personId, serviceId })),
        ),
    ),
    reach: SERVICES.map((serviceId) => ({
      serviceId,
      rota: first(serviceId, 'startsAt', 'Shift'),
      inductions: first(serviceId, 'recordedAt', 'Induction'),
      guidance: first(serviceId, 'recordedAt', 'PersonGuidance'),
      briefings: first(serviceId, 'recordedAt', 'Briefing', 'BriefingChecklist'),
    })),
    alerts: of('Alert').flatMap((alert) =>
      indicators.filter((one) => one.id === alert.indicatorId).map(({ personId }) => ({ ...alert, personId })),
    ),
  };
}

/** The same worlds every time, so that what they must show is not left to chance; `units.proof.test.ts` looks at others. */
const SEED = 7;

test('the units of any facts in any order are those of the oracle', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      workedRota.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const units = unitsOf(factsOf(shuffled), { serviceIds: SERVICES.slice(0, 1), from: FROM, before: BEFORE });
        expect(units).toEqual(unitsByOracle(told, SERVICES.slice(0, 1), FROM, BEFORE));
        for (const { workers, id: _id, startsAt: _s, endsAt: _e, serviceId: _of, peopleIds: _p, ...unit } of units)
          for (const [what, value] of [unit, ...workers.map(({ staffMemberId: _w, hours: _h, ...worker }) => worker)].flatMap(
            Object.entries,
          ))
            seen.set(`${what} ${value}`, (seen.get(`${what} ${value}`) ?? 0) + 1);
      },
    ),
    { numRuns: 1_500, seed: SEED },
  );
  // Each answer was given often: worlds in which nothing meets would show nothing.
  const answers = ['true', 'false', 'null'].flatMap((value) =>
    ['handoverComplete', 'ownershipClear', 'alertsDelivered', 'supervisionInDate', 'trainingInDate'].map((what) => `${what} ${value}`),
  );
  const others = ['agency', 'inducted', 'guided', 'briefed'].flatMap((what) => [`${what} true`, `${what} false`]);
  const unknown = ['completedBefore', 'inducted', 'guided', 'briefed'].map((what) => `${what} null`);
  expect(
    [...answers, ...others, ...unknown, 'completedBefore 0', 'completedBefore 1', 'daysSincePlanChange 1'].filter(
      (one) => (seen.get(one) ?? 0) < 10,
    ),
  ).toEqual([]);
});
