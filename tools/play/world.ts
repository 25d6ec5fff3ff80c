import type { Login, Place } from './client';
import { Player } from './client';
import { shiftsOf } from './rota';

/** The organisation that places the people and whose commissioner signs in. */
export const COUNCIL = '5f0d6c1e-0000-4000-8000-000000000001';

export interface World {
  readonly player: Player;
  readonly serviceId: string;
  readonly staff: Readonly<Record<StaffRole, string>>;
  /** A worker of an agency, and the agency. */
  readonly agency: { readonly workerId: string; readonly supplierId: string };
  readonly people: readonly { readonly id: string; readonly planId: string; readonly keyWorker: string }[];
  readonly shifts: readonly { readonly id: string; readonly version: number; readonly startsAt: string }[];
}

const STAFF = {
  'registered-manager': 'REGISTERED_MANAGER',
  'deputy-manager': 'DEPUTY_MANAGER',
  'service-lead': 'SERVICE_LEAD',
  'key-worker': 'KEY_WORKER',
  'second-key-worker': 'KEY_WORKER',
  'support-worker': 'SUPPORT_WORKER',
  'senior-carer': 'SENIOR_CARER',
  'rota-coordinator': 'ROTA_COORDINATOR',
  'safeguarding-lead': 'SAFEGUARDING_LEAD',
  'care-coordinator': 'CARE_COORDINATOR',
  'field-supervisor': 'FIELD_SUPERVISOR',
  'on-call-manager': 'ON_CALL_MANAGER',
  'quality-lead': 'PROVIDER_QUALITY_LEAD',
  'provider-representative': 'PROVIDER_REPRESENTATIVE',
  'nominated-individual': 'NOMINATED_INDIVIDUAL',
  reviewer: 'REVIEWER',
} as const;
export type StaffRole = keyof typeof STAFF;

/** Those who work across the group, not in one service. */
const ACROSS: readonly StaffRole[] = ['quality-lead', 'provider-representative', 'nominated-individual', 'reviewer'];

