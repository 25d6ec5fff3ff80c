import { migration } from '@causeway/persistence';

/** The level of a review, with the notes by which it is decided; and who took each decision of a review, and when. */
export const reviewLevels = migration(
  'ReviewLevels1777501200000',
  `
alter table review add column level text not null default 'FULL' constraint review_level check (level in ('SEVENTY_TWO_HOUR', 'CONCISE', 'FULL')),
  add column opened_by_id uuid, add column weak_actions_accepted_at timestamptz, add column changed_at timestamptz, add column changed_by_id uuid, add column closed_by_id uuid;
alter table review alter column level drop default;

alter table cause add column accepted_risk_at timestamptz;

alter table review_note add column level text constraint review_note_level check (level in ('SEVENTY_TWO_HOUR', 'CONCISE', 'FULL')),
  drop constraint review_note_subject,
  add constraint review_note_subject check (subject in ('CONCLUSION', 'INTERVIEWS', 'NO_INTERVIEW', 'HANDOVER_SUPPORT', 'IMMEDIATE_SAFETY', 'CANDOUR_AND_NOTIFICATION',
    'NOBODY_INVOLVED', 'LEVEL_SET', 'LEVEL_RAISED', 'NO_MORE_NEEDED', 'OTHER'));
`,
);
