import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { GovernanceReportFinding, ReviewFileEntry } from './domain';

export const reviewFileEntryTable = recordTable<ReviewFileEntry>('review_file_entry', {
  indicatorId: 'uuid',
  stage: 'text',
  account: 'text',
  noteIds: 'uuid[]',
  filedById: 'uuid',
  reviewId: 'uuid?',
  points: 'jsonb',
});
export const reviewFileEntryById = byId(reviewFileEntryTable, 'SAFEGUARDING');
export const reviewFileEntriesPage = pageOf(reviewFileEntryTable, 'SAFEGUARDING');
export const reviewFileEntriesOfService = pageOf(reviewFileEntryTable, 'SAFEGUARDING', { parent: 'serviceId' });
export const reviewFileEntriesOfReview = pageOf(reviewFileEntryTable, 'SAFEGUARDING', { parent: 'reviewId' });
export const reviewFileEntriesOfIndicator = pageOf(reviewFileEntryTable, 'SAFEGUARDING', { parent: 'indicatorId' });

export const governanceReportFindingTable = recordTable<GovernanceReportFinding>('governance_report_finding', {
  indicatorId: 'uuid',
  verdict: 'text',
  pathway: 'text',
  finding: 'text',
  foundById: 'uuid',
});
export const governanceReportFindingById = byId(governanceReportFindingTable, 'SAFEGUARDING');
export const governanceReportFindingsPage = pageOf(governanceReportFindingTable, 'SAFEGUARDING');
export const governanceReportFindingsOfService = pageOf(governanceReportFindingTable, 'SAFEGUARDING', { parent: 'serviceId' });
export const governanceReportFindingsOfIndicator = pageOf(governanceReportFindingTable, 'SAFEGUARDING', { parent: 'indicatorId' });
