import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** How a worker is engaged. */
export type ContractType = 'PERMANENT' | 'TEMPORARY' | 'BANK' | 'AGENCY';

/** A supplier of agency workers. */
export interface AgencySupplier extends RecordRow {
  readonly name: string;
}

/** The faults of a supplier of agency workers. */
export const agencySupplierFaults = (agencySupplier: Fields<AgencySupplier>, _at: Moment) =>
  faults([
    [agencySupplier.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [agencySupplier.name.length > 200, 'TEXT_TOO_LONG', 'name'],
  ]);

/** A person who works: permanent, bank or agency. */
export interface StaffMember extends RecordRow {
  readonly name: string;
  readonly contract: ContractType;
  readonly jobRole: string;
  readonly supplierId: string | null;
  readonly startedOn: string;
  /** The last day; null while nobody has said that the worker leaves. */
  readonly leftOn: string | null;
  readonly leavingReasonCode: string | null;
}

/** The faults of a worker. */
export const staffMemberFaults = (staffMember: Fields<StaffMember>, _at: Moment) =>
  faults([
    [staffMember.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [staffMember.name.length > 200, 'TEXT_TOO_LONG', 'name'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(staffMember.jobRole), 'CODE_MALFORMED', 'jobRole'],
    [staffMember.contract === 'AGENCY' && staffMember.supplierId === null, 'SUPPLIER_MISSING', 'supplierId', 'R65'],
    [staffMember.contract !== 'AGENCY' && staffMember.supplierId !== null, 'SUPPLIER_NOT_AGENCY', 'supplierId'],
  ]);

/** The faults of a worker's leaving. The last day may be ahead: notice is given before. */
export const leaverFaults = (worker: Pick<StaffMember, 'startedOn' | 'leftOn'>, leftOn: string, reasonCode: string) =>
  faults([
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(reasonCode), 'CODE_MALFORMED', 'reasonCode'],
    [worker.leftOn !== null, 'LEFT_ALREADY', 'staffMemberId'],
    [leftOn < worker.startedOn, 'ENDS_BEFORE_START', 'leftOn'],
  ]);
