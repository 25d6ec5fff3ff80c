import { type Fields, type Moment, type RecordRow, faults, isCqcId } from '@causeway/kernel';

/** What kind of service it is. */
export type ServiceKind = 'SUPPORTED_LIVING' | 'RESIDENTIAL' | 'HOMECARE';

/** A role that is held or deputised. */
export type RoleName =
  | 'KEY_WORKER'
  | 'DEPUTY_MANAGER'
  | 'SERVICE_LEAD'
  | 'REGISTERED_MANAGER'
  | 'PROVIDER_QUALITY_LEAD'
  | 'PROVIDER_REPRESENTATIVE'
  | 'NOMINATED_INDIVIDUAL'
  | 'SAFEGUARDING_LEAD'
  | 'SENIOR_CARER'
  | 'ROTA_COORDINATOR'
  | 'CARE_COORDINATOR'
  | 'FIELD_SUPERVISOR'
  | 'ON_CALL_MANAGER'
  | 'REVIEWER';

/** The provider group: one for each tenant. */
export interface Group extends RecordRow {
  readonly name: string;
}

/** The faults of a group. */
export const groupFaults = (group: Fields<Group>, _at: Moment) =>
  faults([
    [group.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [group.name.length > 200, 'TEXT_TOO_LONG', 'name'],
  ]);

/** A registered provider of the group. */
export interface Provider extends RecordRow {
  readonly name: string;
  readonly cqcProviderId: string;
}

/** The faults of a provider. */
export const providerFaults = (provider: Fields<Provider>, _at: Moment) =>
  faults([
    [provider.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [provider.name.length > 200, 'TEXT_TOO_LONG', 'name'],
    [!isCqcId(provider.cqcProviderId), 'CQC_ID_MALFORMED', 'cqcProviderId'],
  ]);

/** A service where care is delivered. */
export interface Service extends RecordRow {
  readonly name: string;
  readonly kind: ServiceKind;
  readonly providerId: string;
  readonly cqcLocationId: string | null;
  /** The day of the last change of its registration; null for none. */
  readonly changedOn: string | null;
}

/** What a service was registered as, and from when to when. */
export interface PastRegistration extends Pick<Service, 'name' | 'kind' | 'providerId' | 'cqcLocationId'> {
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** The faults of a service. */
export const serviceFaults = (service: Fields<Service>, _at: Moment) =>
  faults([
    [service.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [service.name.length > 200, 'TEXT_TOO_LONG', 'name'],
    [service.cqcLocationId !== null && !isCqcId(service.cqcLocationId), 'CQC_ID_MALFORMED', 'cqcLocationId'],
  ]);

/** Who holds a role, where, from when, and who deputises. */
export interface RoleHolding extends RecordRow {
  readonly role: RoleName;
  readonly staffMemberId: string;
  readonly deputyId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The faults of an appointment. */
export const roleHoldingFaults = (roleHolding: Fields<RoleHolding>, _at: Moment) =>
  faults([
    [roleHolding.staffMemberId === roleHolding.deputyId, 'DEPUTY_IS_HOLDER', 'deputyId'],
    [roleHolding.endsOn !== null && roleHolding.endsOn < roleHolding.startsOn, 'ENDS_BEFORE_START', 'endsOn'],
  ]);

/** Roles that are not a manager's to give: their own, and those of the provider. */
const ABOVE: ReadonlySet<RoleName> = new Set<RoleName>([
  'REGISTERED_MANAGER',
  'PROVIDER_QUALITY_LEAD',
  'PROVIDER_REPRESENTATIVE',
  'NOMINATED_INDIVIDUAL',
  'REVIEWER',
]);

/** Whether a role is the provider's to give, and to take back. */
export const isProvidersToGive = (role: RoleName): boolean => ABOVE.has(role);

/** The faults of an appointment by a manager, who gives nobody a role above their own, nor themself any, nor for days that have passed. */
export const appointingFaults = (holding: Fields<RoleHolding>, callerId: string | null, today: string) =>
  faults([
    [isProvidersToGive(holding.role), 'ROLE_NOT_YOURS_TO_GIVE', 'role', 'R109'],
    [holding.staffMemberId === callerId, 'APPOINTS_THEMSELF', 'staffMemberId', 'R109'],
    [holding.deputyId !== null && holding.deputyId === callerId, 'APPOINTS_THEMSELF', 'deputyId', 'R109'],
    [holding.startsOn < today, 'STARTS_IN_PAST', 'startsOn', 'R109'],
  ]);
