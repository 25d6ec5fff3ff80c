import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Where people are told by e-mail, and what became of each mail. A mail that is being sent is leased: `next_at` is when another may take it. */
export const noticeMail = migration(
  'NoticeMail1777500800100',
  `
create table contact_address (${recordColumnsV1},
  staff_member_id uuid not null,
  address text constraint contact_address_address check (address ~ '^[^[:space:][:cntrl:]<>(),;:"@]+@[^[:space:][:cntrl:]<>(),;:"@]+$' and length(address) <= 254),
  constraint contact_address_once unique (tenant_id, staff_member_id)
);
call record_table('contact_address');

create table notice_mail (${recordColumnsV1},
  notice_id uuid not null,
  staff_member_id uuid not null,
  state text not null constraint notice_mail_state check (state in ('WAITING', 'SENT', 'UNDELIVERED')),
  attempts integer not null,
  next_at timestamptz,
  fault text,
  constraint notice_mail_once unique (tenant_id, notice_id),
  constraint notice_mail_next check (next_at is null or state = 'WAITING')
);
create index notice_mail_service on notice_mail (tenant_id, service_id, happened_at desc, id desc);
create index notice_mail_waiting on notice_mail (tenant_id, next_at, id) where state = 'WAITING';
call record_table('notice_mail');
`,
);
