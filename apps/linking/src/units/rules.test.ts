import fc from 'fast-check';
import { concernLinksByOracle } from '../../test/concern-oracle';
import { troubledRota } from '../../test/concern-worlds';
import { factsOf } from '../../test/known';
import { asLines, type ExpectedLink } from '../../test/oracle';
import { judgeConcern } from './rules';

test('the links of the concerns of any facts in any order are those of the oracle', () => {
  const found = { CONCERN_TO_SHIFT: 0, CONCERN_TO_WORKER: 0 };
  fc.assert(
    fc.property(
      troubledRota.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const links = factsOf(shuffled, 'Incident', 'Complaint', 'Feedback').flatMap((concern): ExpectedLink[] =>
          judgeConcern({ concernCode: null, ...concern }, factsOf(shuffled, 'Shift'), factsOf(shuffled, 'Assignment')).map(
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
