import { migration } from '@causeway/persistence';

/** An item of a framework says something else from a day on, under its code: what it said before stays, with its dates. */
export const itemsByDay = migration(
  'ItemsByDay1776600200000',
  `
alter table framework_crosswalk drop constraint framework_crosswalk_from_code_fkey, drop constraint framework_crosswalk_to_code_fkey;
alter table framework_item drop constraint framework_item_pkey, add primary key (code, valid_from);
create unique index framework_item_now on framework_item (code) where valid_to is null;
`,
);
