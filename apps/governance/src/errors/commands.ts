import { MANAGERS, PROVIDER_LEVEL } from '@causeway/access';
import { governanceRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import type { RecordRow } from '@causeway/kernel';
import { enterInError, type Retractable, type Scope, type Table } from '@causeway/persistence';
import type { EnterGovernanceRecordInErrorInput, GovernanceRecordKind } from '../__generated__/graphql';
import { auditTable, learningItemTable, minuteTable, qualityMeetingTable } from '../assurance/repository';
import { inspectionFindingTable, inspectionTable } from '../inspections/repository';
import { roleHoldingTable } from '../organisation/repository';
import { procedureVersionTable } from '../procedures/repository';

const of = <Row extends RecordRow>(table: Table<Row>) => table as unknown as Table<RecordRow>;

const KINDS: Readonly<Record<GovernanceRecordKind, Retractable>> = {
  ROLE_HOLDING: { table: of(roleHoldingTable), contract: taken.RoleHolding },
  INSPECTION: { table: of(inspectionTable), contract: taken.Inspection },
  INSPECTION_FINDING: { table: of(inspectionFindingTable), contract: taken.InspectionFinding },
  QUALITY_MEETING: { table: of(qualityMeetingTable), contract: taken.QualityMeeting },
  MINUTE: { table: of(minuteTable), contract: taken.Minute },
  LEARNING_ITEM: { table: of(learningItemTable), contract: taken.LearningItem },
  AUDIT: { table: of(auditTable), contract: taken.Audit, author: 'auditedById' },
  PROCEDURE_VERSION: { table: of(procedureVersionTable), contract: taken.ProcedureVersion, author: 'issuedById' },
};

/** Marks a record of governance as entered in error. */
export const enterGovernanceRecordInError = (scope: Scope, input: EnterGovernanceRecordInErrorInput) =>
  enterInError(scope, 'enterGovernanceRecordInError', input, KINDS, [...MANAGERS, ...PROVIDER_LEVEL]);
