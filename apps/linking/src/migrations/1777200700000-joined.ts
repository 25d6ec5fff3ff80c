import { migration } from '@causeway/persistence';

/** Which record concerns whom, and on which a link or a warning rests: whoever pulls what changed knows its rows by themselves. */
export const joined = migration(
  'Joined1777200700000',
  `
call mark_changes('record_person');
call mark_changes('change_basis');
call mark_changes('concern_basis');
call mark_changes('indicator_basis');
call mark_changes('warning_record');
`,
);
