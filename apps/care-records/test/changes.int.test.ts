import { anId, atOnce } from '@causeway/testing';
import { careGraph, refused, type Care, type Made } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

const evidence = (note: Made) => [{ kind: 'DailyNote', id: note.id }];
const clockOf = (id: string) =>
  care.read<{ identifiedAt: Date; dueAt: Date; firstSource: string }>('identifiedChange', id, 'identifiedAt dueAt firstSource');
const at = (day: string) => ({ happenedAt: `2026-03-${day}T09:00:00.000Z` });

test('the evidence of a change is shown, its times included, in those services alone whose notes the caller reads', async () => {
  const personId = await care.person();
  const old = await care.note({ personId });
  const both = care.as('REGISTERED_MANAGER', undefined, [care.serviceId, care.otherServiceId]);
  const moving = { personId, version: 1, toServiceId: care.otherServiceId, movedOn: '2026-03-09' };
  await care.done('movePerson', moving, { as: both });
  const cited = { personId, kind: 'RISK', code: 'MOVED', highRisk: false, evidence: evidence(old) };
  const { id } = await care.done('proposeChange', cited, { as: both });
  const shownTo = (services: readonly string[]) =>
    care.read('identifiedChange', id, 'evidence { id }', care.as('REGISTERED_MANAGER', undefined, services));
  expect(await shownTo([care.otherServiceId])).toEqual({ evidence: [] });
  expect(await shownTo([care.serviceId, care.otherServiceId])).toEqual({ evidence: [{ id: old.id }] });
});

