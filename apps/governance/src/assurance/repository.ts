import type { RecordRef } from '@causeway/kernel';
import { byColumn, byId, pageOf, recordTable, type Tx, type Writer } from '@causeway/persistence';
import type { Audit } from './audit-tool';
import type { Check, LearningAcknowledgement, LearningItem, Minute, QualityMeeting } from './domain';

export const qualityMeetingTable = recordTable<QualityMeeting>('quality_meeting', {
  kind: 'text',
  chairId: 'uuid',
});
export const qualityMeetingById = byId(qualityMeetingTable, 'GOVERNANCE');
export const qualityMeetingsPage = pageOf(qualityMeetingTable, 'GOVERNANCE');
export const qualityMeetingsOfService = pageOf(qualityMeetingTable, 'GOVERNANCE', { parent: 'serviceId' });

export const minuteTable = recordTable<Minute>('minute', {
  meetingId: 'uuid',
  challenge: 'text?',
  response: 'text?',
  ownerId: 'uuid?',
  decision: 'text?',
  dueOn: 'date?',
  about: 'jsonb',
});
export const minuteById = byId(minuteTable, 'GOVERNANCE');
export const minutesPage = pageOf(minuteTable, 'GOVERNANCE');
export const minutesOfQualityMeeting = pageOf(minuteTable, 'GOVERNANCE', { parent: 'meetingId' });

export const learningItemTable = recordTable<LearningItem>('learning_item', {
  what: 'text',
  sharedWithIds: 'uuid[]',
});
export const learningItemById = byId(learningItemTable, 'GOVERNANCE');
export const learningItemsPage = pageOf(learningItemTable, 'GOVERNANCE');
export const learningItemsOfService = pageOf(learningItemTable, 'GOVERNANCE', { parent: 'serviceId' });

export const auditTable = recordTable<Audit>('audit', {
  auditedById: 'uuid',
  population: 'integer?',
  sampleSize: 'integer?',
  selectionMethod: 'text?',
  updateTimeliness: 'integer?',
  changeIdentification: 'integer?',
  handoverEvidence: 'integer?',
  namedOwnership: 'integer?',
  feedbackAlignment: 'integer?',
  evidence: 'jsonb',
  tool: 'text?',
  itemEvidence: 'jsonb?',
  escalationId: 'uuid?',
  sampleRaisedFrom: 'integer?',
  sampleRaisedTo: 'integer?',
  toolVersionId: 'uuid?',
  auditedAs: 'text?',
  answers: 'jsonb?',
});
export const auditById = byId(auditTable, 'GOVERNANCE');
export const auditsPage = pageOf(auditTable, 'GOVERNANCE');
export const auditsOfService = pageOf(auditTable, 'GOVERNANCE', { parent: 'serviceId' });

/** How many records the last audit of care planning of a service drew, of those audits that stand; null before the first. */
export async function findLastSampleSize(tx: Tx, serviceId: string | null): Promise<number | null> {
  const [last] = await tx.query<{ n: number }>(
    `select sample_size as n from audit where tenant_id = $1 and service_id = $2 and coalesce(tool, 'care-planning-audit/1') = 'care-planning-audit/1' and entered_in_error_at is null
      order by happened_at desc, id desc limit 1`,
    [tx.tenantId, serviceId],
  );
  return last?.n ?? null;
}

/** The days in London on which those of what is cited were made that are audits by a tool, by their ids. */
export async function auditDays(tx: Tx, evidence: readonly RecordRef[], tool: string): Promise<Map<string, string>> {
  const audits = await tx.query<{ id: string; day: string }>(
    `select id, (happened_at at time zone 'Europe/London')::date::text as day from audit
      where tenant_id = $1 and id = any($2::uuid[]) and coalesce(tool, 'care-planning-audit/1') = $3`,
    [tx.tenantId, evidence.filter(({ kind }) => kind === 'Audit').map(({ id }) => id), tool],
  );
  return new Map(audits.map(({ id, day }) => [id, day]));
}

export const checkTable = recordTable<Check>('check_entry', {
  kind: 'text',
  role: 'text',
  dueOn: 'date',
  doneAt: 'timestamptz?',
  doneById: 'uuid?',
  finding: 'text?',
  alertedAt: 'timestamptz?',
  reviewId: 'uuid?',
  weeks: 'integer?',
  minuteId: 'uuid?',
  toldIds: 'uuid[]',
});
export const checkById = byId(checkTable, 'GOVERNANCE');
/** Not done, or done on a later day in London than it was due. */
const NOT_IN_TIME = "(t.done_at is null or (t.done_at at time zone 'Europe/London')::date > t.due_on)";
export const checksPage = pageOf(checkTable, 'GOVERNANCE', { orderBy: 'dueOn' });
export const checksNotInTimePage = pageOf(checkTable, 'GOVERNANCE', { orderBy: 'dueOn', where: NOT_IN_TIME });
export const checksOfService = pageOf(checkTable, 'GOVERNANCE', { parent: 'serviceId', orderBy: 'dueOn' });
export const checksNotInTimeOfService = pageOf(checkTable, 'GOVERNANCE', { parent: 'serviceId', orderBy: 'dueOn', where: NOT_IN_TIME });

