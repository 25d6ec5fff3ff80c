import type { Role } from '@causeway/access';
import { procedureOpenedV1 } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import { lookedAt } from './audit-inputs';
import { aDesk, NOW, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let made: { inspection: string; meeting: string; procedure: string; worker: string; handover: { kind: string; id: string } };

/** What a verb that records something new is asked, who may, and what stands in its place. */
interface Verb {
  readonly name: string;
  readonly record: string;
  readonly may: Role;
  readonly mayNot: Role;
  readonly place: keyof Input;
  readonly workers: readonly string[];
  readonly event: string;
  readonly input: () => Input;
}

const VERBS: readonly Verb[] = [
  {
    name: 'appoint',
    record: 'roleHolding',
    may: 'REGISTERED_MANAGER',
    mayNot: 'SERVICE_LEAD',
    place: 'serviceId',
    workers: ['staffMemberId', 'deputyId'],
    event: 'governance.role-holding.appointed.v1',
    input: () => ({ serviceId: desk.serviceId, role: 'KEY_WORKER', staffMemberId: made.worker, startsOn: '2026-03-09' }),
  },
  {
    name: 'recordInspection',
    record: 'inspection',
    may: 'REGISTERED_MANAGER',
    mayNot: 'CARE_COORDINATOR',
    place: 'serviceId',
    workers: [],
    event: 'governance.inspection.recorded.v1',
    input: () => ({ serviceId: desk.serviceId, inspectedOn: '2026-02-02', overallRating: 'REQUIRES_IMPROVEMENT' }),
  },
  {
    name: 'recordInspectionFinding',
    record: 'inspectionFinding',
    may: 'PROVIDER_QUALITY_LEAD',
    mayNot: 'CARE_COORDINATOR',
    place: 'inspectionId',
    workers: [],
    event: 'governance.inspection-finding.recorded.v1',
    input: () => ({ inspectionId: made.inspection, kind: 'BREACH', regulationKey: 'RA2014_17', text: 'Audits missed late updates.' }),
  },
  {
    name: 'holdMeeting',
    record: 'qualityMeeting',
    may: 'SAFEGUARDING_LEAD',
    mayNot: 'CARE_COORDINATOR',
    place: 'serviceId',
    workers: ['chairId'],
    event: 'governance.quality-meeting.held.v1',
    input: () => ({ serviceId: desk.serviceId, kind: 'QUALITY', chairId: made.worker }),
  },
  {
    name: 'recordMinute',
    record: 'minute',
    may: 'NOMINATED_INDIVIDUAL',
    mayNot: 'CARE_COORDINATOR',
    place: 'meetingId',
    workers: ['ownerId'],
    event: 'governance.minute.recorded.v1',
    input: () => ({ meetingId: made.meeting, challenge: 'Why so late?', response: 'Weekly checks.', ownerId: made.worker, about: [] }),
  },
  {
    name: 'shareLearning',
    record: 'learningItem',
    may: 'DEPUTY_MANAGER',
    mayNot: 'CARE_COORDINATOR',
    place: 'serviceId',
    workers: ['sharedWithIds'],
    event: 'governance.learning-item.shared.v1',
    input: () => ({ serviceId: desk.serviceId, what: 'Name who updates the plan.', sharedWithIds: [made.worker] }),
  },
  {
    name: 'recordAudit',
    record: 'audit',
    may: 'DEPUTY_MANAGER',
    mayNot: 'CARE_COORDINATOR',
    place: 'serviceId',
    workers: ['auditedById'],
    event: 'governance.audit.recorded.v1',
    input: () => anAudit(),
  },
  {
    name: 'openProcedure',
    record: 'procedure',
    may: 'SERVICE_LEAD',
    mayNot: 'CARE_COORDINATOR',
    place: 'serviceId',
    workers: [],
    event: procedureOpenedV1.type,
    input: () => ({ serviceId: desk.serviceId, title: 'Care planning', procedureCode: 'CARE_PLANNING' }),
  },
  {
    name: 'reviseProcedure',
    record: 'procedureVersion',
    may: 'SERVICE_LEAD',
    mayNot: 'CARE_COORDINATOR',
    place: 'procedureId',
    workers: ['issuedById'],
    event: 'governance.procedure-version.issued.v1',
    input: () => ({ procedureId: made.procedure, text: `Update within two working days. ${anId()}`, issuedById: made.worker }),
  },
];

const anAudit = (): Input => ({
  serviceId: desk.serviceId,
  auditedById: made.worker,
  population: 40,
  sampleSize: 10,
  selectionMethod: 'Every fourth plan by room',
  updateTimeliness: 8,
  changeIdentification: 9,
  handoverEvidence: 7,
  namedOwnership: 5,
  feedbackAlignment: 10,
  ...lookedAt(made.handover),
});

beforeAll(async () => {
  graph = await openGraph();
  desk = await aDesk(graph);
  const id = async (name: string): Promise<string> => {
    const verb = VERBS.find((one) => one.name === name) as Verb;
    const { said } = await desk.send(desk.as(verb.may), name, verb.input(), `${verb.record} { id }`);
    return said?.['id'] as string;
  };
  made = { worker: await desk.worker(), handover: await desk.handover(), inspection: '', meeting: '', procedure: '' };
  made.inspection = await id('recordInspection');
  made.meeting = await id('holdMeeting');
  made.procedure = await id('openProcedure');
});
afterAll(() => graph.close());

describe.each(VERBS.map((verb) => [verb.name, verb] as const))('%s', (name, verb) => {
  const by = () => desk.as(verb.may);
  const refusals = (more: Input, caller = by()) => desk.refusalsOf(caller, name, { ...verb.input(), ...more });

  it('records what it is given, in the service, and announces it', async () => {
    const { said, refusals: none } = await desk.send(by(), name, verb.input(), `${verb.record} { id version service { id } happenedAt }`);
    expect(none).toEqual([]);
    expect(said).toMatchObject({ version: 1, service: { id: desk.serviceId }, happenedAt: new Date(NOW) });
    const event = (await graph.events(desk.tenantId)).at(-1);
    expect(event).toMatchObject({ type: verb.event, aggregateId: said?.['id'], serviceId: desk.serviceId, aggregateVersion: 1 });
  });

  it('takes effect once when it is sent twice, and refuses the same key with another input', async () => {
    const input = { ...verb.input(), idempotencyKey: anId() };
    const first = await desk.send(by(), name, input, `${verb.record} { id }`);
    expect(await desk.send(by(), name, input, `${verb.record} { id }`)).toEqual(first);
    expect(await refusals({ ...input, happenedAt: '2026-03-01T08:00:00.000Z' })).toEqual([refused('KEY_REUSED', 'idempotencyKey')]);
  });

  it('is refused to a role that does not do it here', async () => {
    expect(await refusals({}, desk.as(verb.mayNot))).toEqual([refused('NOT_PERMITTED', verb.place)]);
  });

  it('finds no place that is unknown, in another service or of another tenant', async () => {
    const absent = [refused('NOT_FOUND', verb.place)];
    expect(await refusals({ [verb.place]: anId() })).toEqual(absent);
    expect(await refusals({}, desk.as(verb.may, { services: [anId()] }))).toEqual(absent);
    // The workers' ids are known there too, so that only the place is another tenant's.
    const other = await aDesk(graph);
    await graph.database.asAdmin(
      `insert into known_record select (jsonb_populate_record(k, jsonb_build_object('tenant_id', $2::text))).* from known_record k where k.tenant_id = $1 and kind in ('StaffMember', 'Handover')`,
      [desk.tenantId, other.tenantId],
    );
    expect(await other.refusalsOf(other.as(verb.may), name, verb.input())).toEqual(absent);
  });

  it('happened before now, and only a system that imports says when it was recorded', async () => {
    expect(await refusals({ happenedAt: '2026-03-09T08:00:00.001Z' })).toEqual([refused('HAPPENED_IN_FUTURE', 'happenedAt')]);
    expect(await refusals({ recordedAt: '2026-03-01T08:00:00.000Z' })).toEqual([refused('RECORDED_AT_NOT_YOURS', 'recordedAt', 'R46')]);
  });

  it('is imported once, by a system that may, with both its source and its key', async () => {
    const imported = { source: 'nourish', externalId: anId() };
    const system = { ...by(), grants: [...by().grants, ...desk.as('INTEGRATION').grants] };
    expect(await refusals(imported)).toEqual([refused('IMPORT_KEY_NOT_YOURS', 'externalId')]);
    expect(await refusals({ source: 'nourish' }, system)).toEqual([refused('IMPORT_KEY_INCOMPLETE', 'externalId')]);
    expect((await desk.send(system, name, { ...verb.input(), ...imported }, `${verb.record} { source externalId }`)).said).toEqual(
      imported,
    );
    expect(await refusals(imported, system)).toEqual([refused('ALREADY_IMPORTED', 'externalId')]);
  });

  if (verb.workers.length > 0)
    it('names workers who are known here', async () => {
      const unknown = await Promise.all(
        verb.workers.map((field) =>
          desk.send(by(), name, { ...verb.input(), [field]: field.endsWith('Ids') ? [made.worker, anId()] : anId() }, ''),
        ),
      );
      expect(unknown.map((answer) => answer.refusals)).toEqual(verb.workers.map((field) => [refused('RECORD_NOT_KNOWN', field, 'R28')]));
    });
});
