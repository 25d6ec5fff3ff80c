import { RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { GatewayContext } from './context';

/** Calls one subgraph over a pool of kept connections. A call is sent once: a mutation is never sent again. */
export class UndiciDataSource extends RemoteGraphQLDataSource<GatewayContext> {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(
    private readonly subgraph: string,
    url: string,
    timeoutMs: number,
  ) {
    super({ url });
    const { origin, pathname } = new URL(url);
    this.#path = pathname;
    this.#pool = new Pool(origin, {
      connections: 64,
      pipelining: 1,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      connectTimeout: 2_000,
    });
  }

  override async process(
    options: GraphQLDataSourceProcessOptions<GatewayContext>,
  ): ReturnType<RemoteGraphQLDataSource<GatewayContext>['process']> {
    const { request, context } = options;
    const incoming = 'signal' in context ? (context as GatewayContext) : undefined; // absent only when a schema is loaded
    let body: { data?: Record<string, unknown> | null; errors?: readonly never[] };
    try {
      const response = await this.#pool.request({
        path: this.#path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...incoming?.headers },
        body: JSON.stringify({ query: request.query, variables: request.variables }),
        ...(incoming ? { signal: incoming.signal } : {}),
      });
      body = (await response.body.json()) as typeof body;
    } catch {
      throw this.#unavailable();
    }
    if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body)) throw this.#unavailable();
    return body as Awaited<ReturnType<RemoteGraphQLDataSource<GatewayContext>['process']>>;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  #unavailable(): GraphQLError {
    return new GraphQLError(`${this.subgraph} can't be reached: what it holds is missing from this answer.`, {
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: this.subgraph },
    });
  }
}
