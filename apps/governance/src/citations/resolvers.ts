import { citable } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { auditById, minuteById } from '../assurance/repository';
import { inspectionFindingById } from '../inspections/repository';
import { procedureVersionById } from '../procedures/repository';

/** How citations are answered here; also what of them a caller may know of (`citationsFor`). */
export const citationResolvers = citable({
  InspectionFinding: inspectionFindingById,
  Minute: minuteById,
  Audit: auditById,
  ProcedureVersion: procedureVersionById,
}) satisfies Resolvers;
