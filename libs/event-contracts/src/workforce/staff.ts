import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A supplier of agency workers. Key: tenant. */
export const agencySupplierRegisteredV1 = defineEvent({
  type: 'workforce.agency-supplier.registered.v1',
  record: 'AgencySupplier',
  state: 'MADE',
  description: 'A supplier of agency workers.',
  data: z.object({}),
  example: {},
});

/** A person who works: permanent, bank or agency. Key: service. */
export const staffMemberRegisteredV1 = defineEvent({
  type: 'workforce.staff-member.registered.v1',
  record: 'StaffMember',
  state: 'MADE',
  description: 'A person who works: permanent, bank or agency.',
  data: z.object({
    contract: code,
    jobRole: code,
    supplierId: z.uuid().nullable(),
    startedOn: z.iso.date(),
  }),
  example: { contract: 'PERMANENT', jobRole: 'CODE', supplierId: null, startedOn: '2026-03-02' },
});

/** A worker leaves, with the last day. Key: service. */
export const staffMemberLeftV1 = defineEvent({
  type: 'workforce.staff-member.left.v1',
  record: 'StaffMember',
  state: 'CORRECTED',
  description: 'A worker leaves, with the last day.',
  data: staffMemberRegisteredV1.data.extend({ leftOn: z.iso.date(), leavingReasonCode: code }),
  example: { ...staffMemberRegisteredV1.example, leftOn: '2026-03-31', leavingReasonCode: 'RESIGNED' },
});

/** How a supplier of agency workers did for a service over a stretch of days. Key: service. */
export const supplierReviewRecordedV1 = defineEvent({
  type: 'workforce.supplier-review.recorded.v1',
  record: 'SupplierReview',
  state: 'MADE',
  description: 'How a supplier of agency workers did for a service over a stretch of days.',
  data: z.object({
    supplierId: z.uuid(),
    fromOn: z.iso.date(),
    toOn: z.iso.date(),
    verdict: code,
    reviewedById: z.uuid(),
  }),
  example: {
    supplierId: '018f3c6e-0000-7000-8000-000000000004',
    fromOn: '2026-02-01',
    toOn: '2026-02-28',
    verdict: 'SATISFACTORY',
    reviewedById: '018f3c6e-0000-7000-8000-000000000002',
  },
});
