import { anId, type TestGraph } from '@causeway/testing';
import { ITEMS } from './audit-inputs';
import { NOW, openGraph, refused, type Input } from './desk';
import { aConclusion, anAudit, shownBy, SOURCES } from './review-inputs';
import { compared, explained, opened, weighed } from './review-stages';
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

describe('the sources of a review', () => {
  const withSources = async (examined: number, more: Input = {}, without: readonly string[] = []) => {
    const review = await opened(bench, more);
    await compared(bench, review['id']);
    await weighed(bench, review['id'], await explained(bench, review['id']), examined, without);
    return review;
  };

  it.each(SOURCES)('are not all examined or reasoned away while %s is left out (R18)', async (left) => {
    expect(await concluding(await withSources(3, {}, [left]))).toEqual([refused('SOURCES_UNEXAMINED', 'reviewId', 'R18')]);
  });

  it('are at least two that were examined (part of R17)', async () => {
    expect(await concluding(await withSources(1))).toEqual([refused('SOURCES_TOO_FEW', 'reviewId', 'R17')]);
    await bench.does('concludeReview', aConclusion(await withSources(2)));
  });

  it('are at least three after a serious incident (R17)', async () => {
    const serious = { triggerKind: 'SERIOUS_INCIDENT', triggers: [await bench.knows('Incident')] };
    expect(await concluding(await withSources(2, serious))).toEqual([refused('SOURCES_TOO_FEW', 'reviewId', 'R17')]);
    await bench.does('concludeReview', aConclusion(await withSources(3, serious)));
  });

  it('say for a cause what they showed, as a matrix of every cause and source (R19)', async () => {
    const review = await opened(bench);
    await compared(bench, review['id']);
    const causeId = await explained(bench, review['id']);
    await weighed(bench, review['id'], null);
    expect(await concluding(review)).toEqual([refused('SHOWN_FOR_NO_CAUSE', 'reviewId', 'R19')]);
    const shown = async (sourceKind: 'CARE_RECORDS' | 'ROTAS', showing: string) =>
      bench.does('examineSource', {
        reviewId: review['id'],
        sourceKind,
        state: 'EXAMINED',
        refs: [await shownBy(bench, sourceKind)],
        showing,
        causeId,
      });
    await shown('CARE_RECORDS', 'SUPPORTS');
    await shown('ROTAS', 'CONTRADICTS');
    const { evidenceMatrix } = await bench.review(review['id'], 'evidenceMatrix { sourceKind showing cause { id } }');
    expect(evidenceMatrix).toHaveLength(9);
    expect(evidenceMatrix).toEqual(
      expect.arrayContaining([
        { sourceKind: 'CARE_RECORDS', showing: 'SUPPORTS', cause: { id: causeId } },
        { sourceKind: 'ROTAS', showing: 'CONTRADICTS', cause: { id: causeId } },
        { sourceKind: 'SUPERVISION', showing: null, cause: { id: causeId } },
      ]),
    );
    await bench.does('concludeReview', aConclusion(review));
  });

  it('show nothing and stand for no cause once they are said not to apply, and no contradiction is cancelled so (part of R18, part of R19)', async () => {
    const review = await opened(bench);
    const reviewId = review['id'];
    await compared(bench, reviewId);
    const causeId = await explained(bench, reviewId);
    await weighed(bench, reviewId, null);
    const away = { reviewId, sourceKind: 'ROTAS', state: 'NOT_APPLICABLE', refs: [], reason: 'One worker lives in.' };
    const ofIt = { refs: [await shownBy(bench, 'ROTAS')], causeId, showing: 'SUPPORTS' };
    expect(await bench.refusals('examineSource', { ...away, ...ofIt })).toEqual([
      refused('SOURCE_NOT_EXAMINED', 'refs', 'R18'),
      refused('SOURCE_NOT_EXAMINED', 'showing', 'R19'),
      refused('SOURCE_NOT_EXAMINED', 'causeId', 'R19'),
    ]);

    // Those that were recorded before this was refused count for nothing either.
    const recordedBefore = async (sourceKind: string, showing: string | null): Promise<void> => {
      const { id } = await bench.does('examineSource', { ...away, sourceKind });
      await graph.database.asAdmin('update source_examination set cause_id = $2, showing = $3 where id = $1', [id, causeId, showing]);
    };
    const both = ['CARE_RECORDS', 'ROTAS'] as const;
    for (const sourceKind of both) await recordedBefore(sourceKind, null);
    expect(await concluding(review)).toEqual([refused('SHOWN_FOR_NO_CAUSE', 'reviewId', 'R19')]);
    for (const sourceKind of both) {
      const refs = [await shownBy(bench, sourceKind)];
      await bench.does('examineSource', { reviewId, sourceKind, state: 'EXAMINED', refs, causeId, showing: 'CONTRADICTS' });
    }
    for (const [i, sourceKind] of both.entries()) await recordedBefore(sourceKind, i === 0 ? 'SUPPORTS' : null);
    expect(await concluding(review)).toEqual([refused('SOURCES_CONTRADICT', 'reviewId', 'R19')]);
    const { evidenceMatrix } = await bench.review(reviewId, 'evidenceMatrix { sourceKind showing }');
    expect(evidenceMatrix.filter((cell: Input) => cell['showing'] !== null)).toEqual(
      both.map((sourceKind) => ({ sourceKind, showing: 'CONTRADICTS' })),
    );
  });

  it('speak to no cause of another review', async () => {
    const other = await explained(bench, (await opened(bench))['id']);
    const review = await opened(bench);
    const source = {
      reviewId: review['id'],
      sourceKind: 'ROTAS',
      state: 'EXAMINED',
      refs: [await bench.knows('Shift')],
      showing: 'NEUTRAL',
      causeId: other,
    };
    expect(await bench.refusals('examineSource', source)).toEqual([refused('CAUSE_UNKNOWN', 'causeId', 'R19')]);
    expect(await bench.refusals('examineSource', { ...source, causeId: anId() })).toEqual([refused('CAUSE_UNKNOWN', 'causeId', 'R19')]);
  });

  /** The first example's own sources: care records, audits, feedback and observations of practice. */
  const OWN = ['CARE_RECORDS', 'AUDITS', 'FEEDBACK', 'PRACTICE_OBSERVATIONS'] as const;

  it('of the first example are its own four, the audit with exactly its five items among them, beside the seven: each is examined or reasoned away (R45)', async () => {
    const readiness = async (answered: readonly string[], examined: readonly string[]) => {
      const review = await opened(bench);
      await compared(bench, review['id']);
      const causeId = await explained(bench, review['id']);
      for (const sourceKind of SOURCES.filter((one) => answered.includes(one)))
        await bench.does(
          'examineSource',
          examined.includes(sourceKind)
            ? {
                reviewId: review['id'],
                sourceKind,
                state: 'EXAMINED',
                refs: [await shownBy(bench, sourceKind)],
                showing: 'SUPPORTS',
                causeId,
              }
            : { reviewId: review['id'], sourceKind, state: 'NOT_APPLICABLE', refs: [], reason: 'Nothing of it bears on planning.' },
        );
      return review;
    };
    const seven = SOURCES.filter((one) => one !== 'AUDITS' && one !== 'PRACTICE_OBSERVATIONS');
    expect(seven).toHaveLength(7);
    const { evidenceMatrix } = await bench.review((await readiness(SOURCES, OWN))['id'], 'evidenceMatrix { sourceKind }');
    expect(evidenceMatrix.map((cell: Input) => cell['sourceKind']).sort()).toEqual([...new Set([...seven, ...OWN])].sort());
    for (const left of OWN) {
      const others = SOURCES.filter((one) => one !== left);
      expect(await concluding(await readiness(others, others))).toEqual([refused('SOURCES_UNEXAMINED', 'reviewId', 'R18')]);
      await bench.does('concludeReview', aConclusion(await readiness(SOURCES, others)));
    }
    await bench.does('concludeReview', aConclusion(await readiness(SOURCES, OWN)));

    const { audit } = await graph.run(
      bench.caller('deputy'),
      NOW,
      'query ($id: UUID!) { audit(id: $id) { findings { item met sampleSize evidence { id } } } }',
      { id: await anAudit(bench) },
    );
    expect(audit.findings).toEqual(
      [4, 8, 5, 2, 6].map((met, i) => ({ item: ITEMS[i], met, sampleSize: 8, evidence: [{ id: expect.any(String) }] })),
    );
  });
});
