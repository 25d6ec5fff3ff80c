import { covers, type Caller, type Role } from './caller';
import { glassOpens, glassOpensAll, glassOpensClass } from './glass';

/** The data classes that `@access(class:)` names in every schema. */
export const DATA_CLASSES = [
  'ORGANISATION',
  'PERSON_IDENTITY',
  'CARE',
  'CARE_TEXT',
  'INCIDENT',
  'FEEDBACK',
  'SAFEGUARDING',
  'ROTA',
  'BRIEFING',
  'STAFF_IDENTITY',
  'STAFF_RECORD',
  'STAFF_CONFIDENTIAL',
  'REVIEW',
  'REVIEW_TEXT',
  'GOVERNANCE',
  'GOVERNANCE_TEXT',
  'MEASURE',
  'LINK',
  'TRAIL',
  'BREAK_GLASS',
  'NOTICE',
] as const;
export type DataClass = (typeof DATA_CLASSES)[number];
export type Act = 'READ' | 'WRITE';

type Rights = Partial<Record<DataClass, 'R' | 'RW'>>;

const frontLine: Rights = {
  ORGANISATION: 'R',
  PERSON_IDENTITY: 'R',
  CARE: 'RW',
  CARE_TEXT: 'RW',
  INCIDENT: 'RW',
  FEEDBACK: 'RW',
  SAFEGUARDING: 'RW',
  ROTA: 'R',
  BRIEFING: 'RW',
  STAFF_IDENTITY: 'R',
  STAFF_RECORD: 'RW',
  BREAK_GLASS: 'RW',
};
/** What was written of reviews and governance: a name may stand in it, so nobody from outside reads it. */
const texts: Rights = { REVIEW_TEXT: 'R', GOVERNANCE_TEXT: 'R' };
/** What somebody who holds a role is told by the product, and where: of each, their own alone. */
const told: Rights = { NOTICE: 'RW' };
const coordinator: Rights = { ...frontLine, ...texts, ...told, ROTA: 'RW', REVIEW: 'RW', GOVERNANCE: 'RW', MEASURE: 'R', LINK: 'R' };
const manager: Rights = {
  ...coordinator,
  ORGANISATION: 'RW',
  PERSON_IDENTITY: 'RW',
  STAFF_IDENTITY: 'RW',
  STAFF_RECORD: 'RW',
  STAFF_CONFIDENTIAL: 'RW',
  MEASURE: 'RW',
};
const provider: Rights = {
  ...texts,
  ...told,
  ORGANISATION: 'R',
  PERSON_IDENTITY: 'R',
  CARE: 'R',
  CARE_TEXT: 'R',
  INCIDENT: 'R',
  FEEDBACK: 'RW',
  SAFEGUARDING: 'R',
  ROTA: 'R',
  BRIEFING: 'R',
  STAFF_IDENTITY: 'R',
  STAFF_RECORD: 'R',
  REVIEW: 'RW',
  GOVERNANCE: 'RW',
  MEASURE: 'RW',
  LINK: 'R',
  BREAK_GLASS: 'RW',
};
const outsider: Rights = { ORGANISATION: 'R', REVIEW: 'R', GOVERNANCE: 'R', MEASURE: 'R', LINK: 'R' };

/**
 * What each role may read or write, by class. A right here is necessary, not sufficient: commands and loaders then
 * check the service, the verb's own roles and the relationship.
 */
