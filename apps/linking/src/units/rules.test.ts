import fc from 'fast-check';
import { concernLinksByOracle } from '../../test/concern-oracle';
import { troubledRota } from '../../test/concern-worlds';
import { asLines, standing, type ExpectedLink, type Told } from '../../test/oracle';
import { judgeConcern } from './rules';

const factsOf = (told: readonly Told[], ...kinds: string[]): any[] =>
  told
    .filter((one) => kinds.includes(one.kind))
    .map(({ id, kind, serviceId, happenedAt, recordedAt, data }) => ({
      ...data,
      id,
      // A shift's own kind says whether it is a visit.
      kind: kind === 'Shift' ? data['kind'] : kind,
      serviceId,
      happenedAt,
      recordedAt,
    }));

test('the links of the concerns of any facts in any order are those of the oracle', () => {
  const found = { CONCERN_TO_SHIFT: 0, CONCERN_TO_WORKER: 0 };
  fc.assert(
    fc.property(
      troubledRota.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const facts = standing(shuffled);
        const links = factsOf(facts, 'Incident', 'Complaint', 'Feedback').flatMap((concern): ExpectedLink[] =>
          judgeConcern({ concernCode: null, ...concern }, factsOf(facts, 'Shift'), factsOf(facts, 'Assignment')).map(
            ({ rule, to, holds }) => {
              found[rule] += 1;
              return { rule, changeId: concern.id as string, holds, ...to };
            },
          ),
        );
        expect(asLines(links)).toEqual(asLines(concernLinksByOracle(told)));
      },
    ),
    { numRuns: 3_000 },
  );
  // Worlds in which nothing meets would show nothing.
  expect(Math.min(...Object.values(found))).toBeGreaterThan(100);
});
