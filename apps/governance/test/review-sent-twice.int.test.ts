import { anId, type TestGraph } from '@causeway/testing';
import { aJudgement, openedOnAgency } from './agency-review';
import { openGraph, refused, type Input } from './desk';
import { anEntry, defined, entered } from './own-measure';
import {
  aCompletion,
  aCause,
  aChallenge,
  aComparison,
  aConclusion,
  aNote,
  aFactor,
  anAction,
  anAssessment,
  anOpening,
  aSample,
  aTimeline,
  aWhy,
} from './review-inputs';
import { changed, concluded, confirmed, FIVE, LATER, opened, readyToConclude, testedBy, verified } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

/** A verb with the input of one call, on a bench of its own, and an input that says something else. */
interface Call {
  readonly bench: Bench;
  readonly input: Input;
  readonly other: Input;
  readonly at?: string;
}
type Prepare = () => Promise<Call>;

/** Verbs that record something new. */
const NEW: Readonly<Record<string, Prepare>> = {
  openReview: async () => {
    const bench = await aBench(graph);
    return { bench, input: await anOpening(bench), other: { title: 'Another title' } };
  },
  drawSample: async () => on((bench, id) => aSample(bench, id), { populationSize: 13 }),
  recordTimeline: async () =>
    on(
      async (bench, id) => {
        await bench.does('drawSample', await aSample(bench, id));
        return aTimeline(bench, id, bench.people[0]);
      },
      { notesLookedAt: false },
    ),
  compareHandover: async () =>
    on(
      async (bench, id) => {
        await bench.does('drawSample', await aSample(bench, id));
        for (const person of bench.people) await bench.does('recordTimeline', await aTimeline(bench, id, person));
        return aComparison(bench, id, bench.people[0]);
      },
      { ownership: 'SHARED' },
    ),
  examineSource: async () =>
    on(async (_bench, reviewId) => ({ reviewId, sourceKind: 'ROTAS', state: 'NOT_APPLICABLE', refs: [], reason: 'One worker lives in.' }), {
      reason: 'Another reason.',
    }),
  identifyCause: async () => on(async (_bench, id) => aCause(id), { category: 'OTHER' }),
  askWhy: async () => on(async (bench, id) => aWhy(await causeOf(bench, id), [await bench.knows('Handover')]), { number: 2 }),
  nameFactor: async () => on(async (bench, id) => aFactor(await causeOf(bench, id), [await bench.knows('Handover')]), { hindered: false }),
  testCause: async () =>
    on(
      async (bench, id) => ({
        causeId: await causeOf(bench, id),
        subject: 'TRAINING',
        verdict: 'UNKNOWN',
        evidence: [await bench.knows('TrainingRecord')],
      }),
      { verdict: 'CONTRIBUTED' },
    ),
  assessFairness: async () =>
    on(
      async (bench, id) => {
        const causeId = await causeOf(bench, id);
        for (const [subject, , kind] of FIVE) await testedBy(bench, causeId, subject, kind);
        return anAssessment(causeId);
      },
      { outcome: 'FORMAL_PROCESS' },
    ),
  planAction: async () => {
    const bench = await aBench(graph);
    const { review, causeId } = await concluded(bench);
    return { bench, input: anAction(bench, review['id'], [causeId]), other: { dueOn: '2026-03-21' } };
  },
  feedFinding: async () => {
    const bench = await aBench(graph);
    const { causeId } = await concluded(bench);
    return { bench, input: { causeId, feed: 'SUPERVISION', reason: 'Nobody of them is left.' }, other: { feed: 'ACTION_TRACKER' } };
  },
  judgeLink: async () => {
    const bench = await aBench(graph);
    const { id } = await openedOnAgency(bench);
    return { bench, input: aJudgement(id as string, await bench.knows('Incident')), other: { judgedLink: 'UNKNOWN' } };
  },
  judgeTimelineEntry: async () =>
    on(
      async (bench, reviewId) => ({
        reviewId,
        record: await bench.knows('DailyNote'),
        verdict: 'GOOD_PRACTICE',
        reason: 'She was called at once.',
      }),
      { verdict: 'AS_EXPECTED' },
    ),
  enterMeasureCounts: async () => {
    const bench = await aBench(graph);
    const { id } = await defined(bench, entered());
    const counts = { numerator: 12, denominator: 930 };
    return { bench, input: anEntry(bench, id as string, '2026-01-01', counts), other: { numerator: 11 } };
  },
  recordReviewNote: async () => on((_bench, reviewId) => Promise.resolve(aNote(reviewId)), { text: 'Another note.' }),
  raiseChallenge: async () =>
    on((bench, reviewId) => Promise.resolve(aChallenge(bench, { reviewId })), { challenge: 'Another challenge.' }),
  escalate: async () =>
    on(async (bench, reviewId) => ({ reviewId, kind: 'SENIOR_SIGN_OFF', namedSeniorId: bench.cast.lead, startsOn: '2026-03-09' }), {
      startsOn: '2026-03-10',
    }),
};

