import type { Caller } from '@causeway/access';
import { anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aCause, aConclusion, aFactor, aWhy } from './review-inputs';
import { changed, concluded, explained, LATER, opened, readyToConclude } from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench))['id'];
});
afterAll(() => graph.close());

const TEXTS = [
  ['description', 8000, null],
  ['whoRole', 200, 'R95'],
  ['whatHappened', 8000, 'R95'],
  ['whereHappened', 200, 'R95'],
  ['whenHappened', 200, 'R95'],
  ['mechanism', 8000, 'R95'],
  ['wantedChange', 8000, 'R13'],
] as const;

describe('a cause', () => {
  it('keeps who, what, where, when, the mechanism and the change wanted, apart from the problem', async () => {
    const { id } = await bench.does('identifyCause', aCause(reviewId));
    const { visibleProblem, causes } = await bench.review(
      reviewId,
      'visibleProblem causes { edges { node { id version state category description whoRole whatHappened whereHappened whenHappened mechanism operationalChange wantedChange identifiedBy { id } reviewedBy { id } acceptedRiskBy { id } } } }',
    );
    expect(visibleProblem).toBe('Plans were not updated after daily changes in risk.');
    const { reviewId: _, ...said } = aCause(reviewId);
    expect(causes.edges).toEqual([
      {
        node: {
          ...said,
          id,
          version: 1,
          state: 'RECORDED',
          identifiedBy: { id: bench.cast.manager },
          reviewedBy: null,
          acceptedRiskBy: null,
        },
      },
    ]);
    const told = await bench.desk.announced('governance.cause.identified.v1');
    expect(told).toEqual({ reviewId, category: null, operationalChange: 'OWNERSHIP', acceptedRiskById: null });
  });

  it.each([
    ['COMMISSIONER', 'commissioning'],
    ['INSPECTOR', 'inspection'],
    ['BI_READER', 'bi'],
  ] as const)(
    'is of no kind to a %s until its review is concluded, and tells of its kind with the conclusion (part of R96)',
    async (role, purpose) => {
      const { review, causeId } = await readyToConclude(bench);
      const outsider = { ...bench.desk.as(role), organisationId: anId(), purpose };
      const { id: withdrawn } = await bench.does(
        'identifyCause',
        aCause(review['id'], { description: 'A worker forgot.', category: 'INDIVIDUAL_ERROR', operationalChange: 'ROUTINE' }),
      );
      const error = { record: { kind: 'CAUSE', id: withdrawn }, version: 1, reasonCode: 'WRONG_DETAILS' };
      expect((await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', error, '')).refusals).toEqual([]);
      // Told apart by what has to change: outsiders see codes in place of ids.
      const kinds = async (caller: Caller) => {
        const page = await graph.run(caller, NOW, '{ causes(first: 10) { edges { node { category operationalChange } } } }');
        const nodes = page['causes'].edges.map(({ node }: { node: { operationalChange: string } }) => node);
        return Object.fromEntries(nodes.map((node: Record<string, string>) => [node['operationalChange'], node['category']]));
      };
      const own = { OWNERSHIP: 'OWNERSHIP', ROUTINE: 'INDIVIDUAL_ERROR' };
      expect(await kinds(outsider)).toEqual({ OWNERSHIP: null, ROUTINE: null });
      expect(await kinds(bench.caller('keyWorker'))).toEqual(own);
      await bench.does('concludeReview', aConclusion(review));
      expect(await kinds(outsider)).toEqual({ ...own, ROUTINE: null });
      expect(await bench.desk.announced('governance.review.moved.v1')).toMatchObject({ causes: [{ id: causeId, category: 'OWNERSHIP' }] });
    },
  );

  it.each(TEXTS)('is refused without %s, or with more than %d letters of it (part of R13, part of R95)', async (field, longest, rule) => {
    expect(await bench.refusals('identifyCause', aCause(reviewId, { [field]: ' ' }))).toEqual([refused('TEXT_EMPTY', field, rule)]);
    expect(await bench.refusals('identifyCause', aCause(reviewId, { [field]: 'x'.repeat(longest + 1) }))).toEqual([
      refused('TEXT_TOO_LONG', field),
    ]);
  });

  it('says which operational change is wanted: of a routine, ownership, communication or oversight, and in words (R13)', async () => {
    for (const operationalChange of ['ROUTINE', 'OWNERSHIP', 'COMMUNICATION', 'OVERSIGHT']) {
      const said = { operationalChange, wantedChange: 'One named owner and deputy for each plan.' };
      expect(await bench.does('identifyCause', aCause(reviewId, said), 'operationalChange wantedChange')).toEqual(said);
    }
    for (const field of ['operationalChange', 'wantedChange'])
      await expect(bench.refusals('identifyCause', aCause(reviewId, { [field]: undefined }))).rejects.toThrow(field);
    await expect(bench.refusals('identifyCause', aCause(reviewId, { operationalChange: 'NONE' }))).rejects.toThrow('OperationalChange');
    expect(await bench.refusals('identifyCause', aCause(reviewId, { wantedChange: ' ' }))).toEqual([
      refused('TEXT_EMPTY', 'wantedChange', 'R13'),
    ]);
  });

  it('is refused when it is the visible problem again, whatever its case and stops (part of R1)', async () => {
    const description = 'plans were NOT updated, after daily changes in risk';
    expect(await bench.refusals('identifyCause', aCause(reviewId, { description }))).toEqual([
      refused('TEXT_SAME_AS_PROBLEM', 'description', 'R1'),
    ]);
  });

  it.each(['description', 'whatHappened', 'mechanism'])(
    'is refused when its %s is a vague phrase, unless it is justified (R95)',
    async (field) => {
      const vague = aCause(reviewId, { [field]: 'Staff error on the ward.' });
      expect(await bench.refusals('identifyCause', vague)).toEqual([refused('VAGUE', field, 'R95')]);
      expect(await bench.refusals('identifyCause', { ...vague, wordingReason: ' ' })).toEqual([refused('VAGUE', field, 'R95')]);
      await bench.does('identifyCause', { ...vague, wordingReason: "The coroner's own words." });
      const { warnings } = await bench.review(reviewId, 'warnings { code rule }');
      expect(warnings).toEqual([{ code: 'VAGUE_WORDING', rule: 'R95' }]);
    },
  );

  it('takes a justification no longer than its field', async () => {
    expect(await bench.refusals('identifyCause', aCause(reviewId, { wordingReason: 'x'.repeat(8001) }))).toEqual([
      refused('TEXT_TOO_LONG', 'wordingReason'),
    ]);
  });

  it('belongs to the registered manager, and to a review that is there', async () => {
    expect(await bench.refusals('identifyCause', aCause(reviewId), 'deputy')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    expect(await bench.refusals('identifyCause', aCause(anId()))).toEqual([refused('NOT_FOUND', 'reviewId')]);
  });
});

describe('what explains a cause', () => {
  let causeId: string;
  let evidence: Ref[];
  beforeEach(async () => {
    causeId = (await bench.does('identifyCause', aCause(reviewId)))['id'];
    evidence = [await bench.knows('Handover')];
  });

  it('is a chain of whys, each with its records, without text in its event (R10)', async () => {
    await bench.does('askWhy', aWhy(causeId, evidence));
    expect(await bench.desk.announced('governance.why-step.asked.v1')).toMatchObject({ causeId, number: 1, evidence });
    expect(await bench.refusals('askWhy', aWhy(causeId, []))).toEqual([refused('STEP_WITHOUT_EVIDENCE', 'evidence', 'R10')]);
    for (const number of [2, 3]) await bench.does('askWhy', aWhy(causeId, evidence, { number }));
    const chain = 'query ($id: UUID!) { cause(id: $id) { whySteps { edges { node { number } } } } }';
    const { cause } = await graph.run(bench.caller('manager'), NOW, chain, { id: causeId });
    expect(cause.whySteps.edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([1, 2, 3]);
    const gone = [{ kind: 'Minute', id: anId() }];
    expect(await bench.refusals('askWhy', aWhy(causeId, gone))).toEqual([refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')]);
  });

  it('branches where two whys ask about one answer, and says what lies in the provider’s hands (R10)', async () => {
    const { id: root } = await bench.does('askWhy', aWhy(causeId, evidence, { withinProviderControl: true }));
    for (const withinProviderControl of [false, null])
      await bench.does('askWhy', aWhy(causeId, evidence, { number: 2, followsId: root, withinProviderControl }));
    const { id: errant } = await bench.does('askWhy', aWhy(causeId, evidence, { number: 2, followsId: root }));
    const error = { record: { kind: 'WHY_STEP', id: errant }, version: 1, reasonCode: 'WRONG_DETAILS' };
    expect((await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', error, '')).refusals).toEqual([]);
    const chain = `query ($id: UUID!) { whyStep(id: $id) {
      follows { id } withinProviderControl followedBy { number withinProviderControl follows { id } } } }`;
    const { whyStep } = await graph.run(bench.caller('manager'), NOW, chain, { id: root });
    const below = (withinProviderControl: boolean | null) => ({ number: 2, withinProviderControl, follows: { id: root } });
    expect(whyStep).toEqual({ follows: null, withinProviderControl: true, followedBy: [below(false), below(null)] });
    const misplaced = [refused('WHY_OUT_OF_PLACE', 'followsId', 'R10')];
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence, { number: 3, followsId: root }))).toEqual(misplaced);
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence, { number: 3, followsId: errant }))).toEqual(misplaced);
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence, { number: 2, followsId: anId() }))).toEqual(misplaced);
    // Two stand at the second place: which of them a third asks about is said, or it asks about neither.
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence, { number: 3 }))).toEqual(misplaced);
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence, { number: 0 }))).toEqual(misplaced);
  });

  it.each([
    ['question', 500],
    ['answer', 8000],
  ])('has in each why a %s of at most %d letters', async (field, longest) => {
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence, { [field]: ' ' }))).toEqual([refused('TEXT_EMPTY', field)]);
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence, { [field]: 'x'.repeat(longest + 1) }))).toEqual([
      refused('TEXT_TOO_LONG', field),
    ]);
  });

  it('is factors of the system, each named by a code (part of R12)', async () => {
    await bench.does('nameFactor', aFactor(causeId, evidence));
    expect(await bench.desk.announced('governance.factor.named.v1')).toMatchObject({
      causeId,
      framework: 'YORKSHIRE',
      elementCode: 'LINES_OF_RESPONSIBILITY',
      hindered: true,
    });
    for (const [more, refusal] of [
      [{ elementCode: 'TASKS' }, refused('ELEMENT_UNKNOWN', 'elementCode', 'R12')],
      [{ description: '' }, refused('TEXT_EMPTY', 'description')],
      [{ description: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'description')],
      [{ evidence: [{ kind: 'Minute', id: anId() }] }, refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
    ] as const)
      expect(await bench.refusals('nameFactor', aFactor(causeId, evidence, more))).toEqual([refusal]);
  });

  it('is a test of one of five subjects, with a verdict and evidence of its own (part of R96)', async () => {
    const test = (subject: string, cited: readonly Ref[]): Input => ({ causeId, subject, verdict: 'DID_NOT_CONTRIBUTE', evidence: cited });
    const shown = [await bench.knows('AllocationCheck')];
    await bench.does('testCause', test('WORKLOAD', shown));
    expect(await bench.desk.announced('governance.cause-test.tested.v1')).toMatchObject({
      causeId,
      subject: 'WORKLOAD',
      verdict: 'DID_NOT_CONTRIBUTE',
      evidence: shown,
    });
    expect(await bench.refusals('testCause', test('TRAINING', []))).toEqual([refused('EVIDENCE_MISSING', 'evidence', 'R96')]);
    const both = [await bench.knows('ManagementReview'), ...shown];
    expect(await bench.refusals('testCause', test('MANAGEMENT_OVERSIGHT', both))).toEqual([refused('EVIDENCE_SHARED', 'evidence', 'R96')]);
    expect(await bench.refusals('testCause', test('TRAINING', [{ kind: 'Minute', id: anId() }]))).toEqual([
      refused('EVIDENCE_UNKNOWN', 'evidence', 'R28'),
    ]);
    await bench.does('testCause', test('WORKLOAD', shown));
  });
});

