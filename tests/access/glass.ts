import { randomUUID } from 'node:crypto';
import type { World } from './seed';
import type { UnderProof } from './subgraph-under-proof';

const MINUTE_MS = 60_000;

const OPENED = ['PERSON_IDENTITY', 'CARE', 'CARE_TEXT', 'INCIDENT', 'SAFEGUARDING', 'BRIEFING'];
/** All classes: a glass of which others were told too much opens no more for it. */
const TOLD = [
  ...OPENED,
  ...['FEEDBACK', 'ROTA', 'STAFF_IDENTITY', 'STAFF_RECORD'],
  ...['STAFF_CONFIDENTIAL', 'REVIEW', 'REVIEW_TEXT', 'GOVERNANCE', 'GOVERNANCE_TEXT', 'MEASURE', 'LINK', 'TRAIL', 'BREAK_GLASS'],
];

export interface Planted {
  readonly serviceId: string | null;
  readonly personId?: string | null;
  readonly holderId?: string;
  readonly tenantId?: string;
  /** Minutes from now at which it was broken, shuts, and was ended. */
  readonly broken?: number;
  readonly until?: number;
  readonly ended?: number | null;
}

/**
 * Puts a broken glass into a subgraph, as governance keeps it and as its events tell the others; returns its id. In governance the caller's
 * own is the one that the seed put where it is: a record more would be one that the proof knows nothing of.
 */
export async function plantGlass({ domain, database }: UnderProof, world: World, facts: Planted): Promise<string> {
  const { tenantId = world.tenantId, holderId = world.callerId, serviceId, personId = null, broken = -1, until = 59, ended = null } = facts;
  const at = (minutes: number): string => new Date(Date.now() + minutes * MINUTE_MS).toISOString();
  const [brokenAt, opensUntil, endedAt] = [at(broken), at(until), ended === null ? null : at(ended)];
  const seeded = world.places.find((place) => place.serviceId === serviceId && place.workerId === holderId && place.tenantId === tenantId);
  const id = domain === 'governance' && seeded ? world.idOf(seeded, 'glass_break') : randomUUID();
  if (domain !== 'governance') {
    const told = { brokenById: holderId, classes: TOLD, reason: 'MEDICAL_EMERGENCY', brokenAt, opensUntil, endedAt };
    await database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
       values ($1, 'GlassBreak', $2, $3, $4, now(), now(), 1, 'MADE', $5)`,
      [tenantId, id, serviceId, personId, JSON.stringify(told)],
    );
    return id;
  }
  if (!seeded)
    await database.asAdmin(
      `insert into glass_break (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, broken_by_id, reason, account, classes, broken_at, opens_until)
       values ($1, $2, $3, 1, now(), now(), now(), $4, '', '', '{}', now(), now())`,
      [id, tenantId, serviceId, holderId],
    );
  await database.asAdmin(
    `update glass_break set reason = 'MEDICAL_EMERGENCY', person_id = $2, classes = $3, broken_at = $4, opens_until = $5, ended_at = $6 where id = $1`,
    [id, personId, OPENED, brokenAt, opensUntil, endedAt],
  );
  return id;
}
