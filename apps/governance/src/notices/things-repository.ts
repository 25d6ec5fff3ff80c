import { byColumn, type Writer } from '@causeway/persistence';
import { IS_DONE, reviewActionTable, reviewEscalationTable } from '../actions/repository';
import { checkTable } from '../assurance/repository';
import type { RoleName } from '../organisation/domain';
import type { TriggeredAction } from '../triggered/domain';
import { triggeredActionTable } from '../triggered/repository';
import type { Holding, Member } from './ladder';

/** Where to go on in a list of what waits, and how far. Days are those of London. */
export interface Stretch {
  /** What was due before is told of no more. */
  readonly from: string;
  readonly today: string;
  readonly after: { readonly dueOn: string; readonly id: string } | null;
  readonly most: number;
}

/** What waits, as its own table has it. */
export interface WaitingRow {
  readonly id: string;
  readonly serviceId: string | null;
  readonly dueOn: string;
}
export type OfRole = WaitingRow & { readonly role: RoleName; readonly alsoIds: readonly string[] };
export type OfOwner = WaitingRow & { readonly ownerId: string };
export type OfTrigger = WaitingRow &
  Pick<TriggeredAction, 'rule' | 'extensions'> & { readonly openedOn: string; readonly kinds: readonly string[] };

/** Constant SQL over the alias `t`, by which a thing waits: for whoever is told of it, and for whoever reads that they were. */
const STANDS = 't.entered_in_error_at is null';
const ofReview = (open: string): string =>
  `exists (select 1 from review r where r.tenant_id = t.tenant_id and r.id = t.review_id and ${open})`;
const CHECK_WAITS = `${STANDS} and t.done_at is null`;
const ACTION_WAITS = `${STANDS} and not (${IS_DONE}) and ${ofReview("r.state <> 'CLOSED'")}`;
const REVIEW_POINT_WAITS = `${STANDS} and ${ofReview("r.state not in ('VERIFIED', 'CLOSED')")}`;
const ESCALATION_WAITS = `${STANDS} and t.outcome is null`;
const TRIGGERED_WAITS = `${STANDS} and t.settlement is null and not t.withdrawn`;

/** Those that wait, of what their reader may know of. */
export const waitingChecks = byColumn(checkTable, 'id', 'GOVERNANCE', { where: CHECK_WAITS });
export const waitingActions = byColumn(reviewActionTable, 'id', 'REVIEW', { where: ACTION_WAITS });
export const waitingReviewPoints = byColumn(reviewActionTable, 'id', 'REVIEW', { where: REVIEW_POINT_WAITS });
export const waitingEscalations = byColumn(reviewEscalationTable, 'id', 'REVIEW', { where: ESCALATION_WAITS });
export const waitingTriggered = byColumn(triggeredActionTable, 'id', 'GOVERNANCE', { where: TRIGGERED_WAITS });

/** Goes on from the last of the page before; `$1` to `$6` are `valuesOf`. */
const page = (due: string): string => `t.tenant_id = $1 and t.${due} >= $2 and t.${due} <= $3 and (t.${due}, t.id) > ($4::date, $5::uuid)`;
const ordered = (due: string): string => `order by t.${due}, t.id limit $6`;
const NOWHERE = { dueOn: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };
const LAST_DAY = '9999-12-31';
const valuesOf = (writer: Writer, { from, today, after, most }: Stretch): unknown[] => {
  const { dueOn, id } = after ?? NOWHERE;
  return [writer.tenantId, from, today, dueOn, id, most];
};

/** Checks of the calendar that are not done, with who was named when one was missed. */
export const listChecks = (writer: Writer, stretch: Stretch): Promise<OfRole[]> =>
  writer.query<OfRole>(
    `select t.id, t.service_id as "serviceId", t.due_on as "dueOn", t.role, t.told_ids as "alsoIds" from check_entry t
      where ${page('due_on')} and ${CHECK_WAITS} ${ordered('due_on')}`,
    valuesOf(writer, stretch),
  );

/** Actions of reviews that are still to be completed: also those of which nothing stands any more that showed that they were. */
export const listActions = (writer: Writer, stretch: Stretch): Promise<OfOwner[]> =>
  writer.query<OfOwner>(
    `select t.id, t.service_id as "serviceId", t.due_on as "dueOn", t.owner_id as "ownerId" from review_action t
      where ${page('due_on')} and ${ACTION_WAITS} ${ordered('due_on')}`,
    valuesOf(writer, stretch),
  );

/** Review points of actions whose review was not verified since; whoever verifies it owns them. */
export const listReviewPoints = (writer: Writer, stretch: Stretch): Promise<OfOwner[]> =>
  writer.query<OfOwner>(
    `select t.id, t.service_id as "serviceId", t.review_point_on as "dueOn", r.verifier_id as "ownerId" from review_action t
       join review r on r.tenant_id = t.tenant_id and r.id = t.review_id
      where ${page('review_point_on')} and ${REVIEW_POINT_WAITS} ${ordered('review_point_on')}`,
    valuesOf(writer, stretch),
  );

/** Escalations that are to be carried out by a day, and were not. */
export const listEscalations = (writer: Writer, stretch: Stretch): Promise<OfOwner[]> =>
  writer.query<OfOwner>(
    `select t.id, t.service_id as "serviceId", t.due_on as "dueOn", t.named_senior_id as "ownerId" from review_escalation t
      where ${page('due_on')} and t.due_on is not null and ${ESCALATION_WAITS} ${ordered('due_on')}`,
    valuesOf(writer, stretch),
  );

/** Actions that triggers opened and nobody settled, by when what fired last is to be looked at, due or not, with the kinds of record that they rest on. */
export const listTriggered = (writer: Writer, stretch: Stretch): Promise<OfTrigger[]> =>
  writer.query<OfTrigger>(
    `select t.id, t.service_id as "serviceId", t.look_by as "dueOn", t.rule, t.extensions, (t.happened_at at time zone 'Europe/London')::date as "openedOn",
            (select coalesce(array_agg(distinct r->>'kind'), '{}') from jsonb_array_elements(t.grounds) g, jsonb_array_elements(g->'records') r) as kinds
       from triggered_action t
      where ${page('look_by')} and ${TRIGGERED_WAITS} ${ordered('look_by')}`,
    valuesOf(writer, { ...stretch, today: LAST_DAY }),
  );

/** The role holdings that stand in these services, and those of the whole group. */
export const listHoldings = (writer: Writer, serviceIds: readonly string[]): Promise<Holding[]> =>
  writer.query<Holding>(
    `select role, service_id as "serviceId", staff_member_id as "staffMemberId", deputy_id as "deputyId", starts_on as "startsOn", ends_on as "endsOn"
       from role_holding where tenant_id = $1 and (service_id is null or service_id = any($2::uuid[])) and entered_in_error_at is null`,
    [writer.tenantId, serviceIds],
  );

/** Members of staff as workforce told of them. */
export const listMembers = (writer: Writer, ids: readonly string[]): Promise<Member[]> =>
  writer.query<Member>(
    `select id, service_id as "serviceId", coalesce(facts->>'jobRole', '') as "jobRole", facts->>'leftOn' as "leftOn", state = 'RETRACTED' as "enteredInError"
       from known_record where tenant_id = $1 and kind = 'StaffMember' and id = any($2::uuid[])`,
    [writer.tenantId, ids],
  );
