import type { Caller, Role } from './caller';
import { glassOpensAll } from './glass';
import { allows, OWN_ANYWHERE, type DataClass } from './policy';

/**
 * What ties a record to its reader, beyond the service. `ANY`: nothing more is asked. `OWN`: the record names the
 * reader as the worker, author or recipient, or is the reader's own shift. `PLACED`: the reader's
 * organisation places today the person whom the record is about; a record about no one person is open.
 */
export type Relation = 'ANY' | 'OWN' | 'PLACED';
export const RELATIONS: readonly Relation[] = ['ANY', 'OWN', 'PLACED'];

/** Who needs to know of every safeguarding record of their services; everyone else knows of those that name them. */
const SAFEGUARDING_OFFICE: ReadonlySet<Role> = new Set<Role>([
  'SAFEGUARDING_LEAD',
  'DEPUTY_MANAGER',
  'SERVICE_LEAD',
  'REGISTERED_MANAGER',
  'ON_CALL_MANAGER',
  'PROVIDER_QUALITY_LEAD',
  'NOMINATED_INDIVIDUAL',
  'REVIEWER',
  'INTEGRATION',
]);

/** Who is told of every broken glass of their services; everyone else knows of those that name them. */
const GLASS_OFFICE: ReadonlySet<Role> = new Set<Role>([
  'SAFEGUARDING_LEAD',
  'REGISTERED_MANAGER',
  'NOMINATED_INDIVIDUAL',
  'DATA_PROTECTION_OFFICER',
]);

export function relationOf(role: Role, dataClass: DataClass): Relation {
  if (role === 'AGENCY_WORKER') return dataClass === 'ORGANISATION' ? 'ANY' : 'OWN';
  if (role === 'COMMISSIONER') return 'PLACED';
  if (dataClass === 'NOTICE') return 'OWN';
  if (dataClass === 'SAFEGUARDING') return SAFEGUARDING_OFFICE.has(role) ? 'ANY' : 'OWN';
  if (dataClass === 'BREAK_GLASS') return GLASS_OFFICE.has(role) ? 'ANY' : 'OWN';
  return 'ANY';
}

/** The services in which records with this relation are open; null where none are. */
export type Reach = Readonly<Record<Relation, 'ALL' | readonly string[] | null>>;

/** Which records of a class the caller may read by their roles (what a broken glass opens beside them, `glassReach` says): in which services, and by which relation in each. */
export function reachOf(caller: Caller, dataClass: DataClass): Reach {
  const within = (relation: Relation): 'ALL' | readonly string[] | null => {
    if (relation === 'OWN' && caller.staffMemberId === null) return null;
    if (relation === 'PLACED' && caller.organisationId === null) return null;
    if (relation === 'OWN' && OWN_ANYWHERE.has(dataClass))
      return caller.grants.some(({ role }) => allows(role, dataClass, 'READ')) ? 'ALL' : null;
    const grants = caller.grants.filter((grant) => allows(grant.role, dataClass, 'READ') && relationOf(grant.role, dataClass) === relation);
    if (grants.length === 0) return null;
    if (grants.some((grant) => grant.services === 'ALL')) return 'ALL';
    return [...new Set(grants.flatMap((grant) => (grant.services === 'ALL' ? [] : grant.services)))].sort();
  };
  return { ANY: within('ANY'), OWN: within('OWN'), PLACED: within('PLACED') };
}

/** Whether a caller may read every record of these classes in a service, or of the group where it is null, and not only their own or of people whom they placed. */
export const readsEvery = (caller: Caller, serviceId: string | null, classes: readonly DataClass[]): boolean =>
  classes.every((dataClass) => {
    const { ANY: services } = reachOf(caller, dataClass);
    return (
      services === 'ALL' || (serviceId !== null && (services ?? []).includes(serviceId)) || glassOpensAll(caller, dataClass, serviceId)
    );
  });
