import type { Caller, Role } from '@causeway/access';
import { tellTenant } from '../src/notices/telling';
import type { Input } from './desk';
import { opened } from './review-stages';
import type { Bench } from './reviewing';

/** Who holds which role of a bench's service, and who deputises for whom: as the administrator appoints them. */
export interface Held {
  readonly manager: string;
  readonly deputy: string;
  readonly senior: string;
  readonly representative: string;
  readonly nominated: string;
}

/** Appoints the bench's manager, deputy manager, a senior carer who deputises for the latter, and the provider's two. */
export async function appointed(bench: Bench): Promise<Held> {
  const { manager, deputy, nominated } = bench.cast;
  const [senior, representative] = [await bench.desk.worker(), await bench.desk.worker()];
  await appoint(bench, 'DEPUTY_MANAGER', deputy, { deputyId: senior });
  await appoint(bench, 'SENIOR_CARER', senior);
  await appoint(bench, 'REGISTERED_MANAGER', manager, { deputyId: deputy });
  await appoint(bench, 'PROVIDER_REPRESENTATIVE', representative);
  await appoint(bench, 'NOMINATED_INDIVIDUAL', nominated);
  return { manager, deputy, senior, representative, nominated };
}

export async function appoint({ desk }: Bench, role: Role, staffMemberId: string, more: Input = {}): Promise<void> {
  const input = { serviceId: desk.serviceId, role, staffMemberId, startsOn: '2026-01-05', ...more };
  const { said, refusals } = await desk.send(desk.as('ADMINISTRATOR'), 'appoint', input, 'roleHolding { id }');
  if (!said) throw new Error(JSON.stringify(refusals));
}

/** Has the tenant's time come to an instant, which only goes forward. */
export async function timeIs({ desk }: Bench, at: string): Promise<void> {
  await desk.graph.database.asAdmin(
    'insert into tenant_clock (tenant_id, latest) values ($1, $2) on conflict (tenant_id) do update set latest = greatest(tenant_clock.latest, excluded.latest)',
    [desk.tenantId, at],
  );
}

/** Has the scheduler look at an instant. */
export async function look(bench: Bench, at: string, mails = false): Promise<void> {
  await timeIs(bench, at);
  await tellTenant(bench.desk.graph.database.db, bench.desk.tenantId, mails);
}

/** Somebody with a role in the bench's service. */
export const someone = ({ desk }: Bench, role: Role, staffMemberId: string): Caller =>
  desk.as(role, { services: [desk.serviceId], staffMemberId });

/** What a caller was told, as the graph shows it: oldest first. */
export async function noticesOf({ desk }: Bench, caller: Caller, at: string, args = ''): Promise<Record<string, any>[]> {
  const page = await desk.graph.run(
    caller,
    at,
    `{ notices(first: 100 ${args}) { totalCount edges { node {
       id version thing level dueOn readAt waits happenedAt service { id }
       check { id kind } reviewAction { id } reviewEscalation { id } triggeredAction { id rule } } } } }`,
  );
  const { edges, totalCount } = page['notices'];
  if (totalCount !== edges.length) throw new Error(`counts ${totalCount} and shows ${edges.length}`);
  return edges.map(({ node }: { node: Record<string, any> }) => node).reverse();
}

/** What everybody was told of something, in the order in which they were. */
export const toldOf = async ({ desk }: Bench, subjectId: string): Promise<string[]> =>
  (
    await desk.graph.database.asAdmin<{ level: string; staff_member_id: string }>(
      'select level, staff_member_id from notice where tenant_id = $1 and subject_id = $2 order by happened_at, level, id',
      [desk.tenantId, subjectId],
    )
  ).map(({ level, staff_member_id: who }) => `${level} ${who}`);

/** The deputy manager's weekly check of a review that is opened on Monday 9 March 2026, due a week later. */
export async function allocationCheckOf(bench: Bench): Promise<{ readonly id: string; readonly version: number }> {
  await opened(bench);
  const [row] = await bench.desk.graph.database.asAdmin<{ id: string; version: number }>(
    "select id, version from check_entry where tenant_id = $1 and kind = 'ALLOCATION_CHECK'",
    [bench.desk.tenantId],
  );
  if (!row) throw new Error('no such check stands in the calendar');
  return row;
}

/** Has the scheduler find these tenants next, and no other. */
export const nextAre = (...benches: readonly Bench[]): Promise<unknown> | undefined =>
  benches[0]?.desk.graph.database.asAdmin(
    "update known_tenant set look_after = case when tenant_id = any($1) then '-infinity' else 'infinity' end::timestamptz",
    [benches.map(({ desk }) => desk.tenantId)],
  );

export const morning = (day: string): string => `${day}T08:00:00.000Z`;
