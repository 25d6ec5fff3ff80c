import { join } from 'node:path';
import { describeDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { tables } from '../src/tables';

describeDatabase({
  domain: 'linking',
  migrations,
  tables,
  folder: join(__dirname, '../src'),
  unique: ['dead_letter: (consumer, event_id)', 'measure_point: (tenant_id, service_id, measure, month)'],
});
