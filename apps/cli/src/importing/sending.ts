import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../fault';
import type { Tokens } from './token';

/** What the server says of the rows of one request. */
export interface Answered {
  readonly imported: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly line: number; readonly refusals: readonly Reason[] }[];
}

export interface Reason {
  readonly code: string;
  readonly field: string | null;
  readonly rule: string | null;
  readonly message: string;
}

export interface Destination {
  readonly url: string;
  readonly mediaType: string;
  readonly source: string | undefined;
  readonly tokens: Tokens;
  /** How long it is waited before each further try, while the server is away; a minute in all unless said. */
  readonly pausesMs?: readonly number[];
}

/** A request that was refused whole. */
export class Rejected extends Fault {
  constructor(
    message: string,
    readonly code: string,
    readonly line: number | null,
  ) {
    super(message);
  }
}

const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
const AWAY = new Set([502, 503, 504]);
/** As long as a request may take at the gateway, and a little more. */
const TIMEOUT_MS = 100_000;

/** Sends rows, again and again while the server is away: what landed is unchanged when it comes once more. */
export async function send(to: Destination, bytes: Buffer): Promise<Answered> {
  const pauses = [...(to.pausesMs ?? PAUSES_MS)];
  let renewed = false;
  for (;;) {
    const response = await once(to, bytes);
    if (response?.status === 200) return (await response.json()) as Answered;
    if (response?.status === 401 && !renewed) {
      renewed = true;
      to.tokens.forget();
      continue;
    }
    if (response && !AWAY.has(response.status)) throw await rejected(response);
    const pause = pauses.shift();
    if (pause === undefined)
      throw new Fault(`${new URL(to.url).origin} does not answer. Run this again: rows that landed are unchanged.`, 'UNREACHED');
    await sleep(pause);
  }
}

async function once({ url, mediaType, source, tokens }: Destination, bytes: Buffer): Promise<Response | null> {
  const authorization = `Bearer ${await tokens.token()}`;
  const headers = { authorization, 'content-type': mediaType, ...(source ? { 'import-source': source } : {}) };
  try {
    return await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes), signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    return null; // nobody there, or gone before an answer
  }
}

async function rejected(response: Response): Promise<Rejected> {
  const answer = (await response.json().catch(() => ({}))) as {
    errors?: readonly { message: string; extensions?: { code?: string; line?: number; records?: readonly string[] } }[];
  };
  const [error] = answer.errors ?? [];
  const { code = String(response.status), line = null, records } = error?.extensions ?? {};
  const message =
    error?.message ?? `The server refused it (${response.status}): is this the address of a platform, and the record's name right?`;
  return new Rejected(records ? `${message} These are: ${[...records].sort().join(', ')}.` : message, code, line);
}
