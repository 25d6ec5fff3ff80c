import { watermarkAdvancedV1 } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import {
  aConclusionOnAgency,
  groundsOf,
  inRole,
  interviewed,
  judged,
  onHandover,
  onInterviews,
  openedOnAgency,
  sampledScene,
  whyNobody,
} from './agency-review';
import { NOW, openGraph, refused, type Input } from './desk';
import { anAction, anAudit } from './review-inputs';
import { aBaseline, baselineFrozen, counted, measured } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let representative: string;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  representative = await bench.desk.worker();
  reviewId = (await openedOnAgency(bench, { verifierId: representative }))['id'];
});
afterAll(() => graph.close());

const byRepresentative = () => inRole(bench, 'PROVIDER_REPRESENTATIVE', representative);
const calendar = async (at: string): Promise<Record<string, any>[]> => {
  const page = await graph.run(
    bench.caller('quality'),
    at,
    'query ($service: UUID!) { checks(serviceId: $service, first: 100) { edges { node { id version kind role dueOn overdue missed alertedAt } } } }',
    { service: bench.desk.serviceId },
  );
  return page['checks'].edges.map((edge: any) => edge.node).sort((a: any, b: any) => (a.kind + a.dueOn < b.kind + b.dueOn ? -1 : 1));
};
const standing = async (at: string) =>
  (await calendar(at)).map(({ kind, role, dueOn, overdue }) => `${kind} ${role} ${dueOn}${overdue ? ' overdue' : ''}`);
const time = (at: string) =>
  graph.told(bench.desk.tenantId, watermarkAdvancedV1, { happenedAt: at, data: { ...watermarkAdvancedV1.example } });

const M2A = { measure: 'M2A', workingDays: 0 };

/** A review of agency staffing whose change was made on a day, 9 March unless said, by the senior carer. */
async function changed(changedOn = '2026-03-09'): Promise<string> {
  const scene = await sampledScene(bench, { verifierId: representative });
  const id = scene.review['id'];
  for (const shiftId of [scene.evening, scene.night]) await judged(bench, scene, shiftId);
  const manager = bench.caller('manager');
  const notes = [
    onInterviews(id, [await interviewed(bench, scene.permanentWorker, scene.evening)]),
    whyNobody(id, 'NIGHT'),
    await onHandover(bench, id),
  ];
  for (const note of notes) await bench.desk.send(manager, 'recordReviewNote', note, 'reviewNote { id }');
  const causeId = await groundsOf(bench, id);
  const { version } = await bench.does('concludeReview', aConclusionOnAgency(scene.review), 'version');
  await baselineFrozen(bench, id, M2A);
  const senior = inRole(bench, 'SENIOR_CARER', await bench.desk.worker());
  const action = anAction(bench, id, [causeId], { changeKind: 'ROUTINE' });
  expect((await bench.desk.send(senior, 'planAction', action, 'reviewAction { id }')).refusals).toEqual([]);
  const { said, refusals } = await bench.desk.send(
    senior,
    'makeChange',
    { reviewId: id, version, changedOn },
    'review { state }',
    `${changedOn}T08:00:00.000Z`,
  );
  expect([said, refusals]).toEqual([{ state: 'CHANGED' }, []]);
  return id;
}

/** A minute of a meeting of the service, by its id. */
async function minuted(at: string, kind = 'PROVIDER_OVERSIGHT'): Promise<string> {
  const meeting = { serviceId: bench.desk.serviceId, kind, chairId: representative };
  const held = await bench.desk.send(byRepresentative(), 'holdMeeting', meeting, 'qualityMeeting { id }', at);
  const minute = { meetingId: held.said?.['id'], response: 'Incidents fell, and so did agency use.', about: [] };
  return (await bench.desk.send(byRepresentative(), 'recordMinute', minute, 'minute { id }', at)).said?.['id'] as string;
}

