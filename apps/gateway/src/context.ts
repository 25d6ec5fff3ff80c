/** What the gateway knows of one request: what it forwards, and how to stop. Who calls is for the subgraphs to verify. */
export interface GatewayContext {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const FORWARDED = ['authorization', 'traceparent', 'x-correlation-id'] as const;

/** The headers that go on to the subgraphs; no other does, so no identity header of a client's is ever trusted. */
export const forwarded = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    FORWARDED.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
