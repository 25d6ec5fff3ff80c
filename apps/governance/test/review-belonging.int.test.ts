import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aConclusion, aFactor, anOpening, aSample, aWhy, shownBy, SOURCES } from './review-inputs';
import { changed, compared, explained, FIVE, LATER, opened, readyToConclude, testedBy } from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const foreign = (kind: string, happenedAt = '2026-02-20T10:00:00.000Z') => bench.knows(kind, { serviceId: anId(), happenedAt });
const ofAnother = (field: string, rule: string) => [refused('EVIDENCE_OF_ANOTHER_SERVICE', field, rule)];
const everywhere = (role: 'REGISTERED_MANAGER' | 'DEPUTY_MANAGER' | 'PROVIDER_QUALITY_LEAD', who: 'manager' | 'deputy' | 'quality') =>
  bench.desk.as(role, { staffMemberId: bench.cast[who] });

describe('what belongs to another service', () => {
  it('shows no why, no factor and no source of a review, whoever reaches both (part of R28)', async () => {
    const { id: reviewId } = await opened(bench);
    const causeId = await explained(bench, reviewId);
    const manager = everywhere('REGISTERED_MANAGER', 'manager');
    const evidence = [await bench.knows('Handover'), await foreign('Handover')];
    expect(await bench.desk.refusalsOf(manager, 'askWhy', aWhy(causeId, evidence, { number: 2 }))).toEqual(ofAnother('evidence', 'R10'));
    expect(await bench.desk.refusalsOf(manager, 'nameFactor', aFactor(causeId, evidence))).toEqual(ofAnother('evidence', 'R12'));
    const source = { reviewId, sourceKind: 'ROTAS', state: 'EXAMINED', refs: [await foreign('Shift')], showing: 'SUPPORTS', causeId };
    expect(await bench.desk.refusalsOf(manager, 'examineSource', source)).toEqual(ofAnother('refs', 'R18'));
  });

  it.each(FIVE)('tests no %s of a cause (part of R96)', async (subject, _code, kind) => {
    const causeId = await explained(bench, (await opened(bench))['id']);
    const input = { causeId, subject, verdict: 'DID_NOT_CONTRIBUTE', evidence: [await foreign(kind)] };
    expect(await bench.desk.refusalsOf(everywhere('REGISTERED_MANAGER', 'manager'), 'testCause', input)).toEqual(
      ofAnother('evidence', 'R96'),
    );
  });

  it('starts no review, beside a record of its own neither; one of the whole group does (part of R16)', async () => {
    const manager = everywhere('REGISTERED_MANAGER', 'manager');
    const opening = (...triggers: Ref[]) => anOpening(bench, { triggerKind: 'SERIOUS_INCIDENT', triggers });
    const [own, other] = [await bench.knows('Incident'), await foreign('Incident')];
    for (const input of [await opening(other), await opening(own, other)])
      expect(await bench.desk.refusalsOf(manager, 'openReview', input)).toEqual(ofAnother('triggers', 'R16'));
    const { said } = await bench.desk.send(
      manager,
      'openReview',
      await opening(await bench.knows('Incident', { serviceId: null })),
      'review { id }',
    );
    expect(said?.['id']).toEqual(expect.any(String));
  });

  it('proves no finding (part of R6)', async () => {
    const { causeId } = await changed(bench);
    await bench.does('reviewCause', { causeId, version: 1 }, 'id', LATER);
    const input = { causeId, version: 2, proof: [await foreign('PlanVersion', '2026-04-14T09:00:00.000Z')] };
    const quality = everywhere('PROVIDER_QUALITY_LEAD', 'quality');
    expect(await bench.desk.refusalsOf(quality, 'confirmCause', input, LATER)).toEqual(ofAnother('proof', 'R6'));
  });

  it('is in no sample: neither its feedback nor its people (part of R28)', async () => {
    const { id } = await opened(bench);
    const deputy = everywhere('DEPUTY_MANAGER', 'deputy');
    const drawing = async (more: Input) => bench.desk.refusalsOf(deputy, 'drawSample', await aSample(bench, id, more));
    expect(await drawing({ fromFeedback: [await foreign('Feedback')] })).toEqual(ofAnother('fromFeedback', 'R27'));
    expect(await drawing({ peopleIds: [...bench.people, (await foreign('Person')).id] })).toEqual(ofAnother('peopleIds', 'R28'));
  });

  it('is in no sample: a person out of the caller’s reach is refused as one is whom nobody knows (part of R28)', async () => {
    const { id } = await opened(bench);
    for (const person of [(await foreign('Person')).id, anId()])
      expect(await bench.refusals('drawSample', await aSample(bench, id, { peopleIds: [person] }))).toEqual([
        refused('RECORD_NOT_KNOWN', 'peopleIds', 'R28'),
      ]);
  });
});

