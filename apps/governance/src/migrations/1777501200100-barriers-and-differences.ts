import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What stood between a hazard and whom it could harm, and what was otherwise than usual. */
export const barriersAndDifferences = migration(
  'BarriersAndDifferences1777501200100',
  `
create table barrier (${recordColumnsV1},
  review_id uuid not null,
  hazard text not null,
  target text not null,
  barrier text not null,
  kind text not null constraint barrier_kind check (kind in ('PHYSICAL', 'NATURAL', 'HUMAN_ACTION', 'ADMINISTRATIVE')),
  in_place text not null constraint barrier_in_place check (in_place in ('YES', 'NO', 'UNKNOWN')),
  worked text constraint barrier_worked check (worked in ('YES', 'NO', 'UNKNOWN')),
  why_not text,
  evidence jsonb not null
);
create index barrier_service on barrier (tenant_id, service_id, happened_at desc, id desc);
create index barrier_review on barrier (tenant_id, review_id, happened_at desc, id desc);
call record_table('barrier');

create table difference (${recordColumnsV1},
  review_id uuid not null,
  normal text not null,
  this_time text not null,
  effect text not null,
  evidence jsonb not null
);
create index difference_service on difference (tenant_id, service_id, happened_at desc, id desc);
create index difference_review on difference (tenant_id, review_id, happened_at desc, id desc);
call record_table('difference');
`,
);