describe('a concluded review', () => {
  it('takes no more cause, why, factor or test', async () => {
    const { review, causeId } = await concluded(bench);
    const evidence = [await bench.knows('Handover')];
    expect(await bench.refusals('identifyCause', aCause(review['id']))).toEqual([refused('WRONG_STATE', 'reviewId')]);
    const wrong = [refused('WRONG_STATE', 'causeId')];
    expect(await bench.refusals('askWhy', aWhy(causeId, evidence))).toEqual(wrong);
    expect(await bench.refusals('nameFactor', aFactor(causeId, evidence))).toEqual(wrong);
    expect(await bench.refusals('testCause', { causeId, subject: 'COMMUNICATION', verdict: 'UNKNOWN', evidence })).toEqual(wrong);
  });
});

describe('a finding', () => {
  const proof = (kind: string, happenedAt = '2026-04-14T09:00:00.000Z') => bench.knows(kind, { happenedAt });

  it('is recorded, reviewed by the reviewer, and tested with evidence from after the change (part of R6)', async () => {
    const { review, causeId } = await changed(bench);
    const confirming = async (version: number): Promise<Input> => ({ causeId, version, proof: [await proof('IdentifiedChange')] });
    expect(await bench.refusals('confirmCause', await confirming(1), 'quality', LATER)).toEqual([refused('NOT_REVIEWED', 'causeId', 'R6')]);

    expect(await bench.does('reviewCause', { causeId, version: 1 }, 'state reviewedAt reviewedBy { id }')).toMatchObject({
      state: 'REVIEWED',
      reviewedBy: { id: bench.cast.reviewer },
    });
    expect(await bench.desk.announced('governance.cause.reviewed.v1')).toEqual({ state: 'REVIEWED', reviewedById: bench.cast.reviewer });
    expect(await bench.refusals('reviewCause', { causeId, version: 2 })).toEqual([refused('STATE_PASSED', 'causeId', 'R6')]);

    const tested = await bench.does('confirmCause', await confirming(2), 'state testedAt testedBy { id } proof { kind }', LATER);
    expect(tested).toMatchObject({ state: 'TESTED', testedBy: { id: bench.cast.quality }, proof: [{ kind: 'IdentifiedChange' }] });
    expect(await bench.desk.announced('governance.cause.confirmed.v1')).toMatchObject({ state: 'TESTED', testedById: bench.cast.quality });
    expect(await bench.refusals('confirmCause', await confirming(3), 'quality', LATER)).toEqual([refused('STATE_PASSED', 'causeId', 'R6')]);
    expect(review['state']).toBe('CHANGED');
  });

  it('is reviewed by the named reviewer alone: not by its author, and not by whoever recorded it (R109)', async () => {
    const { id: causeId } = await bench.does('identifyCause', aCause(reviewId));
    const not = [refused('NOT_THE_REVIEWER', 'causeId', 'R109')];
    for (const who of ['manager', 'quality'] as const)
      expect(await bench.refusals('reviewCause', { causeId, version: 1 }, who)).toEqual(not);
    expect(await bench.refusals('reviewCause', { causeId, version: 1 }, 'deputy')).toEqual([refused('NOT_PERMITTED', 'causeId')]);

    // As it could be recorded before reviewers were kept from the work.
    await graph.database.asAdmin('update cause set identified_by_id = $2 where id = $1', [causeId, bench.cast.reviewer]);
    expect(await bench.refusals('reviewCause', { causeId, version: 1 })).toEqual(not);
  });

  it('waits for the change before it is tested, and is tested by the verifier', async () => {
    const { id: causeId } = await bench.does('identifyCause', aCause(reviewId));
    await bench.does('reviewCause', { causeId, version: 1 });
    const input = { causeId, version: 2, proof: [await proof('IdentifiedChange')] };
    expect(await bench.refusals('confirmCause', input)).toEqual([refused('WRONG_STATE', 'causeId', 'R6')]);
    const { causeId: other } = await changed(bench);
    await bench.does('reviewCause', { causeId: other, version: 1 });
    const another = bench.desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: await bench.desk.worker() });
    expect(await bench.desk.refusalsOf(another, 'confirmCause', { ...input, causeId: other }, LATER)).toEqual([
      refused('NOT_THE_VERIFIER', 'causeId', 'R109'),
    ]);
    expect(await bench.refusals('confirmCause', { ...input, causeId: other }, 'manager', LATER)).toEqual([
      refused('WRONG_STEP_ROLE', 'causeId'),
    ]);
  });

  it('is not tested by whoever named it (part of R109)', async () => {
    const { causeId } = await changed(bench);
    await bench.does('reviewCause', { causeId, version: 1 });
    // As it could be recorded before verifiers were kept from the work.
    await graph.database.asAdmin('update cause set identified_by_id = $2 where id = $1', [causeId, bench.cast.quality]);
    const input = { causeId, version: 2, proof: [await proof('IdentifiedChange')] };
    expect(await bench.refusals('confirmCause', input, 'quality', LATER)).toEqual([refused('NOT_THE_VERIFIER', 'causeId', 'R109')]);
  });

  it('is tested by records that exist and happened after the day of the change', async () => {
    const { causeId } = await changed(bench);
    await bench.does('reviewCause', { causeId, version: 1 });
    const confirm = (refs: readonly Ref[]) => bench.refusals('confirmCause', { causeId, version: 2, proof: refs }, 'quality', LATER);
    expect(await confirm([])).toEqual([refused('EVIDENCE_MISSING', 'proof', 'R6')]);
    expect(await confirm([{ kind: 'Minute', id: anId() }])).toEqual([refused('EVIDENCE_UNKNOWN', 'proof', 'R28')]);
    const before = await proof('IdentifiedChange', '2026-03-09T23:30:00.000Z');
    expect(await confirm([await proof('IdentifiedChange'), before])).toEqual([refused('EVIDENCE_BEFORE_CHANGE', 'proof', 'R6')]);
  });

  it('of handover is tested by handover records and staff interviews from after the change, both (R94)', async () => {
    const { causeId } = await changed(bench, { category: 'HANDOVER', operationalChange: 'COMMUNICATION' });
    await bench.does('reviewCause', { causeId, version: 1 });
    const confirm = (refs: readonly Ref[]) => bench.refusals('confirmCause', { causeId, version: 2, proof: refs }, 'quality', LATER);
    const handover = await proof('Handover');
    const interview = await proof('StaffInterview');
    expect(await confirm([handover])).toEqual([refused('INTERVIEWS_MISSING', 'proof', 'R94')]);
    expect(await confirm([interview])).toEqual([refused('HANDOVER_RECORDS_MISSING', 'proof', 'R94')]);
    expect(await confirm([await proof('Handover', '2026-03-09T12:00:00.000Z'), interview])).toEqual([
      refused('EVIDENCE_BEFORE_CHANGE', 'proof', 'R6'),
      refused('HANDOVER_RECORDS_MISSING', 'proof', 'R94'),
    ]);
    expect(await bench.does('confirmCause', { causeId, version: 2, proof: [handover, interview] }, 'state', LATER)).toEqual({
      state: 'TESTED',
    });
  });
});

