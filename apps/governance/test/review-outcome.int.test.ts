import { atOnce, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, refused, type Input } from './desk';
import { anAudit, auditOf } from './review-inputs';
import { aBaseline, counted, LATER, measured, opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

describe('freezing the baseline', () => {
  let bench: Bench;
  let reviewId: string;
  beforeEach(async () => {
    bench = await aBench(graph);
    reviewId = (await opened(bench))['id'];
    for (const month of ['2026-01-01', '2026-02-01', '2026-03-01']) await measured(bench, month, 4, 10);
  });
  const behind = [refused('SOURCE_BEHIND', 'windowEnd', 'R112')];

  it.each([
    ['was never heard from', null],
    ['has not counted to the end of its last month', '2026-02-28T23:59:00.000Z'],
  ])('is refused while linking %s (part of R112)', async (_what, reached) => {
    if (reached) await counted(bench, reached);
    expect(await bench.refusals('freezeBaseline', aBaseline(reviewId))).toEqual(behind);
    await counted(bench, '2026-03-01T00:00:00.000Z');
    expect(await bench.does('freezeBaseline', aBaseline(reviewId), 'numerator denominator')).toEqual({ numerator: 8, denominator: 20 });
  });

  it.each([
    ['was never heard from', null],
    ['is silent', '2026-03-01T00:00:00.000Z'],
  ])('is refused while a source of linking %s (part of R112)', async (_what, seen) => {
    await counted(bench, '2026-03-09T08:00:00.000Z', { seenUntil: { workforce: new Date().toISOString(), 'care-records': seen } });
    expect(await bench.refusals('freezeBaseline', aBaseline(reviewId))).toEqual(behind);
  });

  it('is done once, even by two at once (part of R114)', async () => {
    await counted(bench, '2026-03-09T08:00:00.000Z');
    const freeze = () => bench.send('freezeBaseline', aBaseline(reviewId));
    const both = await atOnce(graph.database, 'baseline', [freeze, freeze]);
    expect(both.map(({ refusals }) => refusals).sort((a, b) => a.length - b.length)).toEqual([
      [],
      [refused('BASELINE_FROZEN', 'measure', 'R114')],
    ]);
  });
});

describe('recording the outcome', () => {
  const watched = async (): Promise<AfterChange> => {
    const place = await afterChange(graph);
    await place.month('2026-04-01', 20);
    await place.heard();
    return place;
  };
  const recording = async (place: AfterChange, more: Input = {}) =>
    place.bench.refusals('recordOutcome', await place.outcome('2026-04-01', more), 'quality', LATER);

  it('takes evidence of half past midnight in summer as of the day after the change (part of R103)', async () => {
    const place = await watched();
    // Clocks have gone forward: London's 1 April begins at 23:00 UTC on 31 March.
    await graph.database.asAdmin("update review set changed_on = '2026-03-31' where id = $1", [place.reviewId]);
    const happened = (happenedAt: string) => place.bench.knows('IdentifiedChange', { happenedAt });
    expect(await recording(place, { evidence: [await happened('2026-03-31T22:59:59.000Z')] })).toEqual([
      refused('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103'),
    ]);
    const evidence = [await happened('2026-03-31T23:30:00.000Z'), await auditOf(place.bench, '2026-04-01')];
    const sent = await place.bench.send('recordOutcome', await place.outcome('2026-04-01', { evidence }), 'quality', LATER);
    expect(sent.refusals).toEqual([]);
  });

  it('names the audit of care planning of that month, or a later one, beside what else shows it (part of R38)', async () => {
    const place = await watched();
    const { bench } = place;
    const shown = await place.record('2026-04-14');
    const audited = (at: string) => anAudit(bench, at, 12);
    const by = (id: string) =>
      bench.refusals(
        'recordOutcome',
        { reviewId: place.reviewId, month: '2026-04-01', evidence: [shown, { kind: 'Audit', id }] },
        'quality',
        LATER,
      );
    const missing = [refused('AUDIT_OF_MONTH_MISSING', 'evidence', 'R38')];
    const alone = { reviewId: place.reviewId, month: '2026-04-01', evidence: [shown] };
    expect(await bench.refusals('recordOutcome', alone, 'quality', LATER)).toEqual(missing);
    // London's 1 April begins at 23:00 UTC on 31 March.
    expect(await by(await audited('2026-03-31T22:59:00.000Z'))).toEqual(missing);
    const ofAgency = await audited('2026-04-20T09:00:00.000Z');
    await graph.database.asAdmin("update audit set tool = 'agency-staffing-audit/1' where id = $1", [ofAgency]);
    expect(await by(ofAgency)).toEqual(missing);
    const april = await audited('2026-03-31T23:00:00.000Z');
    const taken = await bench.send('recordOutcome', { ...alone, evidence: [shown, { kind: 'Audit', id: april }] }, 'quality', LATER);
    expect(taken.refusals).toEqual([]);
    await graph.database.asAdmin("update audit set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1", [
      april,
    ]);
    expect(await by(april)).toEqual([refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')]);
  });

  it('is not said to have been verified before its month was over in London (part of R38)', async () => {
    const place = await watched();
    const verified = (happenedAt: string) => recording(place, { happenedAt });
    expect(await verified('2026-04-30T22:59:59.000Z')).toEqual([refused('MONTH_NOT_OVER_THEN', 'happenedAt', 'R38')]);
    const sent = await place.outcome('2026-04-01', { happenedAt: '2026-04-30T23:00:00.000Z' });
    expect((await place.bench.send('recordOutcome', sent, 'quality', LATER)).refusals).toEqual([]);
  });

  it('is not recorded by the verifier as the deputy of the author (part of R109)', async () => {
    const place = await watched();
    const { bench } = place;
    const { serviceId } = bench.desk;
    const caller = bench.desk.as('DEPUTY_MANAGER', { services: [serviceId], staffMemberId: bench.cast.quality });
    const deputised = async (staffMemberId: string) => {
      const input = { serviceId, role: 'PROVIDER_QUALITY_LEAD', staffMemberId, deputyId: bench.cast.quality, startsOn: '2026-01-05' };
      expect((await bench.desk.send(bench.caller('nominated'), 'appoint', input, '')).refusals).toEqual([]);
    };
    const outcome = await place.outcome('2026-04-01');
    await deputised(bench.cast.manager);
    expect(await bench.desk.refusalsOf(caller, 'recordOutcome', outcome, LATER)).toEqual([refused('JUDGE_AS_DEPUTY', 'reviewId', 'R109')]);
    await deputised(bench.cast.lead);
    expect((await bench.desk.send(caller, 'recordOutcome', outcome, '', LATER)).refusals).toEqual([]);
  });

  it('belongs to another role where the template gives it step 5', async () => {
    const bench = await aBench(graph);
    const steps = [
      { step: 1, role: 'DEPUTY_MANAGER' },
      { step: 2, role: 'KEY_WORKER' },
      { step: 3, role: 'REGISTERED_MANAGER' },
      { step: 4, role: 'SERVICE_LEAD' },
      { step: 5, role: 'NOMINATED_INDIVIDUAL' },
    ];
    const signing = { template: 'MISSED_CARE_PLAN_UPDATES', serviceKind: 'SUPPORTED_LIVING', steps, validFrom: '2026-03-09' };
    expect(
      (
        await bench.desk.send(
          bench.desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: bench.cast.nominated }),
          'signTemplateVersion',
          signing,
          '',
        )
      ).refusals,
    ).toEqual([]);
    const place = await afterChange(graph, bench);
    await place.month('2026-04-01', 20);
    await place.heard();
    expect(await recording(place)).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
  });
});
