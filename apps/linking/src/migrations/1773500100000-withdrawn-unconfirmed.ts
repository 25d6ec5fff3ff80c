import { migration } from '@causeway/persistence';

/** A change that was entered in error before anybody had confirmed it is listed too, so that failures are not hidden by withdrawing them. */
export const withdrawnUnconfirmed = migration(
  'WithdrawnUnconfirmed1773500100000',
  `
alter table change_outcome drop constraint change_outcome_excluded,
  add constraint change_outcome_excluded check (excluded in ('ENTERED_IN_ERROR', 'WITHDRAWN_UNCONFIRMED', 'DIED_BEFORE_DUE', 'LEFT_BEFORE_DUE', 'COUNTED_ALREADY'));
alter table change_outcome_next drop constraint change_outcome_excluded,
  add constraint change_outcome_excluded check (excluded in ('ENTERED_IN_ERROR', 'WITHDRAWN_UNCONFIRMED', 'DIED_BEFORE_DUE', 'LEFT_BEFORE_DUE', 'COUNTED_ALREADY'));
`,
);
