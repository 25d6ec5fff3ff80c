import type { Role } from '@causeway/access';
import { complaintReceivedV1, incidentReportedV1, reviewMovedV1, reviewOpenedV1, serviceRegisteredV1 } from '@causeway/event-contracts';
import { read as readOver } from '@causeway/persistence';
import { clockAt } from '@causeway/subgraph';
import { aCaller, anId, aVerb, meanwhile, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { uncheckedOfSample } from '../src/review-log/repository';
import { aShift, aTeam, NOW, type Team } from './team';

const STEPS = ['ROTA_COORDINATOR', 'DEPUTY_MANAGER', 'REGISTERED_MANAGER', 'SENIOR_CARER', 'PROVIDER_REPRESENTATIVE'];
const APRIL = '2026-04-02T08:00:00.000Z';
const DURING = '2026-03-09T07:00:00.000Z';

let graph: TestGraph;
let team: Team;
let review: string;
let incident: { readonly kind: string; readonly id: string };
let draw: Verb;
let judge: Verb;
const as = (role: Role, staffMemberId = team.senior) =>
  aCaller(role, { tenantId: team.tenantId, services: [team.serviceId], staffMemberId });

async function aReview(more: object = {}): Promise<string> {
  const id = anId();
  const data = {
    ...{ ...reviewOpenedV1.example, template: 'AGENCY_STAFFING_CONCERNS', reviewerId: anId(), verifierId: anId() },
    ...{ steps: STEPS.map((role, i) => ({ step: i + 1, role })), asks: ['SHIFTS_CHECKED'], ...more },
  };
  await graph.told(team.tenantId, reviewOpenedV1, { serviceId: team.serviceId, id, happenedAt: NOW, data });
  return id;
}

async function aRecord(contract: typeof incidentReportedV1 | typeof complaintReceivedV1, happenedAt: string, serviceId = team.serviceId) {
  const id = anId();
  await graph.told(team.tenantId, contract, {
    serviceId,
    id,
    happenedAt,
    data: { ...contract.example },
  });
  return { kind: contract.record, id };
}

beforeAll(async () => {
  graph = await testGraph(parts);
  team = await aTeam(graph);
  review = await aReview();
  incident = await aRecord(incidentReportedV1, DURING);
  draw = aVerb(graph, {
    ...{ mutation: 'drawWorkforceSample', record: 'workforceSample', at: APRIL, by: () => as('ROTA_COORDINATOR') },
    input: () => ({ reviewId: review, sampled: [{ shiftId: team.shiftId, linkedTo: [incident] }] }),
  });
  judge = aVerb(graph, {
    ...{ mutation: 'judgeInduction', record: 'inductionVerdict', at: APRIL, by: () => as('DEPUTY_MANAGER') },
    input: () => ({
      ...{ reviewId: review, shiftId: team.shiftId, staffMemberId: team.agencyWorker },
      ...{ orientation: 'GAP', guidance: 'GAP', checklist: 'GAP', refs: [] },
    }),
  });
});
afterAll(() => graph.close());

const SAMPLE = `workforceSample(id: $id) { fromOn toOn review { id } sampled { period shift { id } linkedTo { kind id } }
  agencyUse { n N from to share lower upper method level calendarVersion agencyHours careHours } unchecked { shift { id } staffMember { id } } }`;
const read = (fields: string, id: string) => graph.run(as('REGISTERED_MANAGER'), APRIL, `query ($id: UUID!) { ${fields} }`, { id });

describe('the sample of shifts', () => {
  it('stands in the workforce review log, linked to its review, with the agency use of the month before (R53)', async () => {
    const complaint = await aRecord(complaintReceivedV1, '2026-03-10T09:00:00.000Z');
    const { id, events } = await draw.takes({ sampled: [{ shiftId: team.shiftId, linkedTo: [incident, complaint] }] });
    expect(events).toMatchObject([{ type: 'workforce.workforce-sample.drawn.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toMatchObject({
      ...{ reviewId: review, fromOn: '2026-03-01', toOn: '2026-03-31', shifts: 1, agencyShifts: 1, drawnById: team.senior },
      sampled: [{ shiftId: team.shiftId, period: 'DAY', linkedTo: [incident, complaint] }],
    });
    const { workforceSample } = await read(SAMPLE, id);
    expect(workforceSample).toMatchObject({
      ...{ fromOn: '2026-03-01', toOn: '2026-03-31', review: { id: review } },
      sampled: [{ period: 'DAY', shift: { id: team.shiftId }, linkedTo: [incident, complaint] }],
      agencyUse: {
        n: 1,
        N: 1,
        from: '2026-03-01',
        to: '2026-03-31',
        share: 1,
        method: 'Wilson',
        level: 0.95,
        agencyHours: 8,
        careHours: 16,
      },
      unchecked: [{ shift: { id: team.shiftId }, staffMember: { id: team.agencyWorker } }],
    });
    const linked = await read(
      '_entities(representations: [{ __typename: "Review", id: $id }]) { ... on Review { workforceSamples { edges { node { id } } } } }',
      review,
    );
    expect(linked['_entities']).toEqual([{ workforceSamples: { edges: [{ node: { id } }] } }]);
    await draw.takesOnce({ sampled: [] });
  });

  it('is drawn by the rota coordinator, of a review that asks for it and is open, and by none of its judges', async () => {
    await draw.refuses({}, 'WRONG_STEP_ROLE', 'reviewId', 'R53', as('REGISTERED_MANAGER'));
    await draw.refuses({ reviewId: await aReview({ asks: ['PEOPLE_COMPARED'] }) }, 'NOT_IN_TEMPLATE', 'reviewId', 'R53');
    await draw.refuses({ reviewId: await aReview({ verifierId: team.senior }) }, 'JUDGE_DOES_THE_WORK', 'reviewId', 'R109');
    const concluded = await aReview();
    await graph.told(team.tenantId, reviewMovedV1, {
      serviceId: team.serviceId,
      id: concluded,
      happenedAt: NOW,
      version: 2,
      data: { state: 'CONCLUDED', changedOn: null },
    });
    await draw.refuses({ reviewId: concluded }, 'REVIEW_NOT_OPEN', 'reviewId');
    await draw.refuses({ reviewId: anId() }, 'RECORD_NOT_KNOWN', 'reviewId', 'R28');
  });

  it('names shifts of the month, each linked to incidents or complaints of the service', async () => {
    const of = (shiftId: string, ...linkedTo: readonly object[]) => ({ sampled: [{ shiftId, linkedTo }] });
    await draw.refuses({ sampled: [] }, 'SHIFTS_MISSING', 'sampled', 'R53');
    await draw.refuses(of(team.shiftId), 'LINK_MISSING', 'sampled', 'R53');
    await draw.refuses(of(team.shiftId, { kind: 'Shift', id: team.shiftId }), 'LINKED_TO_ANOTHER_KIND', 'sampled', 'R53');
    await draw.refuses(of(anId(), incident), 'NOT_FOUND', 'sampled', 'R28');
    await draw.refuses(
      of(team.shiftId, await aRecord(incidentReportedV1, '2026-03-09T05:00:00.000Z')),
      'LINK_OUTSIDE_MONTH',
      'sampled',
      'R53',
    );
    const ownStaff = await team.verbs.planShifts.takes({
      shifts: [aShift(team, { startsAt: '2026-03-09T20:00:00.000Z', endsAt: '2026-03-10T02:00:00.000Z', staffMemberIds: [team.worker] })],
    });
    const later = await aRecord(incidentReportedV1, '2026-03-09T21:00:00.000Z');
    await draw.refuses(of(ownStaff.id, later), 'SHIFT_WITHOUT_AGENCY', 'sampled', 'R53');
  });

  it('waits for whoever cancels one of its shifts, and is refused', async () => {
    const times = { startsAt: '2026-03-12T16:00:00.000Z', endsAt: '2026-03-12T22:00:00.000Z' };
    const { id } = await team.verbs.planShifts.takes({ shifts: [aShift(team, { ...times, staffMemberIds: [team.agencyWorker] })] });
    const linkedTo = [await aRecord(incidentReportedV1, '2026-03-12T17:00:00.000Z')];
    const cancels = "update shift set cancelled_at = recorded_at, cancel_reason_code = 'NO_STAFF', version = version + 1 where id = $1";
    const sent = () => draw.send({ sampled: [{ shiftId: id, linkedTo }] });
    const { refusals } = await meanwhile(graph.database, cancels, [id], sent);
    expect(refusals).toEqual([{ code: 'SHIFT_CANCELLED', field: 'sampled', rule: 'R53' }]);
  });
});

describe('the month of a sample', () => {
  const drawing = (at: string) =>
    aVerb(graph, {
      ...{ mutation: 'drawWorkforceSample', record: 'workforceSample', at, by: () => as('ROTA_COORDINATOR') },
      input: () => ({ sampled: [{ shiftId: team.shiftId, linkedTo: [incident] }] }),
    });

  it('is the one before that in which it is recorded, whenever it is said to have been drawn (part of R53)', async () => {
    const reviewId = await aReview();
    const late = drawing('2026-05-20T08:00:00.000Z');
    for (const happenedAt of [null, '2026-04-20T08:00:00.000Z', '2026-05-01T08:00:00.000Z'])
      await late.refuses({ reviewId, happenedAt }, 'SHIFT_OUTSIDE_MONTH', 'sampled', 'R53');
    const inTime = await draw.takes({ reviewId, happenedAt: '2026-03-31T12:00:00.000Z' });
    expect(inTime.events[0]?.data).toMatchObject({ fromOn: '2026-03-01', toOn: '2026-03-31' });
  });

  it('is that of a sample of the review that was entered in error, drawn again months later', async () => {
    const [reviewId, another] = [await aReview(), await aReview()];
    const { id } = await draw.takes({ reviewId });
    const again = { reviewId, happenedAt: APRIL };
    const late = drawing('2026-08-03T08:00:00.000Z');
    await late.refuses(again, 'SHIFT_OUTSIDE_MONTH', 'sampled', 'R53');
    const mark = aVerb(graph, {
      ...{ mutation: 'enterWorkforceRecordInError', record: 'record', at: APRIL, by: () => as('REGISTERED_MANAGER') },
      input: () => ({ record: { kind: 'WORKFORCE_SAMPLE', id }, version: 1, reasonCode: 'DUPLICATE' }),
    });
    await mark.takes();
    for (const happenedAt of [null, '2026-05-20T08:00:00.000Z'])
      await late.refuses({ reviewId, happenedAt }, 'SHIFT_OUTSIDE_MONTH', 'sampled', 'R53');
    await late.refuses({ ...again, reviewId: another }, 'SHIFT_OUTSIDE_MONTH', 'sampled', 'R53');
    const { events } = await late.takes(again);
    expect(events[0]?.data).toMatchObject({ fromOn: '2026-03-01', toOn: '2026-03-31' });
  });
});

it('the agency use of a month counts no visit that was missed, and is shown in whole hours (part of R53)', async () => {
  const asImport = aCaller('INTEGRATION', { tenantId: team.tenantId });
  const planned = async (from: string, to: string, externalId: string, more: object = {}) => {
    const times = { startsAt: `2026-06-10T${from}:00.000Z`, endsAt: `2026-06-10T${to}:00.000Z` };
    const shift = aShift(team, { ...times, staffMemberIds: [team.agencyWorker], source: 'rota', externalId, ...more });
    return (await team.verbs.planShifts.takes({ shifts: [shift] }, asImport)).id;
  };
  const shiftId = await planned('06:00', '14:00', 'A', { staffMemberIds: [team.worker, team.agencyWorker] });
  await planned('15:00', '17:20', 'B');
  const visitId = await planned('18:00', '19:00', 'C', { kind: 'VISIT', plannedStaff: 1 });
  const JULY = '2026-07-02T08:00:00.000Z';
  const missed = aVerb(graph, {
    ...{ mutation: 'reportVisit', record: 'visitReport', at: JULY, by: () => as('REGISTERED_MANAGER') },
    input: () => ({ shiftId: visitId, outcome: 'MISSED', reasonCode: 'TRAVEL' }),
  });
  await missed.takes();
  const happened = await aRecord(incidentReportedV1, '2026-06-10T07:00:00.000Z');
  const drawing = aVerb(graph, {
    ...{ mutation: 'drawWorkforceSample', record: 'workforceSample', at: JULY, by: () => as('ROTA_COORDINATOR') },
    input: () => ({ reviewId: review, sampled: [{ shiftId, linkedTo: [happened] }] }),
  });
  const { id, events } = await drawing.takes();
  expect(events[0]?.data).toMatchObject({ shifts: 2, agencyShifts: 2, careMinutes: 1100, agencyMinutes: 620 });
  const { workforceSample } = await read('workforceSample(id: $id) { agencyUse { n N agencyHours careHours } }', id);
  expect(workforceSample.agencyUse).toEqual({ n: 2, N: 2, agencyHours: 10, careHours: 18 });
});

describe('a verdict on induction', () => {
  it('is asked for every agency worker on every sampled shift: the log names whoever is unchecked (part of R54)', async () => {
    const other = (await team.verbs.registerStaffMember.takes({ contract: 'AGENCY', supplierId: team.supplierId })).id;
    const shift = (
      await team.verbs.planShifts.takes({
        shifts: [
          aShift(team, {
            startsAt: '2026-03-10T16:00:00.000Z',
            endsAt: '2026-03-10T22:00:00.000Z',
            staffMemberIds: [team.agencyWorker, other],
          }),
        ],
      })
    ).id;
    const of = await aReview();
    const happened = await aRecord(incidentReportedV1, '2026-03-10T17:00:00.000Z');
    const sample = await draw.takes({ reviewId: of, sampled: [{ shiftId: shift, linkedTo: [happened] }] });
    const unchecked = async () => (await read(SAMPLE, sample.id))['workforceSample'].unchecked.map((one: any) => one.staffMember.id).sort();
    expect(await unchecked()).toEqual([team.agencyWorker, other].sort());
    await judge.takes({ reviewId: of, shiftId: shift });
    expect(await unchecked()).toEqual([other]);
    await judge.refuses({ reviewId: of, shiftId: shift }, 'JUDGED_ALREADY', 'staffMemberId', 'R54');
    await judge.takes({ reviewId: of, shiftId: shift, staffMemberId: other });
    expect(await unchecked()).toEqual([]);
  });

  it('that is missing is told of a sample to nobody but who may know of it, whichever way its reader came', async () => {
    const { id } = await draw.takes({ reviewId: await aReview() });
    const missing = (serviceId: string) => {
      const caller = aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId, services: [serviceId] });
      const operation = { name: 'test', traceId: 'test', clock: clockAt(new Date(APRIL)) };
      return readOver(graph.database, caller, operation, (session) => uncheckedOfSample.fetch(session, [id]));
    };
    expect(await missing(anId())).toEqual([[]]);
    expect(await missing(team.serviceId)).toMatchObject([[{ shiftId: team.shiftId, staffMemberId: team.agencyWorker }]]);
  });

  it('is complete where an induction, guidance about the people, and the checklist show it in time (R55)', async () => {
    const of = await aReview();
    await draw.takes({ reviewId: of });
    const orientation = await team.verbs.recordInduction.takes({
      staffMemberId: team.agencyWorker,
      orientation: true,
      personSpecific: false,
      peopleIds: [],
    });
    const guidance = await team.verbs.acknowledgeGuidance.takes({ staffMemberId: team.agencyWorker });
    const checklist = await team.verbs.completeBriefingChecklist.takes();
    const ref = (kind: string, { id }: { readonly id: string }) => ({ kind, id });
    const complete = { reviewId: of, orientation: 'COMPLETE', guidance: 'COMPLETE', checklist: 'COMPLETE' };
    const generic = [ref('Induction', orientation), ref('BriefingChecklist', checklist)];
    await judge.refuses({ ...complete, refs: generic }, 'GUIDANCE_NOT_SPECIFIC', 'guidance', 'R55');
    const elsewhere = await team.verbs.acknowledgeGuidance.takes({ staffMemberId: team.worker });
    await judge.refuses({ ...complete, refs: [...generic, ref('PersonGuidance', elsewhere)] }, 'OF_ANOTHER_WORKER_OR_SHIFT', 'refs', 'R54');
    await judge.refuses({ ...complete, refs: [...generic, ref('PersonGuidance', { id: anId() })] }, 'EVIDENCE_UNKNOWN', 'refs', 'R28');
    const oak = anId();
    await graph.told(team.tenantId, serviceRegisteredV1, {
      serviceId: oak,
      id: oak,
      happenedAt: '2026-01-05T09:00:00.000Z',
      data: serviceRegisteredV1.example,
    });
    const intoOak = await team.verbs.recordInduction.takes({ serviceId: oak, personSpecific: false, peopleIds: [] });
    const foreign = [ref('Induction', intoOak), ref('BriefingChecklist', checklist), ref('PersonGuidance', guidance)];
    const asManager = aCaller('DEPUTY_MANAGER', { tenantId: team.tenantId, staffMemberId: team.senior });
    await judge.refuses({ ...complete, refs: foreign }, 'ORIENTATION_NOT_SHOWN', 'orientation', 'R54', asManager);
    const { id, events } = await judge.takes({ ...complete, refs: [...generic, ref('PersonGuidance', guidance)] });
    expect(events.map(({ type }) => type)).toEqual(['workforce.induction-verdict.given.v1', 'workforce.folder-entry.filed.v1']);
    expect(events[1]?.data).toMatchObject({
      folder: 'STAFFING_EVIDENCE_FILE',
      shiftId: team.shiftId,
      records: [{ kind: 'InductionVerdict', id }],
    });
  });

  it('is not complete on what was written down after the shift, whenever it is said to have been (part of R54)', async () => {
    const of = await aReview();
    await draw.takes({ reviewId: of });
    const late = (mutation: string, record: string, about: object, by = () => as('DEPUTY_MANAGER')) =>
      aVerb(graph, { mutation, record, at: APRIL, by, input: () => ({ staffMemberId: team.agencyWorker, ...about }) }).takes({
        happenedAt: '2026-03-09T05:00:00.000Z',
      });
    const onShift = { shiftId: team.shiftId, peopleIds: [team.personId] };
    const signed = { keyRisks: 'Falls.', routines: 'Tea at four.', workerSigned: true, seniorSigned: true };
    const shown = [
      [
        'orientation',
        'Induction',
        await late('recordInduction', 'induction', { serviceId: team.serviceId, orientation: true, personSpecific: false, peopleIds: [] }),
      ],
      [
        'guidance',
        'PersonGuidance',
        await late('acknowledgeGuidance', 'personGuidance', onShift, () => as('DEPUTY_MANAGER', team.agencyWorker)),
      ],
      ['checklist', 'BriefingChecklist', await late('completeBriefingChecklist', 'briefingChecklist', { ...onShift, ...signed })],
    ] as const;
    for (const [item, kind, { id }] of shown)
      await judge.refuses({ reviewId: of, [item]: 'COMPLETE', refs: [{ kind, id }] }, 'AFTER_ALLOCATION', 'refs', 'R54');
  });

  it('lists each gap in the staffing evidence file, by shift, worker and missing item, and as CSV (R56)', async () => {
    const of = await aReview();
    await draw.takes({ reviewId: of });
    const { id, events } = await judge.takes({ reviewId: of });
    expect(events[1]?.data).toMatchObject({ folder: 'STAFFING_EVIDENCE_FILE', records: [{ kind: 'InductionVerdict', id }] });
    const { _entities } = await read(
      '_entities(representations: [{ __typename: "Review", id: $id }]) { ... on Review { inductionGapsCsv inductionGaps { shift { id } staffMember { id } missing verdict { id } } } }',
      of,
    );
    const gap = { shift: { id: team.shiftId }, staffMember: { id: team.agencyWorker }, verdict: { id } };
    expect(_entities[0].inductionGaps).toEqual(
      ['ORIENTATION', 'PERSON_SPECIFIC_GUIDANCE', 'BRIEFING_CHECKLIST'].map((missing) => ({ ...gap, missing })),
    );
    const lines = _entities[0].inductionGapsCsv.split('\r\n');
    const line = (missing: string) =>
      expect.stringMatching(new RegExp(`^${team.shiftId},${team.agencyWorker},${missing},${id},[0-9T:.Z-]+$`));
    expect(lines).toEqual([
      'shift,worker,missing,verdict,judged',
      ...['ORIENTATION', 'PERSON_SPECIFIC_GUIDANCE', 'BRIEFING_CHECKLIST'].map(line),
      '',
    ]);
    const { folderEntries } = await graph.run(
      as('REGISTERED_MANAGER'),
      APRIL,
      `{ folderEntries(first: 1) { edges { node { folder records { record { __typename ... on InductionVerdict { guidance } } } } } } }`,
    );
    expect(folderEntries.edges[0].node).toMatchObject({
      folder: 'STAFFING_EVIDENCE_FILE',
      records: [{ record: { __typename: 'InductionVerdict', guidance: 'GAP' } }],
    });
  });

  it('is the deputy manager’s, on a sampled shift, of an agency worker who was on it', async () => {
    const of = await aReview();
    await judge.refuses({ reviewId: of }, 'NOT_IN_SAMPLE', 'shiftId', 'R54');
    await draw.takes({ reviewId: of });
    await judge.refuses({ reviewId: of }, 'WRONG_STEP_ROLE', 'reviewId', 'R54', as('ROTA_COORDINATOR'));
    await judge.refuses({ reviewId: of, staffMemberId: team.worker }, 'NOT_AGENCY_ON_SHIFT', 'staffMemberId', 'R54');
  });

  it('is given in a concluded review on a worker of a sampled shift who came to be known late, until the review is closed', async () => {
    const moved = (id: string, state: string, version: number) =>
      graph.told(team.tenantId, reviewMovedV1, {
        ...{ serviceId: team.serviceId, id, happenedAt: NOW, version, data: { state, changedOn: null } },
      });
    const times = { startsAt: '2026-03-11T16:00:00.000Z', endsAt: '2026-03-11T22:00:00.000Z' };
    const relief = (await team.verbs.registerStaffMember.takes()).id;
    const staffMemberIds = [team.agencyWorker, team.worker, relief];
    const planned = await team.verbs.planShifts.takes({ shifts: [aShift(team, { ...times, staffMemberIds })] });
    const shiftId = planned.id;
    const happened = await aRecord(incidentReportedV1, '2026-03-11T17:00:00.000Z');
    const [concluded, closed] = [await aReview(), await aReview()];
    for (const reviewId of [concluded, closed]) {
      await draw.takes({ reviewId, sampled: [{ shiftId, linkedTo: [happened] }] });
      await judge.takes({ reviewId, shiftId });
      await moved(reviewId, 'CONCLUDED', 2);
    }
    const late = (await team.verbs.registerStaffMember.takes({ contract: 'AGENCY', supplierId: team.supplierId })).id;
    const ofConcluded = { reviewId: concluded, shiftId };
    const ofLate = { ...ofConcluded, staffMemberId: late };
    await judge.refuses(ofLate, 'REVIEW_NOT_OPEN', 'reviewId');
    const swap = aVerb(graph, {
      ...{ mutation: 'swapAssignment', record: 'assignment', at: NOW, by: () => as('REGISTERED_MANAGER') },
      input: () => ({ assignmentId: planned.events[3]?.aggregateId, version: 1, toStaffMemberId: late, reasonCode: 'SICKNESS' }),
    });
    await swap.takes();
    for (const entry of [ofConcluded, { ...ofConcluded, staffMemberId: team.worker }, { ...ofLate, shiftId: team.shiftId }])
      await judge.refuses(entry, 'REVIEW_NOT_OPEN', 'reviewId');
    await judge.takes(ofLate);
    await judge.refuses(ofLate, 'REVIEW_NOT_OPEN', 'reviewId');
    await moved(closed, 'CLOSED', 3);
    await judge.refuses({ ...ofLate, reviewId: closed }, 'REVIEW_NOT_OPEN', 'reviewId');
  });

  it('is given once, though two send it at once', async () => {
    const of = await aReview();
    await draw.takes({ reviewId: of });
    const answers = await Promise.all([judge.send({ reviewId: of }), judge.send({ reviewId: of })]);
    expect(answers.map(({ ids }) => ids.length).sort()).toEqual([0, 1]);
  });
});
