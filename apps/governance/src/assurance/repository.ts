import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { Audit } from './audit-tool';
import type { Check, LearningAcknowledgement, LearningItem, Minute, QualityMeeting } from './domain';

export const qualityMeetingTable = recordTable<QualityMeeting>('quality_meeting', {
  kind: 'text',
  chairId: 'uuid',
});
export const qualityMeetingById = byId(qualityMeetingTable, 'GOVERNANCE');
export const qualityMeetingsPage = pageOf(qualityMeetingTable, 'GOVERNANCE');
export const qualityMeetingsOfService = pageOf(qualityMeetingTable, 'GOVERNANCE', { parent: 'serviceId' });

export const minuteTable = recordTable<Minute>('minute', {
  meetingId: 'uuid',
  challenge: 'text?',
  response: 'text?',
  ownerId: 'uuid?',
  decision: 'text?',
  dueOn: 'date?',
  about: 'jsonb',
});
export const minuteById = byId(minuteTable, 'GOVERNANCE');
export const minutesPage = pageOf(minuteTable, 'GOVERNANCE');
export const minutesOfQualityMeeting = pageOf(minuteTable, 'GOVERNANCE', { parent: 'meetingId' });

export const learningItemTable = recordTable<LearningItem>('learning_item', {
  what: 'text',
  sharedWithIds: 'uuid[]',
});
export const learningItemById = byId(learningItemTable, 'GOVERNANCE');
export const learningItemsPage = pageOf(learningItemTable, 'GOVERNANCE');
export const learningItemsOfService = pageOf(learningItemTable, 'GOVERNANCE', { parent: 'serviceId' });

export const auditTable = recordTable<Audit>('audit', {
  auditedById: 'uuid',
  population: 'integer',
  sampleSize: 'integer',
  selectionMethod: 'text',
  updateTimeliness: 'integer',
  changeIdentification: 'integer',
  handoverEvidence: 'integer',
  namedOwnership: 'integer',
  feedbackAlignment: 'integer',
  evidence: 'jsonb',
  tool: 'text?',
  itemEvidence: 'jsonb?',
  escalationId: 'uuid?',
  sampleRaisedFrom: 'integer?',
  sampleRaisedTo: 'integer?',
});
export const auditById = byId(auditTable, 'GOVERNANCE');
export const auditsPage = pageOf(auditTable, 'GOVERNANCE');
export const auditsOfService = pageOf(auditTable, 'GOVERNANCE', { parent: 'serviceId' });

export const checkTable = recordTable<Check>('check_entry', {
  kind: 'text',
  role: 'text',
  dueOn: 'date',
  doneAt: 'timestamptz?',
  doneById: 'uuid?',
  finding: 'text?',
  alertedAt: 'timestamptz?',
  reviewId: 'uuid?',
  weeks: 'integer?',
});
export const checkById = byId(checkTable, 'GOVERNANCE');
/** Not done, or done on a later day in London than it was due. */
const NOT_IN_TIME = "(t.done_at is null or (t.done_at at time zone 'Europe/London')::date > t.due_on)";
export const checksPage = pageOf(checkTable, 'GOVERNANCE', { orderBy: 'dueOn' });
export const checksNotInTimePage = pageOf(checkTable, 'GOVERNANCE', { orderBy: 'dueOn', where: NOT_IN_TIME });
export const checksOfService = pageOf(checkTable, 'GOVERNANCE', { parent: 'serviceId', orderBy: 'dueOn' });
export const checksNotInTimeOfService = pageOf(checkTable, 'GOVERNANCE', { parent: 'serviceId', orderBy: 'dueOn', where: NOT_IN_TIME });

export const learningAcknowledgementTable = recordTable<LearningAcknowledgement>('learning_acknowledgement', {
  learningItemId: 'uuid',
  staffMemberId: 'uuid',
});
export const acknowledgementById = byId(learningAcknowledgementTable, 'BRIEFING');
export const acknowledgementsOfLearning = byColumn(learningAcknowledgementTable, 'learningItemId', 'GOVERNANCE', { orderBy: 'happenedAt' });