describe('the clock of a change', () => {
  it('starts with the earliest of its evidence, goes back when an earlier note is found, and stays for a later one (R31)', async () => {
    const incident = await care.done('reportIncident', {
      personId: care.personId,
      kind: 'CHOKING',
      riskCodes: ['CHOKING'],
      physicalHarm: 'LOW',
      psychologicalHarm: 'NONE',
      text: 'Coughed.',
      reportedById: care.worker,
      ...at('05'),
    });
    const change = await care.done('proposeChange', {
      personId: care.personId,
      kind: 'RISK',
      code: 'CHOKING',
      highRisk: false,
      evidence: [...evidence(await care.note(at('06'))), { kind: 'Incident', id: incident.id }],
    });
    const first = {
      identifiedAt: new Date('2026-03-05T09:00:00.000Z'),
      dueAt: new Date('2026-03-12T23:59:59.000Z'),
      firstSource: 'INCIDENT',
    };
    expect(await clockOf(change.id)).toMatchObject(first);

    const later = await care.done('addChangeEvidence', {
      changeId: change.id,
      version: change.version,
      evidence: evidence(await care.note(at('08'))),
    });
    expect(await clockOf(change.id)).toMatchObject(first);

    const found = { changeId: change.id, version: later.version, evidence: evidence(await care.note(at('03'))) };
    const [event] = await care.announced('addChangeEvidence', found);
    const moved = {
      identifiedAt: new Date('2026-03-03T09:00:00.000Z'),
      dueAt: new Date('2026-03-10T23:59:59.000Z'),
      firstSource: 'DAILY_NOTE',
    };
    expect(await clockOf(change.id)).toMatchObject(moved);
    expect(event).toMatchObject({
      type: 'care-records.identified-change.amended.v1',
      data: { identifiedAt: '2026-03-03T09:00:00.000Z', firstSource: 'DAILY_NOTE' },
    });
  });

  it('of a confirmed change that is overdue is moved on by no author, only by a manager, and its earlier clock is told (part of R31)', async () => {
    const [early, later] = [await care.note(at('02')), await care.note(at('06'))];
    const both = [...evidence(early), ...evidence(later)];
    const change = await care.confirmed({ code: 'CLOCK', evidence: both });
    const mark = { record: { kind: 'DAILY_NOTE', id: early.id }, version: early.version, reasonCode: 'DUPLICATE' };
    const author = care.as('SUPPORT_WORKER', care.worker);
    const overdue = '2026-03-10T00:00:00.000Z';
    expect(await care.refusals('enterCareRecordInError', mark, { as: author, at: overdue })).toEqual(
      refused('CLOCK_NOT_YOURS', 'record', 'R31'),
    );
    const events = await care.announced('enterCareRecordInError', mark, { at: overdue });
    expect(await clockOf(change.id)).toMatchObject({ identifiedAt: new Date('2026-03-06T09:00:00.000Z') });
    expect(events.find((event) => event.aggregateKind === 'IdentifiedChange')?.data['earlierClocks']).toEqual([
      { identifiedAt: '2026-03-02T09:00:00.000Z', dueAt: '2026-03-09T23:59:59.000Z' },
    ]);
  });

  it('of one that is not due yet is moved on by its author', async () => {
    const [early, later] = [await care.note(at('02')), await care.note(at('06'))];
    await care.confirmed({ code: 'CLOCK_2', evidence: [...evidence(early), ...evidence(later)] });
    const mark = { record: { kind: 'DAILY_NOTE', id: early.id }, version: early.version, reasonCode: 'DUPLICATE' };
    const author = care.as('SUPPORT_WORKER', care.worker);
    const events = await care.announced('enterCareRecordInError', mark, { as: author, at: '2026-03-09T23:59:59.000Z' });
    expect(events.find((event) => event.aggregateKind === 'IdentifiedChange')?.data['earlierClocks']).toEqual([]);
  });

  it('moves on when its earliest evidence was entered in error, which is refused for its only evidence (part of R31)', async () => {
    const [early, late] = [await care.note(at('03')), await care.note(at('05'))];
    const change = await care.done('proposeChange', {
      personId: care.personId,
      kind: 'NEED',
      code: 'MOBILITY',
      highRisk: false,
      evidence: [...evidence(early), ...evidence(late)],
    });
    const [joining] = await care.graph.database.asAdmin<{ id: string }>('select id from change_evidence where record_id = $1', [early.id]);
    const mark = ({ id, version }: Made) => ({ record: { kind: 'DAILY_NOTE', id }, version, reasonCode: 'WRONG_PERSON' });
    const events = await care.announced('enterCareRecordInError', mark(early));
    expect(events.map((event) => event.type).sort()).toEqual([
      'care-records.daily-note.entered-in-error.v1',
      'care-records.identified-change.amended.v1',
    ]);
    expect(await clockOf(change.id)).toMatchObject({ identifiedAt: new Date('2026-03-05T09:00:00.000Z') });
    const buried = await care.graph.database.asAdmin('select table_name from tombstone where id = $1', [joining?.id]);
    expect(buried).toEqual([{ table_name: 'change_evidence' }]);
    expect(await care.refusals('enterCareRecordInError', mark(late))).toEqual(refused('ONLY_EVIDENCE', 'record', 'R31'));
    await care.done('enterChangeInError', { changeId: change.id, version: change.version + 1, reasonCode: 'WRONG_PERSON' });
    await care.done('enterCareRecordInError', mark(late));
  });

  it('keeps one of two records that are entered in error at the same time (part of R31)', async () => {
    const both = [await care.note(at('03')), await care.note(at('05'))];
    const change = { personId: care.personId, kind: 'NEED', code: 'HEARING', highRisk: false, evidence: both.flatMap(evidence) };
    await care.done('proposeChange', change);
    const marking = both.map(
      ({ id, version }) =>
        () =>
          care.perform('enterCareRecordInError', { record: { kind: 'DAILY_NOTE', id }, version, reasonCode: 'WRONG_PERSON' }),
    );
    const answers = await atOnce(care.graph.database, 'identified_change', marking);
    expect(answers.flatMap((answer) => answer.refusals)).toEqual(refused('ONLY_EVIDENCE', 'record', 'R31'));
  });

  it('keeps a record that a change cites which is being proposed (part of R31)', async () => {
    const note = await care.note(at('03'));
    const change = { personId: care.personId, kind: 'NEED', code: 'HEARING', highRisk: false, evidence: evidence(note) };
    const [proposed, marked] = await atOnce(care.graph.database, 'identified_change', [
      () => care.perform('proposeChange', change),
      () =>
        care.perform('enterCareRecordInError', {
          record: { kind: 'DAILY_NOTE', id: note.id },
          version: note.version,
          reasonCode: 'WRONG_PERSON',
        }),
    ]);
    expect([proposed?.refusals, marked?.refusals]).toEqual([[], refused('ONLY_EVIDENCE', 'record', 'R31')]);
  });
});

