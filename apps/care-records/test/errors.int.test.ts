import { careRecordEnteredInErrorV1, EVENTS } from '@causeway/event-contracts';
import { anId, meanwhile } from '@causeway/testing';
import { NOW, careGraph, refused, type Care, type Made } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

const mark = (kind: string, { id, version }: Made, reasonCode = 'DUPLICATE') => ({ record: { kind, id }, version, reasonCode });
const dashed = (kind: string): string => kind.toLowerCase().replaceAll('_', '-');

const KINDS: Readonly<Record<string, (c: Care) => Promise<Made>>> = {
  PERSON: (c) => c.done('registerPerson', { serviceId: c.serviceId, name: 'Twice', placedBy: [] }),
  KEY_WORKER_ASSIGNMENT: (c) => c.done('assignKeyWorker', { personId: c.personId, staffMemberId: c.keyWorker, startsOn: '2026-03-09' }),
  PLACEMENT: (c) => c.done('placePerson', { personId: c.personId, organisationId: anId(), startsOn: '2026-03-09' }),
  DAILY_NOTE: (c) => c.note(),
  FEEDBACK: (c) =>
    c.done('recordFeedback', { personId: c.personId, respondent: 'FAMILY', codes: ['OTHER'], text: 'Said.', takenById: c.worker }),
  COMPLAINT: (c) => c.done('receiveComplaint', { personId: c.personId, category: 'FOOD', text: 'Cold.', notActedOn: false }),
  INCIDENT: (c) =>
    c.done('reportIncident', {
      personId: c.personId,
      kind: 'FALL',
      riskCodes: [],
      physicalHarm: 'LOW',
      psychologicalHarm: 'NONE',
      text: 'Fell.',
      reportedById: c.worker,
    }),
  COMMUNICATION_LOG_ENTRY: (c) => c.done('logCommunication', { personId: c.personId, kind: 'CALL', text: 'Rang.', loggedById: c.worker }),
  HANDOVER: (c) =>
    c.done('recordHandover', {
      serviceId: c.serviceId,
      peopleIds: [c.personId],
      changesIds: [],
      assumedSomeoneElse: false,
      text: 'Told.',
      givenById: c.worker,
    }),
  INTERIM_INSTRUCTION: async (c) =>
    c.done('issueInterimInstruction', { changeId: (await c.change()).id, text: 'Thickened fluids.', issuedById: c.worker }),
  CARE_PLAN: (c) => c.plan(),
  PLAN_OWNERSHIP: async (c) =>
    c.done('assignPlanOwner', { planId: (await c.plan()).id, ownerId: c.keyWorker, deputyId: c.worker, startsOn: '2026-03-09' }),
  PLAN_REVIEW: (c) => c.review(),
  PLAN_VERSION: async (c) => c.publish((await c.plan()).id, { publishedById: c.worker }),
};
const WITHOUT_AUTHOR = ['PERSON', 'KEY_WORKER_ASSIGNMENT', 'PLACEMENT', 'COMPLAINT', 'CARE_PLAN', 'PLAN_OWNERSHIP'];

describe.each(Object.entries(KINDS))('a record of the kind %s that was entered in error', (kind, make) => {
  it('is marked by a manager, stays as it was, and is taken back by an event', async () => {
    const made = await make(care);
    const table = kind.toLowerCase();
    const row = async () =>
      (await care.graph.database.asAdmin<Record<string, unknown>>(`select * from ${table} where id = $1`, [made.id]))[0];
    const before = await row();
    const [event, ...more] = await care.announced('enterCareRecordInError', mark(kind, made));
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      type: `care-records.${dashed(kind)}.entered-in-error.v1`,
      aggregateId: made.id,
      aggregateVersion: made.version + 1,
      serviceId: care.serviceId,
      data: { reasonCode: 'DUPLICATE' },
    });
    expect(await row()).toEqual({
      ...before,
      version: made.version + 1,
      entered_in_error_at: new Date(NOW),
      entered_in_error_reason: 'DUPLICATE',
      changed_xid: expect.anything(),
    });
  });

  it(`is ${WITHOUT_AUTHOR.includes(kind) ? 'not marked by a care worker' : 'marked by its author, and by no other worker'}`, async () => {
    const made = await make(care);
    const another = care.as('SUPPORT_WORKER');
    expect(await care.refusals('enterCareRecordInError', mark(kind, made), { as: another })).toEqual(refused('NOT_PERMITTED', 'record'));
    const author = care.as('SUPPORT_WORKER', care.worker);
    if (WITHOUT_AUTHOR.includes(kind))
      expect(await care.refusals('enterCareRecordInError', mark(kind, made), { as: author })).toEqual(refused('NOT_PERMITTED', 'record'));
    else expect((await care.perform('enterCareRecordInError', mark(kind, made), { as: author })).refusals).toEqual([]);
  });
});

