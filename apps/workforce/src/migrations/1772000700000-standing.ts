import { migration } from '@causeway/persistence';

/** An assignment that was entered in error stands no more, so the worker may be put on the shift again. */
export const standing = migration(
  'Standing1772000700000',
  `
drop index assignment_standing;
create unique index assignment_standing on assignment (tenant_id, shift_id, staff_member_id) where ended_at is null and entered_in_error_at is null;
`,
);