describe('the calendar of a review of agency staffing', () => {
  it('has shift-start checks and rota monitoring, and the registered manager’s week, from the day it is opened (part of R66)', async () => {
    expect(await standing(NOW)).toEqual([
      'ROTA_MONITORING ROTA_COORDINATOR 2026-03-16',
      'SHIFT_START_CHECK DEPUTY_MANAGER 2026-03-16',
      'WEEKLY_HIGH_AGENCY_REVIEW REGISTERED_MANAGER 2026-03-16',
    ]);
  });

  it('shows and alerts a week that was missed, and takes it no more (part of R66)', async () => {
    await time('2026-03-17T08:00:00.000Z');
    const at = '2026-03-17T08:00:00.000Z';
    expect(await standing(at)).toContain('WEEKLY_HIGH_AGENCY_REVIEW REGISTERED_MANAGER 2026-03-16 overdue');
    expect(await standing(at)).toContain('WEEKLY_HIGH_AGENCY_REVIEW REGISTERED_MANAGER 2026-03-23');
    const missed = (await calendar(at)).find((one) => one['kind'] === 'WEEKLY_HIGH_AGENCY_REVIEW' && one['overdue']);
    expect(missed?.['alertedAt']).toEqual(new Date(at));
    expect(await bench.desk.announced('governance.check.missed.v1')).toMatchObject({ dueOn: '2026-03-16' });
    const done = { checkId: missed?.['id'], version: missed?.['version'], finding: 'Two high-agency shifts.' };
    expect(await bench.refusals('doCheck', done, 'manager', at)).toEqual([refused('CHECK_MISSED', 'checkId', 'R46')]);
  });

  it('has the provider’s review after eight weeks, whose findings stand in minutes of provider oversight (part of R66)', async () => {
    await changed();
    const [entry] = (await calendar(NOW)).filter(({ kind }) => kind === 'PROVIDER_REVIEW');
    expect(entry).toMatchObject({ role: 'PROVIDER_REPRESENTATIVE', dueOn: '2026-05-10' });
    const doing = (more: Input = {}): Input => ({
      checkId: entry?.['id'],
      version: entry?.['version'],
      finding: 'Fewer incidents.',
      ...more,
    });
    const at = '2026-05-04T09:00:00.000Z';
    const asked = (more: Input, when = at) => bench.desk.refusalsOf(byRepresentative(), 'doCheck', doing(more), when);
    const unminuted = [refused('MINUTE_MISSING', 'minuteId', 'R66')];
    expect(await asked({}, '2026-05-03T09:00:00.000Z')).toEqual([refused('NOT_DUE_YET', 'checkId', 'R46')]);
    expect(await asked({})).toEqual(unminuted);
    expect(await asked({ minuteId: await minuted(at, 'QUALITY') })).toEqual(unminuted);
    expect(await asked({ minuteId: await minuted('2026-05-03T09:00:00.000Z') })).toEqual(unminuted);
    const minuteId = await minuted(at);
    const { said } = await bench.desk.send(byRepresentative(), 'doCheck', doing({ minuteId }), 'check { minute { id } }', at);
    expect(said).toEqual({ minute: { id: minuteId } });
    expect(await standing(at)).toContain('PROVIDER_REVIEW PROVIDER_REPRESENTATIVE 2026-07-05');
  });

  it('keeps minutes with no other check', async () => {
    const [entry] = await calendar(NOW);
    const coordinator = inRole(bench, 'ROTA_COORDINATOR', await bench.desk.worker());
    const doing = { checkId: entry?.['id'], version: entry?.['version'], finding: 'Read.', minuteId: await minuted(NOW) };
    const at = '2026-03-16T09:00:00.000Z';
    expect(await bench.desk.refusalsOf(coordinator, 'doCheck', doing, at)).toEqual([refused('MINUTE_MISSING', 'minuteId', 'R66')]);
  });
});

