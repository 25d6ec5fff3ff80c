import type { CitedRecord, Refusal } from '@causeway/kernel';
import type { ReviewAction } from '../actions/domain';
import type { Cause } from '../causes/domain';
import type { Baseline, OutcomeEvidence } from '../outcomes/domain';
import type { Judged } from '../outcomes/latest';
import { addressed, closingFaults, confirmed, type Closing } from './closing';

const review = { changedOn: '2026-03-09' };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const audit = (happenedAt: string): CitedRecord => ({ kind: 'Audit', id: happenedAt, happenedAt, recordedAt: happenedAt });
const AFTER = audit('2026-03-10T09:00:00.000Z');
const BEFORE = audit('2026-03-09T09:00:00.000Z');

const cause = (more: Partial<Cause> = {}): Cause =>
  ({ category: 'OWNERSHIP', state: 'TESTED', acceptedRiskById: null, proof: [AFTER], ...more }) as Cause;
const action = (more: Partial<ReviewAction> = {}): ReviewAction =>
  ({ kind: 'CORRECTIVE', completedOn: '2026-03-20', ...more }) as ReviewAction;
const outcome = (more: Partial<OutcomeEvidence> = {}): OutcomeEvidence =>
  ({
    ...{ baselineId: 'B', evidence: [AFTER], verdict: 'MET', numerator: 18, denominator: 20, addressed: true, ...more },
  }) as OutcomeEvidence;
const judged = (more: Partial<Judged> = {}): Judged => ({
  ...{ outcome: outcome(), now: { numerator: 18, denominator: 20 }, later: [], holds: true, recurring: false },
  ...{ unproven: false, lacking: ['SHIFT'], ...more },
});
const baseline = (id: string): Baseline => ({ id }) as Baseline;
const closing = (more: Partial<Closing>): string[] =>
  told(
    closingFaults(review, {
      ...{ actions: [action()], causes: [cause()], baselines: [baseline('B')], judged: [judged()], silent: [], fed: [], ...more },
    }),
  );

describe('closing a review', () => {
  it.each<[string, Partial<Closing>]>([
    ['on a met outcome, with its cause tested and its action done', {}],
    [
      'on five changes in the month',
      { judged: [judged({ outcome: outcome({ denominator: 5, numerator: 5 }), now: { numerator: 5, denominator: 5 } })] },
    ],
    ['with a correction beside what mends the cause', { actions: [action({ kind: 'CORRECTION' }), action()] }],
    ['without an action, when all risk was accepted', { actions: [], causes: [cause({ state: 'REVIEWED', acceptedRiskById: 'N' })] }],
    [
      'with an outcome against each of two measures',
      { baselines: [baseline('B'), baseline('D')], judged: [judged(), judged({ outcome: outcome({ baselineId: 'D' }) })] },
    ],
  ])('%s is taken', (_how, more) => {
    expect(closing(more)).toEqual([]);
  });

  it.each<[string, Partial<Closing>, string[]]>([
    ['no outcome was recorded', { judged: [] }, ['OUTCOME_MISSING reviewId R23']],
    [
      'nothing is left of what its outcome rests on',
      { judged: [judged({ outcome: outcome({ evidence: [] }) })] },
      ['OUTCOME_MISSING reviewId R23', 'EVIDENCE_WITHDRAWN reviewId R103'],
    ],
    [
      'the baseline counts otherwise now, and nothing improves beside that',
      { judged: [judged({ unproven: true })] },
      ['BASELINE_RESTATED reviewId R113'],
    ],
    [
      'nothing is left of what one of two outcomes rests on',
      { judged: [judged(), judged({ outcome: outcome({ evidence: [] }) })] },
      ['EVIDENCE_WITHDRAWN reviewId R103'],
    ],
    ['one of its measures has no outcome', { baselines: [baseline('B'), baseline('D')] }, ['OUTCOME_OF_ANOTHER_MEASURE reviewId R114']],
    [
      'an outcome is not met',
      { judged: [judged(), judged({ outcome: outcome({ verdict: 'NOT_MET' }) })] },
      ['OUTCOME_NOT_MET reviewId R23'],
    ],
    [
      'a month had four changes',
      { judged: [judged(), judged({ outcome: outcome({ numerator: 4, denominator: 4 }), now: { numerator: 4, denominator: 4 } })] },
      ['INSUFFICIENT_DATA reviewId R113'],
    ],
    [
      'one more was in time since',
      { judged: [judged(), judged({ now: { numerator: 19, denominator: 20 } })] },
      ['FIGURES_CHANGED reviewId R113'],
    ],
    [
      'one more was counted since',
      { judged: [judged(), judged({ now: { numerator: 18, denominator: 21 } })] },
      ['FIGURES_CHANGED reviewId R113'],
    ],
    ['the change holds no longer', { judged: [judged(), judged({ holds: false })] }, ['NO_LONGER_HOLDS reviewId R103']],
    [
      'the change holds no longer, which is no second concern',
      { judged: [judged({ holds: false, lacking: ['NEW_CONCERN'] })] },
      ['NO_LONGER_HOLDS reviewId R103'],
    ],
    ['there is a concern since', { judged: [judged(), judged({ lacking: ['SHIFT', 'NEW_CONCERN'] })] }, ['CONCERN_SINCE reviewId R113']],
    [
      'a cause recurred',
      { judged: [judged(), judged({ recurring: true, lacking: ['SHIFT', 'RECURRENCE'] })] },
      ['CAUSE_RECURRED reviewId R23'],
    ],
    ['a cause is not tested', { causes: [cause(), cause({ state: 'REVIEWED' })] }, ['CAUSES_UNCONFIRMED reviewId R6']],
    [
      'a tested cause is not proven any more',
      { causes: [cause(), cause({ proof: [] })] },
      ['PROOF_WITHDRAWN reviewId R6', 'EVIDENCE_WITHDRAWN reviewId R103'],
    ],
    ['its actions are corrections alone', { actions: [action({ kind: 'CORRECTION' })] }, ['ONLY_CORRECTIONS reviewId R7']],
    ['an action is open', { actions: [action(), action({ completedOn: null })] }, ['ACTIONS_OPEN reviewId R23']],
    [
      'an outcome is of a month before its causes were addressed',
      { judged: [judged(), judged({ outcome: outcome({ addressed: false }) })] },
      ['CAUSES_NOT_ADDRESSED_THEN reviewId R101'],
    ],
  ])('is refused when %s', (_when, more, refused) => {
    expect(closing(more)).toEqual(refused);
  });

  it('does not ask whether causes were addressed in the month where no action was needed', () => {
    const accepted = { actions: [], causes: [cause({ state: 'REVIEWED', acceptedRiskById: 'N' })] };
    expect(closing({ ...accepted, judged: [judged({ outcome: outcome({ addressed: false }) })] })).toEqual([]);
  });

  it('names the newest month that no outcome judges, and each later one that missed', () => {
    const later = [
      { month: '2026-05-01', met: false },
      { month: '2026-06-01', met: true },
      { month: '2026-07-01', met: true },
    ];
    const standing = { actions: [action()], causes: [cause()], baselines: [baseline('B')], silent: [], fed: [] };
    expect(closingFaults(review, { ...standing, judged: [judged(), judged({ later })] })).toEqual([
      { code: 'MONTH_UNJUDGED', field: 'reviewId', rule: 'R23', month: '2026-07-01' },
      { code: 'LATER_MONTH_MISSED', field: 'reviewId', rule: 'R23', month: '2026-05-01' },
    ]);
  });

  it('names the sources that were not heard from', () => {
    const standing = { actions: [action()], causes: [cause()], baselines: [baseline('B')], judged: [judged()], fed: [] };
    expect(closingFaults(review, { ...standing, silent: ['care-records'] })).toEqual([
      { code: 'SOURCE_BEHIND', field: 'reviewId', rule: 'R112', sources: ['care-records'] },
    ]);
  });
});

