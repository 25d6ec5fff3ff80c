import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Who broke the glass, and how it was judged. Here what is broken is read from the records themselves. */
export const glassBreaks = migration(
  'GlassBreaks1777501000100',
  `
create table glass_break (${recordColumnsV1},
  person_id uuid,
  broken_by_id uuid not null,
  reason text not null constraint glass_break_reason
    check (reason in ('IMMEDIATE_RISK_OF_HARM', 'MEDICAL_EMERGENCY', 'PERSON_MISSING', 'SAFEGUARDING_DISCLOSURE', 'NOBODY_RESPONSIBLE_REACHED')),
  account text not null,
  classes text[] not null constraint glass_break_classes
    check (classes <@ array['PERSON_IDENTITY', 'CARE', 'CARE_TEXT', 'INCIDENT', 'SAFEGUARDING', 'BRIEFING'] and classes <> '{}'),
  broken_at timestamptz not null,
  opens_until timestamptz not null,
  ended_at timestamptz,
  ended_by_id uuid,
  verdict text constraint glass_break_verdict check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  review_note text,
  reviewed_at timestamptz,
  reviewed_by_id uuid,
  constraint glass_break_hour check (opens_until >= broken_at and opens_until <= broken_at + interval '1 hour'),
  constraint glass_break_reviewer check (reviewed_by_id <> broken_by_id)
);
create index glass_break_service on glass_break (tenant_id, service_id, happened_at desc, id desc);
call record_table('glass_break');

create or replace view broken_glass with (security_invoker = true) as
  select tenant_id, id, service_id, person_id, broken_by_id, reason, classes, broken_at, opens_until, ended_at from glass_break;
`,
);