describe('the audit of agency staffing', () => {
  const FIVE = ['AGENCY_INDUCTION_RECORDS', 'ROTA_PATTERNS', 'INCIDENT_LINKS', 'FEEDBACK', 'HANDOVER_QUALITY'];
  const audit = async (more: Input = {}): Promise<Input> => {
    const shift = await bench.knows('Shift');
    return {
      ...{ serviceId: bench.desk.serviceId, population: 40, sampleSize: 10, selectionMethod: 'Every fourth agency shift' },
      ...{ evidence: [shift], findings: FIVE.map((item, i) => ({ item, met: i + 5, evidence: [shift], note: 'Read.' })), ...more },
    };
  };
  const refusals = async (more: Input) => bench.desk.refusalsOf(bench.caller('quality'), 'recordStaffingAudit', await audit(more));

  it('has exactly its five items, each scored with n, N, interval and evidence (part of R66)', async () => {
    const fields = 'audit { tool updateTimeliness findings { item met sampleSize population method level note evidence { kind } } }';
    const { said } = await bench.desk.send(bench.caller('quality'), 'recordStaffingAudit', await audit(), fields);
    const shown = { sampleSize: 10, population: 40, method: 'Wilson', level: 0.95, note: 'Read.', evidence: [{ kind: 'Shift' }] };
    expect(said).toEqual({
      ...{ tool: 'agency-staffing-audit/1', updateTimeliness: null },
      findings: FIVE.map((item, i) => ({ item, met: i + 5, ...shown })),
    });
    expect(await bench.desk.announced('governance.staffing-audit.recorded.v1')).toMatchObject({
      findings: FIVE.map((item, i) => ({ item, met: i + 5 })),
    });
  });

  it('is refused with another item, a score above the sample, or no evidence (part of R66)', async () => {
    const shift = await bench.knows('Shift');
    const of = (items: readonly string[], met = 1, evidence: readonly object[] = [shift]): Input => ({
      findings: items.map((item) => ({ item, met, evidence })),
    });
    const wrong = [refused('ITEMS_WRONG', 'findings', 'R66')];
    expect(await refusals(of(FIVE.slice(1)))).toEqual(wrong);
    expect(await refusals(of([...FIVE.slice(1), 'NAMED_OWNERSHIP']))).toEqual(wrong);
    expect(await refusals(of(FIVE, 11))).toEqual([refused('COUNT_WRONG', 'findings', 'R66')]);
    expect(await refusals(of(FIVE, 1, []))).toEqual([refused('EVIDENCE_MISSING', 'findings', 'R66')]);
    expect(await refusals({ evidence: [] })).toEqual([refused('EVIDENCE_MISSING', 'evidence', 'R66')]);
    expect(await refusals({ sampleSize: 41 })).toEqual([refused('COUNT_WRONG', 'sampleSize', 'R66')]);
  });

  it('raises no sample of the audit of care planning', async () => {
    await bench.desk.send(bench.caller('quality'), 'recordStaffingAudit', await audit(), 'audit { id }');
    const larger = {
      reviewId,
      kind: 'LARGER_SAMPLE',
      namedSeniorId: bench.cast.lead,
      startsOn: '2026-03-09',
      sampleBefore: 3,
      sampleAfter: 12,
    };
    expect(await bench.does('escalate', larger, 'sampleBefore')).toEqual({ sampleBefore: 8 });
    const scores = { updateTimeliness: 1, changeIdentification: 1, handoverEvidence: 1, namedOwnership: 1, feedbackAlignment: 1 };
    const counts = { serviceId: bench.desk.serviceId, population: 40, sampleSize: 12, selectionMethod: 'Every third' };
    const careAudit = { ...counts, ...scores, evidence: [await bench.knows('PlanVersion')] };
    const findings = FIVE.map((item) => ({ item, evidence: careAudit.evidence }));
    expect(await bench.desk.refusalsOf(bench.caller('quality'), 'recordAudit', { ...careAudit, findings })).toEqual([
      refused('ITEMS_WRONG', 'findings', 'R45'),
    ]);
  });
});

