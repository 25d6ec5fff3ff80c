import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

export interface Call {
  readonly headers: IncomingMessage['headers'];
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a subgraph does with a call instead of executing it; return false to have it executed after all. */
export type Instead = (response: ServerResponse, request: IncomingMessage) => boolean;

export interface TinySubgraph {
  readonly name: string;
  readonly typeDefs: string;
  readonly url: string;
  /** Every GraphQL call that arrived, in order. */
  readonly calls: Call[];
  instead: Instead;
  readonly stop: () => Promise<void>;
  /** Listens again at the address that it had. */
  readonly restart: () => Promise<void>;
}

export const HEADER = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective", "@cost", "@listSize", "@external", "@requires"])
  @link(url: "https://causeway.example/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
directive @access(class: DataClass!, act: Act = READ) on FIELD_DEFINITION
enum DataClass { CARE ROTA }
enum Act { READ WRITE }
`;

/** A real subgraph: its schema built by @apollo/subgraph, served over HTTP on a free port. */
export async function startTinySubgraph(name: string, sdl: string, resolvers: object): Promise<TinySubgraph> {
  const typeDefs = HEADER + sdl;
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  const calls: Call[] = [];
  let server: Server;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/health/live') return void response.end('{"live":true}');
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as Omit<Call, 'headers'>;
    calls.push({ headers: request.headers, query, variables });
    if (subgraph.instead(response, request)) return;
    const result = await graphql({ schema, source: query, variableValues: variables, contextValue: request.headers });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  };
  const listen = async (port: number): Promise<number> => {
    server = createServer((request, response) => void serve(request, response));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const subgraph: TinySubgraph = {
    name,
    typeDefs,
    url: `http://127.0.0.1:${port}/graphql`,
    calls,
    instead: () => false,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    restart: async () => void (await listen(port)),
  };
  return subgraph;
}
