import { anId, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, refused, type Input } from './desk';
import { explained, opened } from './review-stages';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
  await place.heard();
});

const quality = () => place.bench.caller('quality');
/** The revisits that stand in the calendar, by their weeks. */
const revisits = async (): Promise<Record<number, { id: string; version: number; dueOn: string; doneAt: Date | null }>> => {
  const page = await graph.run(
    quality(),
    '2026-03-10T09:00:00.000Z',
    `query ($service: UUID!) { checks(serviceId: $service, first: 100) { edges { node { id version kind role dueOn doneAt weeks review { id } } } } }`,
    { service: place.bench.desk.serviceId },
  );
  const nodes = page['checks'].edges.map((edge: { node: Record<string, any> }) => edge.node);
  return Object.fromEntries(nodes.filter((one: Input) => one['kind'] === 'REVISIT').map((one: Record<string, any>) => [one['weeks'], one]));
};
const revisit = async (weeks: number, evidenceOn: string, more: Input = {}): Promise<Input> => {
  const check = (await revisits())[weeks];
  return {
    checkId: check?.id,
    version: check?.version,
    stillHolds: true,
    finding: 'Plans are still updated by the key worker.',
    evidence: [await place.record(evidenceOn)],
    ...more,
  };
};
const send = (input: Input, at: string) =>
  place.bench.desk.send(quality(), 'recordRevisit', input, 'revisit { weeks revisitedOn stillHolds review { id } check { doneAt } }', at);
const refusals = (input: Input, at: string) => place.bench.desk.refusalsOf(quality(), 'recordRevisit', input, at);

describe('revisits of the evidence', () => {
  it('stand in the calendar 4, 12 and 26 weeks after the change, and take new evidence from after it (R103)', async () => {
    expect(Object.entries(await revisits()).map(([weeks, one]) => [weeks, one.dueOn, one.doneAt])).toEqual([
      ['4', '2026-04-06', null],
      ['12', '2026-06-01', null],
      ['26', '2026-09-07', null],
    ]);
    const at = '2026-04-06T09:00:00.000Z';
    const old = await revisit(4, '2026-03-09');
    expect(await refusals(old, at)).toEqual([refused('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103')]);
    const input = await revisit(4, '2026-04-01');
    expect((await send(input, at)).said).toEqual({
      weeks: 4,
      revisitedOn: '2026-04-06',
      stillHolds: true,
      review: { id: place.reviewId },
      check: { doneAt: new Date(at) },
    });
    expect(await place.bench.desk.announced('governance.check.done.v1')).toEqual({ doneAt: at });
    const told = await place.bench.desk.announced('governance.revisit.recorded.v1');
    expect(told).toMatchObject({ reviewId: place.reviewId, checkId: input['checkId'], weeks: 4, evidence: input['evidence'] });
    expect(JSON.stringify(told)).not.toContain('key worker');
    const again = await revisit(12, '2026-05-20', { evidence: input['evidence'] });
    expect(await refusals(again, '2026-06-01T09:00:00.000Z')).toEqual([refused('EVIDENCE_NOT_NEW', 'evidence', 'R103')]);
  });

  it('count while anything stands of what showed that the change holds, and show what no outcome showed already (part of R103)', async () => {
    const review = () => place.bench.review(place.reviewId, 'warnings { code }');
    const missed = await revisit(4, '2026-04-01', { stillHolds: false });
    await send(missed, '2026-04-06T09:00:00.000Z');
    expect((await review())['warnings']).toContainEqual({ code: 'NO_LONGER_HOLDS' });
    const held = await revisit(12, '2026-05-20');
    await send(held, '2026-06-01T09:00:00.000Z');
    expect((await review())['warnings']).not.toContainEqual({ code: 'NO_LONGER_HOLDS' });
    await place.bench.ownerSays('RETRACTED', 'IdentifiedChange', (held['evidence'] as { id: string }[])[0]?.id);
    const { warnings } = await review();
    expect(warnings).toEqual(expect.arrayContaining([{ code: 'NO_LONGER_HOLDS' }, { code: 'EVIDENCE_WITHDRAWN' }]));
    await place.month('2026-04-01', 20);
    await place.heard();
    const outcome = await place.outcome('2026-04-01');
    await place.bench.does('recordOutcome', outcome, 'id', '2026-06-02T09:00:00.000Z');
    const again = await revisit(26, '2026-08-20', { evidence: outcome['evidence'] });
    expect(await refusals(again, '2026-09-07T09:00:00.000Z')).toEqual([refused('EVIDENCE_NOT_NEW', 'evidence', 'R103')]);
  });

  it('take no evidence of another service, whoever reaches both (part of R103)', async () => {
    const foreign = await place.bench.knows('DailyNote', { serviceId: anId(), happenedAt: '2026-05-20T09:00:00.000Z' });
    const everywhere = place.bench.desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: place.bench.cast.quality });
    const input = await revisit(12, '2026-05-20', { evidence: [await place.record('2026-05-20'), foreign] });
    expect(await place.bench.desk.refusalsOf(everywhere, 'recordRevisit', input, '2026-06-01T09:00:00.000Z')).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R103'),
    ]);
  });

  it.each<[string, () => Input, ReturnType<typeof refused>]>([
    ['no evidence', () => ({ evidence: [] }), refused('EVIDENCE_MISSING', 'evidence', 'R103')],
    ['nothing found', () => ({ finding: ' ' }), refused('TEXT_EMPTY', 'finding')],
    ['a finding that is too long', () => ({ finding: 'x'.repeat(8001) }), refused('TEXT_TOO_LONG', 'finding')],
    ['an older version of the entry', () => ({ version: 0 }), refused('STALE', 'version')],
    ['an entry that is unknown', () => ({ checkId: anId() }), refused('NOT_FOUND', 'checkId')],
    ['evidence that does not exist', () => ({ evidence: [{ kind: 'Audit', id: anId() }] }), refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
    [
      'evidence that is not known',
      () => ({ evidence: [{ kind: 'Feedback', id: anId() }] }),
      refused('RECORD_NOT_KNOWN', 'evidence', 'R28'),
    ],
    ['the name of another', () => ({ revisitedById: anId() }), refused('NOT_THE_CALLER', 'revisitedById')],
  ])('are refused with %s', async (_what, more, refusal) => {
    expect(await refusals(await revisit(4, '2026-04-01', more()), '2026-04-06T09:00:00.000Z')).toEqual([refusal]);
  });

  it('are not done before they are due, twice, by another role, or without evidence as a mere check', async () => {
    const input = await revisit(4, '2026-04-01');
    const at = '2026-04-06T09:00:00.000Z';
    expect(await refusals(input, '2026-04-05T22:59:00.000Z')).toEqual([refused('NOT_DUE_YET', 'checkId', 'R103')]);
    expect(await place.bench.desk.refusalsOf(place.bench.caller('manager'), 'recordRevisit', input, at)).toEqual([
      refused('WRONG_STEP_ROLE', 'checkId'),
    ]);
    const { checkId, version, finding } = input;
    const check = { checkId, version, finding };
    expect(await place.bench.desk.refusalsOf(quality(), 'doCheck', check, at)).toEqual([refused('EVIDENCE_MISSING', 'checkId', 'R103')]);
    await send(input, at);
    expect(await refusals(await revisit(4, '2026-04-02'), at)).toEqual([refused('CHECK_DONE', 'checkId', 'R46')]);
  });

  it('answer an entry of a revisit, not another check', async () => {
    const [other] = await graph.database.asAdmin<{ id: string; version: number }>(
      "select id, version from check_entry where tenant_id = $1 and kind = 'MONTHLY_TREND_REVIEW'",
      [place.bench.desk.tenantId],
    );
    const input = await revisit(4, '2026-04-01', { checkId: other?.id, version: other?.version });
    expect(await refusals(input, '2026-04-06T09:00:00.000Z')).toEqual([refused('NOT_FOUND', 'checkId')]);
  });
});

