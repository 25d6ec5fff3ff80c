import { careRecordEnteredInErrorV1, placementMadeV1 } from '@causeway/event-contracts';
import { relationsOfKnown } from '@causeway/persistence';
import { idCodec } from '@causeway/subgraph';
import { aCaller, anId } from '@causeway/testing';
import { createClient } from 'graphql-sse';
import { connect, EVERYTHING } from './live-client';
import { liveServing, type LiveServing } from './live-serving';
import { aService } from './service';

let live: LiveServing;
beforeAll(async () => (live = await liveServing()));
afterEach(() => live.leaveAll());
afterAll(() => live.close());

const someone = (tenantId: string) => aCaller('REGISTERED_MANAGER', { tenantId });

describe('live updates', () => {
  it('begin with the position at which they were opened, and tell of each record that is made, changed and taken back', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    await live.incident(tenantId, serviceId);
    const client = await live.listen(someone(tenantId));
    expect([client.status, client.headers['content-type'], client.headers['cache-control']]).toEqual([
      ...[200, 'text/event-stream; charset=utf-8', 'no-store, no-transform'],
    ]);
    const [opened] = client.came;
    expect(opened).toEqual({
      event: 'next',
      id: expect.stringMatching(/^[\w-]{22}$/),
      data: { data: { liveUpdates: { position: opened?.id, change: 'OPENED', record: null } } },
    });
    const id = await live.incident(tenantId, serviceId);
    await live.incident(tenantId, serviceId, id, 2);
    await live.graph.told(tenantId, careRecordEnteredInErrorV1.Incident, {
      ...{ id, serviceId, version: 3, happenedAt: '2026-03-02T10:00:00.000Z', recordedAt: '2026-03-02T11:00:00.000Z' },
      data: { reasonCode: 'WRONG_PERSON' },
    });
    await client.until(() => client.told().length === 3);
    expect(client.told()).toEqual([`MADE Incident ${id}`, `CHANGED Incident ${id}`, `RETRACTED Incident ${id}`]);
    expect(client.came[1]?.data.data.liveUpdates.record).toEqual({
      ...{ kind: 'Incident', id, serviceId, happenedAt: '2026-03-02T10:00:00.000Z', recordedAt: '2026-03-02T11:00:00.000Z' },
    });
    expect(client.came.map((one) => one.id)).toEqual(client.came.map((one) => one.data.data.liveUpdates.position));
  });

  it('tell nothing of an event that says again what was known', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    const id = await live.incident(tenantId, serviceId);
    const client = await live.listen(someone(tenantId));
    await live.incident(tenantId, serviceId, id);
    const other = await live.incident(tenantId, serviceId);
    await client.until(() => client.told().length > 0);
    expect(client.told()).toEqual([`MADE Incident ${other}`]);
  });

  it('tell of a record that moved where it is now, and nothing where it left', async () => {
    const [tenantId, here, there] = [anId(), anId(), anId()];
    const [left, reached] = await Promise.all(
      [here, there].map((service) => live.listen(aCaller('REGISTERED_MANAGER', { tenantId, services: [service], staffMemberId: anId() }))),
    );
    const id = await live.incident(tenantId, here);
    await live.incident(tenantId, there, id, 2);
    const other = await live.incident(tenantId, here);
    await left?.until(() => left.told().length > 1);
    await reached?.until(() => reached.told().length > 0);
    expect([left?.told(), reached?.told()]).toEqual([[`MADE Incident ${id}`, `MADE Incident ${other}`], [`CHANGED Incident ${id}`]]);
  });

  it('tell of a link that no longer holds, to whoever may have known of it', async () => {
    const service = aService(live.graph);
    const { tenantId, serviceId } = service;
    const change = await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z');
    const [manager, worker] = [
      await live.listen(someone(tenantId)),
      await live.listen(aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId], staffMemberId: anId() })),
    ];
    await service.published(change, '2026-03-04T10:00:00.000Z', [change.id]);
    const links = (): string[] => manager.told().filter((one) => one.includes(' Link '));
    /** Once they were told of what came after, they were told of all that came before. */
    const passed = async (): Promise<void> => {
      const after = await live.incident(tenantId, serviceId);
      await manager.until(() => manager.told().includes(`MADE Incident ${after}`));
    };
    await passed();
    const made = links();
    expect(made).not.toEqual([]);
    await service.enteredInError(change);
    await passed();
    expect(links().slice(made.length).sort()).toEqual(made.map((one) => one.replace('MADE', 'RETRACTED')).sort());
    await worker.until(() => worker.told().some((one) => one.startsWith('RETRACTED IdentifiedChange')));
    expect(worker.told().filter((one) => one.includes(' Link '))).toEqual([]);
  });

  it('follow who may know of a record as it changes, while the stream is open', async () => {
    const [tenantId, serviceId, organisationId, personId, placementId] = [anId(), anId(), anId(), anId(), anId()];
    const placement = (version: number, endsOn: string | null) =>
      live.graph.told(tenantId, placementMadeV1, {
        ...{ id: placementId, serviceId, version, happenedAt: '2026-01-05T09:00:00.000Z' },
        data: { personId, organisationId, startsOn: '2026-01-01', endsOn },
      });
    const recorded = async (kind: 'PersonTimeline' | 'Provider'): Promise<string> => {
      const id = anId();
      await live.graph.database.asAdmin(
        `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
         values ($1, $2, $3, $4, $5, now(), now(), 1, 'MADE', '{}')`,
        [tenantId, kind, id, ...(kind === 'Provider' ? [null, null] : [serviceId, personId])],
      );
      return id;
    };
    const outsider = aCaller('COMMISSIONER', { tenantId, organisationId });
    const commissioner = await live.listen(outsider);
    const told = (kind: string): string[] => commissioner.told().filter((one) => one.includes(kind));
    /** Once they were told of a provider, which is open to everybody, all that came before it was told or was not. */
    const passed = async (): Promise<void> => {
      const before = told('Provider').length;
      await recorded('Provider');
      await commissioner.until(() => told('Provider').length > before);
    };
    await recorded('PersonTimeline');
    await passed();
    await placement(1, null);
    const placed = await recorded('PersonTimeline');
    await passed();
    await placement(2, '2026-05-31');
    await recorded('PersonTimeline');
    await passed();
    await placement(3, null);
    const placedAgain = await recorded('PersonTimeline');
    await passed();
    // An outsider sees the codes that the graph shows them.
    const { encode } = idCodec(Buffer.alloc(32, 7), outsider);
    expect(told('PersonTimeline')).toEqual([placed, placedAgain].map((id) => `MADE PersonTimeline ${encode(id)}`));
  });

  it('keep with each what the conditions of reading ask of it', async () => {
    const [about] = await live.graph.database.asAdmin<{ source: string }>(`select pg_get_functiondef('live_about'::regproc) as source`);
    const asked = /~ '([^']+)'/.exec(relationsOfKnown.own)?.[1];
    expect(asked).toContain('staffMemberId');
    expect(about?.source).toContain(`'${asked}'`);
  });

  it('are of the services and of the review that were asked for', async () => {
    const [tenantId, here, there, reviewId] = [anId(), anId(), anId(), anId()];
    const ofService = await live.listen(someone(tenantId), { variables: { serviceIds: [here] } });
    const ofReview = await live.listen(someone(tenantId), { variables: { reviewId } });
    const all = await live.listen(someone(tenantId));
    await live.incident(tenantId, there);
    await live.incident(tenantId, null);
    const inHere = await live.incident(tenantId, here);
    const ofTheReview = await live.incident(tenantId, there, anId());
    await live.graph.database.asAdmin(`update known_record set facts = facts || jsonb_build_object('reviewId', $1::text) where id = $2`, [
      ...[reviewId, ofTheReview],
    ]);
    await all.until(() => all.told().length === 5);
    await ofReview.until(() => ofReview.told().length > 0);
    await ofService.until(() => ofService.told().length > 0);
    expect(ofService.told()).toEqual([`MADE Incident ${inHere}`]);
    expect(ofReview.told().at(-1)).toBe(`CHANGED Incident ${ofTheReview}`);
    expect(new Set(ofReview.told().map((one) => one.split(' ')[2]))).toEqual(new Set([ofTheReview]));
  });

  it('are in the trail of whoever was told them, once for all their streams', async () => {
    await live.restart({ lookEveryMs: 500 });
    const [tenantId, serviceId] = [anId(), anId()];
    const clients = [await live.listen(someone(tenantId)), await live.listen(someone(tenantId))];
    // What one of them reads before the other waits, it reads by itself.
    await live.still();
    const id = await live.incident(tenantId, serviceId);
    for (const client of clients) await client.until(() => client.told().length === 1);
    await live.restart();
    const trail = await live.graph.database.asAdmin<{ entity_ids: string[] }>(
      `select actor, operation, kind, entity_ids from audit_entry where tenant_id = $1`,
      [tenantId],
    );
    expect(trail).toEqual([{ actor: someone(tenantId).subject, operation: 'liveUpdates', kind: 'READ', entity_ids: [id] }]);
  });
});

