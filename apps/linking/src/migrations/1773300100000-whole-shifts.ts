import { migration } from '@causeway/persistence';

/** Who works a shift is looked up by the shift: who joins it later counts too. What a change rests on stands in `change_basis` alone. */
export const wholeShifts = migration(
  'WholeShifts1773300100000',
  `
alter table known_record add column shift_id uuid generated always as (case when kind = 'Assignment' then (facts->>'shiftId')::uuid end) stored;
create index known_assignment_shift on known_record (tenant_id, shift_id) where kind = 'Assignment';
drop index change_outcome_delivery, change_outcome_next_delivery_ids_idx;
`,
);
