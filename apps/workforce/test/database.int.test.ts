import { join } from 'node:path';
import { describeDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { tables } from '../src/tables';

describeDatabase({
  domain: 'workforce',
  migrations,
  tables,
  folder: join(__dirname, '../src'),
  unique: [
    'assignment: (tenant_id, shift_id, staff_member_id) WHERE ((ended_at IS NULL) AND (entered_in_error_at IS NULL))',
    'dead_letter: (consumer, event_id)',
    'induction_verdict: (tenant_id, review_id, shift_id, staff_member_id) WHERE (entered_in_error_at IS NULL)',
    'knowledge_verdict: (tenant_id, review_id, note_id) WHERE (entered_in_error_at IS NULL)',
    'staff_member_history: (tenant_id, staff_member_id) WHERE (valid_to IS NULL)',
  ],
});
