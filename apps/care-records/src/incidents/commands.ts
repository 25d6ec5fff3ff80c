import { doerOf } from '@causeway/access';
import { incidentReportedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { ReportIncidentInput } from '../__generated__/graphql';
import { personTable } from '../people/repository';
import { incidentFaults } from './domain';
import { incidentTable } from './repository';

/** Reports an incident. */
export const reportIncident = (scope: Scope, input: ReportIncidentInput) =>
  createRecord(scope, {
    mutation: 'reportIncident',
    input,
    table: incidentTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.reportedById), field: 'reportedById' }],
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({
      personId: input.personId,
      kind: input.kind,
      riskCodes: input.riskCodes,
      physicalHarm: input.physicalHarm,
      psychologicalHarm: input.psychologicalHarm,
      text: input.text,
      reportedById: doerOf(scope.caller, input.reportedById),
      immediateAction: input.immediateAction ?? null,
    }),
    faults: incidentFaults,
    announce: (tx, row) =>
      tx.announce(incidentReportedV1, row, {
        personId: row.personId,
        kind: row.kind,
        riskCodes: [...row.riskCodes],
        physicalHarm: row.physicalHarm,
        psychologicalHarm: row.psychologicalHarm,
        reportedById: row.reportedById,
      }),
  });
