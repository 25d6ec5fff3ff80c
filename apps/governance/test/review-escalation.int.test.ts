import { anId, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { anAudit } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

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

const escalation = (more: Input = {}): Input => ({
  reviewId,
  kind: 'SENIOR_SIGN_OFF',
  namedSeniorId: bench.cast.lead,
  startsOn: '2026-03-09',
  ...more,
});
const LARGER = { kind: 'LARGER_SAMPLE', sampleBefore: 2, sampleAfter: 12 };
const SAID = 'kind namedSenior { id } startsOn endsOn sampleBefore sampleAfter';

describe('an escalation', () => {
  it("names the senior whose sign-off is in force, and from when; another kind's sample is not kept", async () => {
    expect(await bench.does('escalate', escalation({ endsOn: '2026-05-31', sampleAfter: 12 }), SAID)).toEqual({
      kind: 'SENIOR_SIGN_OFF',
      namedSenior: { id: bench.cast.lead },
      startsOn: '2026-03-09',
      endsOn: '2026-05-31',
      sampleBefore: null,
      sampleAfter: null,
    });
    expect(await bench.desk.announced('governance.review-escalation.made.v1')).toMatchObject({
      reviewId,
      kind: 'SENIOR_SIGN_OFF',
      namedSeniorId: bench.cast.lead,
      endsOn: '2026-05-31',
    });
  });

  it('raises the sample from what the last audit drew, whatever the caller says that was (R43)', async () => {
    await anAudit(bench);
    expect(await bench.does('escalate', escalation(LARGER), SAID)).toMatchObject({ sampleBefore: 8, sampleAfter: 12 });
    expect(await bench.desk.announced('governance.review-escalation.made.v1')).toMatchObject({ sampleBefore: 8, sampleAfter: 12 });
  });

  it('raises it from what the last audit drew of those that stand, not from one entered in error (part of R43)', async () => {
    const id = await anAudit(bench);
    await graph.database.asAdmin('update audit set sample_size = 11 where id = $1', [id]);
    const error = { record: { kind: 'AUDIT', id }, version: 1, reasonCode: 'DUPLICATE' };
    const { refusals } = await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', error, 'record { id }');
    expect(refusals).toEqual([]);
    expect(await bench.does('escalate', escalation(LARGER), SAID)).toMatchObject({ sampleBefore: 8 });
  });

  it('raises it from what the caller says while the service has no audit of its own', async () => {
    await graph.database.asAdmin('update audit set service_id = $2 where tenant_id = $1', [bench.desk.tenantId, anId()]);
    expect(await bench.does('escalate', escalation(LARGER), SAID)).toMatchObject({ sampleBefore: 2, sampleAfter: 12 });
    expect(await bench.refusals('escalate', escalation({ ...LARGER, sampleBefore: null }))).toEqual([
      refused('LARGER_SAMPLE_MISSING', 'sampleAfter', 'R43'),
    ]);
  });

  it.each([
    ['as large as before', { sampleAfter: 8 }],
    ['of no size', { sampleAfter: null }],
  ])('is refused with a sample %s (part of R43)', async (_what, more) => {
    expect(await bench.refusals('escalate', escalation({ ...LARGER, ...more }))).toEqual([
      refused('LARGER_SAMPLE_MISSING', 'sampleAfter', 'R43'),
    ]);
  });

  it('is refused when it ends before it starts, with a senior whom nobody knows, and by another role', async () => {
    expect(await bench.refusals('escalate', escalation({ endsOn: '2026-03-08' }))).toEqual([refused('ENDS_BEFORE_START', 'endsOn')]);
    expect(await bench.refusals('escalate', escalation({ namedSeniorId: anId() }))).toEqual([
      refused('RECORD_NOT_KNOWN', 'namedSeniorId', 'R28'),
    ]);
    expect(await bench.refusals('escalate', escalation(), 'deputy')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
    expect(await bench.refusals('escalate', escalation({ reviewId: anId() }))).toEqual([refused('NOT_FOUND', 'reviewId')]);
  });

  it('is not of a closed review', async () => {
    await graph.database.asAdmin("update review set state = 'CLOSED' where id = $1", [reviewId]);
    expect(await bench.refusals('escalate', escalation())).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });
});
