import { blamingOf, conductSpokenOf, contributionUnnamed, untestedOf, type Cause, type CauseTest, type Said } from './domain';

const SOUND = {
  category: 'OWNERSHIP',
  description: 'Nobody was named to carry a change into the plan.',
  whoRole: 'Deputy manager',
  whatHappened: 'The change was told at handover, and no plan was altered.',
  whereHappened: 'Rowan House',
  whenHappened: 'First week of March',
  mechanism: 'Allocation names shifts and not plans.',
  wantedChange: 'Every plan has an owner on the rota.',
} as const;
const cause = (id: string, more: Partial<Cause> = {}): Cause => ({ ...SOUND, id, ...more }) as Cause;
const WHY = { id: 'why', causeId: 'one', number: 1, followsId: null, question: 'Why was it left?', answer: 'Unknown.' };
const said = (causes: readonly Cause[], more: Partial<Said> = {}): Said => ({ causes, whys: [], factors: [], ...more });
const ids = (causes: readonly Cause[]): string[] => causes.map(({ id }) => id);
const tested = (subject: CauseTest['subject'], verdict: CauseTest['verdict'], causeId = 'blaming'): CauseTest =>
  ({ causeId, subject, verdict }) as CauseTest;

describe('the causes that blame a worker', () => {
  const other = cause('other');

  it('are none, when they speak of how work is done', () => {
    expect(blamingOf(said([other]), ['The allocation sheet named shifts and not plans.'])).toEqual([]);
  });

  it('are those of individual error, in whatever words', () => {
    expect(ids(blamingOf(said([other, cause('error', { category: 'INDIVIDUAL_ERROR' })]), []))).toEqual(['error']);
  });

  it.each(['description', 'whoRole', 'whatHappened', 'whereHappened', 'whenHappened', 'mechanism', 'wantedChange'] as const)(
    'are those of any category that blame by their %s',
    (field) => {
      expect(ids(blamingOf(said([other, cause('blaming', { [field]: 'The night carer forgot.' })]), []))).toEqual(['blaming']);
    },
  );

  it.each<[string, Partial<Said>]>([
    ['a question of theirs', { whys: [{ ...WHY, question: 'Why did the carer forget? She forgot.', answer: 'Unknown.' }] }],
    ['an answer of theirs', { whys: [{ ...WHY, answer: 'The carer forgot.' }] }],
    ['a factor of theirs', { factors: [{ causeId: 'one', description: 'The carer forgot.' }] }],
  ])('are those that blame by %s, and not those beside them', (_what, more) => {
    expect(ids(blamingOf(said([other, cause('one')], more), []))).toEqual(['one']);
  });

  it('are all, when the conclusion alone blames, by any of its words', () => {
    expect(ids(blamingOf(said([other, cause('one')]), ['Plans had no owner.', 'The night carer forgot.']))).toEqual(['other', 'one']);
  });

  it('are those alone that do, when the conclusion blames too', () => {
    expect(ids(blamingOf(said([other, cause('error', { category: 'INDIVIDUAL_ERROR' })]), ['The carer forgot.']))).toEqual(['error']);
  });
});

describe('what of the five is untested', () => {
  const FIVE = ['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT'] as const;

  it('is all of it before any test', () => {
    expect(untestedOf('blaming', [])).toEqual(FIVE);
  });

  it.each(FIVE)('is no more %s after a verdict on it, either way', (subject) => {
    const left = FIVE.filter((one) => one !== subject);
    expect(untestedOf('blaming', [tested(subject, 'CONTRIBUTED')])).toEqual(left);
    expect(untestedOf('blaming', [tested(subject, 'DID_NOT_CONTRIBUTE')])).toEqual(left);
  });

  it('goes by the latest test of that subject and cause', () => {
    const settled = FIVE.map((subject) => tested(subject, 'DID_NOT_CONTRIBUTE'));
    expect(untestedOf('blaming', settled)).toEqual([]);
    expect(untestedOf('blaming', [...settled, tested('TRAINING', 'UNKNOWN')])).toEqual(['TRAINING']);
    expect(untestedOf('blaming', [tested('TRAINING', 'UNKNOWN'), ...settled])).toEqual([]);
    expect(untestedOf('blaming', [...settled, tested('TRAINING', 'UNKNOWN', 'other')])).toEqual([]);
  });
});