/** Verbs that change a record on the version that was read. */
const CHANGES: Readonly<Record<string, Prepare>> = {
  concludeReview: async () => {
    const bench = await aBench(graph);
    const { review } = await readyToConclude(bench);
    return { bench, input: aConclusion(review), other: { conclusion: 'Another conclusion.' } };
  },
  acceptWeakActions: async () => {
    const bench = await aBench(graph);
    const { review } = await concluded(bench);
    return { bench, input: { reviewId: review['id'], version: 2, reason: 'Coaching.' }, other: { reason: 'Another.' } };
  },
  makeChange: async () => {
    const bench = await aBench(graph);
    const { review } = await changed(bench);
    await graph.database.asAdmin("update review set state = 'CONCLUDED', changed_on = null where id = $1", [review['id']]);
    return {
      bench,
      input: { reviewId: review['id'], version: review['version'], changedOn: '2026-03-09' },
      other: { changedOn: '2026-03-08' },
    };
  },
  closeReview: async () => {
    const bench = await aBench(graph);
    const { review, causeId, action } = await changed(bench);
    await confirmed(bench, causeId);
    await bench.does('completeAction', await aCompletion(bench, action));
    const { version } = await verified(bench, review['id']);
    return { bench, input: { reviewId: review['id'], version }, other: { version: 9 }, at: LATER };
  },
  answerChallenge: async () => {
    const bench = await aBench(graph);
    const { id } = await bench.does('raiseChallenge', aChallenge(bench, { reviewId: (await opened(bench))['id'] }));
    return { bench, input: { challengeId: id, version: 1, response: 'From Monday.' }, other: { response: 'Another.' } };
  },
  completeAction: async () => {
    const bench = await aBench(graph);
    const { action } = await changed(bench);
    return { bench, input: await aCompletion(bench, action), other: { completedOn: '2026-03-08' } };
  },
  reviewCause: async () => {
    const bench = await aBench(graph);
    const { id } = await opened(bench);
    return { bench, input: { causeId: await causeOf(bench, id), version: 1 }, other: { version: 9 } };
  },
  confirmCause: async () => {
    const bench = await aBench(graph);
    const { causeId } = await changed(bench);
    await bench.does('reviewCause', { causeId, version: 1 });
    const proof = [await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' })];
    return { bench, input: { causeId, version: 2, proof }, other: { proof: [] }, at: LATER };
  },
  acceptRisk: async () => {
    const bench = await aBench(graph);
    const { id } = await opened(bench);
    return { bench, input: { causeId: await causeOf(bench, id), version: 1, reason: 'It closes in May.' }, other: { reason: 'Another.' } };
  },
};

async function on(input: (bench: Bench, reviewId: string) => Promise<Input>, other: Input): Promise<Call> {
  const bench = await aBench(graph);
  const { id } = await opened(bench);
  return { bench, input: await input(bench, id), other };
}

const causeOf = async (bench: Bench, reviewId: string): Promise<string> => (await bench.does('identifyCause', aCause(reviewId)))['id'];

const eventsOf = async (bench: Bench): Promise<number> => (await graph.events(bench.desk.tenantId)).length;

describe.each(Object.entries({ ...NEW, ...CHANGES }))('%s', (mutation, prepare) => {
  it('has one effect when it is sent twice, or twice at once, and refuses another input under the same key', async () => {
    const { bench, input, other, at } = await prepare();
    const keyed = { ...input, idempotencyKey: anId() };
    const [first, second] = await Promise.all([0, 1].map(() => bench.send(mutation, keyed, undefined, at)));
    expect(first?.refusals).toEqual([]);
    expect(second).toEqual(first);
    const after = await eventsOf(bench);
    expect(await bench.send(mutation, keyed, undefined, at)).toEqual(first);
    expect(await eventsOf(bench)).toBe(after);
    expect(await bench.refusals(mutation, { ...keyed, ...other }, undefined, at)).toEqual([refused('KEY_REUSED', 'idempotencyKey')]);
  });
});

/** A conclusion is noted as well. */
const EVENTS_OF: Readonly<Record<string, number>> = { concludeReview: 2 };

describe.each(Object.entries(CHANGES))('%s by two people at once', (mutation, prepare) => {
  it('is done once; the other is told that the record has changed', async () => {
    const { bench, input, at } = await prepare();
    const before = await eventsOf(bench);
    const answers = await Promise.all([0, 1].map(() => bench.send(mutation, input, undefined, at)));
    const [lost, ...others] = answers.flatMap((answer) => answer.refusals);
    expect(lost).toEqual(refused('STALE', 'version'));
    expect(others).toEqual([]);
    expect(await eventsOf(bench)).toBe(before + (EVENTS_OF[mutation] ?? 1));
  });
});
