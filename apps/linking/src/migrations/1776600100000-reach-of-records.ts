import { migration } from '@causeway/persistence';

/** From when on a service keeps records of a kind: the first of them is looked up, however many followed. */
export const reachOfRecords = migration(
  'ReachOfRecords1776600100000',
  `create index known_first on known_record (tenant_id, service_id, kind, recorded_at) where kind in ('Induction', 'PersonGuidance', 'BriefingChecklist', 'Briefing');`,
);
