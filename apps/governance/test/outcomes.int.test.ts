import { PARTITIONS, partitionOf } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { aDesk, openGraph, refused, type Input } from './desk';
import { aCompletion, auditOf } from './review-inputs';
import { confirmed } from './review-stages';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const MAY = '2026-05-05T09:00:00.000Z';
const recorded = async (month: string, selection: string, at = MAY) =>
  place.bench.does('recordOutcome', await place.outcome(month), selection, at);
const refusals = async (more: Input, who: 'quality' | 'nominated' | 'manager' = 'quality', at = MAY) =>
  place.bench.refusals('recordOutcome', await place.outcome('2026-04-01', more), who, at);

describe('an outcome', () => {
  beforeAll(async () => {
    place = await afterChange(graph);
    await place.month('2026-03-01', 20);
    await place.month('2026-04-01', 20);
    await place.heard();
  });

  it('says apart whether the cause was addressed and whether the risk reduces (R101)', async () => {
    expect(await recorded('2026-04-01', 'addressed reducing verdict')).toEqual({
      addressed: false,
      reducing: true,
      verdict: 'MET_TOO_EARLY',
    });
    await place.bench.does('completeAction', await aCompletion(place.bench, place.action));
    // Done is not addressed: nobody has shown yet that it was the cause.
    expect(await recorded('2026-04-01', 'addressed')).toEqual({ addressed: false });
    await confirmed(place.bench, place.causeId);
    expect(await recorded('2026-04-01', 'addressed reducing')).toEqual({ addressed: true, reducing: true });
    const done = (day: string) =>
      graph.database.asAdmin('update review_action set completed_on = $2 where id = $1', [place.action['id'], day]);
    await done('2026-05-01');
    expect(await recorded('2026-04-01', 'addressed')).toEqual({ addressed: false });
    await done('2026-04-30');
    expect(await recorded('2026-04-01', 'addressed')).toEqual({ addressed: true });
    await place.month('2026-05-01', 10);
    expect(await recorded('2026-05-01', 'addressed reducing verdict', '2026-06-01T09:00:00.000Z')).toEqual({
      addressed: true,
      reducing: false,
      verdict: 'NOT_MET',
    });
  });

  it('shows each number with its n, window, method, interval and calendar, and what it is held against (part of R38, part of R113)', async () => {
    // Wilson's interval with z² = 3.841459: of 8 in 20 it is (0.496036 ± 0.235207)/1.192073; of 20 in 20 from 20/23.841459 to 1.
    const said = await recorded(
      '2026-04-01',
      `month lastDay numerator denominator lower upper target supported improvement cycles lacking callableOn lineBroken calendarVersion
       beforeNumerator beforeDenominator interval { numerator denominator share lower upper method level atMostMissed }
       baseline { number definitionVersion windowStart windowEnd calendarVersion interval { numerator denominator share lower upper method level atMostMissed } }`,
    );
    expect(said).toEqual({
      month: '2026-04-01',
      lastDay: '2026-04-30',
      numerator: 20,
      denominator: 20,
      lower: expect.closeTo(0.839, 3),
      upper: 1,
      target: 0.95,
      supported: false,
      improvement: true,
      cycles: 1,
      lacking: ['THREE_CYCLES', 'TWELVE_WEEKS', 'SHIFT', 'RECHECK'],
      callableOn: '2026-11-01',
      lineBroken: false,
      calendarVersion: 'england-and-wales/2026-11',
      beforeNumerator: 8,
      beforeDenominator: 20,
      interval: {
        numerator: 20,
        denominator: 20,
        share: 1,
        lower: expect.closeTo(0.839, 3),
        upper: 1,
        method: 'Wilson',
        level: 0.95,
        atMostMissed: 0.15,
      },
      baseline: {
        number: 1,
        definitionVersion: 'M1A/1',
        windowStart: '2026-01-01',
        windowEnd: '2026-02-28',
        calendarVersion: 'test',
        interval: {
          numerator: 8,
          denominator: 20,
          share: 0.4,
          lower: expect.closeTo(0.2188, 4),
          upper: expect.closeTo(0.6134, 4),
          method: 'Wilson',
          level: 0.95,
          atMostMissed: null,
        },
      },
    });
  });

  it('leads to the records behind it, with when they happened, and announces them (R39)', async () => {
    const cited = await place.record('2026-04-20');
    const evidence = [cited, await auditOf(place.bench, '2026-04-01')];
    const said = await place.bench.does(
      'recordOutcome',
      await place.outcome('2026-04-01', { evidence }),
      'id evidence { kind id happenedAt record { ... on IdentifiedChange { id } } }',
      MAY,
    );
    const happenedAt = '2026-04-20T09:00:00.000Z';
    expect(said['evidence']).toEqual(
      evidence.map((one) => ({ ...one, happenedAt: new Date(happenedAt), record: one === cited ? { id: cited.id } : {} })),
    );
    expect(await place.bench.desk.announced('governance.outcome-evidence.recorded.v1')).toMatchObject({
      reviewId: place.reviewId,
      month: '2026-04-01',
      numerator: 20,
      denominator: 20,
      verdict: 'MET_TOO_EARLY',
      evidence: evidence.map((one) => ({ ...one, happenedAt })),
    });
  });

  it('warns while nobody says how people find their care, and shows what they said once they do (part of R107)', async () => {
    const of = async () =>
      recorded('2026-04-01', 'warnings { code rule } experience { after { numerator denominator } before { numerator denominator } }');
    const said = (respondent: string, rating: number | null, day: string) =>
      place.bench.knows('Feedback', { happenedAt: `${day}T10:00:00.000Z`, data: { respondent, rating } });
    await said('STAFF', 5, '2026-04-10');
    await said('PERSON', null, '2026-04-10');
    expect(await of()).toEqual({ warnings: [{ code: 'EXPERIENCE_MISSING', rule: 'R107' }], experience: null });
    await said('PERSON', 4, '2026-04-01');
    await said('FAMILY', 3, '2026-04-30');
    await said('FAMILY', 5, '2026-05-01');
    expect(await of()).toEqual({ warnings: [], experience: { after: { numerator: 1, denominator: 2 }, before: null } });
    await said('FAMILY', 2, '2026-02-28');
    expect((await of())['experience'].before).toEqual({ numerator: 0, denominator: 1 });
  });

  it('counts each person once, by the last rating that they gave in the month, and never the forms (part of R107)', async () => {
    await place.bench.ownerSays('RETRACTED', 'Feedback');
    const [first, second] = place.bench.people;
    const said = (personId: string | undefined, respondent: string, rating: number, day: string) =>
      place.bench.knows('Feedback', {
        happenedAt: `${day}T10:00:00.000Z`,
        ...(personId ? { personId } : {}),
        data: { respondent, rating },
      });
    for (const day of ['2026-04-02', '2026-04-03', '2026-04-04']) await said(first, 'PERSON', 5, day);
    await said(second, 'PERSON', 5, '2026-04-05');
    await said(second, 'PERSON', 1, '2026-04-06');
    await said(second, 'FAMILY', 2, '2026-04-06');
    // What a family says of an agency worker's briefing is not how they find their care.
    await place.bench.knows('Feedback', {
      ...{ happenedAt: '2026-04-07T10:00:00.000Z', personId: second as string },
      data: { respondent: 'FAMILY', rating: 5, question: 'AGENCY_WORKER_BRIEFED' },
    });
    const { experience } = await recorded('2026-04-01', 'experience { after { numerator denominator } }');
    expect(experience).toEqual({ after: { numerator: 1, denominator: 3 } });
  });

  it('is refused with evidence from before the change, by when it happened in London (part of R103)', async () => {
    const before = [refused('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103')];
    expect(await refusals({ evidence: [await place.record('2026-04-02'), await place.record('2026-03-09')] })).toEqual(before);
    const night = await place.bench.knows('IdentifiedChange', { happenedAt: '2026-03-09T23:59:00.000Z' });
    expect(await refusals({ evidence: [night] })).toEqual(before);
    const next = await place.bench.knows('IdentifiedChange', { happenedAt: '2026-03-10T00:00:00.000Z' });
    const evidence = [next, await auditOf(place.bench, '2026-04-01')];
    expect((await place.bench.send('recordOutcome', await place.outcome('2026-04-01', { evidence }), 'quality', MAY)).refusals).toEqual([]);
  });

  it('is refused with evidence of another service, whoever reaches both (part of R103)', async () => {
    const foreign = await place.bench.knows('DailyNote', { serviceId: anId(), happenedAt: '2026-04-14T09:00:00.000Z' });
    const everywhere = place.bench.desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: place.bench.cast.quality });
    const input = await place.outcome('2026-04-01', { evidence: [await auditOf(place.bench, '2026-04-01'), foreign] });
    expect(await place.bench.desk.refusalsOf(everywhere, 'recordOutcome', input, MAY)).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R103'),
    ]);
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['no evidence', { evidence: [] }, refused('EVIDENCE_MISSING', 'evidence', 'R103')],
    ['the month of the change itself', { month: '2026-03-31' }, refused('MONTH_BEFORE_CHANGE', 'month', 'R103')],
    ['evidence that does not exist', { evidence: [{ kind: 'Audit', id: anId() }] }, refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
    ['evidence that is not known', { evidence: [{ kind: 'Feedback', id: anId() }] }, refused('RECORD_NOT_KNOWN', 'evidence', 'R28')],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await refusals(more)).toEqual([refusal]);
  });

  it('is refused for a month that is not over, and for one of which nothing is known', async () => {
    expect(await refusals({}, 'quality', '2026-04-30T22:59:00.000Z')).toEqual([refused('HAPPENED_IN_FUTURE', 'month', 'R38')]);
    expect(await refusals({ month: '2026-06-01' }, 'quality', '2026-07-01T09:00:00.000Z')).toEqual([
      refused('MEASURE_MISSING', 'month', 'R113'),
    ]);
  });

  it('is recorded by the verifier alone', async () => {
    const notTheirs = [refused('NOT_THE_VERIFIER', 'recordedByMemberId', 'R109')];
    expect(await refusals({ recordedByMemberId: place.bench.cast.reviewer })).toEqual([refused('NOT_THE_CALLER', 'recordedByMemberId')]);
    const other = place.bench.desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: place.bench.cast.lead });
    expect(await place.bench.desk.refusalsOf(other, 'recordOutcome', await place.outcome('2026-04-01'), MAY)).toEqual(notTheirs);
    expect(await refusals({}, 'manager')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
  });

  it('finds no review that is unknown or of another tenant', async () => {
    expect(await refusals({ reviewId: anId() })).toEqual([refused('NOT_FOUND', 'reviewId')]);
    const other = await aDesk(graph);
    const worker = await other.worker();
    const input = { reviewId: place.reviewId, month: '2026-04-01', recordedByMemberId: worker, evidence: [] };
    expect(await other.refusalsOf(other.as('PROVIDER_QUALITY_LEAD', { staffMemberId: worker }), 'recordOutcome', input, MAY)).toEqual([
      refused('NOT_FOUND', 'reviewId'),
    ]);
  });

  it('is not computed while linking, or a source that it reads, has not been heard from (part of R112)', async () => {
    const behind = [refused('SOURCE_BEHIND', 'month', 'R112')];
    const now = new Date().toISOString();
    const old = new Date(Date.now() - 120_000).toISOString();
    await place.heard({ at: now, seenUntil: { workforce: now, 'care-records': old } });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ at: now, seenUntil: { workforce: null } });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ at: now, seenUntil: {} });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ at: old, seenUntil: { workforce: now } });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ reached: '2026-04-30T22:59:00.000Z' });
    expect(await refusals({})).toEqual(behind);
    await graph.database.asAdmin("delete from known_record where tenant_id = $1 and kind = 'Watermark'", [place.bench.desk.tenantId]);
    expect(await refusals({})).toEqual(behind);
    // A mark that came another way than the figures of the service says nothing of them.
    const partition = (partitionOf(place.bench.desk.serviceId) + 1) % PARTITIONS;
    await place.bench.knows('Watermark', {
      happenedAt: '2027-01-01T09:00:00.000Z',
      data: { at: now, seenUntil: { workforce: now }, partition },
    });
    expect(await refusals({})).toEqual(behind);
    await place.heard();
    expect((await recorded('2026-04-01', 'id'))['id']).toBeDefined();
  });

  it('is not computed while an event waits as a dead letter, of this tenant, and names its source (part of R112)', async () => {
    const dead = (tenantId: string) =>
      graph.database.asAdmin(
        `insert into dead_letter (id, tenant_id, consumer, source, log_partition, position, event_id, type, error_code, envelope)
         values (gen_random_uuid(), $1, 'governance', 'care-records', 0, 1, gen_random_uuid(), 'care-records.incident.recorded.v1', 'DATA_MALFORMED', '{}')`,
        [tenantId],
      );
    await dead(anId());
    await recorded('2026-04-01', 'id');
    await dead(place.bench.desk.tenantId);
    expect(await refusals({})).toEqual([refused('SOURCE_BEHIND', 'month', 'R112')]);
    const { errors, data } = await graph.execute(
      place.bench.caller('quality'),
      MAY,
      'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { refusals { message } } }',
      { input: { ...(await place.outcome('2026-04-01')), idempotencyKey: anId() } },
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('Not heard from: care-records.');
    await graph.database.asAdmin('update dead_letter set replayed_at = now() where tenant_id = $1', [place.bench.desk.tenantId]);
    await recorded('2026-04-01', 'id');
  });

  it('is recorded of a review whose change was made', async () => {
    const wrong = [refused('WRONG_STATE', 'reviewId', 'R23')];
    const put = (state: string, changedOn: string | null) =>
      graph.database.asAdmin('update review set state = $2, changed_on = $3 where id = $1', [place.reviewId, state, changedOn]);
    await put('CLOSED', '2026-03-09');
    expect(await refusals({})).toEqual(wrong);
    await put('CONCLUDED', null);
    expect(await refusals({})).toEqual(wrong);
    await put('CHANGED', '2026-03-09');
    await recorded('2026-04-01', 'id');
    expect(await place.bench.review(place.reviewId, 'state')).toEqual({ state: 'VERIFIED' });
  });
});