describe('a contribution that a test found', () => {
  const blaming = cause('blaming', { category: 'INDIVIDUAL_ERROR' });
  const unnamed = (subject: CauseTest['subject'], ...categories: Cause['category'][]) => {
    const named = categories.map((category) => cause(category, { category }));
    return contributionUnnamed(said([blaming, ...named]), [blaming], [tested(subject, 'CONTRIBUTED')]);
  };

  it.each<[CauseTest['subject'], readonly Cause['category'][], Cause['category']]>([
    ['SUPERVISION', ['SUPERVISION'], 'STAFFING'],
    ['TRAINING', ['SUPERVISION', 'STAFFING', 'OTHER'], 'GOVERNANCE'],
    ['WORKLOAD', ['STAFFING'], 'SUPERVISION'],
    ['COMMUNICATION', ['COMMUNICATION', 'HANDOVER'], 'OWNERSHIP'],
    ['MANAGEMENT_OVERSIGHT', ['GOVERNANCE', 'OWNERSHIP'], 'SUPERVISION'],
  ])('of %s stands as a cause of %j, and as none of %s', (subject, categories, another) => {
    for (const category of categories) expect(unnamed(subject, category)).toBe(false);
    expect(unnamed(subject, another, ...categories)).toBe(false);
    expect(unnamed(subject, another)).toBe(true);
    expect(unnamed(subject)).toBe(true);
  });

  it('is not named by a cause that blames a worker itself', () => {
    const both = [blaming, cause('blaming too', { category: 'STAFFING', mechanism: 'The night carer forgot.' })];
    expect(contributionUnnamed(said(both), both, [tested('WORKLOAD', 'CONTRIBUTED')])).toBe(true);
  });

  it.each<[string, CauseTest[]]>([
    ['no test was made', []],
    ['the test found that it did not contribute', [tested('WORKLOAD', 'DID_NOT_CONTRIBUTE')]],
    ['a later test found the contrary', [tested('WORKLOAD', 'CONTRIBUTED'), tested('WORKLOAD', 'DID_NOT_CONTRIBUTE')]],
    ['it was found of a cause that blames nobody', [tested('WORKLOAD', 'CONTRIBUTED', 'another')]],
  ])('is not asked for when %s', (_when, tests) => {
    expect(contributionUnnamed(said([blaming, cause('another')]), [blaming], tests)).toBe(false);
  });

  it('is asked for when one of two blaming causes has it', () => {
    const two = [blaming, cause('second', { category: 'INDIVIDUAL_ERROR' })];
    expect(contributionUnnamed(said(two), two, [tested('WORKLOAD', 'CONTRIBUTED', 'second')])).toBe(true);
  });
});

describe('a word on one person’s conduct', () => {
  const negligent = 'The carer was negligent.';

  it('is heard in the conclusion, in a cause, in its whys and in its factors', () => {
    expect(conductSpokenOf(said([cause('one')]), ['Plans had no owner.', negligent])).toBe(true);
    expect(conductSpokenOf(said([cause('other'), cause('one', { mechanism: negligent })]), [])).toBe(true);
    expect(conductSpokenOf(said([cause('one')], { whys: [{ ...WHY, answer: negligent }] }), [])).toBe(true);
    expect(conductSpokenOf(said([cause('one')], { factors: [{ causeId: 'one', description: negligent }] }), [])).toBe(true);
  });

  it('is not heard where work was left undone', () => {
    expect(conductSpokenOf(said([cause('one', { mechanism: 'The carer forgot.' })]), ['The carer forgot.'])).toBe(false);
  });
});