export const POLICY: Record<Role, Rights> = {
  SUPPORT_WORKER: frontLine,
  SENIOR_CARER: { ...frontLine, ...texts, ...told, ROTA: 'RW', REVIEW: 'RW', GOVERNANCE: 'RW' },
  KEY_WORKER: { ...frontLine, ...texts, ...told, REVIEW: 'RW', GOVERNANCE: 'R', MEASURE: 'R', LINK: 'R' },
  CARE_COORDINATOR: { ...coordinator, PERSON_IDENTITY: 'RW', STAFF_CONFIDENTIAL: 'RW' },
  FIELD_SUPERVISOR: { ...coordinator, STAFF_CONFIDENTIAL: 'RW' },
  ROTA_COORDINATOR: { ...coordinator, STAFF_IDENTITY: 'RW', STAFF_CONFIDENTIAL: 'RW' },
  SAFEGUARDING_LEAD: { ...coordinator, STAFF_CONFIDENTIAL: 'R' },
  DEPUTY_MANAGER: manager,
  SERVICE_LEAD: manager,
  REGISTERED_MANAGER: manager,
  PROVIDER_REPRESENTATIVE: provider,
  PROVIDER_QUALITY_LEAD: { ...provider, STAFF_CONFIDENTIAL: 'R' },
  NOMINATED_INDIVIDUAL: { ...provider, ORGANISATION: 'RW', STAFF_CONFIDENTIAL: 'R', TRAIL: 'R' },
  ON_CALL_MANAGER: { ...coordinator, STAFF_CONFIDENTIAL: 'RW' },
  AGENCY_WORKER: { ORGANISATION: 'R', ROTA: 'R', BRIEFING: 'RW' },
  REVIEWER: { ...provider, FEEDBACK: 'R', STAFF_CONFIDENTIAL: 'RW', GOVERNANCE: 'R', MEASURE: 'R' },
  COMMISSIONER: outsider,
  INSPECTOR: { ...outsider, CARE: 'R', INCIDENT: 'R', FEEDBACK: 'R', ROTA: 'R' },
  BI_READER: {
    ORGANISATION: 'R',
    CARE: 'R',
    INCIDENT: 'R',
    FEEDBACK: 'R',
    ROTA: 'R',
    REVIEW: 'R',
    GOVERNANCE: 'R',
    MEASURE: 'R',
    LINK: 'R',
  },
  INTEGRATION: {
    ORGANISATION: 'RW',
    PERSON_IDENTITY: 'RW',
    CARE: 'RW',
    CARE_TEXT: 'RW',
    INCIDENT: 'RW',
    FEEDBACK: 'RW',
    SAFEGUARDING: 'RW',
    ROTA: 'RW',
    BRIEFING: 'RW',
    STAFF_IDENTITY: 'RW',
    STAFF_RECORD: 'RW',
    STAFF_CONFIDENTIAL: 'RW',
    GOVERNANCE: 'RW',
    GOVERNANCE_TEXT: 'R',
  },
  DATA_PROTECTION_OFFICER: { ORGANISATION: 'R', TRAIL: 'R', BREAK_GLASS: 'R' },
  ADMINISTRATOR: { ORGANISATION: 'RW', GOVERNANCE: 'R' },
};

/** Whether a role has a class at all. */
export const allows = (role: Role, dataClass: DataClass, act: Act): boolean => {
  const right = POLICY[role][dataClass];
  return right === 'RW' || (right === 'R' && act === 'READ');
};

/**
 * Classes whose records name their reader, wherever they are: a glass is broken where its holder has no role. Which of them a caller may
 * know of is for the relation to say.
 */
export const OWN_ANYWHERE: ReadonlySet<DataClass> = new Set<DataClass>(['BREAK_GLASS']);

/** Whether any of the caller's roles has the class at all, or a broken glass: the check made at the schema, before anything is loaded. */
export const permits = (caller: Caller, dataClass: DataClass, act: Act): boolean =>
  caller.grants.some((grant) => allows(grant.role, dataClass, act)) || glassOpensClass(caller, dataClass, act);

/** Whether a role of the caller's has the class in the service. A record of no one service is known to whoever holds its class. */
const hasThere = (caller: Caller, dataClass: DataClass, serviceId: string | null): boolean =>
  caller.grants.some((grant) => allows(grant.role, dataClass, 'READ') && (covers(grant, serviceId) || OWN_ANYWHERE.has(dataClass)));

/** Whether the caller may know of a class throughout a service: by a role, or by a glass that is of no one person. */
export const maySee = (caller: Caller, dataClass: DataClass, serviceId: string | null): boolean =>
  hasThere(caller, dataClass, serviceId) || glassOpensAll(caller, dataClass, serviceId);

/** Whether the caller may know of a class of one record, which is about these people. */
export const maySeeOf = (caller: Caller, dataClass: DataClass, serviceId: string | null, people: readonly string[]): boolean =>
  hasThere(caller, dataClass, serviceId) || glassOpens(caller, dataClass, serviceId, people);

/** Whether the caller holds one of the roles over the whole group: one service, or several, are not the group. */
export const holdsForGroup = (caller: Caller, roles: readonly Role[]): boolean =>
  caller.grants.some((grant) => roles.includes(grant.role) && grant.services === 'ALL');

/** Whether the caller holds one of the roles over the service. Deputies are looked up by the command (`tx.mayAct`). */
export const holds = (caller: Caller, roles: readonly Role[], serviceId: string | null): boolean =>
  caller.grants.some((grant) => roles.includes(grant.role) && covers(grant, serviceId));
