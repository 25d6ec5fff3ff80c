import type { Caller, Role } from '@causeway/access';
import {
  reviewEscalationMadeV1,
  serviceRegisteredV1,
  shiftPlannedV1,
  staffMemberRegisteredV1,
  type EventContract,
  type EventEnvelope,
} from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { tables } from '../src/tables';

export const NOW = '2026-03-09T08:00:00.000Z';
/** A week before, in which everything of these tests was set up. */
export const BEFORE = '2026-03-02T08:00:00.000Z';

export interface Refused {
  readonly code: string;
  readonly field: string | null;
  readonly rule: string | null;
}

/** A refusal as the graph answers it. */
export const refused = (code: string, field: string | null = null, rule: string | null = null): Refused[] => [{ code, field, rule }];

export interface Made {
  readonly id: string;
  readonly version: number;
}

type Input = Readonly<Record<string, unknown>>;
interface By {
  /** What is asked of the answer besides. */
  readonly and?: string;
  readonly as?: Caller;
  readonly at?: string;
}

/** The field of each verb's answer that holds the record. */
const ANSWER: Readonly<Record<string, string>> = {
  registerPerson: 'person',
  recordPersonLeft: 'person',
  recordDeath: 'person',
  movePerson: 'person',
  resumeCare: 'person',
  assignKeyWorker: 'keyWorkerAssignment',
  placePerson: 'placement',
  endPlacement: 'placement',
  recordNote: 'dailyNote',
  recordFeedback: 'feedback',
  receiveComplaint: 'complaint',
  acknowledgeComplaint: 'complaint',
  answerComplaint: 'complaint',
  reportIncident: 'incident',
  logCommunication: 'communicationLogEntry',
  recordHandover: 'handover',
  proposeChange: 'identifiedChange',
  addChangeEvidence: 'identifiedChange',
  confirmChange: 'identifiedChange',
  signOffChange: 'identifiedChange',
  enterChangeInError: 'identifiedChange',
  issueInterimInstruction: 'interimInstruction',
  openCarePlan: 'carePlan',
  assignPlanOwner: 'planOwnership',
  handOverPlan: 'carePlan',
  publishPlanVersion: 'planVersion',
  recordPlanReview: 'planReview',
  enterCareRecordInError: 'record',
};

/** The verbs that write on a record, with its table and the field that names it. */
const WRITES_ON: Readonly<Record<string, readonly [table: string, field: string]>> = {
  assignKeyWorker: ['person', 'personId'],
  assignPlanOwner: ['care_plan', 'planId'],
  publishPlanVersion: ['care_plan', 'planId'],
};

/** One service with its staff and one person, in a tenant of its own. */
export class Care {
  readonly tenantId = anId();
  readonly serviceId = anId();
  readonly otherServiceId = anId();
  readonly manager = anId();
  readonly keyWorker = anId();
  readonly worker = anId();
  readonly shiftId = anId();
  personId = '';
  /** What each input that was sent said it was written on, by its key. */
  private readonly said = new Map<unknown, number | null>();

  constructor(readonly graph: TestGraph) {}

  /** A caller of the service, who is whoever does it unless said; `services` moves them elsewhere. */
  as(role: Role, staffMemberId?: string, services: readonly string[] = [this.serviceId]): Caller {
    return aCaller(role, { tenantId: this.tenantId, services, ...(staffMemberId ? { staffMemberId } : {}) });
  }

  async open(): Promise<this> {
    for (const id of [this.serviceId, this.otherServiceId]) await this.told(serviceRegisteredV1, { id });
    for (const id of [this.manager, this.keyWorker, this.worker])
      await this.told(staffMemberRegisteredV1, { id, serviceId: this.serviceId });
    await this.told(shiftPlannedV1, { id: this.shiftId, serviceId: this.serviceId });
    this.personId = await this.person();
    return this;
  }

  /** Tells what another domain's event would: the contract's example, with what is given. */
  told<D>(
    contract: EventContract,
    facts: { id?: string; serviceId?: string | null; happenedAt?: string; version?: number; data?: D } = {},
  ) {
    return this.graph.told(this.tenantId, contract, {
      happenedAt: BEFORE,
      ...facts,
      data: { ...contract.example, ...facts.data },
    });
  }

  async person(input: Input = {}): Promise<string> {
    return (await this.done('registerPerson', { serviceId: this.serviceId, name: 'A person', placedBy: [], ...input }, { at: BEFORE })).id;
  }

  note(input: Input = {}, by: By = {}): Promise<Made> {
    return this.done('recordNote', { ...this.aNote(), ...input }, by);
  }

  aNote(): Input {
    return { personId: this.personId, kind: 'DAILY', authorId: this.worker, text: 'Ate well.', riskCodes: [] };
  }

  /** A change of the person that a note shows. */
  async change(input: Input = {}, noted: Input = {}): Promise<Made> {
    const note = await this.note(noted);
    const evidence = [{ kind: 'DailyNote', id: note.id }];
    return this.done('proposeChange', { personId: this.personId, kind: 'RISK', code: 'CHOKING', highRisk: false, evidence, ...input });
  }

  async confirmed(input: Input = {}, noted: Input = {}): Promise<Made> {
    const { id, version } = await this.change(input, noted);
    return this.done(
      'confirmChange',
      { changeId: id, version, confirmedById: this.keyWorker },
      { as: this.as('KEY_WORKER', this.keyWorker) },
    );
  }

  plan(input: Input = {}): Promise<Made> {
    return this.done('openCarePlan', { personId: this.personId, title: 'Eating and drinking', domainCode: 'NUTRITION', ...input });
  }

