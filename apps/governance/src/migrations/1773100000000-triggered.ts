import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What triggers ask of people: one action at most is open for a service, person and rule. */
export const triggered = migration(
  'Triggered1773100000000',
  `
create table triggered_action (${recordColumnsV1},
  rule text not null constraint triggered_action_rule check (rule in ('REPEATED_DELAY', 'UNCLEAR_OWNERSHIP', 'POOR_RESPONSE', 'MISMATCH_OPEN')),
  person_id uuid,
  grounds jsonb not null,
  due_on date not null,
  extensions integer not null,
  withdrawn boolean not null,
  settlement text constraint triggered_action_settlement check (settlement in ('REVIEW_OPENED', 'ADDED_TO_REVIEW', 'PUT_RIGHT', 'DISMISSED')),
  reason text,
  review_id uuid,
  settled_by_id uuid,
  settled_at timestamptz
);
create index triggered_action_service on triggered_action (tenant_id, service_id, happened_at desc, id desc);
create unique index triggered_action_open on triggered_action (tenant_id, service_id, rule, person_id) nulls not distinct where settlement is null and not withdrawn;
call record_table('triggered_action');
`,
);
