import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EVENTS, type EventContract, type EventEnvelope } from '@causeway/event-contracts';
import { keepKnown } from '@causeway/messaging';
import { effect, migrate, openDatabase, provisionDatabase, type Migration, type Writer } from '@causeway/persistence';
import { ROOT } from '../checks/root';
import { rowsOf } from '../postgres/rows';
import { temporaryCluster } from '../postgres/temporary-cluster';
import { factsOfGroup, MANY, numbered, TENANT } from './facts';

const ORIGIN = { actor: 'bench', correlationId: 'bench', causationId: null, traceparent: null } as const;
const PASSWORDS = { owner: 'bench', app: 'bench', audit: 'bench', sealer: 'bench', logReader: 'bench' };
/** Groups of some 100,000 facts. */
const GROUPS = 30;
const A_BATCH = 500;
const BATCHES = 20;
/** What was planted lies before this day, and the events that are measured after it. */
const FIRST_DAY = Date.parse('2026-07-01T00:00:00.000Z');
const HOUR_MS = 3_600_000;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * The rate at which linking takes in events over 100,000 facts, and over three million: facts, links, outcomes and warnings, as its
 * consumer does it, in batches of 500. The facts are planted, and every eighth has a link.
 */
export async function benchScale(binaries: string | undefined): Promise<void> {
  const app = createRequire(join(ROOT, 'apps/linking/dist/'));
  const { migrations } = app('./migrations') as { migrations: readonly Migration[] };
  const { consumeFacts } = app('./links/consumers') as { consumeFacts: (tx: Writer, events: readonly EventEnvelope[]) => Promise<void> };
  const temporary = await temporaryCluster(binaries);
  try {
    const urls = await provisionDatabase(temporary.cluster.adminUrl, 'bench', PASSWORDS, 'linking');
    await migrate(urls.owner, migrations);
    const admin = <Row extends object>(sql: string): Promise<Row[]> => rowsOf<Row>(temporary.cluster.adminUrl, 'bench', sql);
    const db = openDatabase({ url: urls.app, name: 'bench', poolSize: 2, statementTimeoutMs: 120_000 });
    const takeIn = (events: readonly EventEnvelope[]): Promise<void> =>
      effect(db, async (fx) => {
        const tx = await fx.as(TENANT, ORIGIN, 'demonstration');
        await keepKnown(tx, events);
        await consumeFacts(tx, events);
      });
    const measured = async (what: string, group: number): Promise<number> => {
      await takeIn(batch(group, -1));
      const times: number[] = [];
      for (let n = 0; n < BATCHES; n += 1) {
        const events = batch(group, n);
        const began = performance.now();
        await takeIn(events);
        times.push(performance.now() - began);
      }
      const rate = (BATCHES * A_BATCH * 1000) / times.reduce((sum, ms) => sum + ms, 0);
      const { rss } = process.memoryUsage();
      const slowest = Math.max(...times);
      print(
        `${what}: ${Math.round(rate)} events/s, slowest batch of ${A_BATCH} in ${Math.round(slowest)} ms, ${Math.round(rss / 1_048_576)} MB`,
      );
      return rate;
    };
    const plant = async (group: number): Promise<void> => {
      for (const sql of factsOfGroup(group).slice(0, -1)) await admin(sql);
    };
    const count = async (): Promise<string> => {
      const [row] = await admin<{ facts: number; links: number }>(
        'select (select count(*)::int from known_record) as facts, (select count(*)::int from link) as links',
      );
      return `${row?.facts.toLocaleString('en-GB')} facts, ${row?.links.toLocaleString('en-GB')} links`;
    };
    await plant(0);
    await admin(LINKED);
    await admin('vacuum analyze');
    const before = await count();
    const start = await measured(before, 0);
    const after = await count();
    if (after === before) throw new Error('nothing was taken in: there is nothing to measure');
    print(`taken in: ${after}`);
    for (let group = 1; group < GROUPS; group += 1) {
      await plant(group);
      if (group % 10 === 9) print(`planted ${group + 1} of ${GROUPS}`);
    }
    await admin(LINKED);
    await admin('vacuum analyze');
    const end = await measured(await count(), GROUPS - 1);
    const again = await measured('the same group as at the start', 0);
    print(
      `at the end ${(end / start).toFixed(2)} of the rate at the start; of the same group ${(again / start).toFixed(2)} (the goal is 0.80)`,
    );
    await db.close();
  } finally {
    await temporary.remove();
  }
}

