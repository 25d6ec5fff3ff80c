import type { Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Cause } from '../causes/domain';
import type { SourceExamination } from '../evidence/domain';
import type { LevelFacts } from '../levels/domain';
import type { Review } from './domain';
import type { Conclusion, Evidence } from './gate';
import { fallenAway, forWithdrawal, lacking, takesParts, wantsParts, wrongState } from './withdrawn';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const WITHDRAWN = 'EVIDENCE_WITHDRAWN reviewId R103';
const C = new Set(['C']);
const cause = {
  ...{ id: 'C', category: 'OWNERSHIP', description: 'Nobody was named.', whoRole: 'Deputy', whatHappened: 'No plan was altered.' },
  ...{ whereHappened: 'Rowan House', whenHappened: 'March', mechanism: 'Allocation names shifts.', wantedChange: 'An owner.' },
} as Cause;
const examinations = (
  [
    ...['CARE_RECORDS', 'ROTAS', 'SUPERVISION', 'TRAINING', 'COMMUNICATION_LOGS', 'FEEDBACK', 'GOVERNANCE_MINUTES', 'AUDITS'],
    'PRACTICE_OBSERVATIONS',
  ] as const
).map((sourceKind) => ({ sourceKind, state: 'EXAMINED', showing: 'SUPPORTS', causeId: 'C' }) as SourceExamination);
const whole: Evidence = {
  staffing: { sampled: [], agency: [], judged: [], heard: [], reasoned: [], handoverJudged: false },
  late: { sampled: [], filed: [], judged: [], alerts: [] },
  ...{ sampled: ['Ann'], timed: new Set(['Ann']), compared: new Set(['Ann']), examinations, causes: [cause], whys: [], factors: [] },
  ...{ withWhy: C, whysStanding: new Set<string>(), withFactor: C, tests: [], analysed: [], weighedFairly: new Set<string>() },
};
const review = {
  ...{
    level: 'FULL',
    template: 'MISSED_CARE_PLAN_UPDATES',
    frameworkItems: ['REG_12'],
    triggerKind: 'AUDIT_FAILURE',
    conclusion: 'Plans had no owner.',
  },
  ...{ isolation: 'UNKNOWN', isolationSearch: 'None yet.', searched: [], wordingReason: null, noFactorsReason: null, conductConcern: null },
} as unknown as Review;
const said: Conclusion = { ...review, isolationSearch: 'None yet.', conclusion: 'Plans had no owner.' };
const level: LevelFacts = {
  ...{ raised: false, concerned: ['Ann'], safety: [{ peopleIds: ['Ann'], verdict: 'SUFFICIENT', shownBy: [{ peopleIds: [] }] }] },
  ...{ candid: true, involved: true, sources: 2, defences: true, concluded: true },
};
const noFactor = { ...whole, withFactor: new Set<string>() };
const noWhy = { ...whole, withWhy: new Set<string>() };

it('asks of a conclusion what the template of its review asks', () => {
  expect(lacking(review, said, whole)).toEqual([]);
  expect(told(lacking(review, said, { ...whole, examinations: examinations.slice(1) }))).toEqual(['SOURCES_UNEXAMINED reviewId R18']);
});

describe('a conclusion not yet reached', () => {
  it('says that records were withdrawn where that alone makes a gap', () => {
    expect(told(forWithdrawal(review, said, { cited: whole, standing: noWhy, level, withdrawn: true }))).toEqual([WITHDRAWN]);
    expect(
      told(forWithdrawal(review, said, { cited: noFactor, standing: { ...noFactor, withWhy: noWhy.withWhy }, level, withdrawn: true })),
    ).toEqual([WITHDRAWN]);
  });

  it('says nothing of it where the gap was there before', () => {
    expect(forWithdrawal(review, said, { cited: noWhy, standing: noWhy, level, withdrawn: true })).toEqual([]);
    expect(forWithdrawal(review, said, { cited: whole, standing: whole, level, withdrawn: true })).toEqual([]);
  });
});

