import { join } from 'node:path';
import { describeDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { tables } from '../src/tables';

describeDatabase({
  domain: 'safeguarding',
  migrations,
  tables,
  folder: join(__dirname, '../src'),
  unique: [
    'dead_letter: (consumer, event_id)',
    'internal_limit: (tenant_id, service_id, kind, number)',
    'notification_prompt: (tenant_id, incident_id, kind) WHERE ((incident_id IS NOT NULL) AND (entered_in_error_at IS NULL))',
    'review_file_entry: (tenant_id, review_id, indicator_id) WHERE ((review_id IS NOT NULL) AND (entered_in_error_at IS NULL))',
  ],
});