describe('marking as entered in error', () => {
  it('is refused when the record has changed since, and when it was marked already', async () => {
    const { id, version } = await care.note();
    await care.done('enterCareRecordInError', mark('DAILY_NOTE', { id, version }));
    expect(await care.refusals('enterCareRecordInError', mark('DAILY_NOTE', { id, version }))).toEqual(refused('STALE', 'version'));
    expect(await care.refusals('enterCareRecordInError', mark('DAILY_NOTE', { id, version: version + 1 }))).toEqual(
      refused('ENTERED_IN_ERROR', 'record'),
    );
  });

  it('of an unknown record, of another kind, of another service or of another tenant finds nothing', async () => {
    const note = await care.note();
    const stranger = care.as('REGISTERED_MANAGER', anId(), [care.otherServiceId]);
    const foreign = await open();
    const theirs = await foreign.note();
    for (const [input, as] of [
      [mark('DAILY_NOTE', { id: anId(), version: 1 }), undefined],
      [mark('INCIDENT', note), undefined],
      [mark('DAILY_NOTE', theirs), undefined],
      [mark('DAILY_NOTE', note), stranger],
    ] as const)
      expect(await care.refusals('enterCareRecordInError', input, as ? { as } : {})).toEqual(refused('NOT_FOUND', 'record'));
  });

  it('by an author who no longer works in the service is refused', async () => {
    const note = await care.note();
    const moved = care.as('SUPPORT_WORKER', care.worker, [care.otherServiceId]);
    expect(await care.refusals('enterCareRecordInError', mark('DAILY_NOTE', note), { as: moved })).toEqual(refused('NOT_FOUND', 'record'));
  });

  it('takes effect once however often it is sent', async () => {
    const input = { ...mark('DAILY_NOTE', await care.note()), idempotencyKey: anId() };
    const first = await care.done('enterCareRecordInError', input);
    const before = await care.content();
    expect(await care.done('enterCareRecordInError', input)).toEqual(first);
    expect(await care.content()).toEqual(before);
  });

  it('takes one of two people at once and tells the other that the record has changed', async () => {
    const note = await care.note();
    const both = await Promise.all([
      care.perform('enterCareRecordInError', mark('DAILY_NOTE', note)),
      care.perform('enterCareRecordInError', mark('DAILY_NOTE', note, 'WRONG_PERSON')),
    ]);
    expect(both.flatMap((one) => one.refusals)).toEqual(refused('STALE', 'version'));
  });
});

describe('a record that was entered in error', () => {
  it('is still read, with the time at which it was marked', async () => {
    const note = await care.note();
    expect(await care.read('dailyNote', note.id, 'enteredInErrorAt')).toEqual({ enteredInErrorAt: null });
    await care.done('enterCareRecordInError', mark('DAILY_NOTE', note));
    const read = await care.read<{ text: string; enteredInErrorAt: Date }>('dailyNote', note.id, 'text enteredInErrorAt');
    expect(read).toEqual({ text: 'Ate well.', enteredInErrorAt: new Date(NOW) });
  });

  it('is not amended by whoever does so while it is being marked', async () => {
    const note = await care.done('recordNote', care.aNote());
    const marking = `update daily_note set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1`;
    const refusals = await meanwhile(care.graph.database, marking, [note.id], () =>
      care.refusals('recordNote', { ...care.aNote(), amendsId: note.id }),
    );
    expect(refusals).toEqual(refused('NOT_FOUND', 'amendsId', 'R28'));
  });

  it('is no evidence, is amended no more, and has nothing recorded under it', async () => {
    const note = await care.note();
    await care.done('enterCareRecordInError', mark('DAILY_NOTE', note));
    const person = await care.done('registerPerson', { serviceId: care.serviceId, name: 'Twice', placedBy: [] });
    await care.done('enterCareRecordInError', mark('PERSON', person));
    const evidence = [{ kind: 'DailyNote', id: note.id }];
    const change = { personId: care.personId, kind: 'RISK', code: 'FALLS', highRisk: false, evidence };
    expect(await care.refusals('proposeChange', change)).toEqual(refused('EVIDENCE_UNKNOWN', 'evidence', 'R28').slice(0, 1));
    expect(await care.refusals('recordNote', { ...care.aNote(), amendsId: note.id })).toEqual(refused('NOT_FOUND', 'amendsId', 'R28'));
    expect(await care.refusals('recordNote', { ...care.aNote(), personId: person.id })).toEqual(refused('ENTERED_IN_ERROR', 'personId'));
  });

  it('takes along, of a person, who placed and who looked after them, and their plans with versions and owners', async () => {
    const person = await care.done('registerPerson', { serviceId: care.serviceId, name: 'Twice', placedBy: [anId()] });
    await care.done('assignKeyWorker', { personId: person.id, staffMemberId: care.keyWorker, startsOn: '2026-03-09' });
    const { id: planId } = await care.plan({ personId: person.id });
    await care.done('assignPlanOwner', { planId, ownerId: care.keyWorker, deputyId: care.worker, startsOn: '2026-03-09' });
    await care.publish(planId);
    const named = { ...person, version: person.version + 1 };
    const events = await care.announced('enterCareRecordInError', mark('PERSON', named));
    expect(events.map((event) => event.type).sort()).toEqual(
      ['care-plan', 'key-worker-assignment', 'person', 'placement', 'plan-ownership', 'plan-version'].map(
        (kind) => `care-records.${kind}.entered-in-error.v1`,
      ),
    );
  });

  it('gives its NHS number back, and is no earlier text of a plan and no owner of it', async () => {
    const twin = { serviceId: care.serviceId, name: 'Twin', placedBy: [], nhsNumber: '9990000018' };
    const person = await care.done('registerPerson', twin);
    await care.done('enterCareRecordInError', mark('PERSON', person));
    await care.done('registerPerson', twin);

    const plan = await care.plan();
    const owned = await care.done('assignPlanOwner', {
      planId: plan.id,
      ownerId: care.keyWorker,
      deputyId: care.worker,
      startsOn: '2026-03-09',
    });
    await care.done('enterCareRecordInError', mark('PLAN_OWNERSHIP', owned));
    const version = await care.publish(plan.id, { text: 'The same words.' });
    expect(await care.read('planVersion', version.id, 'owner { id }')).toEqual({ owner: null });
    await care.done('enterCareRecordInError', mark('PLAN_VERSION', version));
    const again = await care.publish(plan.id, { text: 'The same words.' });
    expect(await care.read('planVersion', again.id, 'number')).toEqual({ number: 2 });
  });
});

