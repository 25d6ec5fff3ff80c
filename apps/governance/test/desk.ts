import type { Caller, Role } from '@causeway/access';
import { handoverRecordedV1, staffMemberRegisteredV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { tables } from '../src/tables';

export const NOW = '2026-03-09T08:00:00.000Z';

export interface Refused {
  readonly code: string;
  readonly field: string | null;
  readonly rule: string | null;
}

export type Input = Record<string, unknown>;

/** A verb's answer: its record, read back as `said`, and its refusals. */
export interface Answer {
  readonly said: Record<string, any> | null;
  readonly refusals: readonly Refused[];
}

/** A tenant with a group, a provider and a service, and the callers who work there. */
export interface Desk {
  readonly graph: TestGraph;
  readonly tenantId: string;
  readonly providerId: string;
  readonly serviceId: string;
  readonly as: (role: Role, facts?: { services?: readonly string[]; staffMemberId?: string }) => Caller;
  /** A worker whom this domain has been told of. */
  readonly worker: () => Promise<string>;
  /** A handover, of no one service, that this domain has been told of. */
  readonly handover: () => Promise<{ readonly kind: string; readonly id: string }>;
  /** Sends a mutation; `record` is the payload's field with its selection, such as `audit { id }`. */
  readonly send: (caller: Caller, mutation: string, input: Input, record: string, at?: string) => Promise<Answer>;
  /** The refusals of a mutation that must write and announce nothing. */
  readonly refusalsOf: (caller: Caller, mutation: string, input: Input, at?: string) => Promise<readonly Refused[]>;
  /** The data of the last event of a type. */
  readonly announced: (type: string) => Promise<Record<string, unknown> | undefined>;
}

export async function openGraph(): Promise<TestGraph> {
  return testGraph(parts);
}

export async function aDesk(graph: TestGraph): Promise<Desk> {
  const tenantId = anId();
  const as: Desk['as'] = (role, facts = {}) => aCaller(role, { tenantId, ...facts });
  const said = new Map<unknown, number | null>();
  /** The version of the procedure that is now, for whoever says nothing else and imports nothing; sent again, the same as before. */
  const written = async (mutation: string, input: Input): Promise<Input> => {
    if (mutation !== 'reviseProcedure' || 'version' in input || 'externalId' in input) return {};
    const key = input['idempotencyKey'];
    if (!key || !said.has(key)) {
      const [row] = await graph.database.asAdmin<{ version: number }>('select version from procedure where id = $1', [
        input['procedureId'],
      ]);
      said.set(key, row?.version ?? null);
    }
    return { version: said.get(key) };
  };
  const send: Desk['send'] = async (caller, mutation, input, record, at = NOW) => {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
    const data = await graph.run(
      caller,
      at,
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${record && `said: ${record}`} refusals { code field rule } } }`,
      { input: { idempotencyKey: anId(), ...(await written(mutation, input)), ...input } },
    );
    return data['answer'] as Answer;
  };
  const made = async (mutation: string, input: Input, record: string): Promise<string> => {
    const { said, refusals } = await send(as('ADMINISTRATOR'), mutation, input, `${record} { id }`);
    if (!said) throw new Error(`${mutation}: ${JSON.stringify(refusals)}`);
    return said['id'] as string;
  };
  await made('establishGroup', { name: 'Meadow Care' }, 'group');
  const providerId = await made('registerProvider', { name: 'Meadow Homes', cqcProviderId: '1-101602461' }, 'provider');
  const serviceId = await made('registerService', { name: 'Elm Court', kind: 'SUPPORTED_LIVING', providerId }, 'service');

  return {
    graph,
    tenantId,
    providerId,
    serviceId,
    as,
    send,
    worker: async () =>
      (
        await graph.told(tenantId, staffMemberRegisteredV1, {
          serviceId,
          happenedAt: '2026-01-05T09:00:00.000Z',
          data: { contract: 'PERMANENT', jobRole: 'SUPPORT_WORKER', supplierId: null, startedOn: '2026-01-05' },
        })
      ).aggregateId,
    handover: async () => {
      const told = { serviceId: null, happenedAt: '2026-03-01T20:00:00.000Z', data: { ...handoverRecordedV1.example } };
      return { kind: 'Handover', id: (await graph.told(tenantId, handoverRecordedV1, told)).aggregateId };
    },
    refusalsOf: async (caller, mutation, input, at) => {
      const before = await contentOf(graph);
      const answer = await send(caller, mutation, input, '', at);
      expect(await contentOf(graph)).toEqual(before);
      return answer.refusals;
    },
    announced: async (type) => (await graph.events(tenantId)).filter((event) => event.type === type).at(-1)?.data,
  };
}

/** How many rows every table and the outbox hold, and the sum of their versions, whatever the tenant. */
async function contentOf(graph: TestGraph): Promise<unknown> {
  const counts = tables.map(
    (table) => `select '${table.name}' as name, count(*)::int as n, coalesce(sum(version), 0)::int as versions from ${table.name}`,
  );
  return graph.database.asAdmin(`${counts.join(' union all ')} union all select 'outbox', count(*)::int, 0 from outbox order by name`);
}

export const refused = (code: string, field: string | null = null, rule: string | null = null): Refused => ({ code, field, rule });
