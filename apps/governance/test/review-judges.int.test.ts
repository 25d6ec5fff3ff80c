import type { Role } from '@causeway/access';
import type { TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aCompletion, aCause, anAction, anAssessment, anOpening, aFactor, aWhy, shownBy } from './review-inputs';
import { concluded, explained, FIVE, opened, readyToConclude, testedBy } from './review-stages';
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

const JUDGES = ['reviewer', 'quality'] as const;

/** Their person, with a role that does the work in the same service. */
const inRole = (who: (typeof JUDGES)[number], role: Role) =>
  bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId: bench.cast[who] });

const aCauseOfOpenReview = async (): Promise<string> => explained(bench, (await opened(bench))['id']);
const planned = async () => {
  const { review, causeId } = await concluded(bench);
  return bench.does('planAction', anAction(bench, review['id'], [causeId]), 'id version');
};
const inError = (kind: string, id: string): Input => ({ record: { kind, id }, version: 1, reasonCode: 'WRONG_DETAILS' });
const escalating = (reviewId: string): Input => ({
  reviewId,
  kind: 'SENIOR_SIGN_OFF',
  namedSeniorId: bench.cast.lead,
  startsOn: '2026-03-09',
});

/** Work of a review outside its steps: the field that names the review or its part, a role that does it, and its input. */
const WORK: readonly (readonly [what: string, mutation: string, field: string, role: Role, prepare: () => Promise<Input>])[] = [
  [
    'the examination of a source',
    'examineSource',
    'reviewId',
    'REGISTERED_MANAGER',
    async () => ({
      reviewId: (await opened(bench))['id'],
      sourceKind: 'ROTAS',
      state: 'EXAMINED',
      refs: [await shownBy(bench, 'ROTAS')],
      showing: 'NEUTRAL',
    }),
  ],
  [
    'a why',
    'askWhy',
    'causeId',
    'DEPUTY_MANAGER',
    async () => aWhy(await aCauseOfOpenReview(), [await bench.knows('Handover')], { number: 2 }),
  ],
  ['a factor', 'nameFactor', 'causeId', 'DEPUTY_MANAGER', async () => aFactor(await aCauseOfOpenReview(), [await bench.knows('Handover')])],
  [
    'a test of a cause',
    'testCause',
    'causeId',
    'DEPUTY_MANAGER',
    async () => ({
      causeId: await aCauseOfOpenReview(),
      subject: 'TRAINING',
      verdict: 'DID_NOT_CONTRIBUTE',
      evidence: [await bench.knows('TrainingRecord')],
    }),
  ],
  [
    'the fairness tool',
    'assessFairness',
    'causeId',
    'DEPUTY_MANAGER',
    async () => {
      const { causeId } = await readyToConclude(bench, {}, { category: 'INDIVIDUAL_ERROR' });
      for (const [subject, , kind] of FIVE) await testedBy(bench, causeId, subject, kind);
      return anAssessment(causeId);
    },
  ],
  [
    'the acceptance of a risk',
    'acceptRisk',
    'causeId',
    'NOMINATED_INDIVIDUAL',
    async () => ({ causeId: await aCauseOfOpenReview(), version: 1, reason: 'The process ends in May.' }),
  ],
  [
    'the acceptance of weaker actions',
    'acceptWeakActions',
    'reviewId',
    'NOMINATED_INDIVIDUAL',
    async () => {
      const { review } = await concluded(bench);
      return { reviewId: review['id'], version: review['version'], reason: 'The process ends in May.' };
    },
  ],
  [
    'the plan of an action',
    'planAction',
    'reviewId',
    'SERVICE_LEAD',
    async () => {
      const { review, causeId } = await concluded(bench);
      return anAction(bench, review['id'], [causeId]);
    },
  ],
  ['the completion of an action', 'completeAction', 'actionId', 'SERVICE_LEAD', async () => aCompletion(bench, await planned())],
  ['an escalation', 'escalate', 'reviewId', 'REGISTERED_MANAGER', async () => escalating((await opened(bench))['id'])],
  [
    'a version of a procedure that carries an action out',
    'reviseProcedure',
    'actionId',
    'SERVICE_LEAD',
    async () => {
      const input = { serviceId: bench.desk.serviceId, title: 'Care planning', procedureCode: 'CARE_PLANNING' };
      const { said } = await bench.desk.send(bench.caller('lead'), 'openProcedure', input, 'procedure { id }');
      return { procedureId: said?.['id'], text: 'Each plan has an owner.', actionId: (await planned())['id'] };
    },
  ],
  [
    'the taking back of a cause',
    'enterGovernanceRecordInError',
    'record',
    'REGISTERED_MANAGER',
    async () => inError('CAUSE', await aCauseOfOpenReview()),
  ],
  [
    'the taking back of an action',
    'enterGovernanceRecordInError',
    'record',
    'SERVICE_LEAD',
    async () => inError('REVIEW_ACTION', (await planned())['id']),
  ],
  [
    'the taking back of an escalation',
    'enterGovernanceRecordInError',
    'record',
    'REGISTERED_MANAGER',
    async () => inError('REVIEW_ESCALATION', (await bench.does('escalate', escalating((await opened(bench))['id'])))['id']),
  ],
];

describe('who reviews or verifies a review', () => {
  it.each(WORK)('does none of its work in another role: %s (part of R109)', async (_what, mutation, field, role, prepare) => {
    const input = await prepare();
    for (const who of JUDGES)
      expect(await bench.desk.refusalsOf(inRole(who, role), mutation, input)).toEqual([refused('JUDGE_DOES_THE_WORK', field, 'R109')]);
    const other = bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId: bench.cast.nominated });
    expect((await bench.desk.send(other, mutation, input, '')).refusals).toEqual([]);
  });

  it.each(JUDGES)('does not open it: the %s (part of R109)', async (who) => {
    expect(await bench.desk.refusalsOf(inRole(who, 'REGISTERED_MANAGER'), 'openReview', await anOpening(bench))).toEqual([
      refused('JUDGE_DOES_THE_WORK', 'reviewerId', 'R109'),
    ]);
  });

  it.each(JUDGES)('does the work of another review, whose judge they are not: the %s', async (who) => {
    const review = await opened(bench, who === 'quality' ? { verifierId: bench.cast.nominated } : { reviewerId: bench.cast.nominated });
    const send = (mutation: string, input: Input) => bench.desk.send(inRole(who, 'REGISTERED_MANAGER'), mutation, input, '', NOW);
    expect((await send('identifyCause', aCause(review['id']))).refusals).toEqual([]);
    expect((await send('escalate', escalating(review['id']))).refusals).toEqual([]);
  });
});