describe('a test of a cause', () => {
  it('rests on no record of people outside the sample, and takes one of a sampled person (part of R96)', async () => {
    const { id } = await opened(bench);
    await bench.does('drawSample', await aSample(bench, id));
    const causeId = await explained(bench, id);
    const test = async (personId: string | undefined): Promise<Input> => ({
      causeId,
      subject: 'COMMUNICATION',
      verdict: 'DID_NOT_CONTRIBUTE',
      evidence: [await bench.knows('CommunicationLogEntry', personId ? { personId } : {})],
    });
    expect(await bench.refusals('testCause', await test(anId()))).toEqual([refused('EVIDENCE_OF_ANOTHER_PERSON', 'evidence', 'R96')]);
    await bench.does('testCause', await test(bench.people[0]));
  });

  it.each([
    ['SUPERVISION', 'SUPERVISION'],
    ['TRAINING', 'STAFFING'],
    ['WORKLOAD', 'STAFFING'],
    ['COMMUNICATION', 'HANDOVER'],
    ['MANAGEMENT_OVERSIGHT', 'GOVERNANCE'],
  ])('that found %s to have contributed wants a cause of that kind beside the blame (part of R96)', async (subject, category) => {
    const { review, causeId } = await readyToConclude(bench, {}, { category: 'INDIVIDUAL_ERROR' });
    for (const [each, , kind] of FIVE) await testedBy(bench, causeId, each, kind, each === subject ? 'CONTRIBUTED' : 'DID_NOT_CONTRIBUTE');
    const concluding = () => bench.refusals('concludeReview', aConclusion(review, { conductConcern: false }));
    expect(await concluding()).toEqual([refused('CONTRIBUTION_UNNAMED', 'reviewId', 'R96')]);
    await explained(bench, review['id'], { category: 'INDIVIDUAL_ERROR', description: 'A call was not passed on.' });
    expect(await concluding()).toContainEqual(refused('CONTRIBUTION_UNNAMED', 'reviewId', 'R96'));
    await explained(bench, review['id'], { category, description: 'Nothing in the service made it likely that it would be done.' });
    expect(await concluding()).not.toContainEqual(refused('CONTRIBUTION_UNNAMED', 'reviewId', 'R96'));
  });
});

describe('a conclusion against its evidence', () => {
  it('is refused where every source that was examined for a cause contradicts it by its latest examination (part of R19)', async () => {
    const { id: reviewId, version } = await opened(bench);
    await compared(bench, reviewId);
    const causeId = await explained(bench, reviewId);
    const examine = async (sourceKind: (typeof SOURCES)[number], showing: string) =>
      bench.does('examineSource', { reviewId, sourceKind, state: 'EXAMINED', refs: [await shownBy(bench, sourceKind)], showing, causeId });
    await examine('ROTAS', 'SUPPORTS');
    for (const sourceKind of SOURCES) await examine(sourceKind, 'CONTRADICTS');
    const concluding = () => bench.refusals('concludeReview', aConclusion({ id: reviewId, version }));
    expect(await concluding()).toEqual([refused('SOURCES_CONTRADICT', 'reviewId', 'R19')]);
    await examine('ROTAS', 'NEUTRAL');
    await bench.does('concludeReview', aConclusion({ id: reviewId, version }));
  });

  it.each(['.', 'N/A', 'x y z ...', 'Not applicable.'])('reasons no source away by %s (part of R18)', async (reason) => {
    const { id: reviewId } = await opened(bench);
    const away = { reviewId, sourceKind: 'ROTAS', state: 'NOT_APPLICABLE', refs: [], reason };
    expect(await bench.refusals('examineSource', away)).toEqual([refused('REASON_MISSING', 'reason', 'R18')]);
  });

  it('is isolated by no search that looked at no record, or back over less than a week (part of R11)', async () => {
    const { review } = await readyToConclude(bench);
    const search = (place: string, more: Input = {}): Input => {
      return { place, code: 'LATE_UPDATE', from: '2026-01-01', to: '2026-01-07', looked: 3, found: 0, ...more };
    };
    const isolated = (more: Input) =>
      aConclusion(review, {
        isolation: 'ISOLATED',
        searched: [search('OTHER_PEOPLE'), search('OTHER_SHIFTS'), search('OTHER_SERVICES', more)],
      });
    for (const more of [{ looked: 0 }, { to: '2026-01-06' }])
      expect(await bench.refusals('concludeReview', isolated(more))).toEqual([refused('SEARCH_TOO_SMALL', 'searched', 'R11')]);
    await bench.does('concludeReview', isolated({}));
  });
});
