import { Client } from 'pg';
import { anchorsFile, anchorsIn, lengthOf } from './anchors';
import type { Seal, TrailRow } from './chain';
import { TrailJudge, type Judged, type TrailFault } from './judging';
import { macsOf, rowsAfter, sealsAfter, tenantsInTrail, type Asker } from './repository';
import type { SealSettings } from './sealer';

const ROWS_IN_A_PAGE = 1_000;
const SEALS_IN_A_PAGE = 20;
const ANCHORS_IN_A_PAGE = 1_000;

/** What a database's trail came to. */
export interface VerifiedTrail extends Judged {
  readonly tenants: number;
  readonly faults: number;
  readonly anchors: number;
  /** Lines among the anchors that can't be read. */
  readonly unreadable: number;
}

/**
 * Verifies the whole trail of a database as it stands at one moment, page by page, and says each fault as it is found.
 */
export async function verifyTrail(
  domain: string,
  { url, key, anchors }: SealSettings,
  say: (tenantId: string, fault: TrailFault) => void,
): Promise<VerifiedTrail> {
  const client = new Client({ connectionString: url, application_name: 'causeway', keepAlive: true, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Before the rows: what is anchored up to now, they hold.
    const file = anchorsFile(anchors, domain);
    const length = await lengthOf(file);
    await client.query('begin isolation level repeatable read read only');
    const judges = new Map<string, TrailJudge>();
    const total = { tenants: 0, faults: 0, anchors: 0, unreadable: 0, rows: 0, seals: 0, unsealed: 0, unproven: 0, late: 0 };
    const tell = (tenantId: string, fault: TrailFault): void => {
      total.faults += 1;
      say(tenantId, fault);
    };
    for (const tenantId of await tenantsInTrail(client)) {
      const judge = new TrailJudge(key);
      judges.set(tenantId, judge);
      const { faults, judged } = await judgeTenant(client, tenantId, judge);
      total.tenants += 1;
      for (const fault of faults) tell(tenantId, fault);
      for (const name of ['rows', 'seals', 'unsealed', 'unproven', 'late'] as const) total[name] += judged[name];
    }
    const told = new Set<string>();
    for await (const page of anchorsIn(file, length, ANCHORS_IN_A_PAGE)) {
      const lines = page.filter((line) => line !== null);
      total.unreadable += page.length - lines.length;
      total.anchors += lines.length;
      const there = await macsOf(client, lines);
      for (const line of lines) {
        const judge = judges.get(line.tenant) ?? new TrailJudge(key);
        const fault = judge.anchored(line, there.get(`${line.tenant} ${line.number}`));
        // What follows on the first that is gone is gone with it.
        if (!fault || told.has(line.tenant)) continue;
        told.add(line.tenant);
        tell(line.tenant, fault);
      }
    }
    await client.query('commit');
    return total;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function judgeTenant(asker: Asker, tenantId: string, judge: TrailJudge): Promise<ReturnType<TrailJudge['end']>> {
  let [seals, number, more]: [Seal[], number, boolean] = [[], 0, true];
  /** Gives the judge the next seal, if there is one. */
  const give = async (): Promise<boolean> => {
    if (seals.length === 0 && more) {
      seals = await sealsAfter(asker, tenantId, number, SEALS_IN_A_PAGE);
      more = seals.length === SEALS_IN_A_PAGE;
      number = seals.at(-1)?.number ?? number;
    }
    const next = seals.shift();
    if (next) judge.seal(next);
    return next !== undefined;
  };
  let last: TrailRow | undefined;
  for (let page = true; page;) {
    const rows = await rowsAfter(asker, tenantId, last, ROWS_IN_A_PAGE);
    for (const row of rows) {
      while (judge.wants(row.at) && (await give()));
      judge.row(row);
    }
    last = rows.at(-1);
    page = rows.length === ROWS_IN_A_PAGE;
  }
  while (await give());
  return judge.end();
}
