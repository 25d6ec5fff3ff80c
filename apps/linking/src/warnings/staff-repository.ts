import type { Writer } from '@causeway/persistence';
import type { ManagerFact, StaffFact, StaffFacts } from './staff-detector';

/** The services of these workers and appointments, and those in which one of these workers was appointed. */
export async function listServicesOfStaff(tx: Writer, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select service_id as id from known_record where tenant_id = $1 and kind in ('StaffMember', 'RoleHolding') and id = any($2::uuid[]) and service_id is not null
     union select service_id from known_record where tenant_id = $1 and kind = 'RoleHolding' and facts->>'role' = 'REGISTERED_MANAGER'
       and facts->>'staffMemberId' = any($2::uuid[]::text[]) and service_id is not null order by 1`,
    [tx.tenantId, ids],
  );
  return rows.map(({ id }) => id);
}

/** The own staff of these services, and who was appointed their registered manager: two statements, however many. */
export async function listStaffFacts(tx: Writer, serviceIds: readonly string[]): Promise<StaffFacts> {
  const staff = await tx.query<StaffFact>(
    `select service_id as "serviceId", facts->>'startedOn' as "startedOn", facts->>'leftOn' as "leftOn" from known_record
      where tenant_id = $1 and kind = 'StaffMember' and state <> 'RETRACTED' and service_id = any($2::uuid[])
        and facts->>'contract' <> 'AGENCY' and facts->>'startedOn' is not null order by id`,
    [tx.tenantId, serviceIds],
  );
  const managers = await tx.query<ManagerFact>(
    `select h.service_id as "serviceId", h.facts->>'startsOn' as "startsOn", least(h.facts->>'endsOn', s.facts->>'leftOn') as "endsOn" from known_record h
       left join known_record s on s.tenant_id = $1 and s.kind = 'StaffMember' and s.id::text = h.facts->>'staffMemberId' and s.state <> 'RETRACTED'
      where h.tenant_id = $1 and h.kind = 'RoleHolding' and h.state <> 'RETRACTED' and h.facts->>'role' = 'REGISTERED_MANAGER' and h.service_id = any($2::uuid[]) order by h.id`,
    [tx.tenantId, serviceIds],
  );
  return { staff, managers };
}
