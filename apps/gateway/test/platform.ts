import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { composeServices } from '@apollo/composition';
import { GraphQLError, parse } from 'graphql';
import pino from 'pino';
import { readConfig, type GatewayConfig } from '../src/config';
import { startGateway, type RunningGateway } from '../src/server';
import { startTinySubgraph, type TinySubgraph } from './subgraph';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly text: string;
}

export interface Platform {
  readonly gateway: RunningGateway;
  readonly people: TinySubgraph;
  readonly notes: TinySubgraph;
  /** Every line that the gateway logged. */
  readonly log: string[];
  readonly ask: (
    query: string,
    options?: { variables?: object; headers?: Record<string, string>; signal?: AbortSignal },
  ) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

const PEOPLE = `
  type Person @key(fields: "id") { id: ID!  name: String @access(class: CARE)  secret: String @access(class: CARE)  self: Person @access(class: CARE) }
  type Query {
    person(id: ID!): Person @access(class: CARE) @cost(weight: 2)
    people: [Person!] @access(class: CARE) @listSize(assumedSize: 40)
  }
  type Mutation { rename(id: ID!, name: String!): Person @access(class: CARE, act: WRITE) }
`;
const NOTES = `
  type Person @key(fields: "id") { id: ID!  noteCount: Int @access(class: CARE)  faulty: String @access(class: CARE)  spoken: String @access(class: CARE) }
  type Query { noteTotal: Int @access(class: CARE) }
  type Mutation { writeNote(text: String!): Int @access(class: CARE, act: WRITE) }
`;
const NAMES: Readonly<Record<string, string>> = { '1': 'Ada', '2': 'Ben', '3': 'Cay' };
const person = (id: string) => ({ id, name: NAMES[id] });

/** Two real subgraphs, the supergraph composed of them, and the gateway on it; times and limits as a test wants them. */
export async function startPlatform(
  settings: Partial<GatewayConfig> = {},
  limits: Partial<GatewayConfig['limits']> = {},
): Promise<Platform> {
  const people = await startTinySubgraph('people', PEOPLE, {
    Person: {
      __resolveReference: ({ id }: { id: string }) => person(id),
      self: (source: { id: string }) => source,
      secret: () => {
        throw new GraphQLError('Your role does not include this.', { extensions: { code: 'FORBIDDEN', inner: { table: 'person' } } });
      },
    },
    Query: { person: (_: unknown, { id }: { id: string }) => person(id), people: () => ['1', '2', '3'].map(person) },
    Mutation: { rename: (_: unknown, args: { id: string; name: string }) => args },
  });
  const notes = await startTinySubgraph('notes', NOTES, {
    Person: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      noteCount: ({ id }: { id: string }) => Number(id) * 10,
      faulty: () => {
        throw new Error('relation "note" of host db.host.internal does not exist');
      },
      spoken: () => {
        throw new GraphQLError('Something went wrong. Quote f-1.', {
          extensions: { code: 'INTERNAL_SERVER_ERROR', faultId: 'f-1', stacktrace: ['at db.host.internal'] },
        });
      },
    },
    Query: { noteTotal: () => 60 },
    Mutation: { writeNote: () => 61 },
  });
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const supergraphPath = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphPath, composed([people, notes]));
  const log: string[] = [];
  const logger = pino({ level: 'debug' }, new Writable({ write: (chunk: Buffer, _, done) => (log.push(chunk.toString()), done()) }));
  const usual = readConfig({ PORT: '0', SUPERGRAPH_PATH: supergraphPath });
  const gateway = await startGateway(
    { ...usual, urls: { notes: notes.url }, ...settings, limits: { ...usual.limits, ...limits } },
    logger,
  ).catch(async (error: Error) => {
    await Promise.all([people.stop(), notes.stop()]);
    rmSync(folder, { recursive: true });
    throw error;
  });
  return {
    gateway,
    people,
    notes,
    log,
    ask: async (query, { variables, headers, signal } = {}) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
        ...(signal ? { signal } : {}),
      });
      const text = await response.text();
      const { data, errors } = JSON.parse(text) as { data?: Answer['data']; errors?: Answer['errors'] };
      return { status: response.status, headers: response.headers, data, errors: errors ?? [], text };
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([people.stop().catch(() => undefined), notes.stop().catch(() => undefined)]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** The notes are composed at an address where nobody listens, so that only configuration can make them answer. */
function composed([people, notes]: readonly [TinySubgraph, TinySubgraph]): string {
  const { supergraphSdl, errors } = composeServices([
    { name: people.name, url: people.url, typeDefs: parse(people.typeDefs) },
    { name: notes.name, url: 'http://127.0.0.1:9/graphql', typeDefs: parse(notes.typeDefs) },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}
