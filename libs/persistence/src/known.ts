import { setTimeout as sleep } from 'node:timers/promises';
import { RECORD_CLASSES } from '@causeway/access';
import type { RecordRef } from '@causeway/kernel';
import { statement, type Database } from './database';
import { faultOf } from './fault';
import { firedWithin, withinReach, type Asking } from './reach';
import type { ReadSession } from './session';
import { namesWorker, placedBy } from './table';

/** A record of another domain that an input names, and the field that names it. */
export interface Citation {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  /** Whether it is cited as evidence: then the caller has to be allowed to know of it. A worker or a service is only named. */
  readonly evidence?: boolean;
}

/** The command that cites: what was answered to it before is answered again, whatever became of the records since. */
export interface Sent {
  readonly mutation: string;
  readonly idempotencyKey: string;
}

const WAIT_MS = 2_000;
const EVERY_MS = 25;

/**
 * Waits until every cited record is known here, holding no connection between looks. Returns the first that is still
 * unknown after two seconds, or null. One that the caller may not know of is unknown to the caller, and is looked for
 * and waited for alike. Whether it fits (the person, the date) is for the command's rules.
 */
export async function awaitKnown(
  db: Database,
  asking: Asking,
  cites: readonly Citation[],
  sent: Sent,
  waitMs: number = WAIT_MS,
): Promise<Citation | null> {
  if (cites.length === 0) return null;
  const until = Date.now() + waitMs;
  for (;;) {
    const missing = await firstUnknown(db, asking, cites, sent);
    if (!missing || Date.now() >= until) return missing;
    await sleep(EVERY_MS);
  }
}

async function firstUnknown(db: Database, asking: Asking, cites: readonly Citation[], sent: Sent): Promise<Citation | null> {
  const values: unknown[] = [
    asking.caller.tenantId,
    cites.map((c) => c.kind),
    cites.map((c) => c.id),
    cites.map((c) => c.evidence ?? false),
    sent.mutation,
    sent.idempotencyKey,
  ];
  const kinds = cites.filter((c) => c.evidence).map((c) => c.kind);
  const seen = knownWithin(kinds, asking, values);
  const [row] = await askedOnce<{ n: number }>(db, asking.caller.tenantId, {
    text: `select c.n from unnest($2::text[], $3::uuid[], $4::boolean[]) with ordinality as c(kind, id, evidence, n)
            where not exists (select 1 from known_record t where t.tenant_id = $1 and t.kind = c.kind and t.id = c.id and t.state <> 'RETRACTED'
                and (not c.evidence or ${seen}))
              and not exists (select 1 from kept_result r where r.tenant_id = $1 and r.mutation = $5 and r.idempotency_key = $6)
            order by c.n limit 1`,
    values,
  });
  return row ? (cites[row.n - 1] ?? null) : null;
}

/** A statement that finds a row once other domains told what a rule asks for. */
export interface Told {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Waits for what other domains tell as for a cited record; whether it came or not is for the command's rules to judge. */
export async function awaitTold(db: Database, tenantId: string, told: Told, waitMs: number = WAIT_MS): Promise<void> {
  for (const until = Date.now() + waitMs; (await askedOnce(db, tenantId, told)).length === 0 && Date.now() < until;) await sleep(EVERY_MS);
}

/** The rows of one statement, asked by itself in the tenant. */
export async function askedOnce<R>(db: Database, tenantId: string, { text, values }: Told): Promise<R[]> {
  const client = await db.pool.connect();
  try {
    const [, , found] = await Promise.all([
      client.query('begin transaction read only'),
      client.query(statement(`select set_config('app.tenant', $1, true)`, [tenantId])),
      client.query(statement(text, values)),
      client.query('commit'),
    ]);
    client.release();
    return found.rows as R[];
  } catch (error) {
    client.release(true);
    throw faultOf(error);
  }
}

/**
 * The condition, over the alias `t` of `known_record`, that lets through only records of these kinds of which the caller
 * may know: each kind by the class that it has in its owner's schema, and by the service that its owner told; a warning by the
 * records that fired it as well.
 */
export function knownWithin(kinds: readonly string[], asking: Asking, values: unknown[]): string {
  const classes = [...new Set(kinds.flatMap((kind) => RECORD_CLASSES[kind] ?? []))].sort();
  const each = classes.map((dataClass) => {
    const ofClass = Object.keys(RECORD_CLASSES).filter((kind) => RECORD_CLASSES[kind] === dataClass);
    return `(t.kind = any($${values.push(ofClass)}::text[]) and ${withinReach(relationsOfKnown, dataClass, asking, values)})`;
  });
  if (each.length === 0) return 'false';
  const warned = kinds.includes('EarlyWarning')
    ? ` and (t.kind <> 'EarlyWarning' or ${firedWithin(`t.facts->>'rule'`, `coalesce(t.facts->'because', '[]')`, relationsOfKnown, asking, values)})`
    : '';
  return `((${each.join(' or ')})${warned})`;
}

/** Of records of other domains, one after another, whether the reader may know of each; one that was taken back is known of as before. */
export async function knownTo(session: ReadSession, refs: readonly RecordRef[]): Promise<boolean[]> {
  const [kinds, ids] = [refs.map((ref) => ref.kind), refs.map((ref) => ref.id)];
  const values: unknown[] = [session.caller.tenantId, kinds, ids];
  const rows = await session.query<RecordRef>(
    `select t.kind, t.id from known_record t
      where t.tenant_id = $1 and (t.kind, t.id) in (select c.kind, c.id from unnest($2::text[], $3::uuid[]) as c(kind, id)) and ${knownWithin(kinds, session, values)}`,
    values,
  );
  return refs.map((ref) => rows.some((row) => row.kind === ref.kind && row.id === ref.id));
}

/** A record of another domain is a worker's own when one of the facts that name workers names the worker. */
export const relationsOfKnown = {
  own: `exists (select 1 from jsonb_each_text(t.facts) as f(name, value) where f.name ~ '${namesWorker.source}' and f.value = $own::text)`,
  placed: placedBy(true),
  about: `t.person_id = $person or case jsonb_typeof(t.facts->'peopleIds') when 'array' then t.facts->'peopleIds' ? $person::text else false end`,
};
