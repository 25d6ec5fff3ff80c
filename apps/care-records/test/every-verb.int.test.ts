import { anId, atOnce } from '@causeway/testing';
import { NOW, careGraph, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
let foreign: Care;
let planId: string;
let planInForce: string;
let changeId: string;
let noteId: string;
const theirs: Record<string, string> = {};

beforeAll(async () => {
  [care, foreign] = await Promise.all([open(), open()]);
  planInForce = await care.planInForce();
  [planId, changeId] = [(await care.plan()).id, (await care.change()).id];
  Object.assign(theirs, {
    service: foreign.serviceId,
    staff: foreign.worker,
    shift: foreign.shiftId,
    person: foreign.personId,
    note: (await foreign.note()).id,
    entry: (await foreign.done('logCommunication', { personId: foreign.personId, kind: 'CALL', text: 'Rang.', loggedById: foreign.worker }))
      .id,
    plan: (await foreign.plan()).id,
    review: (await foreign.review()).id,
    change: (await foreign.change()).id,
  });
});

/** A change is proposed once from a record: each test has a note of its own. */
beforeEach(async () => {
  noteId = (await care.note()).id;
});

type Input = Readonly<Record<string, unknown>>;
interface Verb {
  readonly event: string;
  /** The input's field that says where the record belongs. */
  readonly place: string;
  readonly input: () => Input;
  /** What each field that names another record names; `*` for one that this domain owns and lists. */
  readonly names: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, number>>;
  readonly codes?: readonly string[];
  readonly days?: readonly string[];
}

const VERBS: Readonly<Record<string, Verb>> = {
  registerPerson: {
    event: 'care-records.person.registered.v1',
    place: 'serviceId',
    input: () => ({ serviceId: care.serviceId, name: 'A person', placedBy: [] }),
    names: { serviceId: 'service' },
    texts: { name: 200 },
    days: ['bornOn'],
  },
  assignKeyWorker: {
    event: 'care-records.key-worker-assignment.made.v1',
    place: 'personId',
    input: () => ({ personId: care.personId, staffMemberId: care.keyWorker, startsOn: '2026-03-09' }),
    names: { personId: 'person', staffMemberId: 'staff' },
    texts: {},
    days: ['startsOn', 'endsOn'],
  },
  placePerson: {
    event: 'care-records.placement.made.v1',
    place: 'personId',
    input: () => ({ personId: care.personId, organisationId: anId(), startsOn: '2026-03-09' }),
    names: { personId: 'person' },
    texts: {},
    days: ['startsOn', 'endsOn'],
  },
  recordNote: {
    event: 'care-records.daily-note.recorded.v1',
    place: 'personId',
    input: () => care.aNote(),
    names: { personId: 'person', authorId: 'staff', shiftId: 'shift', amendsId: 'note' },
    texts: { text: 8000 },
    codes: ['riskCodes'],
  },
  recordFeedback: {
    event: 'care-records.feedback.recorded.v1',
    place: 'personId',
    input: () => ({ personId: care.personId, respondent: 'FAMILY', codes: ['OTHER'], text: 'Said.', takenById: care.worker }),
    names: { personId: 'person', takenById: 'staff' },
    texts: { text: 8000 },
    codes: ['concernCode'],
  },
  receiveComplaint: {
    event: 'care-records.complaint.received.v1',
    place: 'personId',
    input: () => ({ personId: care.personId, category: 'FOOD', text: 'Cold.', notActedOn: false }),
    names: { personId: 'person' },
    texts: { text: 8000 },
    codes: ['category', 'concernCode'],
  },
  reportIncident: {
    event: 'care-records.incident.reported.v1',
    place: 'personId',
    input: () => ({
      personId: care.personId,
      kind: 'FALL',
      riskCodes: [],
      physicalHarm: 'LOW',
      psychologicalHarm: 'NONE',
      text: 'Fell.',
      reportedById: care.worker,
    }),
    names: { personId: 'person', reportedById: 'staff' },
    texts: { text: 8000, immediateAction: 8000 },
    codes: ['riskCodes'],
  },
  logCommunication: {
    event: 'care-records.communication-log-entry.logged.v1',
    place: 'personId',
    input: () => ({ personId: care.personId, kind: 'CALL', text: 'Rang.', loggedById: care.worker }),
    names: { personId: 'person', loggedById: 'staff', amendsId: 'entry' },
    texts: { text: 8000 },
    codes: ['withCode'],
  },
  recordHandover: {
    event: 'care-records.handover.recorded.v1',
    place: 'serviceId',
    input: () => ({
      serviceId: care.serviceId,
      peopleIds: [care.personId],
      changesIds: [],
      assumedSomeoneElse: false,
      text: 'Told.',
      givenById: care.worker,
    }),
    names: {
      serviceId: 'service',
      fromShiftId: 'shift',
      toShiftId: 'shift',
      givenById: 'staff',
      peopleIds: 'person',
      changesIds: 'change',
    },
    texts: { text: 8000 },
  },
  proposeChange: {
    event: 'care-records.identified-change.proposed.v1',
    place: 'personId',
    input: () => ({
      personId: care.personId,
      kind: 'RISK',
      // One note shows a change once.
      code: `CHOKING_${anId().replaceAll('-', '').toUpperCase()}`.slice(0, 40),
      highRisk: false,
      evidence: [{ kind: 'DailyNote', id: noteId }],
    }),
    names: { personId: 'person' },
    texts: {},
    codes: ['code'],
  },
  issueInterimInstruction: {
    event: 'care-records.interim-instruction.issued.v1',
    place: 'changeId',
    input: () => ({ changeId, text: 'Thickened fluids.', issuedById: care.worker }),
    names: { changeId: 'change', issuedById: 'staff' },
    texts: { text: 8000 },
  },
  openCarePlan: {
    event: 'care-records.care-plan.opened.v1',
    place: 'personId',
    input: () => ({ personId: care.personId, title: 'Eating', domainCode: 'NUTRITION' }),
    names: { personId: 'person' },
    texts: { title: 200 },
    codes: ['domainCode'],
  },
  assignPlanOwner: {
    event: 'care-records.plan-ownership.assigned.v1',
    place: 'planId',
    input: () => ({ planId, ownerId: care.keyWorker, deputyId: care.worker, startsOn: '2026-03-09' }),
    names: { planId: 'plan', ownerId: 'staff', deputyId: 'staff' },
    texts: {},
    days: ['startsOn'],
  },
  recordPlanReview: {
    event: 'care-records.plan-review.recorded.v1',
    place: 'planId',
    input: () => care.aReview(planInForce),
    names: { planId: 'plan', heldById: 'staff', amendsId: 'review' },
    texts: { text: 8000 },
    days: ['nextReviewOn'],
  },
  publishPlanVersion: {
    event: 'care-records.plan-version.published.v1',
    place: 'planId',
    input: () => care.aVersion(planId),
    names: { planId: 'plan', publishedById: 'staff', answersIds: 'change' },
    texts: { text: 20_000 },
    codes: ['riskCodes'],
  },
};

/** Records of other domains are known by what those told: another's is waited for, and refused as not known. */
const OTHERS = new Set(['service', 'staff', 'shift']);
const LISTS = /Ids$|Codes$/;
const as = (field: string, value: unknown): unknown => (LISTS.test(field) ? [value] : value);

describe.each(Object.entries(VERBS))('%s', (verb, { event, place, input, names, texts, codes = [], days = [] }) => {
  it('records, and announces it once with the ids and codes that were given, and no text', async () => {
    const given = input();
    const [told, ...more] = (await care.announced(verb, given)).filter((one) => one.type === event);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      tenant: care.tenantId,
      serviceId: care.serviceId,
      key: care.serviceId,
      aggregateVersion: 1,
      receivedAt: NOW,
    });
    const told_ = told?.data ?? {};
    for (const [field, value] of Object.entries(given))
      if (field in told_ && field !== 'evidence') expect([field, told_[field]]).toEqual([field, value]);
    for (const text of Object.keys(texts)) expect(told_).not.toHaveProperty(text);
  });

  it('is safe to send twice, and refuses the key for another input', async () => {
    const sent = { ...input(), idempotencyKey: anId() };
    const first = await care.done(verb, sent);
    const before = await care.content();
    expect(await care.done(verb, sent)).toEqual(first);
    expect(await care.content()).toEqual(before);
    expect(await care.refusals(verb, { ...sent, happenedAt: '2026-03-01T09:00:00.000Z' })).toEqual(refused('KEY_REUSED', 'idempotencyKey'));
  });

  it('refuses ids that nobody knows, and those of another tenant, alike', async () => {
    const before = await care.content();
    const got = await Promise.all(
      Object.entries(names).flatMap(([field, what]) =>
        [anId(), theirs[what]].map(async (id) => [field, (await care.perform(verb, { ...input(), [field]: as(field, id) })).refusals]),
      ),
    );
    const should = Object.entries(names).flatMap(([field, what]) => {
      const refusal = OTHERS.has(what)
        ? refused('RECORD_NOT_KNOWN', field, 'R28')
        : refused('NOT_FOUND', field, field === place ? null : 'R28');
      return [
        [field, refusal],
        [field, refusal],
      ];
    });
    expect(got).toEqual(should);
    expect(await care.content()).toEqual(before);
  });

  it('is for the roles that hold it in this service, and unknown to those of another', async () => {
    const elsewhere = { role: 'REGISTERED_MANAGER' as const, services: [care.otherServiceId] };
    const known = {
      ...care.as('ROTA_COORDINATOR'),
      grants: [elsewhere, { role: 'ROTA_COORDINATOR' as const, services: [care.serviceId] }],
    };
    expect(await care.refusals(verb, input(), { as: known })).toEqual(refused('NOT_PERMITTED', place));
    expect(await care.refusals(verb, input(), { as: { ...known, grants: [elsewhere] } })).toEqual(refused('NOT_FOUND', place));
  });

  it('takes no time that can not be, and only from an import when it was recorded', async () => {
    const integration = { as: care.as('INTEGRATION') };
    const key = { source: 'other-system', externalId: anId() };
    const late = '2026-03-09T08:00:00.001Z';
    expect(await care.refusals(verb, { ...input(), happenedAt: late })).toEqual(refused('HAPPENED_IN_FUTURE', 'happenedAt'));
    expect(await care.refusals(verb, { ...input(), recordedAt: NOW })).toEqual(refused('RECORDED_AT_NOT_YOURS', 'recordedAt', 'R46'));
    expect(await care.refusals(verb, { ...input(), ...key, recordedAt: late }, integration)).toEqual(
      refused('RECORDED_IN_FUTURE', 'recordedAt'),
    );
    const reversed = { ...input(), ...key, happenedAt: '2026-03-05T09:00:00.000Z', recordedAt: '2026-03-04T09:00:00.000Z' };
    expect(await care.refusals(verb, reversed, integration)).toEqual(refused('RECORDED_BEFORE_HAPPENED', 'recordedAt'));
  });

  it('takes a key of another system from an import alone, whole and once', async () => {
    const integration = { as: care.as('INTEGRATION') };
    const key = { source: 'other-system', externalId: anId() };
    expect(await care.refusals(verb, { ...input(), ...key })).toEqual(refused('IMPORT_KEY_NOT_YOURS', 'externalId'));
    expect(await care.refusals(verb, { ...input(), source: key.source }, integration)).toEqual(
      refused('IMPORT_KEY_INCOMPLETE', 'externalId'),
    );
    await care.done(verb, { ...input(), ...key }, integration);
    expect(await care.refusals(verb, { ...input(), ...key }, integration)).toEqual(refused('ALREADY_IMPORTED', 'externalId'));
  });

  it('refuses what is not a day or an instant, naming the field', async () => {
    for (const [field, value] of [['happenedAt', '2026-02-30T09:00:00.000Z'], ...days.map((day) => [day, '2026-02-30'])] as const) {
      expect(await care.invalid(verb, { ...input(), [field]: value })).toContain(`"input.${field}"`);
    }
  });

  if (Object.keys(texts).length > 0)
    it('takes text up to its length, no longer, and not empty', async () => {
      for (const [field, most] of Object.entries(texts)) {
        expect(await care.refusals(verb, { ...input(), [field]: 'x'.repeat(most + 1) })).toEqual(refused('TEXT_TOO_LONG', field));
        if (field in input()) expect(await care.refusals(verb, { ...input(), [field]: '  ' })).toEqual(refused('TEXT_EMPTY', field));
        await care.done(verb, { ...input(), [field]: 'x'.repeat(most) });
      }
    });

  if (codes.length > 0)
    it('takes codes as codes', async () => {
      for (const field of codes) {
        for (const wrong of ['falls', 'F', '1FALL', 'FALLS RISK', `F${'A'.repeat(40)}`])
          expect(await care.refusals(verb, { ...input(), [field]: as(field, wrong) })).toEqual(refused('CODE_MALFORMED', field));
        await care.done(verb, { ...input(), [field]: as(field, 'FALLS_2') });
      }
    });
});

it('a key of another system that is recorded by two at once is recorded by one, and refused to the other', async () => {
  const row = { ...care.aNote(), source: 'other-system', externalId: anId() };
  const record = () => care.perform('recordNote', row, { as: care.as('INTEGRATION') });
  const both = await atOnce(care.graph.database, 'daily_note', [record, record]);
  expect(both.map(({ refusals }) => refusals)).toEqual([[], refused('ALREADY_IMPORTED', 'externalId')]);
});
