import type { Domain } from '@causeway/event-contracts';
import { verifyTrail, type SealSettings, type TrailFault, type VerifiedTrail } from '@causeway/persistence';
import { appOf, type Command, type Given } from './command';
import { Fault } from './fault';

/** Reads the whole trail of each process's database, with the key that seals it and the anchors that were kept outside. */
export const auditVerify: Command = {
  name: 'audit verify',
  does: 'Checks the trail of every process against its seals, and names each row and seal that was altered, removed or put in.',
  usage: '[--app <app>]',
  options: { app: { type: 'string', says: 'The trail of one process alone.' } },
  takes: 0,
  examples: ['audit verify', 'audit verify --app governance'],
  run: async (given) => {
    const apps = given.option('app') ? [appOf(given)] : given.place.running();
    if (apps.length === 0) throw new Fault('No platform runs here: start it with npm start, or name a process with --app.', 'UNREACHED');
    let faults = 0;
    for (const app of apps) {
      const say = (tenantId: string, fault: TrailFault): void => given.out(`${app}  tenant ${tenantId}: ${sentenceOf(fault)}`);
      const verified = await verifyTrail(app, sealOf(given, app), say);
      for (const line of summaryOf(verified)) given.out(`${app}: ${line}`);
      faults += verified.faults;
    }
    return faults > 0 ? 'FAILED' : 'DONE';
  },
};

function sentenceOf(fault: TrailFault): string {
  switch (fault.code) {
    case 'ALTERED':
      return `row ${fault.id} of ${fault.at} was altered.`;
    case 'REMOVED':
      return `row ${fault.id} of ${fault.at} was removed.`;
    case 'INSERTED':
      return `row ${fault.id} of ${fault.at} was put in: no seal holds it.`;
    case 'SEAL_ALTERED':
      return `seal ${fault.number} was altered: what it held can't be relied on.`;
    case 'SEAL_REMOVED':
      return fault.number === fault.until
        ? `seal ${fault.number} was removed.`
        : `the seals from ${fault.number} to ${fault.until} were removed.`;
    case 'HEAD_REMOVED':
      return `seal ${fault.number} is not the one that was anchored outside the database: the trail was cut off before it.`;
  }
}

function summaryOf({ tenants, rows, seals, unsealed, anchors, faults, unproven, late, unreadable }: VerifiedTrail): string[] {
  return [
    ...(unproven > 0 ? [`${unproven} rows stand where a seal is missing or altered: of them nothing can be said.`] : []),
    ...(late > 0 ? [`${late} rows were sealed more than ten minutes after their time: no sealer ran then, or they were put in.`] : []),
    ...(unreadable > 0 ? [`${unreadable} lines of the anchors can't be read.`] : []),
    `rows checked: ${rows}, seals: ${seals}, rows not sealed yet: ${unsealed}, tenants: ${tenants}, anchors: ${anchors}, faults: ${faults}`,
  ];
}

const VARIABLES = ['AUDIT_SEALER_URL', 'AUDIT_SEAL_KEY', 'AUDIT_ANCHORS'] as const;

function sealOf({ place }: Given, app: Domain): SealSettings {
  const settings = place.settingsOf(app);
  const [url, key, anchors] = VARIABLES.map((name) => settings[name] ?? '');
  if (!url || !key || !anchors)
    throw new Fault(`It is not known with what the trail of ${app} is sealed: set ${VARIABLES.join(', ')}.`, 'UNREACHED');
  if (!/^[0-9a-f]{64}$/i.test(key)) throw new Fault('AUDIT_SEAL_KEY must be 64 hexadecimal digits.', 'MISUSED');
  return { url, key: Buffer.from(key, 'hex'), anchors };
}