test('a plan that was entered in error takes its versions and its owners with it, and others are told', async () => {
  const plan = await care.plan();
  const own = { planId: plan.id, ownerId: care.keyWorker, deputyId: care.worker };
  const earlier = await care.done('assignPlanOwner', { ...own, startsOn: '2026-03-09' });
  const owner = await care.done('assignPlanOwner', { ...own, startsOn: '2026-03-12' });
  const [first, second] = [await care.publish(plan.id), await care.publish(plan.id)];
  await care.done('enterCareRecordInError', mark('PLAN_VERSION', second, 'DUPLICATE'));
  const another = await care.publish((await care.plan()).id);
  const written = { ...plan, version: plan.version + 4 };
  const events = await care.announced('enterCareRecordInError', mark('CARE_PLAN', written, 'WRONG_PERSON'));
  expect(events.map(({ type, aggregateId, data }) => [type, aggregateId, data['reasonCode']]).sort()).toEqual(
    [
      ['care-records.care-plan.entered-in-error.v1', plan.id, 'WRONG_PERSON'],
      ['care-records.plan-version.entered-in-error.v1', first.id, 'WRONG_PERSON'],
      ['care-records.plan-ownership.entered-in-error.v1', earlier.id, 'WRONG_PERSON'],
      ['care-records.plan-ownership.entered-in-error.v1', owner.id, 'WRONG_PERSON'],
    ].sort(),
  );
  expect(await care.read('planVersion', first.id, 'enteredInErrorAt')).toEqual({ enteredInErrorAt: new Date(NOW) });
  expect(await care.read('planOwnership', owner.id, 'enteredInErrorAt')).toEqual({ enteredInErrorAt: new Date(NOW) });
  expect(await care.read('planVersion', another.id, 'enteredInErrorAt')).toEqual({ enteredInErrorAt: null });
});

test('a change that was entered in error says when, and is confirmed, signed off and instructed on no more', async () => {
  const { id, version } = await care.change({ highRisk: true });
  const [event] = await care.announced('enterChangeInError', { changeId: id, version, reasonCode: 'WRONG_PERSON' });
  expect(event).toMatchObject({ type: 'care-records.identified-change.retracted.v1', data: { state: 'ENTERED_IN_ERROR' } });
  expect(await care.read('identifiedChange', id, 'state enteredInErrorAt')).toEqual({
    state: 'ENTERED_IN_ERROR',
    enteredInErrorAt: new Date(NOW),
  });
  const on = { changeId: id, version: version + 1 };
  for (const [verb, input] of Object.entries({
    enterChangeInError: { ...on, reasonCode: 'DUPLICATE' },
    confirmChange: { ...on, confirmedById: care.manager },
    signOffChange: { ...on, signedOffById: care.manager },
    addChangeEvidence: { ...on, evidence: [{ kind: 'DailyNote', id: (await care.note()).id }] },
    issueInterimInstruction: { changeId: id, text: 'Watch.', issuedById: care.worker },
  }))
    expect(await care.refusals(verb, input)).toEqual(refused('ENTERED_IN_ERROR', 'changeId'));
});

test('every kind that can be marked has an event that says RETRACTED', () => {
  for (const contract of Object.values(careRecordEnteredInErrorV1)) {
    expect(EVENTS).toContain(contract);
    expect(contract.state).toBe('RETRACTED');
  }
  expect(Object.keys(careRecordEnteredInErrorV1)).toHaveLength(Object.keys(KINDS).length);
});
