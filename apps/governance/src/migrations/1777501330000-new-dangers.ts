import { migration } from '@causeway/persistence';

/** An open action that tells of somebody at risk is told of anew when it fires again, and by when that is to be looked at is kept. */
export const newDangers = migration(
  'NewDangers1777501330000',
  `
alter table notice add column firing integer not null default 0 constraint notice_firing check (firing >= 0);
alter table notice alter column firing drop default;
alter table notice drop constraint notice_once;
alter table notice add constraint notice_once unique (tenant_id, thing, subject_id, level, staff_member_id, firing);

alter table triggered_action add column look_by date;
-- The owner is under the policies too where they are forced, and a migration has no tenant.
alter table triggered_action no force row level security;
update triggered_action set look_by = due_on;
alter table triggered_action force row level security;
alter table triggered_action alter column look_by set not null, add constraint triggered_action_look_by check (look_by >= due_on);
drop index triggered_action_waiting;
create index triggered_action_waiting on triggered_action (tenant_id, look_by, id) where settlement is null and not withdrawn;
`,
);
