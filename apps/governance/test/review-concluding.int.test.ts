import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aConclusion, aCause, aFactor, anAssessment, aSample, aWhy } from './review-inputs';
import { compared, concluded, explained, FIVE, madeSafe, opened, readyToConclude, testedBy, weighed } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const concluding = (review: Record<string, any>, more: Input = {}) => bench.refusals('concludeReview', aConclusion(review, more));

describe('concluding a review', () => {
  it('files the conclusion in the review, moves it on, and announces no word of it (part of R35)', async () => {
    const { review } = await readyToConclude(bench);
    const said = await bench.does(
      'concludeReview',
      aConclusion(review),
      'version state isolation isolationSearch searched { place looked found } conclusion concludedAt',
    );
    expect(said).toEqual({
      version: 2,
      state: 'CONCLUDED',
      isolation: 'PATTERN',
      isolationSearch: 'Identified changes of the service, January to March 2026: 8 of 12 late.',
      searched: [{ place: 'OTHER_PEOPLE', looked: 12, found: 8 }],
      conclusion: 'Plans trailed because no one was named to update them between reviews.',
      concludedAt: new Date('2026-03-09T08:00:00.000Z'),
    });
    const told = await bench.desk.announced('governance.review.moved.v1');
    expect(told).toEqual({ state: 'CONCLUDED', changedOn: null, causes: [{ id: expect.any(String), category: 'OWNERSHIP' }] });
  });

  it('is refused on nothing, naming every gap at once', async () => {
    const review = await opened(bench, { frameworkItems: [] });
    expect(await concluding(review, { conclusion: ' ', isolation: null, isolationSearch: ' ', searched: [] })).toEqual([
      refused('TEXT_EMPTY', 'conclusion', 'R35'),
      refused('FRAMEWORK_MISSING', 'reviewId', 'R4'),
      refused('SAMPLE_MISSING', 'reviewId', 'R27'),
      refused('SOURCES_UNEXAMINED', 'reviewId', 'R18'),
      refused('SOURCES_TOO_FEW', 'reviewId', 'R17'),
      refused('CAUSE_MISSING', 'reviewId', 'R1'),
      refused('FACTORS_MISSING', 'noFactorsReason', 'R12'),
      refused('ISOLATION_MISSING', 'isolation', 'R11'),
      refused('ISOLATION_MISSING', 'isolationSearch', 'R11'),
    ]);
  });

  it('is refused without a quality statement (R4)', async () => {
    const { review } = await readyToConclude(bench, { frameworkItems: [] });
    expect(await concluding(review)).toEqual([refused('FRAMEWORK_MISSING', 'reviewId', 'R4')]);
  });

  it('is refused without a cause, for all the evidence there is (R1)', async () => {
    const review = await opened(bench);
    await compared(bench, review['id']);
    await weighed(bench, review['id'], null);
    expect(await concluding(review, { noFactorsReason: 'None was found.' })).toEqual([
      refused('CAUSE_MISSING', 'reviewId', 'R1'),
      refused('SHOWN_FOR_NO_CAUSE', 'reviewId', 'R19'),
    ]);
  });

  it('is refused until each sampled person is compared (part of R33)', async () => {
    const review = await opened(bench);
    await bench.does('drawSample', await aSample(bench, review['id']));
    await madeSafe(bench, review['id']);
    await weighed(bench, review['id'], await explained(bench, review['id']));
    expect(await concluding(review)).toEqual([refused('COMPARISON_MISSING', 'reviewId', 'R33')]);
  });

  it('is refused while one cause has no chain of whys (part of R10)', async () => {
    const { review } = await readyToConclude(bench);
    await bench.does('identifyCause', aCause(review['id'], { description: 'Handover forms have no line for changes.' }));
    expect(await concluding(review)).toEqual([refused('WHY_CHAIN_MISSING', 'reviewId', 'R10')]);
  });

  it('is refused while a chain of whys ends with a person, and taken once it goes on (part of R10)', async () => {
    const { review, causeId } = await readyToConclude(bench);
    const evidence = [await bench.knows('Handover')];
    await bench.does('askWhy', aWhy(causeId, evidence, { number: 2, answer: 'The carer forgot.' }));
    const ends = refused('WHY_ENDS_WITH_PERSON', 'reviewId', 'R10');
    expect(await concluding(review, { conductConcern: false })).toContainEqual(ends);
    await bench.does('askWhy', aWhy(causeId, evidence, { number: 3, answer: 'Two bells rang at once, and one worker was on.' }));
    expect(await concluding(review, { conductConcern: false })).not.toContainEqual(ends);
  });

  it('is refused without a factor of the system, unless a reason says that none was found (R12)', async () => {
    const review = await opened(bench);
    await compared(bench, review['id']);
    const { id: causeId } = await bench.does('identifyCause', aCause(review['id']));
    await bench.does('askWhy', { causeId, number: 1, question: 'Why?', answer: 'Because.', evidence: [await bench.knows('Handover')] });
    await weighed(bench, review['id'], causeId);
    expect(await concluding(review)).toEqual([refused('FACTORS_MISSING', 'noFactorsReason', 'R12')]);
    expect(await concluding(review, { noFactorsReason: ' ' })).toEqual([refused('FACTORS_MISSING', 'noFactorsReason', 'R12')]);
    expect(
      await bench.does('concludeReview', aConclusion(review, { noFactorsReason: 'All seven were looked at.' }), 'noFactorsReason'),
    ).toEqual({ noFactorsReason: 'All seven were looked at.' });
  });

  it.each([
    ['conclusion', 'x'.repeat(8001), refused('TEXT_TOO_LONG', 'conclusion')],
    ['noFactorsReason', 'x'.repeat(8001), refused('TEXT_TOO_LONG', 'noFactorsReason')],
    ['wordingReason', 'x'.repeat(8001), refused('TEXT_TOO_LONG', 'wordingReason')],
    ['isolationSearch', 'x'.repeat(8001), refused('TEXT_TOO_LONG', 'isolationSearch')],
  ])('is refused with too long a %s', async (field, text, refusal) => {
    const { review } = await readyToConclude(bench);
    expect(await concluding(review, { [field]: text })).toEqual([refusal]);
  });

  it('is refused in a vague phrase, unless it is justified (part of R95)', async () => {
    const { review } = await readyToConclude(bench);
    expect(await concluding(review, { conclusion: 'Poor practice.' })).toEqual([refused('VAGUE', 'conclusion', 'R95')]);
    expect(await concluding(review, { conclusion: 'Poor practice.', wordingReason: ' ' })).toEqual([refused('VAGUE', 'conclusion', 'R95')]);
    await bench.does('concludeReview', aConclusion(review, { conclusion: 'Poor practice.', wordingReason: 'It quotes the report.' }));
  });

  it('is done once, by the registered manager, on the version that was read', async () => {
    const { review } = await readyToConclude(bench);
    expect(await bench.refusals('concludeReview', aConclusion(review), 'deputy')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    expect(await concluding({ ...review, version: 2 })).toEqual([refused('STALE', 'version')]);
    expect(await concluding({ ...review, id: anId() })).toEqual([refused('NOT_FOUND', 'reviewId')]);
    const after = await bench.does('concludeReview', aConclusion(review), 'id version');
    expect(await concluding(after)).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });
});

describe('individual error', () => {
  const blamed = () => readyToConclude(bench, {}, { category: 'INDIVIDUAL_ERROR' });
  const tested = (causeId: string, [subject, , kind]: (typeof FIVE)[number], verdict = 'DID_NOT_CONTRIBUTE') =>
    testedBy(bench, causeId, subject, kind, verdict);

  it('is not concluded while none of the five is tested: the refusal names each', async () => {
    const { review } = await blamed();
    expect(await concluding(review, { conductConcern: false })).toEqual(FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')));
  });

  it.each(FIVE)('is not concluded while %s alone is untested, and is once it is (R96)', async (subject, code) => {
    const { review, causeId } = await blamed();
    for (const one of FIVE) if (one[0] !== subject) await tested(causeId, one);
    expect(await concluding(review, { conductConcern: false })).toEqual([refused(code, 'reviewId', 'R96')]);
    const last = FIVE.find((one) => one[0] === subject) ?? FIVE[0];
    await tested(causeId, last, 'UNKNOWN');
    expect(await concluding(review, { conductConcern: false })).toEqual([refused(code, 'reviewId', 'R96')]);
    await tested(causeId, last, 'DID_NOT_CONTRIBUTE');
    expect((await bench.does('concludeReview', aConclusion(review, { conductConcern: false }), 'state'))['state']).toBe('CONCLUDED');
  });

  const inWords = { category: 'OTHER', description: 'One worker did not pass the change on at the handover of 28 January.' };

  it('is a cause of any category that blames a worker in its words: it wants the five tests and the answer on conduct (part of R96)', async () => {
    const { review, causeId } = await readyToConclude(bench, {}, inWords);
    expect(await concluding(review)).toEqual([
      ...FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')),
      refused('CONDUCT_UNANSWERED', 'conductConcern', 'R96'),
    ]);
    for (const one of FIVE) await tested(causeId, one);
    await bench.does('concludeReview', aConclusion(review, { conductConcern: false }));
  });

  it('is a conclusion that blames a worker, though none of its causes does (part of R96)', async () => {
    const { review, causeId } = await readyToConclude(bench);
    const conclusion = { conclusion: 'The carer forgot the change on her way to the next person.', conductConcern: false };
    expect(await concluding(review, conclusion)).toEqual(FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')));
    for (const one of FIVE) await tested(causeId, one);
    await bench.does('concludeReview', aConclusion(review, conclusion));
  });

  const CARER = 'The night carer didn\u2019t pass on the change.';

  it.each(['whoRole', 'whatHappened', 'whereHappened', 'whenHappened', 'mechanism', 'wantedChange'])(
    'is a cause that blames a worker in its %s, whatever apostrophe it is typed with (part of R96)',
    async (field) => {
      const { review } = await readyToConclude(bench, {}, { [field]: CARER });
      expect(await concluding(review, { conductConcern: false })).toEqual(FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')));
    },
  );

  it.each([
    ['isolationSearch', { isolationSearch: CARER }],
    ['noFactorsReason', { noFactorsReason: CARER }],
  ])('is a conclusion that blames a worker in its %s (part of R96)', async (_field, more) => {
    const { review } = await readyToConclude(bench);
    expect(await concluding(review, { ...more, conductConcern: false })).toEqual(FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')));
  });

  it.each([
    ['answer of a why', 'askWhy', { answer: CARER }],
    ['question of a why', 'askWhy', { question: CARER }],
    ['factor', 'nameFactor', { description: CARER }],
  ])('is a cause that blames a worker in the %s (part of R96)', async (_what, mutation, more) => {
    const { review, causeId } = await readyToConclude(bench);
    const evidence = [await bench.knows('Handover')];
    await bench.does(mutation, mutation === 'askWhy' ? aWhy(causeId, evidence, { number: 2, ...more }) : aFactor(causeId, evidence, more));
    if (mutation === 'askWhy') await bench.does('askWhy', aWhy(causeId, evidence, { number: 3 }));
    expect(await concluding(review, { conductConcern: false })).toEqual(FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')));
  });

  it('is a concern about conduct where the words speak of it: the answer may not deny what they say (part of R96)', async () => {
    const { review, causeId } = await readyToConclude(bench, {}, { category: 'INDIVIDUAL_ERROR' });
    for (const one of FIVE) await tested(causeId, one);
    const negligent = { conclusion: 'One negligent worker left the change in a note, and nobody else had a part in it.' };
    expect(await concluding(review, { ...negligent, conductConcern: false })).toEqual([
      refused('CONDUCT_CONTRADICTED', 'conductConcern', 'R96'),
    ]);
    expect(await concluding(review, { ...negligent, conductConcern: true })).toEqual([
      refused('FAIRNESS_MISSING', 'conductConcern', 'R96'),
    ]);
  });

  it('is a concern about conduct where a cause speaks of it too (part of R96)', async () => {
    const { review, causeId } = await readyToConclude(bench, {}, { wantedChange: 'Disciplinary action against whoever was on duty.' });
    for (const one of FIVE) await tested(causeId, one);
    expect(await concluding(review, { conductConcern: false })).toEqual([refused('CONDUCT_CONTRADICTED', 'conductConcern', 'R96')]);
  });

  it.each(FIVE)('is untested on %s where the latest verdict is that nothing is known (part of R96)', async (subject, code, kind) => {
    const { review, causeId } = await allTested();
    await testedBy(bench, causeId, subject, kind, 'UNKNOWN');
    expect(await concluding(review, { conductConcern: false })).toEqual([refused(code, 'reviewId', 'R96')]);
    expect(await bench.refusals('assessFairness', anAssessment(causeId))).toEqual([refused('TESTS_FIRST', 'causeId', 'R96')]);
    await testedBy(bench, causeId, subject, kind);
    await bench.does('concludeReview', aConclusion(review, { conductConcern: false }));
  });

  it.each(FIVE)('is not tested on %s by a record that shows something else (part of R96)', async (subject, _code, kind) => {
    const { causeId } = await blamed();
    const by = async (other: string) =>
      bench.refusals('testCause', {
        causeId,
        subject,
        verdict: 'DID_NOT_CONTRIBUTE',
        evidence: [await bench.knows(kind), await bench.knows(other)],
      });
    const another = [refused('RECORD_OF_ANOTHER_KIND', 'evidence', 'R96')];
    for (const other of ['DailyNote', 'StaffInterview']) expect(await by(other)).toEqual(another);
    for (const [each, , other] of FIVE) if (each !== subject) expect(await by(other)).toEqual(another);
  });

  it('is tested for the cause that says so: tests of another cause do not count', async () => {
    const { review } = await blamed();
    const other = await explained(bench, review['id'], { description: 'Handover forms have no line for changes.' });
    for (const one of FIVE) await tested(other, one);
    expect(await concluding(review, { conductConcern: false })).toEqual(FIVE.map(([, code]) => refused(code, 'reviewId', 'R96')));
  });

  const allTested = async () => {
    const blame = await blamed();
    for (const one of FIVE) await tested(blame.causeId, one);
    return blame;
  };

  it('is not concluded before it is said whether a concern about conduct remains (part of R96)', async () => {
    const { review } = await allTested();
    expect(await concluding(review)).toEqual([refused('CONDUCT_UNANSWERED', 'conductConcern', 'R96')]);
    expect(await bench.does('concludeReview', aConclusion(review, { conductConcern: false }), 'conductConcern')).toEqual({
      conductConcern: false,
    });
  });

  it('is not concluded with a concern about conduct before the fairness tool is recorded for each such cause (part of R96)', async () => {
    const { review, causeId } = await allTested();
    const missing = [refused('FAIRNESS_MISSING', 'conductConcern', 'R96')];
    expect(await concluding(review, { conductConcern: true })).toEqual(missing);
    const other = await explained(bench, review['id'], { category: 'INDIVIDUAL_ERROR', description: 'A call was not passed on.' });
    for (const one of FIVE) await tested(other, one);
    await bench.does('assessFairness', anAssessment(causeId));
    expect(await concluding(review, { conductConcern: true })).toEqual(missing);
    await bench.does('assessFairness', anAssessment(other));
    await bench.does('concludeReview', aConclusion(review, { conductConcern: true }));
  });

  it('is weighed by the fairness tool after the five tests, with answers and outcome as codes (part of R96)', async () => {
    const { causeId } = await blamed();
    for (const one of FIVE.slice(1)) await tested(causeId, one);
    await tested(causeId, FIVE[0], 'UNKNOWN');
    expect(await bench.refusals('assessFairness', anAssessment(causeId))).toEqual([refused('TESTS_FIRST', 'causeId', 'R96')]);
    await tested(causeId, FIVE[0]);
    const answers = [{ question: 'Q1', answer: 'NO' }];
    expect(
      await bench.does('assessFairness', anAssessment(causeId), 'tool answers { question answer } outcome assessedBy { id } cause { id }'),
    ).toEqual({
      tool: 'BEING_FAIR_2025',
      answers,
      outcome: 'SUPPORT_IN_ROLE',
      assessedBy: { id: bench.cast.manager },
      cause: { id: causeId },
    });
    expect(await bench.desk.announced('governance.fairness-assessment.made.v1')).toEqual({ causeId, tool: 'BEING_FAIR_2025' });
  });

  it.each([
    [{ answers: [] }, refused('FAIRNESS_UNANSWERED', 'answers', 'R96')],
    [{ answers: ['YES', 'NO'].map((answer) => ({ question: 'Q1', answer })) }, refused('FAIRNESS_UNANSWERED', 'answers', 'R96')],
    [{ answers: [{ question: 'Did they?', answer: 'NO' }] }, refused('CODE_MALFORMED', 'answers', 'R96')],
    [{ answers: [{ question: 'Q1', answer: 'not at all' }] }, refused('CODE_MALFORMED', 'answers', 'R96')],
    [{ outcome: 'to be dismissed' }, refused('CODE_MALFORMED', 'outcome', 'R96')],
    [{ tool: 'JUST_CULTURE_2018' }, refused('TOOL_HISTORIC', 'tool', 'R96')],
    [{ causeId: anId() }, refused('NOT_FOUND', 'causeId')],
  ])('is not weighed with %j', async (more, refusal) => {
    const { causeId } = await allTested();
    expect(await bench.refusals('assessFairness', anAssessment(causeId, more))).toEqual([refusal]);
  });

  it('is weighed by managers, while the review is open', async () => {
    const { review, causeId } = await allTested();
    expect(await bench.refusals('assessFairness', anAssessment(causeId), 'reviewer')).toEqual([refused('NOT_PERMITTED', 'causeId')]);
    await bench.does('concludeReview', aConclusion(review, { conductConcern: false }));
    expect(await bench.refusals('assessFairness', anAssessment(causeId))).toEqual([refused('WRONG_STATE', 'causeId')]);
  });
});

describe('whether it was isolated', () => {
  const search = (place: string, found: number, more: Input = {}): Input => ({
    place,
    code: 'LATE_UPDATE',
    from: '2026-01-01',
    to: '2026-03-08',
    looked: 12,
    found,
    ...more,
  });
  const EVERYWHERE = ['OTHER_PEOPLE', 'OTHER_SHIFTS', 'OTHER_SERVICES'];

  it('is answered with the search and its counts (part of R11)', async () => {
    const { review } = await readyToConclude(bench);
    const searched = EVERYWHERE.map((place) => search(place, 0));
    const said = await bench.does(
      'concludeReview',
      aConclusion(review, { isolation: 'ISOLATED', searched }),
      'isolation isolationSearch searched { place code from to looked found }',
    );
    expect(said).toEqual({
      isolation: 'ISOLATED',
      isolationSearch: 'Identified changes of the service, January to March 2026: 8 of 12 late.',
      searched,
    });
  });

  it.each(EVERYWHERE)(
    'is not answered "isolated" before %s was looked at, nor against what was found there (part of R11)',
    async (place) => {
      const { review } = await readyToConclude(bench);
      const others = EVERYWHERE.filter((each) => each !== place).map((each) => search(each, 0));
      expect(await concluding(review, { isolation: 'ISOLATED', searched: others })).toEqual([
        refused('SEARCH_INCOMPLETE', 'searched', 'R11'),
      ]);
      expect(await concluding(review, { isolation: 'ISOLATED', searched: [...others, search(place, 1)] })).toEqual([
        refused('SEARCH_CONTRADICTS', 'searched', 'R11'),
      ]);
    },
  );

  it('is not answered "a pattern" without a search that found one (part of R11)', async () => {
    const { review } = await readyToConclude(bench);
    expect(await concluding(review, { searched: [] })).toEqual([refused('SEARCH_INCOMPLETE', 'searched', 'R11')]);
    expect(await concluding(review, { searched: [search('OTHER_SHIFTS', 0)] })).toEqual([refused('SEARCH_CONTRADICTS', 'searched', 'R11')]);
  });

  it('may be answered "unknown", with what was tried', async () => {
    const { review } = await readyToConclude(bench);
    expect(await concluding(review, { isolation: 'UNKNOWN', searched: [], isolationSearch: ' ' })).toEqual([
      refused('ISOLATION_MISSING', 'isolationSearch', 'R11'),
    ]);
    await bench.does('concludeReview', aConclusion(review, { isolation: 'UNKNOWN', searched: [] }));
  });

  it.each([
    [{ code: 'late update' }, 'CODE_MALFORMED'],
    [{ to: '2025-12-31' }, 'ENDS_BEFORE_START'],
    [{ looked: 3 }, 'COUNT_WRONG'],
  ])('is refused with a search such as %j', async (more, code) => {
    const { review } = await readyToConclude(bench);
    expect(await concluding(review, { searched: [search('OTHER_PEOPLE', 8, more)] })).toEqual([refused(code, 'searched', 'R11')]);
  });
});

describe('another service', () => {
  it('cannot conclude: to it there is no such review', async () => {
    const { review } = await readyToConclude(bench);
    const elsewhere = bench.desk.as('REGISTERED_MANAGER', { services: [anId()] });
    expect(await bench.desk.refusalsOf(elsewhere, 'concludeReview', aConclusion(review))).toEqual([refused('NOT_FOUND', 'reviewId')]);
    expect((await concluded(bench)).review['state']).toBe('CONCLUDED');
  });
});
