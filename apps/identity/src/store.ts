import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

// A role is a word to whoever signs tokens: whoever verifies them knows which there are.
const role = z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, 'upper-case words with underscores between');
const grant = z.discriminatedUnion('scope', [
  z.object({ role, scope: z.literal('GROUP') }),
  z.object({ role, scope: z.literal('SERVICES'), services: z.array(z.uuid()).min(1) }),
]);
export const loginSchema = z.object({
  login: z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'lower-case letters, digits and hyphens'),
  staff: z.uuid().optional(),
  organisation: z.uuid().optional(),
  purpose: z.enum(['care', 'assurance', 'commissioning', 'inspection', 'bi', 'integration']),
  grants: z.array(grant).min(1),
});
export type Login = z.infer<typeof loginSchema>;

const tenantSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  startsAt: z.iso.datetime(),
  now: z.iso.datetime(),
  logins: z.array(loginSchema),
});
export type Tenant = z.infer<typeof tenantSchema>;
const stateSchema = z.object({ tenants: z.array(tenantSchema) });

export interface Store {
  readonly adminKey: string;
  readonly keys: readonly JWK[];
  readonly tenants: () => readonly Tenant[];
  readonly tenant: (id: string) => Tenant | undefined;
  readonly addTenant: (facts: { id?: string | undefined; name: string; startsAt: string }) => Tenant;
  /** With its logins and its clock. */
  readonly removeTenant: (id: string) => void;
  /** Adds logins, or replaces those of the same name. */
  readonly putLogins: (id: string, logins: readonly Login[]) => void;
  /** Moves a tenant's clock forward; false when that would turn it back. */
  readonly moveClock: (id: string, to: string) => boolean;
}

/** The demonstration's tenants, logins, clocks and keys, kept in a folder and whole after a kill at any moment. */
export async function openStore(folder: string, adminKey: string | undefined): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'tenants.json');
  const state = existsSync(file) ? stateSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { tenants: [] };
  const byId = new Map(state.tenants.map((tenant) => [tenant.id, tenant]));
  const save = (): void => writeWhole(file, JSON.stringify({ tenants: [...byId.values()] }));
  return {
    adminKey: adminKey ?? kept(join(folder, 'admin-key'), () => randomBytes(32).toString('hex')),
    keys: await keysIn(join(folder, 'jwks.json')),
    tenants: () => [...byId.values()],
    tenant: (id) => byId.get(id),
    addTenant: ({ id, name, startsAt }) => {
      const tenant: Tenant = { id: id ?? randomUUID(), name, startsAt, now: startsAt, logins: [] };
      byId.set(tenant.id, tenant);
      save();
      return tenant;
    },
    removeTenant: (id) => {
      byId.delete(id);
      save();
    },
    putLogins: (id, logins) => {
      const tenant = byId.get(id);
      if (!tenant) return;
      const names = new Set(logins.map((login) => login.login));
      byId.set(id, { ...tenant, logins: [...tenant.logins.filter((login) => !names.has(login.login)), ...logins] });
      save();
    },
    moveClock: (id, to) => {
      const tenant = byId.get(id);
      if (!tenant || Date.parse(to) < Date.parse(tenant.now)) return false;
      byId.set(id, { ...tenant, now: to });
      save();
      return true;
    },
  };
}

async function keysIn(file: string): Promise<JWK[]> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK[];
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() }];
  writeWhole(file, JSON.stringify(keys));
  return keys;
}

function kept(file: string, make: () => string): string {
  if (!existsSync(file)) writeWhole(file, make());
  return readFileSync(file, 'utf8');
}

/** Writes beside, syncs, and moves into place: a reader sees the old text or the new. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}
