import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What the gateway knows of one request: what it forwards, when to stop, and what its caller may use. What they may see is for the subgraphs to say. */
export interface GatewayContext {
  readonly headers: Readonly<Record<string, string>>;
  /** Aborted with the reason `CLIENT_GONE` or `DEADLINE`. */
  readonly signal: AbortSignal;
  readonly seen: Seen;
  readonly maySeeSchema: boolean;
  /** Whether the caller asked to be told what the operation costs. */
  readonly showsCost: boolean;
  /** Takes a cost from the caller's allowance: 0, or in how many seconds there is enough. */
  readonly charge: (cost: number) => number;
}

/** What may be logged of a request: never its text, its variables or its answer. */
export interface Seen {
  operation?: string;
  queryHash?: string;
  cost?: number;
  codes?: readonly string[];
}

const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;
/** Not only an id: a subgraph says of what is none that it opens nothing. */
const GLASS = /^[\w-]{1,64}$/;
const CORRELATION_ID = /^[\w.:-]{1,128}$/;

/**
 * The headers that go on to the subgraphs; no other does, so nothing else that a client claims of itself is ever
 * believed. A trace and a correlation id are begun here when the caller sent none that is well formed.
 */
export function forwarded(headers: IncomingHttpHeaders): Record<string, string> {
  const given = (name: string, form: RegExp): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' && form.test(value) ? value : undefined;
  };
  const glass = given('x-break-glass', GLASS);
  return {
    ...(headers.authorization ? { authorization: headers.authorization } : {}),
    // Whose glass it is, and whether it still opens anything, every subgraph judges for itself.
    ...(glass ? { 'x-break-glass': glass } : {}),
    traceparent: given('traceparent', TRACEPARENT) ?? `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`,
    'x-correlation-id': given('x-correlation-id', CORRELATION_ID) ?? randomUUID(),
  };
}