test.each([
  ['PERSON', 'FAMILY_FEEDBACK'],
  ['FAMILY', 'FAMILY_FEEDBACK'],
  ['STAFF', 'STAFF_FEEDBACK'],
  ['PARTNER', 'PARTNER_FEEDBACK'],
])(
  'a change that feedback of %s shows first was seen in %s, also when evidence is added or lost (part of R24)',
  async (respondent, source) => {
    const said = (day: string) =>
      care.done('recordFeedback', {
        personId: care.personId,
        respondent,
        codes: ['OTHER'],
        text: 'Said.',
        takenById: care.worker,
        ...at(day),
      });
    const code = `SAID_BY_${respondent}`;
    const [earliest, early] = [await said('03'), await said('04')];
    const cites = (kind: string, { id }: Made) => [{ kind, id }];
    const change = { personId: care.personId, kind: 'NEED', code, highRisk: false, evidence: cites('Feedback', early) };
    const made = await care.done('proposeChange', change);
    const seenIn = async () => (await clockOf(made.id))?.firstSource;
    expect(await seenIn()).toBe(source);
    const added = [...cites('Feedback', earliest), ...evidence(await care.note(at('02')))];
    await care.done('addChangeEvidence', { changeId: made.id, version: made.version, evidence: added });
    expect(await seenIn()).toBe('DAILY_NOTE');
    const [first] = added.slice(1);
    await care.done('enterCareRecordInError', { record: { kind: 'DAILY_NOTE', id: first?.id }, version: 1, reasonCode: 'DUPLICATE' });
    expect(await seenIn()).toBe(source);
  },
);

const SOURCES: Readonly<Record<string, { source: string; make: () => Promise<Made> }>> = {
  PlanReview: { source: 'FORMAL_REVIEW', make: () => care.review() },
  DailyNote: { source: 'DAILY_NOTE', make: () => care.note() },
  Feedback: {
    source: 'FAMILY_FEEDBACK',
    make: () =>
      care.done('recordFeedback', {
        personId: care.personId,
        respondent: 'FAMILY',
        codes: ['OTHER'],
        text: 'Said.',
        takenById: care.worker,
      }),
  },
  Complaint: {
    source: 'FAMILY_FEEDBACK',
    make: () => care.done('receiveComplaint', { personId: care.personId, category: 'FOOD', text: 'Cold.', notActedOn: false }),
  },
  CommunicationLogEntry: {
    source: 'FAMILY_FEEDBACK',
    make: () => care.done('logCommunication', { personId: care.personId, kind: 'FAMILY_CONTACT', text: 'Rang.', loggedById: care.worker }),
  },
  Incident: {
    source: 'INCIDENT',
    make: () =>
      care.done('reportIncident', {
        personId: care.personId,
        kind: 'FALL',
        riskCodes: [],
        physicalHarm: 'LOW',
        psychologicalHarm: 'NONE',
        text: 'Fell.',
        reportedById: care.worker,
      }),
  },
};

