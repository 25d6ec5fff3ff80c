import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROLES } from '@causeway/access';
import {
  buildASTSchema,
  execute,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { loadDemonstration } from '../../tools/demo/load';
import type { Login } from '../../tools/play/client';

const schema = buildASTSchema(parse(readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8')), { assumeValid: true });

/** A graph that refuses nothing: every record of a type has the same id, and every list seven rows, as the rota of a week has. */
const answering = (now: () => string): GraphQLFieldResolver<unknown, unknown> => {
  const idOf = (name: string): string => {
    const hash = createHash('sha256').update(name).digest('hex');
    return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  };
  return (_source, _args, _context, { fieldName, returnType, parentType }) => {
    if (fieldName === 'refusals') return [];
    const type = getNamedType(returnType);
    const values: Readonly<Record<string, unknown>> = {
      UUID: idOf(parentType.name),
      DateTime: now(),
      LocalDate: now().slice(0, 10),
      Boolean: false,
      Int: 1,
      NonNegativeInt: 1,
      Float: 1,
    };
    const one = isEnumType(type)
      ? type.getValues()[0]?.value
      : isObjectType(type) || isAbstractType(type)
        ? {}
        : (values[type.name] ?? `/${fieldName}`);
    return isListType(getNullableType(returnType)) ? Array<unknown>(7).fill(one) : one;
  };
};

const documents = new Map<string, DocumentNode>();
const documentOf = (query: string): DocumentNode => {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  return document;
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/** A provider and a gateway that let everything through, and keep the logins that they are given. */
async function stage(graph: GraphQLSchema): Promise<{ server: Server; url: string; logins: Login[] }> {
  const logins: Login[] = [];
  let now = '';
  const fieldResolver = answering(() => now);
  const typeResolver = (): string => 'StaffMember';
  const server = createServer((request, response) => {
    void (async () => {
      const text = await textOf(request);
      const say = (body: object): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (request.url === '/token') return say({ access_token: 'any' });
      if (!/^\/(graphql|demo)/.test(request.url ?? '')) return say({});
      const body = JSON.parse(text) as Record<string, unknown>;
      if (request.url === '/graphql')
        return say(
          await execute({
            schema: graph,
            document: documentOf(String(body['query'])),
            variableValues: body['variables'] as Record<string, unknown>,
            fieldResolver,
            typeResolver,
          }),
        );
      now = (body['startsAt'] ?? body['to'] ?? now) as string;
      logins.push(...((body['logins'] as Login[] | undefined) ?? []));
      return say({ tenantId: '5f0d6c1e-0000-4000-8000-000000000009' });
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, logins };
}

/** Everything that each login of the demonstration sends, in its order, but for the keys by which it is sent once. */
async function played(): Promise<{ sent: Map<string, string[]>; logins: readonly Login[]; named: readonly string[] }> {
  const { server, url, logins } = await stage(schema);
  const sent = new Map<string, string[]>();
  const keep = (login: string, line: string): void => void sent.set(login, [...(sent.get(login) ?? []), line]);
  const place = {
    gateway: url,
    identity: url,
    adminKey: 'any',
    sending: ({ login, query, variables }: { login: string; query: string; variables: object }) =>
      keep(
        login,
        JSON.stringify([query, variables], (name, value: unknown) => (name === 'idempotencyKey' ? undefined : value)),
      ),
  };
  try {
    const { logins: named } = await loadDemonstration(place, () => undefined);
    return { sent, logins, named };
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

describe('the demonstration', () => {
  let first: Awaited<ReturnType<typeof played>>;
  beforeAll(async () => {
    first = await played();
  });

  it('is the same whenever it is loaded: every login sends the same, in the same order', async () => {
    const again = await played();
    expect([...first.sent.values()].flat().length).toBeGreaterThan(1_000);
    expect(Object.fromEntries(again.sent)).toEqual(Object.fromEntries(first.sent));
  });

  it('has a login for each role, and names it to whoever starts it', () => {
    const rolesOf = (logins: readonly Login[]): string[] =>
      [...new Set(logins.flatMap(({ grants }) => grants.map(({ role }) => role)))].sort();
    expect(rolesOf(first.logins.filter(({ login }) => first.named.includes(login)))).toEqual([...ROLES].sort());
    expect(first.named.filter((name) => !first.logins.some(({ login }) => login === name))).toEqual([]);
  });
});
