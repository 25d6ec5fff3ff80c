import type { ReviewAction } from '../actions/domain';
import type { Movement } from './movement';
import { summaryOf, type Recorded } from './summary';

const action = (id: string, changeKind: ReviewAction['changeKind'], more: Partial<ReviewAction> = {}): ReviewAction =>
  ({
    id,
    changeKind,
    kind: 'CORRECTIVE',
    causesIds: ['C'],
    strength: 'STRONGER',
    namedRole: null,
    doneBefore: 'So.',
    doneSince: 'Otherwise.',
    ...more,
  }) as ReviewAction;
const ALL = [
  action('R', 'ROUTINE'),
  action('C', 'COMMUNICATION', { strength: 'INTERMEDIATE' }),
  action('O', 'OWNERSHIP', { namedRole: 'KEY_WORKER' }),
  action('V', 'OVERSIGHT'),
];
const movement = (verdict: 'MET' | 'NOT_MET', reducing = true): Movement =>
  ({ measure: 'M1A', outcome: { month: '2026-04-01', verdict, addressed: true, reducing } }) as unknown as Movement;
const unjudged = { measure: 'M1B', outcome: null } as unknown as Movement;
const KEPT = { checksDue: 4, checksOnTime: 4, revisitsDue: 1, revisitsOnTime: 1, holds: true };
const summing = (more: Partial<Recorded> = {}) =>
  summaryOf({
    ...{
      changedOn: '2026-03-09',
      today: '2026-06-02',
      actions: ALL,
      made: ALL,
      movements: [movement('MET')],
      restated: false,
      cameBack: false,
      kept: KEPT,
      fed: [],
    },
    causes: [{ id: 'C', category: 'OWNERSHIP', acceptedRiskById: null }],
    ...more,
  });
const missing = (more: Partial<Recorded>) => {
  const { saferSystems, clearerOwnership, strongerGovernance } = summing(more);
  return [saferSystems.missing, clearerOwnership.missing, strongerGovernance.missing];
};

describe('the outcome of a review under three headings', () => {
  it('puts each change under one of them by what it altered, and sums up what is recorded', () => {
    const { saferSystems, clearerOwnership, strongerGovernance } = summing();
    expect(saferSystems).toMatchObject({
      ...{ changes: [{ id: 'R' }, { id: 'C' }], strengths: { stronger: 1, intermediate: 1, weaker: 0 }, open: 0 },
      ...{ verdict: 'MET', riskReducing: true, cameBack: false },
    });
    expect(clearerOwnership).toMatchObject({
      changes: [{ id: 'O' }],
      rolesNamed: ['KEY_WORKER'],
      ownershipCauses: 1,
      ownershipAnswered: 1,
    });
    const window = { from: '2026-03-09', to: '2026-06-02', level: 0.95 };
    expect(strongerGovernance).toMatchObject({
      changes: [{ id: 'V' }],
      checksInTime: { numerator: 4, denominator: 4, share: 1, ...window },
      revisitsInTime: { numerator: 1, denominator: 1, ...window },
      stillHolds: true,
    });
    expect(missing({})).toEqual([[], [], []]);
  });

  const without = (id: string) => ({ made: ALL.filter((one) => one.id !== id) });
  const fed = (state: 'MISSING' | 'LINKED') => [
    { causeId: 'C', feed: 'SUPERVISION' as const, state, actionsIds: [], records: [], reason: null },
  ];
  it.each<[string, Partial<Recorded>, string[], string[], string[]]>([
    ['nothing was changed', { actions: [], made: [] }, ['NO_CHANGE'], ['NO_CHANGE', 'OWNERSHIP_LEFT'], ['NO_CHANGE']],
    ['a change of oversight is not done', without('V'), [], [], ['NO_CHANGE', 'CHANGE_OPEN']],
    ['one of two is not done', without('C'), ['CHANGE_OPEN'], [], []],
    ['ownership is not done', without('O'), [], ['NO_CHANGE', 'CHANGE_OPEN', 'OWNERSHIP_LEFT'], []],
    ['a correction alone is planned', { actions: [...ALL, action('K', 'ROUTINE', { kind: 'CORRECTION' })] }, [], [], []],
    [
      'a change says nothing of before',
      { made: [...ALL.slice(1), action('R', 'ROUTINE', { doneBefore: null })] },
      ['CHANGE_UNTOLD'],
      [],
      [],
    ],
    [
      'all are weak',
      { made: ALL.map((one) => ({ ...one, strength: 'WEAKER' as const })) },
      ['ONLY_WEAKER'],
      ['ONLY_WEAKER'],
      ['ONLY_WEAKER'],
    ],
    ['no outcome is known', { movements: [] }, ['NO_OUTCOME'], [], []],
    ['the target is missed', { movements: [movement('NOT_MET')] }, ['TARGET_NOT_MET'], [], []],
    ['nothing is better beyond chance', { movements: [movement('MET', false)] }, ['NOT_REDUCING'], [], []],
    ['one of two measures has no outcome', { movements: [movement('MET'), unjudged] }, ['NO_OUTCOME'], [], []],
    ['another figure is counted now', { restated: true }, ['FIGURES_CHANGED'], [], []],
    ['the cause came back', { cameBack: true }, ['CAUSE_CAME_BACK'], [], []],
    ['a check was missed', { kept: { ...KEPT, checksOnTime: 3 } }, [], [], ['CHECKS_MISSED']],
    ['a revisit was missed', { kept: { ...KEPT, revisitsOnTime: 0 } }, [], [], ['NOT_REVISITED']],
    ['it holds no longer', { kept: { ...KEPT, holds: false } }, [], [], ['NO_LONGER_HOLDS']],
    ['nobody has revisited it yet', { kept: { ...KEPT, revisitsDue: 0, revisitsOnTime: 0, holds: null } }, [], [], []],
    ['a feed is missing', { fed: fed('MISSING') }, [], [], ['FEED_MISSING']],
    ['none is', { fed: fed('LINKED') }, [], [], []],
  ])('says what is missing where %s', (_what, more, ...expected) => {
    expect(missing(more)).toEqual(expected);
  });

  it('says that the risk is reducing by every measure or not at all, and nothing before the first outcome', () => {
    const reducing = (...movements: Movement[]) => summing({ movements }).saferSystems.riskReducing;
    expect([reducing(movement('MET')), reducing(movement('MET'), unjudged), reducing(movement('MET', false))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([reducing(), reducing(unjudged)]).toEqual([null, null]);
  });

  it('asks no change of ownership for a cause of it whose risk was accepted', () => {
    const { clearerOwnership } = summing({ causes: [{ id: 'C', category: 'OWNERSHIP', acceptedRiskById: 'N' }] });
    expect(clearerOwnership).toMatchObject({ ownershipCauses: 0, ownershipAnswered: 0, missing: [] });
  });
});