describe('a cause', () => {
  it.each<[string, Pick<Cause, 'state' | 'acceptedRiskById'>, boolean]>([
    ['is confirmed by its test', { state: 'TESTED', acceptedRiskById: null }, true],
    ['is not confirmed by its review', { state: 'REVIEWED', acceptedRiskById: null }, false],
    ['is confirmed by its review when its risk was accepted', { state: 'REVIEWED', acceptedRiskById: 'N' }, true],
    ['is not confirmed by an accepted risk alone', { state: 'RECORDED', acceptedRiskById: 'N' }, false],
  ])('%s', (_what, one, is) => {
    expect(confirmed(one)).toBe(is);
  });
});

describe('causes', () => {
  const done = [action({ completedOn: '2026-03-20' }), action({ completedOn: '2026-03-31' })];
  it.each<[string, Cause[], Pick<ReviewAction, 'completedOn'>[], { changedOn: string } | null, boolean]>([
    ['are addressed when each is proven, and the last action was done on the day', [cause()], done, review, true],
    [
      'are addressed when the risk of one was accepted, which has no proof',
      [cause(), cause({ state: 'REVIEWED', acceptedRiskById: 'N', proof: [] })],
      done,
      review,
      true,
    ],
    ['are addressed by one action', [cause()], done.slice(1), review, true],
    ['are not addressed without an action', [cause()], [], review, false],
    ['are not addressed while one is not tested', [cause(), cause({ state: 'REVIEWED' })], done, review, false],
    ['are not addressed when the proof of one is from before the change', [cause(), cause({ proof: [BEFORE] })], done, review, false],
    ['are not addressed while an action is open', [cause()], [...done, action({ completedOn: null })], review, false],
    ['are not addressed by an action of the next day', [cause()], [...done, action({ completedOn: '2026-04-01' })], review, false],
    ['are not addressed when there is no review', [cause()], done, null, false],
  ])('%s', (_what, causes, actions, of, is) => {
    expect(addressed(of, causes, actions, '2026-03-31')).toBe(is);
  });
});