  publish(planId: string, input: Input = {}, by: By = {}): Promise<Made> {
    return this.done('publishPlanVersion', { ...this.aVersion(planId), ...input }, by);
  }

  aVersion(planId: string): Input {
    return { planId, reason: 'FIRST', text: `Version ${anId()}`, riskCodes: ['CHOKING'], answersIds: [], publishedById: this.keyWorker };
  }

  /** A formal review of a plan that has a version. */
  async review(input: Input = {}, by: By = {}): Promise<Made> {
    return this.done('recordPlanReview', { ...this.aReview(await this.planInForce()), ...input }, by);
  }

  aReview(planId: string): Input {
    return {
      planId,
      heldById: this.worker,
      lookedAt: ['DAILY_NOTES', 'PERSON_VIEW'],
      outcome: 'CHANGES_NEEDED',
      text: 'She now needs a stair rail.',
      nextReviewOn: '2026-06-08',
    };
  }

  /** A plan with its first version of a week before. */
  async planInForce(input: Input = {}): Promise<string> {
    const { id } = await this.plan(input);
    await this.publish(id, {}, { at: BEFORE });
    return id;
  }

  /** The service is escalated: high-risk changes need a named senior's sign-off. */
  escalate(data: Input = {}) {
    return this.told(reviewEscalationMadeV1, {
      serviceId: this.serviceId,
      data: { kind: 'SENIOR_SIGN_OFF', startsOn: '2026-03-02', ...data },
    });
  }

  /** Performs a verb as the registered manager unless said, and returns what it answers. */
  async perform(
    verb: string,
    input: Input,
    by: By = {},
  ): Promise<{ record: Made | null; refusals: Refused[]; shownAlready?: Made | null }> {
    return (await this.graph.run(...(await this.asked(verb, input, by))))['done'];
  }

  /** What is said of an input that the schema itself refuses, having made sure that nothing was written. */
  async invalid(verb: string, input: Input): Promise<string> {
    const before = await this.content();
    const { data, errors } = await this.graph.execute(...(await this.asked(verb, input, {})));
    expect(data ?? null).toBeNull();
    expect(await this.content()).toEqual(before);
    return errors?.[0]?.message ?? '';
  }

  /** The version that is now, for whoever says nothing else and imports nothing; sent again, the same as before. */
  private async written(verb: string, input: Input): Promise<Input> {
    const [table, field] = WRITES_ON[verb] ?? [];
    if (!table || !field || 'version' in input || 'externalId' in input) return {};
    const key = input['idempotencyKey'];
    if (!key || !this.said.has(key)) this.said.set(key, await this.versionOf(table, input[field]));
    return { version: this.said.get(key) };
  }

  async versionOf(table: string, id: unknown): Promise<number | null> {
    const [row] = await this.graph.database.asAdmin<{ version: number }>(`select version from ${table} where id::text = $1`, [id]);
    return row?.version ?? null;
  }

  private async asked(verb: string, input: Input, by: By): Promise<[Caller, string, string, Input]> {
    const answer = ANSWER[verb] ?? 'record';
    const fields = verb === 'enterCareRecordInError' ? 'id' : 'id version';
    return [
      by.as ?? this.as('REGISTERED_MANAGER'),
      by.at ?? NOW,
      `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { done: ${verb}(input: $input) { record: ${answer} { ${fields} } refusals { code field rule } ${by.and ?? ''} } }`,
      { input: { idempotencyKey: anId(), ...(await this.written(verb, input)), ...input } },
    ];
  }

  async done(verb: string, input: Input, by: By = {}): Promise<Made> {
    const { record, refusals } = await this.perform(verb, input, by);
    if (!record || refusals.length > 0) throw new Error(`${verb} was refused: ${JSON.stringify(refusals)}`);
    return record;
  }

  /** The refusals of a verb, having made sure that it wrote nothing. */
  async refusals(verb: string, input: Input, by: By = {}): Promise<Refused[]> {
    const before = await this.content();
    const { record, refusals } = await this.perform(verb, input, by);
    expect(record).toBeNull();
    expect(await this.content()).toEqual(before);
    return refusals;
  }

  /** What a verb announced, having done it. */
  async announced(verb: string, input: Input, by: By = {}): Promise<EventEnvelope[]> {
    const before = (await this.graph.events(this.tenantId)).length;
    await this.done(verb, input, by);
    return (await this.graph.events(this.tenantId)).slice(before);
  }

  /** One field of a record as a manager reads it. */
  async read<T>(
    type: string,
    id: string,
    fields: string,
    as: Caller = this.as('REGISTERED_MANAGER', this.manager),
    at = NOW,
  ): Promise<T | null> {
    const data = await this.graph.run(as, at, `query ($id: UUID!) { found: ${type}(id: $id) { ${fields} } }`, { id });
    return data['found'] as T | null;
  }

  /** Everything that the tenant's tables and outbox hold, as one mark. */
  async content(): Promise<string> {
    const parts = [...tables.map((table) => table.name), 'outbox', 'kept_result'];
    const [row] = await this.graph.database.asAdmin<{ mark: string }>(
      `select md5(${parts.map((name) => `(select coalesce(string_agg(t.*::text, '' order by t.*::text), '') from ${name} t where tenant_id = $1)`).join(' || ')}) as mark`,
      [this.tenantId],
    );
    return row?.mark ?? '';
  }
}

/** A database for the file, and a service in it for each time that it is called. */
export function careGraph(options: { readonly patienceMs?: number } = {}): { readonly care: () => Promise<Care> } {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph(parts, options);
  });
  afterAll(() => graph.close());
  return { care: () => new Care(graph).open() };
}
