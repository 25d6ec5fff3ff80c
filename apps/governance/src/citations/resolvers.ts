import { citable } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { auditById, minuteById } from '../assurance/repository';
import { inspectionFindingById } from '../inspections/repository';
import { procedureVersionById } from '../procedures/repository';

export const citationResolvers: Resolvers = citable({
  InspectionFinding: inspectionFindingById,
  Minute: minuteById,
  Audit: auditById,
  ProcedureVersion: procedureVersionById,
});