describe('the protocol', () => {
  it('is spoken with a client of graphql-sse', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    const client = createClient({
      url: `${live.server().url}/graphql/stream`,
      headers: { authorization: live.server().tokenOf(someone(tenantId)) },
      retryAttempts: 0,
    });
    const updates = client.iterate({ query: EVERYTHING });
    expect((await updates.next()).value).toMatchObject({ data: { liveUpdates: { change: 'OPENED' } } });
    const id = await live.incident(tenantId, serviceId);
    expect((await updates.next()).value).toMatchObject({ data: { liveUpdates: { change: 'MADE', record: { kind: 'Incident', id } } } });
    await updates.return?.();
    client.dispose();
  });

  it('takes an operation in the address of a GET', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    const client = await live.listen(someone(tenantId), { method: 'GET', variables: { serviceIds: [serviceId] } });
    const id = await live.incident(tenantId, serviceId);
    await client.until(() => client.told().length === 1);
    expect(client.told()).toEqual([`MADE Incident ${id}`]);
  });

  it('answers a query with one event, as when its schema is asked for', async () => {
    const client = await live.listen(someone(anId()), { query: '{ __schema { subscriptionType { fields { name } } } }' });
    await client.ended;
    expect(client.came).toEqual([
      { event: 'next', id: null, data: { data: { __schema: { subscriptionType: { fields: [{ name: 'liveUpdates' }] } } } } },
      { event: 'complete', id: null, data: null },
    ]);
  });

  it.each([
    ['can not be parsed', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['is not of the schema', 'subscription { links { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['asks for two streams', `subscription { a: liveUpdates { change } b: liveUpdates { change } }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['has more tokens than are taken', `subscription { liveUpdates { ${'change '.repeat(1_000)} } }`, {}, 'GRAPHQL_PARSE_FAILED'],
    ['names a service by what is no id', EVERYTHING, { serviceIds: ['here'] }, 'BAD_USER_INPUT'],
    ['goes on from what is no position', EVERYTHING, { after: 'here' }, 'POSITION_INVALID'],
  ])('says so as an event when an operation %s', async (_what, query, variables, code) => {
    const client = await live.listen(someone(anId()), { query, variables });
    await client.ended;
    expect([client.status, client.came.map(({ event }) => event), client.code()]).toEqual([200, ['next', 'complete'], code]);
    expect(JSON.stringify(client.came)).not.toContain('"here"');
  });

  it.each([
    ['without a token', 401, null, {}, 'UNAUTHENTICATED'],
    ['with a body that is not JSON by its type', 415, 'token', { headers: { 'content-type': 'text/plain' } }, 'MEDIA_TYPE'],
    ['that takes no event stream', 406, 'token', { headers: { accept: 'application/json' } }, 'NOT_ACCEPTABLE'],
    ['that is too large', 413, 'token', { query: `subscription { liveUpdates { change } } # ${'x'.repeat(20_000)}` }, 'BODY_TOO_LARGE'],
  ])('refuses a request %s by its status', async (_what, status, token, options, code) => {
    const { url, tokenOf } = live.server();
    const refused = await connect(url, token && tokenOf(someone(anId())), options);
    await refused.ended;
    expect([refused.status, JSON.parse(refused.text()).errors[0].extensions.code]).toEqual([status, code]);
  });

  it('is spoken at its own address by GET and POST alone', async () => {
    const { send } = live.server();
    const caller = someone(anId());
    expect((await send(caller, '/graphql/stream', { method: 'PUT' })).status).toBe(405);
    expect((await send(caller, '/graphql/streams', { method: 'POST' })).status).toBe(404);
    const gone = await send(caller, '/graphql/stream', {
      method: 'POST',
      body: '{"query":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect(gone.status).toBe(400);
  });
});
