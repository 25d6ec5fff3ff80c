import { migration } from '@causeway/persistence';

/** Everyone whom a record is or ever was about, so that a correction finds whom it takes it from. */
export const recordPeople = migration(
  'RecordPeople1772000600000',
  `
create table record_person (tenant_id uuid not null, record_id uuid not null, person_id uuid not null, primary key (tenant_id, record_id, person_id));
insert into record_person select distinct tenant_id, id, person_id from known_record where person_id is not null;
call protect_by_tenant('record_person');
`,
);
