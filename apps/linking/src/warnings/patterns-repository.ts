import type { Writer } from '@causeway/persistence';
import { TIMES } from '../links/columns';
import type { StretchOf } from '../units/stretches';
import type { WarningRule } from './domain';
import type { CodedRecord, Pattern } from './pattern-detector';

/** A time in a service, in milliseconds. */
export interface TouchedTime {
  readonly serviceId: string;
  readonly at: number;
}

/** Where and when these records happened: as they are known now, and as the warnings that they fired have it. */
export async function listTouchedTimes(tx: Writer, rule: WarningRule, kind: string, ids: readonly string[]): Promise<TouchedTime[]> {
  const rows = await tx.query<{ serviceId: string; at: number | string }>(
    `select k.service_id as "serviceId", (extract(epoch from k.happened_at) * 1000)::bigint as at from known_record k
      where k.tenant_id = $1 and k.kind = $2 and k.id = any($3::uuid[]) and k.service_id is not null
     union select w.service_id, (extract(epoch from (b->>'happenedAt')::timestamptz) * 1000)::bigint from warning_record r
       join early_warning w on w.tenant_id = $1 and w.id = r.warning_id and w.rule = $4 cross join lateral jsonb_array_elements(w.because) b
      where r.tenant_id = $1 and r.record_id = any($3::uuid[]) and b->>'kind' = $2`,
    [tx.tenantId, kind, ids, rule],
  );
  return rows.map(({ serviceId, at }) => ({ serviceId, at: Number(at) }));
}

/** The records of a pattern's kind that stand and happened in these stretches of services. `offset 0` keeps each by its index, as far as its times reach. */
export const listCoded = (tx: Writer, pattern: Pick<Pattern, 'kind' | 'fact'>, stretches: readonly StretchOf[]): Promise<CodedRecord[]> =>
  tx.query<CodedRecord>(
    `select k.kind, k.id, k.service_id as "serviceId", ${TIMES}, k.facts->>$3 as code
       from unnest($4::uuid[], $5::timestamptz[], $6::timestamptz[]) as s(service, since, until) cross join lateral (
         select * from known_record k where k.tenant_id = $1 and k.kind = $2 and k.service_id = s.service and k.happened_at >= s.since and k.happened_at <= s.until offset 0) k
      where k.state <> 'RETRACTED' and k.facts->>$3 is not null`,
    [
      tx.tenantId,
      pattern.kind,
      pattern.fact,
      stretches.map((one) => one.key),
      stretches.map((one) => new Date(one.from).toISOString()),
      stretches.map((one) => new Date(one.until).toISOString()),
    ],
  );