describe('an escalation of a review of agency staffing', () => {
  const escalation = (kind: string, more: Input = {}): Input => ({
    ...{ reviewId, kind, namedSeniorId: bench.cast.lead, startsOn: '2026-03-09', ...more },
  });
  const KINDS = [
    ['DEPLOYMENT_CHANGE', '2026-03-20', 'Assignment'],
    ['SUPPLIER_REVIEW', '2026-03-20', 'SupplierReview'],
    ['SENIOR_BRIEFING', null, null],
  ] as const;

  it.each(KINDS)(
    'of kind %s has an owner and a date, and is tracked until it is ended with what came of it (R64)',
    async (kind, dueOn, shown) => {
      const made = await bench.does(
        'escalate',
        escalation(kind, { dueOn }),
        'id kind namedSenior { id } startsOn endsOn dueOn overdue outcome',
      );
      expect(made).toEqual({
        ...{
          id: made['id'],
          kind,
          namedSenior: { id: bench.cast.lead },
          startsOn: '2026-03-09',
          endsOn: null,
          dueOn,
          overdue: false,
          outcome: null,
        },
      });
      expect(await bench.desk.announced('governance.review-escalation.made.v1')).toMatchObject({ kind, dueOn, startsOn: '2026-03-09' });
      const late = '2026-03-21T09:00:00.000Z';
      const read = await graph.run(bench.caller('manager'), late, `{ reviewEscalation(id: "${made['id']}") { overdue } }`);
      expect(read['reviewEscalation']).toEqual({ overdue: dueOn !== null });
      const ending = (more: Input = {}): Input => ({
        escalationId: made['id'],
        version: 1,
        outcome: 'The supplier was changed.',
        evidence: [],
        ...more,
      });
      if (shown !== null)
        expect(
          await bench.refusals(
            'endReviewEscalation',
            ending({ evidence: [await bench.knows('Handover', { happenedAt: late })] }),
            'manager',
            late,
          ),
        ).toEqual([refused('EVIDENCE_MISSING', 'evidence', 'R64')]);
      const evidence = shown === null ? [] : [await bench.knows(shown, { happenedAt: '2026-03-19T09:00:00.000Z' })];
      const ended = 'reviewEscalation { endsOn overdue outcome endedBy { id } evidence { kind id } }';
      const { said } = await bench.desk.send(bench.caller('manager'), 'endReviewEscalation', ending({ evidence }), ended, late);
      expect(said).toEqual({
        endsOn: '2026-03-21',
        overdue: false,
        outcome: 'The supplier was changed.',
        endedBy: { id: bench.cast.manager },
        evidence,
      });
      const told = await bench.desk.announced('governance.review-escalation.ended.v1');
      expect(told).toMatchObject({ endsOn: '2026-03-21', evidence });
      expect(JSON.stringify(told)).not.toContain('supplier was');
      expect(await bench.refusals('endReviewEscalation', ending({ version: 2, evidence }), 'manager', late)).toEqual([
        refused('ESCALATION_ENDED', 'escalationId', 'R64'),
      ]);
    },
  );

  it.each(['DEPLOYMENT_CHANGE', 'SUPPLIER_REVIEW'])('of kind %s is refused without its date', async (kind) => {
    expect(await bench.refusals('escalate', escalation(kind), 'manager')).toEqual([refused('DUE_DATE_MISSING', 'dueOn', 'R64')]);
    expect(await bench.refusals('escalate', escalation(kind, { dueOn: '2026-03-08' }), 'manager')).toEqual([
      refused('ENDS_BEFORE_START', 'dueOn', 'R64'),
    ]);
  });

  it('is ended by the registered manager, on records of the service that are known, and not before it began', async () => {
    const { id } = await bench.does('escalate', escalation('SENIOR_BRIEFING', { startsOn: '2026-03-10' }));
    const ending = (more: Input = {}): Input => ({ escalationId: id, version: 1, outcome: 'It is routine now.', evidence: [], ...more });
    expect(await bench.refusals('endReviewEscalation', ending(), 'deputy')).toEqual([refused('NOT_PERMITTED', 'escalationId')]);
    expect(await bench.refusals('endReviewEscalation', ending(), 'manager')).toEqual([refused('NOT_DUE_YET', 'escalationId', 'R64')]);
    const at = '2026-03-12T09:00:00.000Z';
    expect(await bench.refusals('endReviewEscalation', ending({ outcome: ' ' }), 'manager', at)).toEqual([
      refused('TEXT_EMPTY', 'outcome', 'R64'),
    ]);
    const foreign = await bench.knows('Shift', { serviceId: (await bench.knows('Service')).id });
    expect(await bench.refusals('endReviewEscalation', ending({ evidence: [foreign] }), 'manager', at)).toEqual([
      refused('RECORD_NOT_KNOWN', 'evidence', 'R28'),
    ]);
    const everywhere = bench.desk.as('REGISTERED_MANAGER', { staffMemberId: bench.cast.manager });
    expect(await bench.desk.refusalsOf(everywhere, 'endReviewEscalation', ending({ evidence: [foreign] }), at)).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R64'),
    ]);
    const known = { kind: 'Audit', id: await anAudit(bench) };
    const partly = ending({ evidence: [known, { kind: 'Audit', id: anId() }] });
    expect(await bench.refusals('endReviewEscalation', partly, 'manager', at)).toEqual([refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')]);
  });
});

