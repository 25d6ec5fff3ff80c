import { migration } from '@causeway/persistence';

/** What became of a complaint, and which entry of the communication log another corrects. */
export const answers = migration(
  'Answers1773100200000',
  `
alter table complaint
  add column acknowledged_at timestamptz,
  add column answered_at timestamptz,
  add column answered_by_id uuid,
  add column outcome text constraint complaint_outcome check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')),
  add column answer text,
  add constraint complaint_answered check ((answered_at is null) = (outcome is null) and (answered_at is null) = (answer is null));
alter table communication_log_entry add column amends_id uuid;
`,
);
