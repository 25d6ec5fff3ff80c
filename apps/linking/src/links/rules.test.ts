import fc from 'fast-check';
import { asLines, linksByOracle, standing, type Told } from '../../test/oracle';
import { world } from '../../test/worlds';
import { judge, type Surroundings } from './rules';

const factsOf = (told: readonly Told[], kind: string): any[] =>
  told
    .filter((one) => one.kind === kind)
    .map(({ id, serviceId, happenedAt, recordedAt, data }) => ({ id, serviceId, happenedAt, recordedAt, ...data }));

/** All that is known, as the surroundings of any change. */
const everything = (told: readonly Told[]): Surroundings => ({
  versions: factsOf(told, 'PlanVersion'),
  ownerships: factsOf(told, 'PlanOwnership'),
  handovers: factsOf(told, 'Handover'),
  assignments: factsOf(told, 'Assignment'),
  briefings: factsOf(told, 'Briefing'),
});

test('the links of any facts in any order are those of the oracle', () => {
  fc.assert(
    fc.property(
      world.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const facts = standing(shuffled);
        const links = factsOf(facts, 'IdentifiedChange')
          .filter((change) => change.state === 'CONFIRMED')
          .flatMap((change) =>
            judge(change, everything(facts)).links.map(({ rule, to, holds }) => ({ rule, changeId: change.id as string, holds, ...to })),
          );
        expect(asLines(links)).toEqual(asLines(linksByOracle(told)));
      },
    ),
    { numRuns: 3_000 },
  );
});
