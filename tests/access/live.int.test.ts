import type { Caller } from '@causeway/access';
import { DOMAINS, EVENTS } from '@causeway/event-contracts';
import { buildSchema, idCodec, positionCodec, readSdl, startSubgraph, type RunningSubgraph } from '@causeway/subgraph';
import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import { isObjectType } from 'graphql';
import pino from 'pino';
import { EXPECTATIONS, PURPOSE_OF } from './expectations';
import { accessIn } from './questions';
import { makeWorld, type Place } from './seed';
import { partsOf, silent } from './subgraph-under-proof';

const KEY = Buffer.alloc(32, 9);
const world = makeWorld();
const callers = new Map<string, Caller>();
let database: TestDatabase;
let server: RunningSubgraph;
/** The class by which its owner shows each kind that an event is about: that of the field by which one is asked for, or of its version. */
const classes = new Map<string, string>();
/** An id of each kind and place, and the kind that was planted with it. */
const planted: { readonly kind: string; readonly place: Place; readonly id: string }[] = [];
/** Known to everybody, and told last. */
const last = anId();

const LINKED = 'Link';
const WARNED = 'EarlyWarning';
const FIGURE = 'MeasurePoint';

beforeAll(async () => {
  for (const domain of DOMAINS) {
    const { schemaPath, resolvers } = await partsOf(domain);
    const schema = buildSchema(readSdl(schemaPath), resolvers({ consumer: silent }));
    for (const record of new Set(EVENTS.filter((event) => event.domain === domain).map((event) => event.record))) {
      const type = schema.getType(record);
      const asked = schema.getQueryType()?.getFields()[record.charAt(0).toLowerCase() + record.slice(1)];
      const field = asked ?? (isObjectType(type) ? type.getFields()['version'] : undefined);
      const dataClass = field && accessIn(field).dataClass;
      if (dataClass) classes.set(record, dataClass);
    }
  }
  const parts = await partsOf('linking');
  database = await testDatabase('linking', parts.migrations);
  const { db, audit } = database;
  const log = pino({ level: 'silent' });
  const schema = buildSchema(readSdl(parts.schemaPath), parts.resolvers({ consumer: silent }));
  server = await startSubgraph({
    ...{ name: 'linking', port: 0, db, audit, log, idCodecKey: KEY },
    schema,
    identify: async (authorization) => ({
      ...{ caller: callers.get(authorization ?? '') as Caller, demonstrationTime: null, expiresAt: new Date(Date.now() + 3_600_000) },
    }),
    routes: parts.routes?.({ db, audit, log, schema }) ?? [],
  });
  for (const place of world.places) await plant(place);
  await database.asAdmin(`${KNOWN} values ($1, 'Group', $2, null, null, now(), now(), 1, 'MADE', '{}')`, [world.tenantId, last]);
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

const KNOWN = 'insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)';

/** One record of each kind in a place, of a person and by a worker; and what linking itself makes of such. */
async function plant(place: Place): Promise<void> {
  const personId = world.idOf(place, 'person');
  const placed = { personId, organisationId: place.organisationId, startsOn: place.placedFrom, endsOn: place.placedUntil };
  const add = (kind: string, id = anId()): string => (planted.push({ kind, place, id }), id);
  const { tenantId, serviceId } = place;
  for (const kind of classes.keys()) {
    if (kind === WARNED || kind === FIGURE) continue;
    const facts = kind === 'Placement' ? placed : { authorId: place.workerId };
    await database.asAdmin(`${KNOWN} values ($1, $2, $3, $4, $5, now(), now(), 1, 'MADE', $6)`, [
      ...[tenantId, kind, add(kind), serviceId, personId, JSON.stringify(facts)],
    ]);
  }
  const record = `tenant_id, service_id, version, happened_at, recorded_at, received_at, rule`;
  await database.asAdmin(
    `insert into link (${record}, id, rule_version, from_kind, from_key_id, person_id, ends, holds, to_kind)
     values ($1, $2, 1, now(), now(), now(), 'CHANGE_TO_PLAN_VERSION', $3, 1, 'IDENTIFIED_CHANGE', $3, $4, '[]', true, 'PlanVersion')`,
    [tenantId, serviceId, add(LINKED), personId],
  );
  await database.asAdmin(
    `insert into early_warning (${record}, id, person_id, because, setting, suggests_review, state, level)
     values ($1, $2, 1, now(), now(), now(), 'POOR_RESPONSE', $3, $4, '[{"kind": "Complaint"}]', 'x', true, 'STANDING', 'USUAL')`,
    [tenantId, serviceId, add(WARNED), personId],
  );
  if (serviceId !== null && place.name !== 'own' && !place.name.startsWith('placed'))
    await database.asAdmin(
      `insert into measure_point (id, tenant_id, service_id, measure, month, numerator, denominator, version) values ($1, $2, $3, 'M1A', '2026-03-01', 1, 2, 1)`,
      [add(FIGURE), tenantId, serviceId],
    );
}

/** By the words of the expectations, whether a role knows of a record of a class, planted in a place. */
function knows(
  role: string,
  wholeGroup: boolean,
  dataClass: string,
  { name, tenantId, serviceId, organisationId, workerId }: Place,
  figure = false,
) {
  const read = EXPECTATIONS.get(role)?.get(dataClass)?.read ?? 'NOTHING';
  if (read === 'NOTHING' || tenantId !== world.tenantId) return false;
  const own = workerId === world.callerId;
  if (read === 'OWN_ANYWHERE' || (read === 'IN_SERVICE_AND_OWN_ANYWHERE' && own)) return own;
  if (!wholeGroup && serviceId !== null && serviceId !== world.serviceId) return false;
  if (read === 'OWN') return own;
  const isPlaced = organisationId === world.organisationId && name !== 'placedBefore' && name !== 'placedLater';
  return read.startsWith('IN_SERVICE') || figure || isPlaced;
}

function shouldBeTold(role: string, wholeGroup: boolean, kind: string, place: Place): boolean {
  const by = (dataClass: string, figure = false): boolean => knows(role, wholeGroup, dataClass, place, figure);
  if (kind === LINKED) return by('LINK') && by('CARE');
  if (kind === WARNED) return by('LINK') && by('FEEDBACK');
  if (kind === FIGURE) return by('MEASURE', true);
  return by(classes.get(kind) ?? '');
}

/** What a caller is told from the very first position on, as ids that the caller sees. */
async function toldTo(caller: Caller): Promise<string[]> {
  callers.set(caller.subject, caller);
  const after = positionCodec(KEY, caller).encode(0);
  const answer = await fetch(`${server.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: caller.subject },
    body: JSON.stringify({ query: `subscription { liveUpdates(after: "${after}") { record { id } } }` }),
  });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const end = idCodec(KEY, caller).encode(last);
  let text = '';
  while (!text.includes(end)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`the stream ended: ${text.slice(-300)}`);
    text += Buffer.from(value).toString();
  }
  await reader.cancel();
  return [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '').filter((id) => id !== end);
}

it('asks of every kind of record that an event is about, but those that no owner shows by themselves', () => {
  const asked = new Set(planted.map(({ kind }) => kind));
  expect([...new Set(EVENTS.map((event) => event.record))].filter((kind) => !asked.has(kind))).toEqual([
    'LearningAcknowledgement',
    'Watermark',
  ]);
});

describe.each([...EXPECTATIONS.keys()])('%s', (role) => {
  it.each([
    ['one service', false],
    ['the whole group', true],
  ])('over %s is told live of the records that the role may know of, and of no other', async (_words, wholeGroup) => {
    const caller = {
      subject: `${role}/${wholeGroup}`,
      tenantId: world.tenantId,
      staffMemberId: PURPOSE_OF[role] ? null : world.callerId,
      organisationId: role === 'COMMISSIONER' ? world.organisationId : null,
      purpose: PURPOSE_OF[role] ?? 'care',
      grants: [{ role, services: wholeGroup ? 'ALL' : [world.serviceId] }],
    } as Caller;
    const told = new Set(await toldTo(caller));
    const { encode } = idCodec(KEY, caller);
    const wrong = planted.flatMap(({ kind, place, id }) => {
      const should = shouldBeTold(role, wholeGroup, kind, place);
      return told.has(encode(id)) === should ? [] : [`${kind} ${place.name}: ${should ? 'is missing' : 'is told'}`];
    });
    expect(wrong).toEqual([]);
  });
});