describe('what a review of agency staffing rests on', () => {
  it('is audits of its own service, for whoever audits the whole group too (part of R66)', async () => {
    const foreign = await bench.knows('Shift', { serviceId: (await bench.knows('Service')).id });
    const items = ['AGENCY_INDUCTION_RECORDS', 'ROTA_PATTERNS', 'INCIDENT_LINKS', 'FEEDBACK', 'HANDOVER_QUALITY'];
    const input: Input = {
      ...{ serviceId: bench.desk.serviceId, population: 40, sampleSize: 10, selectionMethod: 'Every fourth agency shift' },
      ...{ evidence: [foreign], findings: items.map((item) => ({ item, met: 5, evidence: [foreign] })) },
    };
    const quality = bench.desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: bench.cast.quality });
    expect(await bench.desk.refusalsOf(quality, 'recordStaffingAudit', input)).toEqual(
      ['evidence', 'findings'].map((field) => refused('EVIDENCE_OF_ANOTHER_SERVICE', field, 'R66')),
    );
  });

  it('is measured by the feedback on inductions, or by the inductions, and by no measure of care plans (part of R114)', async () => {
    const id = await changed();
    const other = await openedOnAgency(bench, { verifierId: representative });
    expect(await bench.refusals('freezeBaseline', aBaseline(other['id']))).toEqual([
      refused('MEASURE_OF_ANOTHER_TEMPLATE', 'measure', 'R114'),
    ]);
    expect(await bench.refusals('freezeBaseline', aBaseline(other['id'], { ...M2A, workingDays: 5 }))).toEqual([
      refused('WORKING_DAYS_NOT_COUNTED', 'workingDays', 'R114'),
    ]);
    await measured(bench, '2026-04-01', 20, 20);
    await counted(bench, '2026-06-01T09:00:00.000Z');
    const shift = async () => [await bench.knows('Shift', { happenedAt: '2026-04-14T09:00:00.000Z' })];
    const outcome = async () => ({ reviewId: id, month: '2026-04-01', evidence: await shift() });
    const at = '2026-06-02T09:00:00.000Z';
    expect(await bench.desk.refusalsOf(byRepresentative(), 'recordOutcome', await outcome(), at)).toEqual([
      refused('MEASURE_MISSING', 'month', 'R113'),
    ]);
    await measured(bench, '2026-04-01', 19, 20, 'M2A');
    const shown = await bench.desk.send(
      byRepresentative(),
      'recordOutcome',
      await outcome(),
      'outcomeEvidence { numerator denominator verdict reducing baseline { measure numerator denominator } }',
      at,
    );
    const baseline = { measure: 'M2A', numerator: 8, denominator: 20 };
    expect(shown).toMatchObject({
      refusals: [],
      said: { numerator: 19, denominator: 20, verdict: 'MET_TOO_EARLY', reducing: true, baseline },
    });
  });

  it('is the provider’s review eight weeks after each change, of two reviews too (part of R66)', async () => {
    await changed();
    await changed('2026-04-27');
    const due = (await calendar('2026-04-27T09:00:00.000Z'))
      .filter(({ kind }) => kind === 'PROVIDER_REVIEW')
      .map(({ dueOn }) => dueOn as string);
    // 27 April and eight whole weeks is 22 June; due in the seven days that follow.
    expect(due).toEqual(['2026-05-10', '2026-06-28']);
  });
});
