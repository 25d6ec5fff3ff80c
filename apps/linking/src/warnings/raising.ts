import { earlyWarningRaisedV1, type EventEnvelope } from '@causeway/event-contracts';
import { idOf } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import type { CitedRecord } from '../citations/domain';
import {
  recordsMismatch,
  repeatedDelay,
  sameConcernAgain,
  type ConcernFact,
  type Fired,
  type OverdueChange,
  type RiskFact,
} from './detectors';
import type { EarlyWarning } from './domain';
import { earlyWarningTable } from './repository';

const TIMES = `to_char(k.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "happenedAt", to_char(k.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

/** Asks every detector about the people and records of a batch; what fired already fires no second time. */
export async function raiseWarnings(tx: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const persons = new Map<string, string>();
  for (const event of events) {
    const person = event.data['personId'] as string | undefined;
    if (person && event.serviceId) persons.set(person, event.serviceId);
  }
  const now = new Date(
    events
      .map((event) => event.receivedAt)
      .sort()
      .at(-1) ?? 0,
  );
  for (const [personId, serviceId] of [...persons].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fired = [
      ...repeatedDelay(await overdueOf(tx, personId, now)),
      ...sameConcernAgain(await concernsOf(tx, personId)),
      ...recordsMismatch(await risksOf(tx, personId), await plannedOf(tx, personId)),
    ];
    await raise(tx, serviceId, personId, fired, now);
  }
  for (const event of events) {
    if (event.serviceId) await raise(tx, event.serviceId, (event.data['personId'] as string | undefined) ?? null, single(event), now);
  }
}

/** What one record says by itself. */
function single(event: EventEnvelope): Fired[] {
  const because: CitedRecord[] = [
    { kind: event.aggregateKind, id: event.aggregateId, happenedAt: event.happenedAt, recordedAt: event.recordedAt },
  ];
  const assumed =
    (event.aggregateKind === 'Handover' && event.data['assumedSomeoneElse'] === true) ||
    (event.aggregateKind === 'StaffInterview' && event.data['ownershipAccount'] === 'ASSUMED_SOMEONE_ELSE');
  const poor =
    (event.aggregateKind === 'Complaint' && event.data['notActedOn'] === true) ||
    (event.aggregateKind === 'Feedback' && (event.data['codes'] as string[] | undefined)?.includes('RESPONSE_POOR'));
  return [
    ...(assumed
      ? [{ rule: 'ASSUMED_SOMEONE_ELSE' as const, because, setting: 'coded so in a handover or an interview', suggestsReview: false }]
      : []),
    ...(poor
      ? [{ rule: 'POOR_RESPONSE' as const, because, setting: 'any complaint or feedback coded as not acted on', suggestsReview: true }]
      : []),
  ];
}

async function raise(tx: Writer, serviceId: string, personId: string | null, fired: readonly Fired[], now: Date): Promise<void> {
  const rows = fired.map((one): EarlyWarning => ({
    id: idOf('warning', tx.tenantId, one.rule, one.setting, ...one.because.map((record) => record.id)),
    tenantId: tx.tenantId,
    serviceId,
    version: 1,
    happenedAt: now,
    recordedAt: now,
    receivedAt: now,
    source: null,
    externalId: null,
    rule: one.rule,
    personId,
    because: one.because,
    setting: one.setting,
    suggestsReview: one.suggestsReview,
  }));
  if (rows.length === 0) return;
  const known = new Set(
    (
      await tx.query<{ id: string }>('select id from early_warning where tenant_id = $1 and id = any($2::uuid[])', [
        tx.tenantId,
        rows.map((row) => row.id),
      ])
    ).map((row) => row.id),
  );
  for (const row of rows.filter((candidate) => !known.has(candidate.id))) {
    await tx.insert(earlyWarningTable, row);
    tx.announce(earlyWarningRaisedV1, row, {
      rule: row.rule,
      personId: row.personId,
      because: [...row.because],
      suggestsReview: row.suggestsReview,
    });
  }
}

const overdueOf = (tx: Writer, personId: string, now: Date): Promise<OverdueChange[]> =>
  tx.query<OverdueChange>(
    `select 'IdentifiedChange' as kind, k.id, ${TIMES}, to_char(o.due_at at time zone 'Europe/London', 'YYYY-MM-DD') as "dueOn" from change_outcome o
       join known_record k on k.tenant_id = o.tenant_id and k.kind = 'IdentifiedChange' and k.id = o.id
      where o.tenant_id = $1 and o.person_id = $2 and o.due_at < $3 and (o.published_at is null or o.published_at > o.due_at)`,
    [tx.tenantId, personId, now],
  );

const concernsOf = (tx: Writer, personId: string): Promise<ConcernFact[]> =>
  tx.query<ConcernFact>(
    `select k.kind, k.id, ${TIMES}, k.facts->>'concernCode' as "concernCode" from known_record k
      where k.tenant_id = $1 and k.kind = 'Feedback' and k.person_id = $2 and k.state <> 'RETRACTED' and k.facts->>'concernCode' is not null`,
    [tx.tenantId, personId],
  );

const risksOf = (tx: Writer, personId: string): Promise<RiskFact[]> =>
  tx.query<RiskFact>(
    `select k.kind, k.id, ${TIMES}, k.facts->'riskCodes' as "riskCodes" from known_record k
      where k.tenant_id = $1 and k.kind in ('DailyNote', 'Incident') and k.person_id = $2 and k.state <> 'RETRACTED' and k.facts->'riskCodes' <> '[]'`,
    [tx.tenantId, personId],
  );

/** The risks that the newest version of each of the person's plans answers. */
async function plannedOf(tx: Writer, personId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ codes: string[] }>(
    `select distinct on (k.facts->>'planId') k.facts->'riskCodes' as codes from known_record k
      where k.tenant_id = $1 and k.kind = 'PlanVersion' and k.person_id = $2 and k.state <> 'RETRACTED' order by k.facts->>'planId', (k.facts->>'number')::int desc`,
    [tx.tenantId, personId],
  );
  return new Set(rows.flatMap((row) => row.codes));
}