describe('a conclusion that was reached', () => {
  const fallen = (standing: Evidence, withdrawn: boolean, more: Partial<Review> = {}) =>
    told(fallenAway({ ...review, ...more }, { standing, level, withdrawn }));

  it('falls with each gap that withdrawn records leave, and the reason last', () => {
    const gaps = ['WHY_CHAIN_MISSING reviewId R10', 'FACTORS_MISSING noFactorsReason R12', WITHDRAWN];
    expect(fallen({ ...noWhy, withFactor: noFactor.withFactor }, true)).toEqual(gaps);
  });

  it('stands while what is left shows all of it, and while nothing was withdrawn', () => {
    expect(fallen(whole, true)).toEqual([]);
    expect(fallen(noWhy, false)).toEqual([]);
  });

  const RAISED = { ...level, raised: true };
  const DEFENCES = 'DEFENCES_UNEXAMINED reviewId PSIRF';

  it.each<[string, LevelFacts, string[]]>([
    ['while everybody is safe, and what it was raised through is there', RAISED, []],
    ['no longer once somebody is not safe', { ...level, safety: [] }, ['PERSON_NOT_SAFE reviewId PSIRF']],
    ['no longer once nobody is involved any more', { ...RAISED, involved: false }, ['NOBODY_INVOLVED reviewId PSIRF']],
    ['no longer once no barrier is left', { ...RAISED, defences: false }, [DEFENCES]],
    ['with no barrier, where none was asked', { ...level, defences: false }, []],
  ])('stands %s', (_what, facts, gaps) => {
    for (const withdrawn of [false, true])
      expect(told(fallenAway(review, { standing: whole, level: facts, withdrawn }))).toEqual(
        withdrawn && gaps.length > 0 ? [...gaps, WITHDRAWN] : gaps,
      );
  });

  it('wants parts for what parts mend, and none for what a note or an involvement does', () => {
    const wants = (facts: LevelFacts, withdrawn = false, standing = whole) => wantsParts(review, { standing, level: facts, withdrawn });
    expect(wants(RAISED)).toBe(false);
    expect(wants({ ...RAISED, defences: false })).toBe(true);
    expect(wants({ ...RAISED, sources: 1 })).toBe(true);
    expect(wants(RAISED, true, noWhy)).toBe(true);
    for (const facts of [{ involved: false }, { candid: false }, { safety: [] }, { concerned: [], safety: [] }])
      for (const withdrawn of [true, false]) expect(wants({ ...RAISED, ...facts }, withdrawn)).toBe(false);
  });

  it('is judged by its own words and reasons', () => {
    expect(fallen(noFactor, true, { noFactorsReason: 'The work was as ever.' })).toEqual([]);
    expect(fallen(whole, true, { conclusion: 'Poor practice.' })).toEqual(['VAGUE conclusion R95', WITHDRAWN]);
    expect(fallen(whole, true, { conclusion: 'Poor practice.', wordingReason: 'So said the coroner.' })).toEqual([]);
    expect(fallen(whole, true, { conclusion: null })).toEqual(['TEXT_EMPTY conclusion R35', WITHDRAWN]);
    expect(fallen(whole, true, { conductConcern: false, isolationSearch: 'One negligent carer was found.' })).toContain(
      'CONDUCT_CONTRADICTED conductConcern R96',
    );
    expect(fallen(whole, true, { isolationSearch: null })).toEqual([]);
  });
});

describe('parts of a review', () => {
  /** It is not asked: a review's own state answers. */
  const unasked = {} as Tx;

  it('are taken while it is open, and not once it is closed, nor of no review', async () => {
    expect(await takesParts(unasked, { ...review, state: 'OPEN' })).toBe(true);
    expect(await takesParts(unasked, { ...review, state: 'CLOSED' })).toBe(false);
    expect(await takesParts(unasked, null)).toBe(false);
  });
});

it('names what a part is asked of in a state that takes none', () => {
  expect(told(wrongState('causeId'))).toEqual(['WRONG_STATE causeId']);
});
