import { migration } from '@causeway/persistence';

/** A reminder and a re-audit are kinds of action too, and say so: both are weaker. */
export const weakerActions = migration(
  'WeakerActions1772100200000',
  `
alter table review_action drop constraint review_action_category;
alter table review_action add constraint review_action_category check (category in ('FORCING_FUNCTION', 'STANDARDISE_PROCESS', 'SIMPLIFY_PROCESS', 'LEADERSHIP_ACTION', 'CHECKLIST', 'SOFTWARE_CHANGE', 'REDUNDANCY', 'INCREASED_STAFFING', 'DOUBLE_CHECK', 'NEW_PROCEDURE', 'TRAINING', 'ADDITIONAL_STUDY', 'REMINDER', 'RE_AUDIT'));
`,
);