describe('a revisit that finds that the change no longer holds', () => {
  const [APRIL, JUNE] = ['2026-04-06T09:00:00.000Z', '2026-06-01T09:00:00.000Z'];
  const manager = () => place.bench.caller('manager');
  const asked = async () => {
    const page = await graph.run(
      manager(),
      JUNE,
      `query ($service: UUID!) { triggeredActions(serviceId: $service, first: 10) { edges { node {
         id version rule dueOn extensions settlement person { id } revisits { id weeks } warnings { id } because { id } } } } }`,
      { service: place.bench.desk.serviceId },
    );
    return page['triggeredActions'].edges.map((edge: { node: object }) => edge.node) as Record<string, any>[];
  };
  const told = async () =>
    (await graph.events(place.bench.desk.tenantId))
      .filter(({ type }) => type.includes('triggered-action'))
      .map(({ type }) => type.split('.')[2]);
  const failed = async (weeks: number, evidenceOn: string, at: string) => {
    const input = await revisit(weeks, evidenceOn, { stillHolds: false });
    const { refusals: none } = await send(input, at);
    expect(none).toEqual([]);
    return input;
  };

  it('opens an action for the service, with its evidence, once; one that fails again extends it (part of R47)', async () => {
    const first = await failed(4, '2026-04-01', APRIL);
    const [opened, ...more] = await asked();
    expect(more).toEqual([]);
    expect(opened).toMatchObject({
      rule: 'REVISIT_FAILED',
      dueOn: '2026-04-13',
      extensions: 0,
      settlement: null,
      person: null,
      warnings: [],
    });
    expect([opened?.['revisits'], opened?.['because']]).toEqual([
      [{ id: expect.any(String), weeks: 4 }],
      [{ id: (first['evidence'] as { id: string }[])[0]?.id }],
    ]);
    await failed(12, '2026-05-20', JUNE);
    expect(await asked()).toMatchObject([{ id: opened?.['id'], extensions: 1, revisits: [{ weeks: 4 }, { weeks: 12 }] }]);
    expect(await told()).toEqual(['opened', 'extended']);
  });

  it('opens another once the first was settled', async () => {
    await failed(4, '2026-04-01', APRIL);
    const [{ id, version } = {}] = await asked();
    const settling = { triggeredActionId: id, version, settlement: 'PUT_RIGHT', reason: 'Owners are named again.' };
    expect((await place.bench.desk.send(manager(), 'settleTriggeredAction', settling, '', APRIL)).refusals).toEqual([]);
    await failed(12, '2026-05-20', JUNE);
    expect((await asked()).map(({ settlement }) => settlement).sort()).toEqual(['PUT_RIGHT', null]);
  });

  it('and only such a one: what still holds asks nothing', async () => {
    await send(await revisit(4, '2026-04-01'), APRIL);
    expect(await asked()).toEqual([]);
  });
});