/** Whether the calendar has a check of a kind on a day: the revisit of a review, or else one that is of no review. */
export async function isScheduled(
  writer: Writer,
  { serviceId, kind, dueOn, reviewId }: Pick<Check, 'serviceId' | 'kind' | 'dueOn' | 'reviewId'>,
): Promise<boolean> {
  const there = await writer.query(
    `select 1 from check_entry where tenant_id = $1 and service_id is not distinct from $2 and kind = $3 and due_on = $4 and review_id is not distinct from $5`,
    [writer.tenantId, serviceId, kind, dueOn, reviewId],
  );
  return there.length > 0;
}

/** Whether a minute of provider oversight of a service stands that was made on a day in London or later, with a challenge where that is asked. */
export async function isMinutedSince(
  tx: Tx,
  { serviceId, minuteId, day, challenged }: { serviceId: string | null; minuteId: string; day: string; challenged: boolean },
): Promise<boolean> {
  const found = await tx.query(
    `select 1 from minute i join quality_meeting q on q.tenant_id = i.tenant_id and q.id = i.meeting_id
      where i.tenant_id = $1 and i.id = $2 and i.service_id is not distinct from $3 and q.kind = 'PROVIDER_OVERSIGHT' and i.entered_in_error_at is null
        and (least(i.happened_at, q.happened_at) at time zone 'Europe/London')::date >= $4::date and (i.challenge is not null or not $5) for share of i`,
    [tx.tenantId, minuteId, serviceId, day, challenged],
  );
  return found.length > 0;
}

/** The kinds of check that a service has to do today or later. */
export async function listOpenKinds(tx: Tx, serviceId: string | null, today: string): Promise<string[]> {
  const open = await tx.query<{ kind: string }>(
    'select distinct kind from check_entry where tenant_id = $1 and service_id = $2 and done_at is null and due_on >= $3',
    [tx.tenantId, serviceId, today],
  );
  return open.map(({ kind }) => kind);
}

/** The checks whose day passed undone and that were not raised yet. One that is being done just now is passed over. */
export const lockUnraisedChecks = (writer: Writer, today: string): Promise<Check[]> =>
  writer.query<Check>(
    `select ${checkTable.columns('t')} from check_entry t
      where t.tenant_id = $1 and t.due_on < $2 and t.done_at is null and t.alerted_at is null order by t.due_on, t.id for update skip locked`,
    [writer.tenantId, today],
  );

/** Who holds a role over a service on a day, of those who were appointed. */
export async function listHolders(writer: Writer, role: string, serviceId: string | null, day: string): Promise<string[]> {
  const held = await writer.query<{ id: string }>(
    `select distinct staff_member_id as id from role_holding where tenant_id = $1 and role = $2 and (service_id is null or service_id = $3)
        and starts_on <= $4 and (ends_on is null or ends_on >= $4) and entered_in_error_at is null order by 1`,
    [writer.tenantId, role, serviceId, day],
  );
  return held.map(({ id }) => id);
}

/** The latest day of each kind of check in each service, where that day has passed. Revisits do not recur, and are not among them. */
export const listKindsBehind = (writer: Writer, today: string): Promise<{ serviceId: string | null; kind: string; latest: string }[]> =>
  writer.query<{ serviceId: string | null; kind: string; latest: string }>(
    `select service_id as "serviceId", kind, max(due_on)::text as latest from check_entry
      where tenant_id = $1 and review_id is null group by service_id, kind having max(due_on) < $2 order by service_id, kind`,
    [writer.tenantId, today],
  );

export const learningAcknowledgementTable = recordTable<LearningAcknowledgement>('learning_acknowledgement', {
  learningItemId: 'uuid',
  staffMemberId: 'uuid',
});
export const acknowledgementById = byId(learningAcknowledgementTable, 'BRIEFING');
export const acknowledgementsOfLearning = byColumn(learningAcknowledgementTable, 'learningItemId', 'GOVERNANCE', { orderBy: 'happenedAt' });

/** Whether a worker has said already that they have seen a learning item. */
export async function isAcknowledged(
  tx: Tx,
  { learningItemId, staffMemberId }: Pick<LearningAcknowledgement, 'learningItemId' | 'staffMemberId'>,
): Promise<boolean> {
  const seen = await tx.query(
    'select 1 from learning_acknowledgement where tenant_id = $1 and learning_item_id = $2 and staff_member_id = $3',
    [tx.tenantId, learningItemId, staffMemberId],
  );
  return seen.length > 0;
}
