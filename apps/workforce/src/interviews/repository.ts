import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { StaffInterview, StaffQuestion } from './domain';

export const staffInterviewTable = recordTable<StaffInterview>('staff_interview', {
  staffMemberId: 'uuid',
  interviewerId: 'uuid',
  topic: 'text',
  ownershipAccount: 'text',
  shiftId: 'uuid?',
  account: 'text',
});
export const staffInterviewById = byId(staffInterviewTable, 'STAFF_CONFIDENTIAL');
export const staffInterviewsPage = pageOf(staffInterviewTable, 'STAFF_CONFIDENTIAL');
export const staffInterviewsOfService = pageOf(staffInterviewTable, 'STAFF_CONFIDENTIAL', { parent: 'serviceId' });

export const staffQuestionTable = recordTable<StaffQuestion>('staff_question', {
  askedById: 'uuid',
  questionCode: 'text',
  shiftId: 'uuid?',
});
export const staffQuestionById = byId(staffQuestionTable, 'ROTA');
export const staffQuestionsPage = pageOf(staffQuestionTable, 'ROTA');
export const staffQuestionsOfService = pageOf(staffQuestionTable, 'ROTA', { parent: 'serviceId' });
