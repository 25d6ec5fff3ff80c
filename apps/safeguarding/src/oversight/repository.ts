import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Alert, DailyScreening, ManagementReview, Referral } from './domain';

export const alertTable = recordTable<Alert>('alert', {
  indicatorId: 'uuid',
  pathway: 'text',
  sentToId: 'uuid',
  seenAt: 'timestamptz?',
});
export const alertById = byId(alertTable, 'SAFEGUARDING');
export const alertsPage = pageOf(alertTable, 'SAFEGUARDING');
export const alertsOfIndicator = pageOf(alertTable, 'SAFEGUARDING', { parent: 'indicatorId' });

export const managementReviewTable = recordTable<ManagementReview>('management_review', {
  indicatorId: 'uuid',
  decision: 'text',
  rationale: 'text',
  reviewedById: 'uuid',
});
export const managementReviewById = byId(managementReviewTable, 'SAFEGUARDING');
export const managementReviewsPage = pageOf(managementReviewTable, 'SAFEGUARDING');
export const managementReviewsOfIndicator = pageOf(managementReviewTable, 'SAFEGUARDING', { parent: 'indicatorId' });

export const referralTable = recordTable<Referral>('referral', {
  concernId: 'uuid',
  referred: 'boolean',
  reason: 'text',
  decidedById: 'uuid',
});
export const referralById = byId(referralTable, 'SAFEGUARDING');
export const referralsPage = pageOf(referralTable, 'SAFEGUARDING');
export const referralsOfConcern = pageOf(referralTable, 'SAFEGUARDING', { parent: 'concernId' });

export const dailyScreeningTable = recordTable<DailyScreening>('daily_screening', {
  day: 'date',
  screenedById: 'uuid',
});
export const dailyScreeningById = byId(dailyScreeningTable, 'SAFEGUARDING');
export const dailyScreeningsPage = pageOf(dailyScreeningTable, 'SAFEGUARDING');
export const dailyScreeningsOfService = pageOf(dailyScreeningTable, 'SAFEGUARDING', { parent: 'serviceId' });
