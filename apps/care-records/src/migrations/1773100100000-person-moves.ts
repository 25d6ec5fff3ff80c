import { migration, recordColumnsV1 } from '@causeway/persistence';

/** From which service a person moved to which, and when: the notes of before the move stay where they were written. */
export const personMoves = migration(
  'PersonMoves1773100100000',
  `
create table person_move (${recordColumnsV1},
  person_id uuid not null,
  from_service_id uuid not null,
  to_service_id uuid not null,
  moved_on date not null
);
create index person_move_person on person_move (tenant_id, person_id, moved_on);
call record_table('person_move');
`,
);