describe('a risk', () => {
  let causeId: string;
  beforeEach(async () => {
    causeId = await explained(bench, reviewId);
  });

  it('is accepted with a reason, by someone at provider level', async () => {
    const input = { causeId, version: 1, reason: 'The wing closes in May.' };
    const accepted = await bench.does('acceptRisk', input, 'acceptedRiskReason acceptedRiskBy { id }');
    expect(accepted).toEqual({ acceptedRiskReason: 'The wing closes in May.', acceptedRiskBy: { id: bench.cast.nominated } });
    expect(await bench.desk.announced('governance.cause-risk.accepted.v1')).toEqual({ acceptedRiskById: bench.cast.nominated });
    expect(await bench.refusals('acceptRisk', { ...input, version: 2 })).toEqual([refused('RISK_ACCEPTED', 'causeId', 'R20')]);
  });

  it.each([
    [' ', refused('TEXT_EMPTY', 'reason', 'R20')],
    ['x'.repeat(8001), refused('TEXT_TOO_LONG', 'reason')],
  ])('is refused with a reason of the wrong length', async (reason, refusal) => {
    expect(await bench.refusals('acceptRisk', { causeId, version: 1, reason })).toEqual([refusal]);
  });

  it('is accepted neither in the service, nor by the author, nor by a caller who is nobody', async () => {
    const input = { causeId, version: 1, reason: 'The wing closes in May.' };
    expect(await bench.refusals('acceptRisk', input, 'manager')).toEqual([refused('NOT_PERMITTED', 'causeId')]);
    const same = [refused('SAME_PERSON', 'causeId', 'R109')];
    for (const staffMemberId of [bench.cast.manager, undefined]) {
      const caller = bench.desk.as('NOMINATED_INDIVIDUAL', staffMemberId ? { staffMemberId } : {});
      expect(await bench.desk.refusalsOf(caller, 'acceptRisk', input)).toEqual(same);
    }
  });

  it('is not accepted once the change is made', async () => {
    const { causeId: acted } = await changed(bench);
    expect(await bench.refusals('acceptRisk', { causeId: acted, version: 1, reason: 'Too late.' })).toEqual([
      refused('WRONG_STATE', 'causeId', 'R20'),
    ]);
  });
});