/** People of the 999 range of NHS numbers, which is never issued. */
const PEOPLE = [
  ['Ada Example', '9990000018'],
  ['Brian Example', '9990000026'],
  ['Carol Example', '9990000034'],
  ['Derek Example', '9990000042'],
] as const;

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => new Date(Date.parse(`${from}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10));

export interface ServiceFacts {
  readonly name: string;
  readonly kind: 'SUPPORTED_LIVING' | 'RESIDENTIAL' | 'HOMECARE';
}

/** The group's own administration: the group and its provider, by the administrator. */
export async function establish(
  place: Place,
  name: string,
  startsAt: string,
  id?: string,
): Promise<{ player: Player; providerId: string }> {
  const player = await Player.begin(place, name, startsAt, id);
  await player.logins([
    { login: 'administrator', purpose: 'assurance', grants: [{ role: 'ADMINISTRATOR', scope: 'GROUP' }] },
    { login: 'integration', purpose: 'integration', grants: [{ role: 'INTEGRATION', scope: 'GROUP' }] },
    { login: 'bi-reader', purpose: 'bi', grants: [{ role: 'BI_READER', scope: 'GROUP' }] },
    { login: 'inspector', purpose: 'inspection', grants: [{ role: 'INSPECTOR', scope: 'GROUP' }] },
    {
      login: 'commissioner',
      purpose: 'commissioning',
      organisation: COUNCIL,
      grants: [{ role: 'COMMISSIONER', scope: 'GROUP' }],
    },
    { login: 'data-protection-officer', purpose: 'assurance', grants: [{ role: 'DATA_PROTECTION_OFFICER', scope: 'GROUP' }] },
  ]);
  await player.do('administrator', 'establishGroup', 'group { id }', { name });
  const provider = await player.do('administrator', 'registerProvider', 'provider { id }', {
    name: `${name} Care Ltd`,
    cqcProviderId: '1-101602461',
  });
  return { player, providerId: provider['id'] as string };
}

/** A service with its staff, roles, people, plans and rota, each recorded by the role that records it. `prefix` tells its logins apart. */
export async function openService(
  player: Player,
  providerId: string,
  facts: ServiceFacts,
  options: { readonly prefix: string; readonly rotaDays: number; readonly people?: readonly (readonly [string, string])[] },
): Promise<World> {
  const { prefix } = options;
  const today = player.now.slice(0, 10);
  const service = await player.do('administrator', 'registerService', 'service { id }', { name: facts.name, kind: facts.kind, providerId });
  const serviceId = service['id'] as string;
  const grantOf = (role: StaffRole): Login['grants'] =>
    ACROSS.includes(role) ? [{ role: STAFF[role], scope: 'GROUP' }] : [{ role: STAFF[role], scope: 'SERVICES', services: [serviceId] }];
  const loginOf = (role: StaffRole): string => `${prefix}${role}`;
  await player.logins([{ login: loginOf('registered-manager'), purpose: 'care', grants: grantOf('registered-manager') }]);

  const staff = {} as Record<StaffRole, string>;
  for (const role of Object.keys(STAFF) as StaffRole[]) {
    const member = await player.do(loginOf('registered-manager'), 'registerStaffMember', 'staffMember { id }', {
      serviceId,
      name: `${role.replaceAll('-', ' ')} of ${facts.name}`,
      contract: 'PERMANENT',
      jobRole: STAFF[role],
      startedOn: today,
    });
    staff[role] = member['id'] as string;
  }
  const supplier = await player.do(loginOf('registered-manager'), 'registerAgencySupplier', 'agencySupplier { id }', {
    name: `Agency for ${facts.name}`,
  });
  const agency = await player.do(loginOf('registered-manager'), 'registerStaffMember', 'staffMember { id }', {
    serviceId,
    name: `agency worker of ${facts.name}`,
    contract: 'AGENCY',
    jobRole: 'SUPPORT_WORKER',
    supplierId: supplier['id'],
    startedOn: today,
  });
  await player.logins([
    ...(Object.keys(STAFF) as StaffRole[]).map((role): Login => ({
      login: loginOf(role),
      staff: staff[role],
      purpose: ACROSS.includes(role) ? 'assurance' : 'care',
      grants: grantOf(role),
    })),
    {
      login: `${prefix}agency-worker`,
      staff: agency['id'] as string,
      purpose: 'care',
      grants: [{ role: 'AGENCY_WORKER', scope: 'SERVICES', services: [serviceId] }],
    },
  ]);
  for (const role of ['registered-manager', 'deputy-manager', 'service-lead', 'quality-lead'] as const) {
    await player.do(loginOf('nominated-individual'), 'appoint', 'roleHolding { id }', {
      serviceId,
      role: STAFF[role],
      staffMemberId: staff[role],
      deputyId: role === 'deputy-manager' ? staff['senior-carer'] : staff['on-call-manager'],
      startsOn: today,
    });
  }

  const people = [];
  for (const [i, [name, nhsNumber]] of (options.people ?? PEOPLE).entries()) {
    const person = await player.do(loginOf('registered-manager'), 'registerPerson', 'person { id version }', {
      serviceId,
      name,
      nhsNumber,
      bornOn: `19${40 + i}-05-0${i + 1}`,
      placedBy: [COUNCIL],
    });
    const keyWorker: StaffRole = i % 2 === 0 ? 'key-worker' : 'second-key-worker';
    await player.do(loginOf('registered-manager'), 'assignKeyWorker', 'keyWorkerAssignment { id }', {
      personId: person['id'],
      version: person['version'],
      staffMemberId: staff[keyWorker],
      startsOn: today,
    });
    const plan = await player.do(loginOf(keyWorker), 'openCarePlan', 'carePlan { id version }', {
      personId: person['id'],
      title: 'Moving safely',
      domainCode: 'MOBILITY',
    });
    await player.do(loginOf(keyWorker), 'publishPlanVersion', 'planVersion { id }', {
      planId: plan['id'],
      version: plan['version'],
      reason: 'FIRST',
      text: 'Walks with a frame; one person beside.',
      riskCodes: ['FALLS'],
      answersIds: [],
    });
    people.push({ id: person['id'] as string, planId: plan['id'] as string, keyWorker: loginOf(keyWorker) });
  }

  const planned = await player.do(loginOf('rota-coordinator'), 'planShifts', 'shifts { id version startsAt }', {
    serviceId,
    shifts: shiftsOf({
      kind: facts.kind,
      days: days(today, options.rotaDays),
      peopleIds: people.map((person) => person.id),
      workers: () => [staff['support-worker'], staff['senior-carer']],
    }),
  });
  return {
    player,
    serviceId,
    staff,
    agency: { workerId: agency['id'] as string, supplierId: supplier['id'] as string },
    people,
    shifts: planned as unknown as World['shifts'],
  };
}
