import { migration } from '@causeway/persistence';

/** What repeats itself in a service, what people say of their safety, and reviews of indicators that are late, open an action too. */
export const triggersOfServices = migration(
  'TriggersOfServices1776700300000',
  `
alter table triggered_action drop constraint triggered_action_rule,
  add constraint triggered_action_rule check (rule in ('REPEATED_DELAY', 'UNCLEAR_OWNERSHIP', 'POOR_RESPONSE', 'MISMATCH_OPEN', 'REVISIT_FAILED',
    'REPEATED_INCIDENTS', 'REPEATED_THEME', 'REPEATED_COMPLAINTS', 'FEELS_UNSAFE', 'DELAYED_ESCALATION', 'REVIEW_MISSING'));
`,
);
