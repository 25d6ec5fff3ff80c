import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { loginSchema, type Store } from './store';

const newTenant = z.object({ id: z.uuid().optional(), name: z.string().min(1).max(200), startsAt: z.iso.datetime() });
const newLogins = z.object({ logins: z.array(loginSchema).min(1).max(200) });
const newTime = z.object({ to: z.iso.datetime() });

/** The demonstration's own API: tenants, logins, clocks. Answers true when the path was one of its own. */
export async function admin(store: Store, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [, root, , id, part] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  if (root !== 'demo') return false;
  if (!keyFits(request.headers.authorization, store.adminKey))
    return say(response, 401, { code: 'ADMIN_KEY_WRONG', message: 'Send the demonstration admin key as a bearer token.' });
  const verb = `${request.method} ${part ?? (id ? 'tenant' : 'tenants')}`;
  const tenant = id ? store.tenant(id) : undefined;
  if (id && !tenant) return say(response, 404, { code: 'NOT_FOUND', message: 'There is no such demonstration tenant.' });
  if (verb === 'GET tenants') return say(response, 200, { tenants: store.tenants().map((t) => ({ id: t.id, name: t.name, now: t.now })) });
  if (verb === 'GET logins') return say(response, 200, { logins: tenant?.logins ?? [] });
  if (verb === 'GET clock') return say(response, 200, { now: tenant?.now });
  if (request.method === 'GET') return say(response, 404, { code: 'NOT_FOUND', message: 'There is nothing here.' });
  if (verb === 'DELETE tenant' && id) {
    store.removeTenant(id);
    return say(response, 200, { removed: id });
  }

  const body = await read(request);
  if (verb === 'POST tenants') {
    const facts = newTenant.safeParse(body);
    if (!facts.success) return faulty(response, facts.error);
    const made = store.addTenant(facts.data);
    return say(response, 201, { tenantId: made.id, name: made.name, now: made.now });
  }
  if (verb === 'PUT logins' && id) {
    const facts = newLogins.safeParse(body);
    if (!facts.success) return faulty(response, facts.error);
    store.putLogins(id, facts.data.logins);
    return say(response, 200, { logins: facts.data.logins.length });
  }
  if (verb === 'POST clock' && id) {
    const facts = newTime.safeParse(body);
    if (!facts.success) return faulty(response, facts.error);
    if (!store.moveClock(id, facts.data.to))
      return say(response, 409, { code: 'CLOCK_BACKWARDS', field: 'to', message: "A tenant's clock only moves forward." });
    return say(response, 200, { now: facts.data.to });
  }
  return say(response, 404, { code: 'NOT_FOUND', message: 'There is nothing here.' });
}

function keyFits(authorization: string | undefined, key: string): boolean {
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${key}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function faulty(response: ServerResponse, error: z.ZodError): true {
  return say(response, 400, {
    code: 'BAD_INPUT',
    faults: error.issues.map((issue) => ({ field: issue.path.join('.'), rule: issue.message })),
  });
}

export function say(response: ServerResponse, status: number, body: object): true {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body));
  return true;
}

export async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
