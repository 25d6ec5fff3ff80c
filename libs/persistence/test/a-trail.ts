import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aCaller, anId, aScope, leafletDatabase, leaflets, printLeaflet, type TestDatabase } from '@causeway/testing';
import { byId, keepSealing, read, verifyTrail, type TrailFault, type VerifiedTrail } from '../src';
import type { AnchorLine } from '../src/trail/anchors';

export const KEY = Buffer.alloc(32, 7);
const DOMAIN = 'practice';

/** A database of leaflets whose trail can be sealed, with a folder of its own for anchors. */
export interface TrailOfTests {
  readonly database: TestDatabase;
  readonly anchors: string;
  readonly settings: { readonly url: string; readonly key: Buffer; readonly anchors: string };
  readonly said: readonly string[];
  readonly seal: (everyMs?: number, wideEveryMs?: number) => ReturnType<typeof keepSealing>;
  readonly verify: () => Promise<VerifiedTrail & { readonly found: readonly (TrailFault & { readonly tenantId: string })[] }>;
  /** A command and a read of a tenant, each of which leaves a row. */
  readonly happen: (tenantId: string) => Promise<void>;
  /** Waits until every row that is there is in a seal. */
  readonly sealedAll: () => Promise<void>;
  readonly anchored: () => AnchorLine[];
  readonly close: () => Promise<void>;
}

export async function aTrail(): Promise<TrailOfTests> {
  const database = await leafletDatabase();
  const anchors = mkdtempSync(join(tmpdir(), 'causeway-anchors-'));
  const settings = { url: database.urls.sealer, key: KEY, anchors };
  const said: string[] = [];
  const say = (level: string) => (facts: object, message: string) => void said.push(`${level} ${message} ${JSON.stringify(facts)}`);
  return {
    database,
    anchors,
    settings,
    said,
    seal: (everyMs = 200, wideEveryMs) =>
      keepSealing({
        domain: DOMAIN,
        ...settings,
        log: { info: say('info'), warn: say('warn') },
        everyMs,
        ...(wideEveryMs === undefined ? {} : { wideEveryMs }),
      }),
    verify: async () => {
      const found: (TrailFault & { tenantId: string })[] = [];
      const verified = await verifyTrail(DOMAIN, settings, (tenantId, fault) => void found.push({ tenantId, ...fault }));
      return { ...verified, found };
    },
    happen: async (tenantId) => {
      const caller = aCaller('REGISTERED_MANAGER', { tenantId });
      const printed = await printLeaflet(aScope(database, caller));
      const id = printed.ok ? printed.value.id : '';
      const clock = { today: () => '2026-03-09' };
      await read(database, caller, { name: 'leaflets', traceId: anId(), clock }, (session) =>
        byId(leaflets, 'ORGANISATION').fetch(session, [id]),
      );
    },
    sealedAll: async () => {
      const open = `select 1 from audit_entry a where not exists (
        select from audit_seal s, jsonb_array_elements(s.entries) e where s.tenant_id = a.tenant_id and e ->> 'id' = a.id::text) limit 1`;
      while ((await database.asAdmin(open)).length > 0) await sleep(50);
    },
    anchored: () =>
      readFileSync(join(anchors, `${DOMAIN}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as AnchorLine),
    close: async () => {
      await database.close();
      rmSync(anchors, { recursive: true, force: true });
    },
  };
}

/** A row as another writer might leave it, at a time of its own; its id. */
export async function plantRow({ asAdmin }: TestDatabase, tenantId: string, at: Date): Promise<string> {
  const id = anId();
  await asAdmin(
    `insert into audit_entry (id, tenant_id, at, actor, roles, service_ids, purpose, operation, kind, entity_ids, person_ids, outcome, reason_codes, trace_id)
     values ($1, $2, $3, 'x', '{}', '{}', 'care', 'x', 'READ', '{}', '{}', 'OK', '{}', 'x')`,
    [id, tenantId, at],
  );
  return id;
}
