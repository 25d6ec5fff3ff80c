import type { TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aConclusion, aNote, aSample, shownBy } from './review-inputs';
import { aSafetyNote, compared, explained, opened, readyToConclude, weighed } from './review-stages';
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

const UNSAFE = refused('PERSON_NOT_SAFE', 'reviewId', 'PSIRF');
const concluding = async (id: string) => bench.refusals('concludeReview', aConclusion(await bench.review(id, 'id version')));
const concludes = async (id: string) => bench.does('concludeReview', aConclusion(await bench.review(id, 'id version')));
const noted = async (id: string, peopleIds: readonly string[], more: Input = {}) =>
  bench.does('recordReviewNote', await aSafetyNote(bench, id, peopleIds, more));
const noting = async (id: string, peopleIds: readonly string[], more: Input = {}) =>
  bench.refusals('recordReviewNote', await aSafetyNote(bench, id, peopleIds, more));
const asks = async (id: string): Promise<Input[]> => (await bench.review(id, 'levelAsks { ask met }'))['levelAsks'];

/** A review whose sampled people are safe, and which is opened on an incident of somebody else, ready to be concluded but for that. */
async function onIncident() {
  const { id: person } = await bench.knows('Person');
  const incident = await bench.knows('Incident', { personId: person });
  const { review, causeId } = await readyToConclude(bench, { triggerKind: 'SERIOUS_INCIDENT', triggers: [incident] });
  const refs = [await shownBy(bench, 'SUPERVISION')];
  await bench.does('examineSource', {
    reviewId: review['id'],
    sourceKind: 'SUPERVISION',
    state: 'EXAMINED',
    refs,
    showing: 'SUPPORTS',
    causeId,
  });
  return { id: review['id'] as string, person, incident };
}

describe('a review is concluded once everybody is safe whom it concerns', () => {
  it('and not while one whom its sample names is shown to be so by no note', async () => {
    const { id } = await opened(bench);
    await bench.does('drawSample', await aSample(bench, id));
    const [ann, bob] = bench.people as [string, string];
    expect(await concluding(id)).toContainEqual(UNSAFE);
    expect(await asks(id)).toEqual([
      { ask: 'IMMEDIATE_SAFETY', met: false },
      { ask: 'CAUSES_CONCLUDED', met: false },
    ]);
    await noted(id, [ann]);
    expect(await concluding(id)).toContainEqual(UNSAFE);
    await noted(id, [bob]);
    expect(await concluding(id)).not.toContainEqual(UNSAFE);
    expect(await asks(id)).toContainEqual({ ask: 'IMMEDIATE_SAFETY', met: true });
  });

  it('nor while one of whom it was opened on a record, where that record stands', async () => {
    const { id, person, incident } = await onIncident();
    expect(await concluding(id)).toEqual([UNSAFE]);
    await bench.ownerSays('RETRACTED', 'Incident', incident.id);
    await concludes(id);
    const other = await onIncident();
    expect(await concluding(other.id)).toEqual([UNSAFE]);
    await noted(other.id, [other.person]);
    await concludes(other.id);
    expect(person).not.toBe(other.person);
  });

  it.each([
    ['NoteSample', async (personId: string) => ({ indicatorId: (await bench.knows('Indicator', { personId })).id, delayed: true })],
    ['WorkforceSample', async (personId: string) => ({ period: 'EVENING', linkedTo: [await bench.knows('Incident', { personId })] })],
  ])('nor while one of whom a %s tells that was drawn elsewhere', async (kind, one) => {
    const { review } = await readyToConclude(bench);
    const { id: person } = await bench.knows('Person');
    await bench.knows(kind, { data: { reviewId: review['id'], sampled: [await one(person)] } });
    expect(await concluding(review['id'])).toContainEqual(UNSAFE);
    await bench.ownerSays('RETRACTED', kind);
    await concludes(review['id']);
  });

  it('by the last note on each, and by a record that stands', async () => {
    const { review } = await readyToConclude(bench);
    const id = review['id'] as string;
    const [ann] = bench.people as [string, string];
    await noted(id, [ann], { verdict: 'INSUFFICIENT', refs: [] });
    expect(await concluding(id)).toEqual([UNSAFE]);
    await noted(id, [ann]);
    await noted(id, [], { verdict: 'UNCLEAR', refs: [] });
    expect(await concluding(id)).toEqual([UNSAFE]);
    const shown = await bench.knows('PlanReview');
    await noted(id, bench.people, { refs: [shown] });
    await bench.ownerSays('RETRACTED', 'PlanReview', shown.id);
    expect(await concluding(id)).toEqual([UNSAFE]);
    await noted(id, bench.people);
    await concludes(id);
  });

  it('by a note from before people were named only where it concerns one', async () => {
    const old = async (reviewId: string): Promise<void> => {
      await noted(reviewId, bench.people);
      await graph.database.asAdmin("update review_note set people_ids = '{}' where review_id = $1", [reviewId]);
    };
    const { review } = await readyToConclude(bench);
    await old(review['id']);
    expect(await concluding(review['id'])).toEqual([UNSAFE]);
    const { id } = await opened(bench);
    await compared(bench, id);
    await weighed(bench, id, await explained(bench, id));
    await graph.database.asAdmin('update review_sample set people_ids = people_ids[1:1] where review_id = $1', [id]);
    await old(id);
    await concludes(id);
  });
});

describe('a note that people are safe', () => {
  it('says of whom, to whoever may know who they are', async () => {
    const { id } = await opened(bench);
    const note = await bench.does('recordReviewNote', await aSafetyNote(bench, id, bench.people), 'id people { id }');
    expect(note['people']).toEqual(bench.people.map((person) => ({ id: person })));
    const other = await bench.does('recordReviewNote', aNote(id), 'people { id }');
    expect(other['people']).toEqual([]);
  });

  it('names everybody of several whom it is of, people of the review’s service, each with a record that is not of others alone', async () => {
    const { id } = await opened(bench);
    await bench.does('drawSample', await aSample(bench, id));
    const [ann, bob] = bench.people as [string, string];
    expect(await noting(id, [])).toEqual([refused('PEOPLE_UNNAMED', 'peopleIds', 'PSIRF')]);
    await noted(id, [], { verdict: 'UNCLEAR' });
    const stranger = await bench.knows('Person', { serviceId: bench.desk.providerId });
    expect(await noting(id, [stranger.id])).toEqual([refused('RECORD_NOT_KNOWN', 'peopleIds', 'R28')]);
    const foreign = [refused('EVIDENCE_OF_ANOTHER_PERSON', 'refs', 'PSIRF')];
    const ofAnn = await bench.knows('DailyNote', { personId: ann });
    expect(await noting(id, [ann, bob], { refs: [ofAnn] })).toEqual(foreign);
    await noted(id, [ann, bob], { refs: [ofAnn, await bench.knows('DailyNote', { personId: bob })] });
    expect(await bench.refusals('recordReviewNote', aNote(id, { peopleIds: [ann] }))).toEqual([
      refused('PEOPLE_OF_SAFETY_ALONE', 'peopleIds', 'PSIRF'),
    ]);
  });
});