describe('the evidence of a change', () => {
  const change = (input: object) => ({ personId: care.personId, kind: 'RISK', code: 'CHOKING', highRisk: false, ...input });

  it('is at least one record that exists, about the same person', async () => {
    const another = await care.note({ personId: await care.person() });
    const { id, version } = await care.change();
    for (const [cited, refusal] of [
      [[], refused('EVIDENCE_MISSING', 'evidence', 'R31')],
      [[{ kind: 'DailyNote', id: anId() }], refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
      [[{ kind: 'Incident', id: another.id }], refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
      [evidence(another), refused('EVIDENCE_OTHER_PERSON', 'evidence', 'R28')],
      [[{ kind: 'Concern', id: anId() }], refused('EVIDENCE_KIND_UNFIT', 'evidence', 'R24')],
      [[...evidence(await care.note()), { kind: 'PlanVersion', id: anId() }], refused('EVIDENCE_KIND_UNFIT', 'evidence', 'R24')],
    ] as const) {
      expect(await care.refusals('proposeChange', change({ evidence: cited }))).toEqual(refusal);
      expect(await care.refusals('addChangeEvidence', { changeId: id, version, evidence: cited })).toEqual(refusal);
    }
  });

  it('is of the time since care of the person began, from that day on by the date in London', async () => {
    const { id, version } = await care.change();
    const early = await care.note({ happenedAt: '2026-03-01T23:59:59.999Z' });
    const before = refused('EVIDENCE_BEFORE_CARE', 'evidence', 'R31');
    expect(await care.refusals('proposeChange', change({ evidence: evidence(early) }))).toEqual(before);
    expect(await care.refusals('addChangeEvidence', { changeId: id, version, evidence: evidence(early) })).toEqual(before);
    const first = await care.note({ happenedAt: '2026-03-02T00:00:00.000Z' });
    await care.done('proposeChange', change({ evidence: evidence(first) }));
  });

  it.each(['PlanReview', 'DailyNote', 'Feedback', 'Complaint', 'CommunicationLogEntry', 'Incident'])(
    'of the kind %s says by itself from which source the change came (part of R24)',
    async (kind) => {
      const { source, make } = SOURCES[kind] as (typeof SOURCES)[string];
      const [event] = await care.announced('proposeChange', change({ evidence: [{ kind, id: (await make()).id }] }));
      expect(event?.data).toMatchObject({ firstSource: source });
    },
  );

  it.each(['CALL', 'MESSAGE', 'ALERT', 'MEETING'])(
    'is no %s: only contact with family is what a family said (part of R24)',
    async (kind) => {
      const entry = { personId: care.personId, kind, text: 'Rang.', loggedById: care.worker, withCode: 'FAMILY' };
      const cited = [{ kind: 'CommunicationLogEntry', id: (await care.done('logCommunication', entry)).id }];
      const unfit = refused('EVIDENCE_KIND_UNFIT', 'evidence', 'R24');
      expect(await care.refusals('proposeChange', change({ evidence: [...evidence(await care.note()), ...cited] }))).toEqual(unfit);
      const { id, version } = await care.change();
      expect(await care.refusals('addChangeEvidence', { changeId: id, version, evidence: cited })).toEqual(unfit);
    },
  );

  it('before the calendar of working days begins is refused', async () => {
    const old = await care.note({ happenedAt: '1990-03-05T09:00:00.000Z' });
    expect(await care.refusals('proposeChange', change({ evidence: evidence(old) }))).toEqual(
      refused('WORKDAY_UNKNOWN', 'evidence', 'R25'),
    );
  });
});

describe('a record that shows a change', () => {
  const change = (input: object) => ({ personId: care.personId, kind: 'RISK', code: 'FALLS', highRisk: false, ...input });
  const proposed = refused('PROPOSED_ALREADY', 'evidence', 'R25');

  it('shows it once: proposed again it is refused, and the first is named', async () => {
    const [note, other] = [await care.note(), await care.note()];
    const first = await care.done('proposeChange', change({ evidence: evidence(note) }));
    const again = change({ evidence: [...evidence(other), ...evidence(note)] });
    expect(await care.refusals('proposeChange', again)).toEqual(proposed);
    expect(await care.perform('proposeChange', again, { and: 'shownAlready { id }' })).toMatchObject({ shownAlready: { id: first.id } });
    const second = await care.done('proposeChange', change({ evidence: evidence(other) }));
    const added = { changeId: second.id, version: second.version, evidence: evidence(note) };
    expect(await care.refusals('addChangeEvidence', added)).toEqual(proposed);
    expect(await care.perform('addChangeEvidence', added, { and: 'shownAlready { id }' })).toMatchObject({
      shownAlready: { id: first.id },
    });
  });

  it('may show another change of the person, and to its own change be added again', async () => {
    const note = await care.note();
    const first = await care.done('proposeChange', change({ evidence: evidence(note) }));
    await care.done('proposeChange', change({ code: 'MEALS', evidence: evidence(note) }));
    await care.done('addChangeEvidence', { changeId: first.id, version: first.version, evidence: evidence(note) });
  });

  it('shows five changes at most, also when many are proposed at the same time, and a formal review any number (part of R25)', async () => {
    const note = await care.note();
    const codes = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN'];
    const all = await Promise.all(codes.map((code) => care.perform('proposeChange', change({ code, evidence: evidence(note) }))));
    const full = refused('TOO_MANY_CHANGES', 'evidence', 'R25');
    expect(all.filter((one) => one.record !== null)).toHaveLength(5);
    expect(all.flatMap((one) => one.refusals)).toEqual([...full, ...full]);
    const other = await care.done('proposeChange', change({ code: 'EIGHT', evidence: evidence(await care.note()) }));
    const added = { changeId: other.id, version: other.version, evidence: evidence(note) };
    expect(await care.refusals('addChangeEvidence', added)).toEqual(full);
    const [first] = all.flatMap((one) => one.record ?? []);
    await care.done('enterChangeInError', { changeId: first?.id, version: first?.version, reasonCode: 'DUPLICATE' });
    await care.done('addChangeEvidence', added);
    const review = await care.review();
    for (const code of codes) await care.done('proposeChange', change({ code, evidence: [{ kind: 'PlanReview', id: review.id }] }));
  });

  it('may show the change anew once the first was entered in error', async () => {
    const note = await care.note();
    const first = await care.done('proposeChange', change({ evidence: evidence(note) }));
    await care.done('enterChangeInError', { changeId: first.id, version: first.version, reasonCode: 'WRONG_PERSON' });
    await care.done('proposeChange', change({ evidence: evidence(note) }));
  });

  it('shows it once when many propose it at the same time', async () => {
    const note = await care.note();
    const all = await Promise.all([1, 2, 3, 4, 5, 6].map(() => care.perform('proposeChange', change({ evidence: evidence(note) }))));
    expect(all.filter((one) => one.record !== null)).toHaveLength(1);
    expect(all.flatMap((one) => one.refusals).map(({ code }) => code)).toEqual(Array(5).fill('PROPOSED_ALREADY'));
  });
});

describe.each([
  ['confirmChange', () => ({ confirmedById: care.manager })],
  ['signOffChange', () => ({ signedOffById: care.manager })],
  ['enterChangeInError', () => ({ reasonCode: 'DUPLICATE' })],
  ['addChangeEvidence', () => ({ evidence: [{ kind: 'DailyNote', id: anId() }] })],
])('%s', (verb, rest) => {
  it('of an unknown change, of another tenant’s or of another service’s finds nothing', async () => {
    const foreign = await open();
    const [{ id, version }, theirs] = [await care.change(), await foreign.change()];
    for (const changeId of [anId(), theirs.id])
      expect(await care.refusals(verb, { changeId, version, ...rest() })).toEqual(refused('NOT_FOUND', 'changeId'));
    const as = care.as('REGISTERED_MANAGER', care.manager, [care.otherServiceId]);
    expect(await care.refusals(verb, { changeId: id, version, ...rest() }, { as })).toEqual(refused('NOT_FOUND', 'changeId'));
  });

  it('is for the roles that hold it, and for the version that was read', async () => {
    const { id, version } = await care.change();
    const as = care.as('FIELD_SUPERVISOR');
    if (verb !== 'addChangeEvidence')
      expect(await care.refusals(verb, { changeId: id, version, ...rest() }, { as })).toEqual(refused('NOT_PERMITTED', 'changeId'));
    expect(await care.refusals(verb, { changeId: id, version: version + 1, ...rest() })).toEqual(refused('STALE', 'version'));
  });
});

test('a change is confirmed once, by a member of staff who is known, and others are told', async () => {
  const { id, version } = await care.change();
  expect(await care.refusals('confirmChange', { changeId: id, version, confirmedById: anId() })).toEqual(
    refused('RECORD_NOT_KNOWN', 'confirmedById', 'R28'),
  );
  const manager = care.as('REGISTERED_MANAGER', care.manager);
  expect(await care.refusals('confirmChange', { changeId: id, version, confirmedById: care.keyWorker }, { as: manager })).toEqual(
    refused('NOT_THE_CALLER', 'confirmedById'),
  );
  const as = care.as('KEY_WORKER', care.keyWorker);
  const [event] = await care.announced('confirmChange', { changeId: id, version, confirmedById: care.keyWorker }, { as });
  expect(event).toMatchObject({
    type: 'care-records.identified-change.amended.v1',
    data: { state: 'CONFIRMED', confirmedById: care.keyWorker },
  });
  expect(await care.refusals('confirmChange', { changeId: id, version: version + 1, confirmedById: care.keyWorker }, { as })).toEqual(
    refused('ALREADY_CONFIRMED', 'changeId'),
  );
});