describe('the verdict over the months', () => {
  const MONTHS = ['04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}-01`);
  const AT = '2026-11-02T09:00:00.000Z';
  const verdict = async (month: string, at: string) =>
    place.bench.does('recordOutcome', await place.outcome(month), 'verdict cycles lacking callableOn supported', at);
  const rechecked = async () => {
    const { refusals: none } = await send(await revisit(12, '2026-05-25'), '2026-06-01T09:00:00.000Z');
    expect(none).toEqual([]);
  };

  it('is not sustained while the latest look at the evidence found that it holds no more (part of R104)', async () => {
    for (const month of MONTHS) await place.month(month, 20);
    const { refusals: none } = await send(await revisit(12, '2026-05-25', { stillHolds: false }), '2026-06-01T09:00:00.000Z');
    expect(none).toEqual([]);
    const found = await verdict('2026-10-01', AT);
    expect(found['verdict']).not.toBe('SUSTAINED');
    expect(found['lacking']).toEqual(expect.arrayContaining(['RECHECK', 'NEW_CONCERN']));
  });

  it('is too early, with the earliest date, until the points suffice; then it is sustained (R104)', async () => {
    for (const month of MONTHS) await place.month(month, 20);
    await rechecked();
    expect(await verdict('2026-04-01', '2026-05-01T09:00:00.000Z')).toMatchObject({
      verdict: 'MET_TOO_EARLY',
      cycles: 1,
      callableOn: '2026-11-01',
    });
    expect(await verdict('2026-09-01', '2026-10-01T09:00:00.000Z')).toEqual({
      verdict: 'MET_TOO_EARLY',
      cycles: 6,
      lacking: ['SHIFT'],
      callableOn: '2026-11-01',
      supported: false,
    });
    expect(await verdict('2026-10-01', AT)).toMatchObject({ verdict: 'SUSTAINED', cycles: 7, lacking: [], callableOn: null });
  });

  it('is not sustained while nobody has looked at the evidence again', async () => {
    for (const month of MONTHS) await place.month(month, 20);
    expect(await verdict('2026-10-01', AT)).toMatchObject({ verdict: 'MET', lacking: ['RECHECK'], callableOn: null });
  });

  it('is not sustained once the same cause, reviewed, is behind what failed after the change, whatever the numbers', async () => {
    for (const month of MONTHS) await place.month(month, 200, 200);
    await rechecked();
    const again = await opened(place.bench);
    const causeId = await explained(place.bench, again['id']);
    const failed = (happenedAt: string) =>
      graph.database.asAdmin("update review set triggers = jsonb_set(triggers, '{0,happenedAt}', to_jsonb($2::text)) where id = $1", [
        again['id'],
        happenedAt,
      ]);
    await failed('2026-03-10T12:00:00.000Z');
    expect(await verdict('2026-10-01', AT)).toMatchObject({ verdict: 'SUSTAINED' });
    await place.bench.does('reviewCause', { causeId, version: 1 }, 'id', AT);
    await failed('2026-03-09T12:00:00.000Z');
    expect(await verdict('2026-10-01', AT)).toMatchObject({ verdict: 'SUSTAINED' });
    await failed('2026-03-10T12:00:00.000Z');
    expect(await verdict('2026-10-01', AT)).toEqual({
      verdict: 'SUPPORTED',
      cycles: 7,
      lacking: ['RECURRENCE'],
      callableOn: null,
      supported: true,
    });
    await graph.database.asAdmin(
      "update cause set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where review_id = $1",
      [again['id']],
    );
    expect(await verdict('2026-10-01', AT)).toMatchObject({ verdict: 'SUSTAINED' });
  });
});
