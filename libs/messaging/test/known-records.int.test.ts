import fc from 'fast-check';
import {
  identifiedChangeAmendedV1,
  identifiedChangeProposedV1,
  identifiedChangeRetractedV1,
  type EventEnvelope,
} from '@causeway/event-contracts';
import { effect } from '@causeway/persistence';
import { anId, leafletDatabase, type TestDatabase } from '@causeway/testing';
import { keepKnown } from '../src';
import { keepFacts } from '../src/handling';
import { anEnvelope } from './two-domains';

let database: TestDatabase;
beforeAll(async () => {
  database = await leafletDatabase();
});
afterAll(() => database.close());

const keep = (tenantId: string, batches: readonly (readonly EventEnvelope[])[], by = keepKnown): Promise<void> =>
  effect(database.db, async (fx) => {
    const writer = await fx.as(tenantId, { actor: 'x', correlationId: '', causationId: null, traceparent: null }, 'machine');
    for (const batch of batches) await by(writer, batch);
  });
const kept = (tenantId: string) =>
  database.asAdmin<Record<string, unknown>>(
    'select kind, id, service_id, person_id, happened_at, version, state, facts from known_record where tenant_id = $1 order by id',
    [tenantId],
  );

const states = [identifiedChangeProposedV1, identifiedChangeAmendedV1, identifiedChangeRetractedV1];
const ids = [anId(), anId()].sort();
const person = anId();

/** The versions of two records; each tells some of the facts, and from some service. */
const histories = fc.array(
  fc.record({
    of: fc.constantFrom(...ids),
    contract: fc.constantFrom(...states),
    serviceId: fc.constantFrom(null, anId(), anId()),
    data: fc.record(
      {
        personId: fc.constantFrom(person),
        code: fc.constantFrom('FALL', 'CHOKING', null),
        state: fc.string({ maxLength: 3, unit: 'grapheme-ascii' }),
      },
      { requiredKeys: [] },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Anyhow: in any order, in batches of any size, anything twice. */
const deliveries = histories.chain((history) => {
  const told = history.map((one, n) => ({ ...one, n, version: history.slice(0, n + 1).filter((other) => other.of === one.of).length }));
  return fc.tuple(
    fc.constant(told),
    fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 }),
    fc.integer({ min: 1, max: 6 }),
  );
});

describe('what is known of another domain’s records', () => {
  it('is the same in whatever order, batches and repetition it was told', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ([told, delivered, size]) => {
        const tenantId = anId();
        const event = (one: (typeof told)[number]): EventEnvelope =>
          anEnvelope(tenantId, {
            type: one.contract.type,
            aggregateKind: 'IdentifiedChange',
            aggregateId: one.of,
            aggregateVersion: one.version,
            serviceId: one.serviceId,
            happenedAt: new Date(Date.UTC(2026, 2, one.version)).toISOString(),
            data: one.data,
          });
        const batches: EventEnvelope[][] = [];
        for (let at = 0; at < delivered.length; at += size) batches.push(delivered.slice(at, at + size).map(event));
        await keep(tenantId, batches);
        const expected = ids.flatMap((id) => {
          const versions = told.filter((one) => one.of === id);
          const last = versions.at(-1);
          if (!last) return [];
          const facts = Object.assign({}, ...versions.map((one) => one.data)) as Record<string, unknown>;
          return [
            {
              kind: 'IdentifiedChange',
              id,
              service_id: last.serviceId,
              person_id: facts['personId'] ?? null,
              happened_at: new Date(Date.UTC(2026, 2, last.version)),
              version: last.version,
              state: last.contract.state,
              facts,
            },
          ];
        });
        expect(await kept(tenantId)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a fact that was told before facts had versions of their own', async () => {
    const tenantId = anId();
    const id = anId();
    await database.asAdmin(
      `insert into known_record (tenant_id, kind, id, person_id, happened_at, recorded_at, version, state, facts)
       values ($1, 'IdentifiedChange', $2, $3, now(), now(), 3, 'CORRECTED', '{"code": "FALL"}')`,
      [tenantId, id, person],
    );
    const told = (version: number, data: Record<string, unknown>) =>
      keep(tenantId, [
        [
          anEnvelope(tenantId, {
            type: identifiedChangeAmendedV1.type,
            aggregateKind: 'IdentifiedChange',
            aggregateId: id,
            aggregateVersion: version,
            data,
          }),
        ],
      ]);
    await told(2, { code: 'CHOKING', highRisk: true });
    expect((await kept(tenantId))[0]).toMatchObject({ version: 3, person_id: person, facts: { code: 'FALL', highRisk: true } });
    await told(4, { code: 'PRESSURE' });
    expect((await kept(tenantId))[0]).toMatchObject({ version: 4, person_id: person, facts: { code: 'PRESSURE', highRisk: true } });
  });

  it('is of one tenant: the same id in another is another record', async () => {
    const [a, b] = [anId(), anId()];
    for (const tenantId of [a, b]) await keep(tenantId, [[anEnvelope(tenantId, { aggregateId: ids[0] ?? '' })]]);
    expect([(await kept(a)).length, (await kept(b)).length]).toEqual([1, 1]);
  });
});

describe('the latest time of a demonstration tenant', () => {
  const tenantId = anId();
  const [monday, tuesday] = ['2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z'];
  const told = (receivedAt: string) => keep(tenantId, [[anEnvelope(tenantId, { clock: 'demonstration', receivedAt })]], keepFacts);
  const latest = async () =>
    (await database.asAdmin<{ latest: Date }>('select latest from tenant_clock where tenant_id = $1', [tenantId]))[0]?.latest.toISOString();

  it('is kept as its events are taken in, and never goes back', async () => {
    await told(monday);
    await told(tuesday);
    await told(monday);
    expect(await latest()).toBe(tuesday);
  });

  it('is not waited for where it is kept already, whoever else is about to move it', async () => {
    const other = await database.another();
    await other.query('begin');
    await other.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
    await other.query(`update tenant_clock set latest = latest where tenant_id = $1`, [tenantId]);
    await told(tuesday);
    await other.query('rollback');
    other.release();
    expect(await latest()).toBe(tuesday);
  });
});
