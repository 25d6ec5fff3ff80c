import type { TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { openGraph, type Answer } from './desk';
import {
  aCompletion,
  aCause,
  aComparison,
  aConclusion,
  aFactor,
  anAction,
  anOpening,
  aSample,
  aTimeline,
  auditOf,
  aWhy,
  shownBy,
  SOURCES,
} from './review-inputs';
import { aBaseline, aSafetyNote, counted, fed, LATER, measured } from './review-stages';
import { aBench, type Bench } from './reviewing';

/** `CAUSEWAY_SEQUENCES=2000 npx jest apps/governance/test/review-machine` plays so many; `CAUSEWAY_SEED` says which. */
const SEQUENCES = Number(process.env['CAUSEWAY_SEQUENCES'] ?? 6);
const SEED = Number(process.env['CAUSEWAY_SEED'] ?? 20260309);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

/** In the order in which a review goes well. */
const STEPS = [
  'sample',
  'safety',
  'timelines',
  'comparisons',
  'cause',
  'why',
  'factor',
  'sources',
  'conclude',
  'action',
  'baseline',
  'change',
  'review',
  'confirm',
  'complete',
  'outcome',
  'close',
] as const;
type Step = (typeof STEPS)[number];

/** The state that each step is taken in, and what must have been done before: written apart from the product's own rules. */
const ALLOWED: Readonly<Record<Step, { in: readonly string[]; after: readonly Step[]; once?: boolean }>> = {
  sample: { in: ['OPEN'], after: [] },
  safety: { in: ['OPEN', 'CONCLUDED', 'CHANGED', 'VERIFIED'], after: [] },
  timelines: { in: ['OPEN'], after: ['sample'], once: true },
  comparisons: { in: ['OPEN'], after: ['timelines'], once: true },
  cause: { in: ['OPEN'], after: [] },
  why: { in: ['OPEN'], after: ['cause'] },
  factor: { in: ['OPEN'], after: ['cause'] },
  sources: { in: ['OPEN'], after: ['cause'] },
  conclude: { in: ['OPEN'], after: ['sample', 'safety', 'timelines', 'comparisons', 'cause', 'why', 'factor', 'sources'] },
  action: { in: ['CONCLUDED', 'CHANGED', 'VERIFIED'], after: ['cause'] },
  baseline: { in: ['OPEN', 'CONCLUDED'], after: [], once: true },
  change: { in: ['CONCLUDED'], after: ['action', 'baseline'] },
  review: { in: ['OPEN', 'CONCLUDED', 'CHANGED', 'VERIFIED'], after: ['cause'], once: true },
  confirm: { in: ['CHANGED', 'VERIFIED', 'CLOSED'], after: ['review'], once: true },
  outcome: { in: ['CHANGED', 'VERIFIED'], after: [] },
  complete: { in: ['CONCLUDED', 'CHANGED', 'VERIFIED', 'CLOSED'], after: ['action'], once: true },
  close: { in: ['VERIFIED'], after: ['outcome', 'complete', 'confirm'] },
};
const MOVES: Partial<Record<Step, string>> = { conclude: 'CONCLUDED', change: 'CHANGED', outcome: 'VERIFIED', close: 'CLOSED' };

/** One review, played step by step; a step that needs the id of what is not there yet is not sent. */
class Play {
  state = 'OPEN';
  readonly done = new Set<Step>();
  private causeId = '';
  private actionId = '';
  /** Whether the outcome was recorded once its causes were confirmed and its action done. */
  private addressed = false;

  constructor(
    private readonly bench: Bench,
    private readonly id: string,
  ) {}

  allows(step: Step): boolean {
    const { in: states, after, once } = ALLOWED[step];
    if (step === 'close' && !this.addressed) return false;
    return states.includes(this.state) && after.every((each) => this.done.has(each)) && !(once && this.done.has(step));
  }

  /** Whether every verb of the step was let through. */
  async takes(step: Step): Promise<boolean> {
    const answers = await this.send(step);
    if (answers.some((answer) => answer.refusals.length > 0)) return false;
    this.done.add(step);
    if (step === 'outcome') this.addressed = this.done.has('confirm') && this.done.has('complete');
    this.state = MOVES[step] ?? this.state;
    return true;
  }

  canSend(step: Step): boolean {
    // One cause and one action for each play: what a second would lack is another rule's test.
    if (step === 'cause') return !this.done.has('cause');
    if (step === 'action') return this.done.has('cause') && !this.done.has('action');
    if (step === 'why' || step === 'factor' || step === 'sources' || step === 'review' || step === 'confirm') return this.done.has('cause');
    return step === 'complete' ? this.done.has('action') : true;
  }

  private async send(step: Step): Promise<readonly Answer[]> {
    const { bench, id } = this;
    const { version } = await bench.review(id, 'version');
    const each = async (inputs: Promise<Answer>[]): Promise<readonly Answer[]> => Promise.all(inputs);
    switch (step) {
      case 'sample':
        return [await bench.send('drawSample', await aSample(bench, id))];
      case 'safety':
        return [await bench.send('recordReviewNote', await aSafetyNote(bench, id, bench.people))];
      case 'timelines':
        return each(bench.people.map(async (person) => bench.send('recordTimeline', await aTimeline(bench, id, person))));
      case 'comparisons':
        return each(bench.people.map(async (person) => bench.send('compareHandover', await aComparison(bench, id, person))));
      case 'cause': {
        const answer = await bench.send('identifyCause', aCause(id));
        this.causeId = (answer.said?.['id'] as string | undefined) ?? '';
        return [answer];
      }
      case 'why':
        return [await bench.send('askWhy', aWhy(this.causeId, [await bench.knows('Handover')]))];
      case 'factor':
        return [await bench.send('nameFactor', aFactor(this.causeId, [await bench.knows('Handover')]))];
      case 'sources':
        return each(
          SOURCES.map(async (sourceKind) =>
            bench.send('examineSource', {
              reviewId: id,
              sourceKind,
              state: 'EXAMINED',
              refs: [await shownBy(bench, sourceKind)],
              showing: 'NEUTRAL',
              causeId: this.causeId,
            }),
          ),
        );
      case 'conclude':
        return [await bench.send('concludeReview', aConclusion({ id, version }))];
      case 'action': {
        const answer = await bench.send('planAction', anAction(bench, id, [this.causeId]));
        this.actionId = (answer.said?.['id'] as string | undefined) ?? '';
        return [answer];
      }
      case 'baseline':
        return [await bench.send('freezeBaseline', aBaseline(id))];
      case 'change':
        return [await bench.send('makeChange', { reviewId: id, version, changedOn: '2026-03-09' })];
      case 'review':
        return [await bench.send('reviewCause', { causeId: this.causeId, version: this.done.has('review') ? 2 : 1 })];
      case 'confirm': {
        const proof = [await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' })];
        const version = this.done.has('confirm') ? 3 : this.done.has('review') ? 2 : 1;
        return [await bench.send('confirmCause', { causeId: this.causeId, version, proof }, 'quality', LATER)];
      }
      case 'outcome': {
        const evidence = [
          await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' }),
          await auditOf(bench, '2026-04-01'),
        ];
        const outcome = { reviewId: id, month: '2026-04-01', recordedByMemberId: bench.cast.quality, evidence };
        return [await bench.send('recordOutcome', outcome, 'quality', LATER)];
      }
      case 'complete':
        return [await bench.send('completeAction', await aCompletion(bench, { id: this.actionId }))];
      case 'close':
        if (this.done.has('conclude') && this.state !== 'CLOSED') await fed(bench, this.causeId);
        return [await bench.send('closeReview', { reviewId: id, version }, 'quality', LATER)];
    }
  }
}

/** A review that goes well, but for a few steps left out, exchanged or put in anywhere. */
const sequence = fc
  .record({
    left: fc.array(fc.constantFrom(...STEPS), { maxLength: 2 }),
    exchanged: fc.array(fc.tuple(fc.nat(STEPS.length - 1), fc.nat(STEPS.length - 1)), { maxLength: 3 }),
    more: fc.array(fc.tuple(fc.nat(STEPS.length), fc.constantFrom(...STEPS)), { maxLength: 5 }),
  })
  .map(({ left, exchanged, more }) => {
    const steps: Step[] = [...STEPS];
    for (const [a, b] of exchanged) [steps[a], steps[b]] = [steps[b] as Step, steps[a] as Step];
    for (const [at, step] of more) steps.splice(at, 0, step);
    return steps.filter((step) => !left.includes(step) || more.some(([, other]) => other === step));
  });

describe("a review's states", () => {
  it(
    'are reached by no sequence of verbs in which a rule is broken, and by each in which none is',
    async () => {
      const reached = new Set<string>();
      let [sent, taken, closed] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(sequence, async (steps) => {
          const bench = await aBench(graph);
          for (const month of ['2026-01-01', '2026-02-01']) await measured(bench, month, 8, 10);
          await measured(bench, '2026-04-01', 10, 10);
          await counted(bench, LATER);
          const { id } = await bench.does('openReview', await anOpening(bench));
          const play = new Play(bench, id);
          for (const step of steps) {
            if (!play.canSend(step)) continue;
            const allowed = play.allows(step);
            expect([step, play.state, await play.takes(step)]).toEqual([step, expect.any(String), allowed]);
            expect((await bench.review(id, 'state'))['state']).toBe(play.state);
            reached.add(play.state);
            sent += 1;
            taken += Number(allowed);
          }
          closed += Number(play.state === 'CLOSED');
        }),
        { numRuns: SEQUENCES, seed: SEED, examples: [[[...STEPS]]], endOnFailure: true },
      );
      expect([...reached].sort()).toEqual(['CHANGED', 'CLOSED', 'CONCLUDED', 'OPEN', 'VERIFIED']);
      if (process.env['CAUSEWAY_SEQUENCES'])
        process.stdout.write(`${SEQUENCES} sequences (seed ${SEED}): ${sent} steps, ${taken} of them taken, ${closed} reviews closed\n`);
    },
    240_000 + SEQUENCES * 5_000,
  );
});
