import { join } from 'node:path';
import { describeDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { tables } from '../src/tables';

describeDatabase({
  domain: 'care_records',
  migrations,
  tables,
  folder: join(__dirname, '../src'),
  unique: [
    'dead_letter: (consumer, event_id)',
    'handed_over_plan: (tenant_id, plan_id, service_id)',
    'plan_version: (tenant_id, plan_id, number)',
  ],
});
