import { join } from 'node:path';
import { describeDatabase } from '@causeway/testing';
import { migrations } from '../src/migrations';
import { tables } from '../src/tables';

describeDatabase({
  domain: 'governance',
  migrations,
  tables,
  folder: join(__dirname, '../src'),
  unique: [
    'audit_tool_version: (tenant_id, version_code)',
    'contact_address: (tenant_id, staff_member_id)',
    'dead_letter: (consumer, event_id)',
    'framework_item: (code) WHERE (valid_to IS NULL)',
    'inspection_sample: (tenant_id, service_id, window_start, window_end, number, seed, method)',
    "link_judgement: (tenant_id, review_id, ((incident ->> 'id'::text))) WHERE (entered_in_error_at IS NULL)",
    'measure_definition: (tenant_id, provider_id, code, number)',
    'measure_entry: (tenant_id, counting_id, service_id, starts_on) WHERE (entered_in_error_at IS NULL)',
    'notice: (tenant_id, thing, subject_id, level, staff_member_id, firing)',
    'notice_delays: (tenant_id, number)',
    'notice_mail: (tenant_id, notice_id)',
    'peer_rating: (tenant_id, self_assessment_id, rated_by_id) WHERE (entered_in_error_at IS NULL)',
    'procedure_version: (tenant_id, procedure_id, number)',
    'review_template_version: (tenant_id, version_code)',
    'service_history: (tenant_id, of_service_id) WHERE (valid_to IS NULL)',
    "timeline_judgement: (tenant_id, review_id, ((record ->> 'kind'::text)), ((record ->> 'id'::text))) WHERE (entered_in_error_at IS NULL)",
    'triggered_action: (tenant_id, service_id, rule, person_id) NULLS NOT DISTINCT WHERE ((settlement IS NULL) AND (NOT withdrawn))',
  ],
});
