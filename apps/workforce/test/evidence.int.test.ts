import { dailyNoteRecordedV1 } from '@causeway/event-contracts';
import { aCaller, anId, aVerb, meanwhile, refusedTogether, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aTeam, NOW, type Team } from './team';

let graph: TestGraph;
let team: Team;
let others: Team;
let review: Verb;
let file: Verb;
let progress: Verb;
let complete: Verb;
let noteId: string;
const by = () => aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId });
beforeAll(async () => {
  graph = await testGraph(parts);
  [team, others] = [await aTeam(graph), await aTeam(graph)];
  noteId = anId();
  await graph.told(team.tenantId, dailyNoteRecordedV1, {
    serviceId: team.serviceId,
    id: noteId,
    happenedAt: '2026-03-08T09:00:00.000Z',
    data: dailyNoteRecordedV1.example,
  });
  const verb = (mutation: string, record: string, input: () => object) => aVerb(graph, { mutation, record, at: NOW, by, input });
  review = verb('reviewSupplier', 'supplierReview', () => ({
    serviceId: team.serviceId,
    supplierId: team.supplierId,
    fromOn: '2026-02-01',
    toOn: '2026-02-28',
    verdict: 'IMPROVEMENT_REQUIRED',
    findings: 'Half of the workers came without an induction.',
    reviewedById: team.senior,
  }));
  file = verb('fileInFolder', 'folderEntry', () => ({
    serviceId: team.serviceId,
    folder: 'STAFFING_EVIDENCE_FILE',
    records: [
      { kind: 'Shift', id: team.shiftId },
      { kind: 'DailyNote', id: noteId },
    ],
    note: 'No induction on file.',
    filedById: team.senior,
  }));
  progress = verb('reportActionProgress', 'actionProgress', () => ({ note: 'Half of the team is through.', reportedById: team.senior }));
  complete = verb('completeWorkforceAction', 'workforceAction', () => ({
    version: 1,
    outcome: 'Everyone knows the route.',
    evidence: [{ kind: 'DailyNote', id: noteId }],
  }));
});
afterAll(() => graph.close());

const LONG = 'a'.repeat(8001);

