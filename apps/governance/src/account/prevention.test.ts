import type { ReviewAction } from '../actions/domain';
import type { Cause } from '../causes/domain';
import { preventionsOf, type Gathered } from './prevention';

const AFTER = { kind: 'DailyNote', id: 'N', happenedAt: '2026-03-10T09:00:00.000Z', recordedAt: '2026-03-10T09:00:00.000Z' };
const cause = (more: Partial<Cause> = {}): Cause =>
  ({ id: 'C', category: 'OWNERSHIP', state: 'TESTED', acceptedRiskById: null, proof: [AFTER], ...more }) as Cause;
const action = (more: Partial<ReviewAction> = {}): ReviewAction =>
  ({ id: 'A', kind: 'CORRECTIVE', causesIds: ['C'], doneBefore: 'Nobody.', doneSince: 'The owner.', ...more }) as ReviewAction;
const preventing = (more: Partial<Gathered> = {}) =>
  preventionsOf({ changedOn: '2026-03-09', causes: [cause()], actions: [action()], made: [action()], withWhy: new Set(['C']), ...more })[0];

describe('a cause and what prevents it', () => {
  it('lacks nothing once its whys stand, it is tested, and what mends it is done and told', () => {
    expect(preventing()).toMatchObject({ missing: [], riskAccepted: false, made: [{ id: 'A' }], open: [] });
  });

  it.each<[string, Partial<Gathered>, string[]]>([
    ['no why stands', { withWhy: new Set(['D']) }, ['WHY_MISSING']],
    ['nobody has read it', { causes: [cause({ state: 'RECORDED' })] }, ['NOT_REVIEWED']],
    ['it was read and not tested', { causes: [cause({ state: 'REVIEWED' })] }, ['NOT_TESTED']],
    ['its proof was withdrawn', { causes: [cause({ proof: [] })] }, ['PROOF_WITHDRAWN']],
    ['no action is against it', { actions: [action({ causesIds: ['D'] })] }, ['PREVENTION_MISSING']],
    ['it is only corrected', { actions: [action({ kind: 'CORRECTION' })] }, ['PREVENTION_MISSING']],
    ['its action is not done', { made: [] }, ['PREVENTION_OPEN']],
    ['one of two is done', { actions: [action(), action({ id: 'B' })] }, ['PREVENTION_OPEN']],
    ['its change says nothing of before', { made: [action({ doneBefore: null, doneSince: null })] }, ['BEFORE_AND_AFTER_UNTOLD']],
    ['its risk was accepted, and read', { causes: [cause({ state: 'REVIEWED', acceptedRiskById: 'N' })], actions: [], made: [] }, []],
  ])('says what is missing where %s', (_what, more, missing) => {
    expect(preventing(more)?.missing).toEqual(missing);
  });
});
