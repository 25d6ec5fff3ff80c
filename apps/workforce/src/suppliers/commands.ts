import { doerOf } from '@causeway/access';
import { supplierReviewRecordedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { ReviewSupplierInput } from '../__generated__/graphql';
import { agencySupplierTable, staffMemberTable } from '../staff/repository';
import { supplierReviewFaults } from './domain';
import { supplierReviewTable } from './repository';

/** Reviews how a supplier of agency workers did for a service. */
export const reviewSupplier = (scope: Scope, input: ReviewSupplierInput) =>
  createRecord(scope, {
    mutation: 'reviewSupplier',
    input,
    table: supplierReviewTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: agencySupplierTable, ids: [input.supplierId], field: 'supplierId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.reviewedById)], field: 'reviewedById' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      supplierId: input.supplierId,
      fromOn: input.fromOn,
      toOn: input.toOn,
      verdict: input.verdict,
      findings: input.findings,
      reviewedById: doerOf(scope.caller, input.reviewedById),
    }),
    faults: supplierReviewFaults,
    announce: (tx, row) =>
      tx.announce(supplierReviewRecordedV1, row, {
        supplierId: row.supplierId,
        fromOn: row.fromOn,
        toOn: row.toOn,
        verdict: row.verdict,
        reviewedById: row.reviewedById,
      }),
  });