describe('a review of a supplier', () => {
  it('says what it came to over which days, and its findings go in no event (part of R64)', async () => {
    const { id, events } = await review.takes();
    expect(events).toMatchObject([{ type: 'workforce.supplier-review.recorded.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      supplierId: team.supplierId,
      fromOn: '2026-02-01',
      toOn: '2026-02-28',
      verdict: 'IMPROVEMENT_REQUIRED',
      reviewedById: team.senior,
    });
    await review.takesOnce({ findings: 'Other.' });
  });

  it('has findings', async () => {
    await review.refuses({ findings: ' ' }, 'TEXT_EMPTY', 'findings');
    await review.refuses({ findings: LONG }, 'TEXT_TOO_LONG', 'findings');
  });

  it('is of days that are in order and past', async () => {
    await review.refuses({ toOn: '2026-01-31' }, 'ENDS_BEFORE_START', 'toOn');
    await review.refuses({ toOn: '2026-03-10' }, 'HAPPENED_IN_FUTURE', 'toOn');
    await review.takes({ fromOn: '2026-03-09', toOn: '2026-03-09' });
    await review.refuses({ happenedAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'happenedAt');
  });

  it('names a supplier and a reviewer of this group', async () => {
    for (const supplierId of [anId(), others.supplierId]) await review.refuses({ supplierId }, 'NOT_FOUND', 'supplierId', 'R28');
    for (const reviewedById of [anId(), others.worker]) await review.refuses({ reviewedById }, 'NOT_FOUND', 'reviewedById', 'R28');
  });
});

describe('an entry in a folder', () => {
  it('files records of this and of other domains, with their times, and its note goes in no event', async () => {
    const { id, events } = await file.takes();
    expect(events).toMatchObject([{ type: 'workforce.folder-entry.filed.v1', aggregateId: id, serviceId: team.serviceId }]);
    const records = [
      { kind: 'Shift', id: team.shiftId, happenedAt: NOW, recordedAt: NOW },
      { kind: 'DailyNote', id: noteId, happenedAt: '2026-03-08T09:00:00.000Z', recordedAt: '2026-03-08T09:00:00.000Z' },
    ];
    expect(events[0]?.data).toEqual({ folder: 'STAFFING_EVIDENCE_FILE', shiftId: null, records, filedById: team.senior });
    const read = await graph.run(by(), NOW, `{ folderEntry(id: "${id}") { note records { kind id happenedAt record { __typename } } } }`);
    expect(read['folderEntry']).toEqual({
      note: 'No induction on file.',
      records: records.map(({ kind, id, happenedAt }) => ({ kind, id, happenedAt: new Date(happenedAt), record: { __typename: kind } })),
    });
    await file.takesOnce({ note: null });
  });

  it('waits for whoever is just marking one of its records as entered in error, and is refused', async () => {
    const checklist = await team.verbs.completeBriefingChecklist.takes();
    const answer = await meanwhile(
      graph.database,
      "update briefing_checklist set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE', version = version + 1 where id = $1",
      [checklist.id],
      () => file.send({ records: [{ kind: 'BriefingChecklist', id: checklist.id }] }),
    );
    expect(answer.ids).toEqual([]);
    expect(answer.refusals).toMatchObject([{ code: 'EVIDENCE_UNKNOWN', field: 'records' }]);
  });

  it('keeps the checklist of a shift in its handover folder (part of R60)', async () => {
    const checklist = await team.verbs.completeBriefingChecklist.takes();
    const handover = { folder: 'HANDOVER_FOLDER', records: [{ kind: 'BriefingChecklist', id: checklist.id }] };
    await file.refuses(handover, 'SHIFT_MISSING', 'shiftId', 'R60');
    const { id } = await file.takes({ ...handover, shiftId: team.shiftId });
    const read = await graph.run(
      by(),
      NOW,
      `{ shift(id: "${team.shiftId}") { folderEntries { edges { node { id records { record { ... on BriefingChecklist { keyRisks } } } } } } } }`,
    );
    expect(read['shift'].folderEntries.edges).toContainEqual({
      node: { id, records: [{ record: { keyRisks: 'Choking: thickened fluids only.' } }] },
    });
  });

  it('files at least one record, and only what exists here', async () => {
    await file.refuses({ records: [] }, 'EVIDENCE_MISSING', 'records');
    for (const id of [anId(), others.shiftId])
      await file.refuses({ records: [{ kind: 'Shift', id }] }, 'EVIDENCE_UNKNOWN', 'records', 'R28');
    await file.refuses({ note: LONG }, 'TEXT_TOO_LONG', 'note');
    for (const shiftId of [anId(), others.shiftId]) await file.refuses({ shiftId }, 'NOT_FOUND', 'shiftId', 'R28');
    for (const filedById of [anId(), others.worker]) await file.refuses({ filedById }, 'NOT_FOUND', 'filedById', 'R28');
  });
});

describe('an action in the workforce action log', () => {
  const logged = async () => ({ actionId: (await team.verbs.logWorkforceAction.takes()).id });

  it('gets on, and is completed with what came of it and the records that show it', async () => {
    const action = await logged();
    const { id, events } = await progress.takes(action);
    expect(events).toMatchObject([{ type: 'workforce.action-progress.reported.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({ ...action, reportedById: team.senior });

    const done = await complete.takes(action);
    expect(done.events).toMatchObject([
      { type: 'workforce.workforce-action.completed.v1', aggregateId: action.actionId, aggregateVersion: 2, data: { completedAt: NOW } },
    ]);
    expect(JSON.stringify(done.events)).not.toContain('Everyone knows');
    const read = await graph.run(
      by(),
      NOW,
      `{ workforceAction(id: "${action.actionId}") { state outcome completedAt evidence { id } progress { edges { node { note } } } } }`,
    );
    expect(read['workforceAction']).toEqual({
      state: 'DONE',
      outcome: 'Everyone knows the route.',
      completedAt: new Date(NOW),
      evidence: [{ id: noteId }],
      progress: { edges: [{ node: { note: 'Half of the team is through.' } }] },
    });
    await complete.refuses({ ...action, version: 2 }, 'DONE_ALREADY', 'actionId');
    await progress.refuses(action, 'DONE_ALREADY', 'actionId');
  });

  it('is not completed without what came of it and a record that shows it', async () => {
    const action = await logged();
    await complete.refuses({ ...action, outcome: ' ' }, 'OUTCOME_MISSING', 'outcome');
    await complete.refuses({ ...action, outcome: LONG }, 'TEXT_TOO_LONG', 'outcome');
    await complete.refuses({ ...action, evidence: [] }, 'EVIDENCE_MISSING', 'evidence');
    await complete.refuses({ ...action, evidence: [{ kind: 'Shift', id: others.shiftId }] }, 'EVIDENCE_UNKNOWN', 'evidence', 'R28');
    await complete.refuses({ ...action, version: 2 }, 'STALE', 'version');
    await complete.takesOnce({ outcome: 'Other.' }, action);
  });

  it('has progress that is put into words, by a worker of this group', async () => {
    const action = await logged();
    await progress.refuses({ ...action, note: ' ' }, 'TEXT_EMPTY', 'note');
    await progress.refuses({ ...action, note: LONG }, 'TEXT_TOO_LONG', 'note');
    for (const reportedById of [anId(), others.worker])
      await progress.refuses({ ...action, reportedById }, 'NOT_FOUND', 'reportedById', 'R28');
    for (const verb of [progress, complete]) await verb.refuses({ actionId: anId() }, 'NOT_FOUND', 'actionId');
  });

  it('gets no progress while someone completes it', async () => {
    const action = await logged();
    const answer = await meanwhile(graph.database, "update workforce_action set state = 'DONE' where id = $1", [action.actionId], () =>
      progress.send(action),
    );
    expect(answer).toEqual({ ids: [], refusals: [{ code: 'DONE_ALREADY', field: 'actionId', rule: null }] });
  });
});

test('services and records of other domains that are not known here are refused', async () => {
  const { id: actionId } = await team.verbs.logWorkforceAction.takes();
  const unknown = [{ kind: 'DailyNote', id: anId() }];
  await refusedTogether(
    graph,
    (
      [
        [review, 'serviceId', others.serviceId],
        [file, 'serviceId', others.serviceId],
        [file, 'records', unknown],
        [complete, 'evidence', unknown],
      ] as const
    ).map(([verb, field, value]) => ({
      verb,
      changed: { [field]: value, ...(verb === complete ? { actionId } : {}) },
      code: 'RECORD_NOT_KNOWN',
      field,
      rule: 'R28',
    })),
  );
});
