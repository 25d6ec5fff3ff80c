import { citing } from '@causeway/persistence';
import { auditTable, minuteTable } from '../assurance/repository';
import { inspectionFindingTable } from '../inspections/repository';
import { procedureVersionTable } from '../procedures/repository';

/** How this domain cites, with the tables of the kinds that it owns; every other kind is known by its owner's events. */
export const { citationsOf, citedRecords, placed, standing } = citing({
  InspectionFinding: inspectionFindingTable,
  Minute: minuteTable,
  Audit: auditTable,
  ProcedureVersion: procedureVersionTable,
});
