import type { Cause, CauseTest, OneOfFive } from './domain';
import { toldFaults, type Weighed } from './untested-blame';

const FIVE: readonly OneOfFive[] = ['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT'];
const cause = (id: string, more: Partial<Cause> = {}): Cause =>
  ({
    ...{ id, category: 'OWNERSHIP', description: 'Nobody was named.', whoRole: 'Deputy', whatHappened: 'No plan was altered.' },
    ...{ whereHappened: 'Rowan House', whenHappened: 'March', mechanism: 'Allocation names shifts.', wantedChange: 'An owner.', ...more },
  }) as Cause;
const tests = (causeId: string, subjects = FIVE): CauseTest[] =>
  subjects.map((subject) => ({ causeId, subject, verdict: 'DID_NOT_CONTRIBUTE' }) as CauseTest);
const weighed = (causes: readonly Cause[], made: readonly CauseTest[] = []): Weighed => ({ causes, whys: [], factors: [], tests: made });
const BLAME = 'The night carer forgot her.';
const REFUSED = [{ code: 'BLAME_UNTESTED', field: 'told', rule: 'R96' }];
const ERROR = cause('error', { category: 'INDIVIDUAL_ERROR' });

describe('words to whoever reported it, or is involved,', () => {
  it.each<[string, string | null, Weighed]>([
    ['that blame nobody', 'Two bells rang at once.', weighed([])],
    ['that there are none of', null, weighed([])],
    ['that blame, once the one cause was tested', BLAME, weighed([cause('one')], tests('one'))],
    ['that blame, once the cause that does was tested', BLAME, weighed([cause('one'), ERROR], tests('error'))],
  ])('%s are said', (_what, words, of) => {
    expect(toldFaults(words, 'told', of)).toEqual([]);
  });

  it.each<[string, Weighed]>([
    ['the review has no cause', weighed([], tests('one'))],
    ['a cause is not tested', weighed([cause('one'), cause('two')], tests('one'))],
    ['one of the five is not', weighed([cause('one')], tests('one', FIVE.slice(1)))],
    ['another cause was tested than the one that blames', weighed([cause('one'), ERROR], tests('one'))],
  ])('that blame are not said while %s', (_what, of) => {
    expect(toldFaults(BLAME, 'told', of)).toEqual(REFUSED);
  });
});
