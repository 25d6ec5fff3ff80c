import { migration } from '@causeway/persistence';

/** Which record shows which change: whoever pulls what changed knows its rows by themselves. */
export const joined = migration('Joined1777200700000', `call mark_changes('change_evidence');`);