/** A link from every eighth fact that has none. */
const LINKED = `insert into link (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, rule, rule_version, from_kind, from_key_id, person_id, ends, to_kind, to_key_id, holds)
  select gen_random_uuid(), k.tenant_id, k.service_id, 1, k.happened_at, k.recorded_at, k.recorded_at, 'CONCERN_TO_SHIFT', 1, 'INCIDENT', k.id, k.id, jsonb_build_array(jsonb_build_object('kind', k.kind, 'id', k.id)), k.kind, k.id, true
    from known_record k where hashtext(k.id::text) % 8 = 0 and not exists (select 1 from link l where l.tenant_id = k.tenant_id and l.from_key_id = k.id)`;

/** The event that says all of this of a record: what has no contract is not kept. */
function contractOf(kind: string, data: object): EventContract {
  const contract = EVENTS.find(
    ({ record, state, data: said }) => record === kind && state !== 'RETRACTED' && Object.keys(data).every((name) => name in said.shape),
  );
  if (!contract) throw new Error(`no event tells of a ${kind} what is told here`);
  return contract;
}

/** Half a day of a group: shifts with their staff, notes, changes and the versions that answer them, incidents, briefings. */
function batch(group: number, n: number): EventEnvelope[] {
  const from = FIRST_DAY + (n + 1) * 12 * HOUR_MS;
  return Array.from({ length: A_BATCH / 10 }, (_, i) => {
    const [service, person] = [numbered(2, i % MANY.services, group), numbered(3, (i * 7 + n) % MANY.people, group)];
    const at = (hours: number): string => new Date(from + (i % 10) * HOUR_MS + hours * HOUR_MS).toISOString();
    const worker = (k: number): string => numbered(5, (i * 3 + k) % MANY.staff, group);
    const tell = (aggregateKind: string, when: string, data: object, id = randomUUID()): EventEnvelope => ({
      ...{
        specversion: '1.0',
        id: randomUUID(),
        source: 'workforce',
        type: contractOf(aggregateKind, data).type,
        time: when,
        tenant: TENANT,
        key: service,
      },
      ...{ serviceId: service, aggregateKind, aggregateId: id, aggregateVersion: 1, happenedAt: when, recordedAt: when, receivedAt: when },
      ...{ ...ORIGIN, clock: 'demonstration', data: data as Record<string, unknown> },
    });
    const [shiftId, changeId] = [randomUUID(), randomUUID()];
    const time = { startsAt: at(2), endsAt: at(10) };
    const assigned = (k: number): EventEnvelope =>
      tell('Assignment', at(0), { ...time, shiftId, staffMemberId: worker(k), agency: k === 2, peopleIds: [] });
    const note = (hours: number): EventEnvelope =>
      tell('DailyNote', at(hours), {
        ...{ personId: person, kind: 'DAILY', authorId: worker(0), riskCodes: i % 5 === 0 ? ['FALLS'] : [], shiftId, amendsId: null },
      });
    const change = {
      ...{ personId: person, kind: 'RISK', code: 'FALLS', firstSource: 'DAILY_NOTE', highRisk: false, evidence: [], identifiedAt: at(1) },
      ...{ state: 'CONFIRMED', confirmedById: worker(1), dueAt: at(8 * 24), signedOffById: null, signedOffAt: null },
    };
    return [
      tell('Shift', at(0), { kind: 'SHIFT', ...time, plannedStaff: 2, peopleIds: [] }, shiftId),
      ...[0, 1, 2].map(assigned),
      note(3),
      note(5),
      tell('IdentifiedChange', at(1), change, changeId),
      tell('PlanVersion', at(30), {
        ...{ planId: numbered(6, (i * 7 + n) % MANY.people, group), personId: person, number: 9, reason: 'IDENTIFIED_CHANGE' },
        ...{ riskCodes: ['FALLS'], answersIds: [changeId], publishedById: worker(1), ownerId: null },
      }),
      tell('Incident', at(4), {
        ...{
          personId: person,
          kind: 'FALL',
          riskCodes: ['FALLS'],
          physicalHarm: 'NONE',
          psychologicalHarm: 'NONE',
          reportedById: worker(0),
        },
      }),
      tell('Briefing', at(1), {
        ...{ shiftId, staffMemberId: worker(0), personId: person, changeId, givenById: worker(1), acknowledgedAt: at(1) },
      }),
    ];
  }).flat();
}
