import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { SupplierReview } from './domain';

export const supplierReviewTable = recordTable<SupplierReview>('supplier_review', {
  supplierId: 'uuid',
  fromOn: 'date',
  toOn: 'date',
  verdict: 'text',
  findings: 'text',
  reviewedById: 'uuid',
});
export const supplierReviewById = byId(supplierReviewTable, 'GOVERNANCE');
export const supplierReviewsPage = pageOf(supplierReviewTable, 'GOVERNANCE');
export const supplierReviewsOfService = pageOf(supplierReviewTable, 'GOVERNANCE', { parent: 'serviceId' });
