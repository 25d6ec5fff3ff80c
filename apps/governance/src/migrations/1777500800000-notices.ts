import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What people were told, once for each thing, level and person, and by which settings. */
export const notices = migration(
  'Notices1777500800000',
  `
create table notice (${recordColumnsV1},
  thing text not null constraint notice_thing check (thing in ('CHECK', 'REVIEW_ACTION', 'REVIEW_POINT', 'REVIEW_ESCALATION', 'TRIGGERED_ACTION')),
  subject_id uuid not null,
  level text not null constraint notice_level check (level in ('HOLDER', 'DEPUTY', 'NEXT_LEVEL')),
  staff_member_id uuid not null,
  due_on date not null,
  read_at timestamptz,
  constraint notice_once unique (tenant_id, thing, subject_id, level, staff_member_id)
);
create index notice_service on notice (tenant_id, service_id, happened_at desc, id desc);
create index notice_told on notice (tenant_id, staff_member_id, happened_at desc, id desc);
call record_table('notice');

create table notice_delays (${recordColumnsV1},
  number integer not null constraint notice_delays_number check (number > 0),
  deputy_after_days integer not null constraint notice_delays_deputy check (deputy_after_days between 0 and 27),
  next_level_after_days integer not null constraint notice_delays_next check (next_level_after_days between 0 and 27),
  set_by_id uuid not null,
  constraint notice_delays_once unique (tenant_id, number)
);
create index notice_delays_service on notice_delays (tenant_id, service_id, happened_at desc, id desc);
call record_table('notice_delays');

-- What is looked for in each look.
create index review_action_to_do on review_action (tenant_id, due_on, id);
create index review_action_review_point on review_action (tenant_id, review_point_on, id);
create index review_escalation_due on review_escalation (tenant_id, due_on, id) where due_on is not null and outcome is null;
create index triggered_action_waiting on triggered_action (tenant_id, due_on, id) where settlement is null and not withdrawn;
create index role_holding_staff on role_holding (tenant_id, staff_member_id);

-- The scheduler serves every tenant in turn; this list alone crosses them, and holds no more than their ids and until when one is being looked after.
create table known_tenant (tenant_id uuid primary key, look_after timestamptz not null default '-infinity');
create index known_tenant_look on known_tenant (look_after);
grant select, insert, update on known_tenant to governance_app;

create function know_tenant() returns trigger language plpgsql as $$
begin
  insert into known_tenant (tenant_id) values (new.tenant_id) on conflict (tenant_id) do nothing;
  return new;
end $$;
-- Nobody can be told anything before somebody holds a role.
create trigger known_tenant after insert on role_holding for each row execute function know_tenant();

-- The owner is under the policies too where they are forced, and a migration has no tenant.
alter table role_holding no force row level security;
insert into known_tenant (tenant_id) select distinct tenant_id from role_holding;
alter table role_holding force row level security;
`,
);
