/** Errors of the driver carry parameters, which may be clinical text: keep code and constraint only. */
export class DatabaseFault extends Error {
  constructor(
    readonly code: string,
    readonly constraint: string | undefined,
  ) {
    super(`database error ${code}${constraint ? ` on ${constraint}` : ''}`);
    this.name = 'DatabaseFault';
  }
}

export function faultOf(error: unknown): Error {
  if (error instanceof DatabaseFault) return error;
  const e = error as { code?: unknown; constraint?: unknown; driverError?: unknown; message?: string };
  const inner = (e?.driverError ?? e) as { code?: unknown; constraint?: unknown };
  if (typeof inner?.code === 'string') {
    return new DatabaseFault(inner.code, typeof inner.constraint === 'string' ? inner.constraint : undefined);
  }
  return error instanceof Error ? error : new Error('unknown fault');
}

/**
 * With what a fault lies. Only `OTHER` may lie with what was asked; the rest lies with the moment, and the same may well
 * succeed later: two transactions in each other's way, a statement that took too long, or a database that can serve
 * nobody (no connection, no disk, shutting down).
 */
export type FaultKind = 'CONFLICT' | 'TIMED_OUT' | 'OUT_OF_REACH' | 'OTHER';

export function kindOf(fault: Error): FaultKind {
  const code = fault instanceof DatabaseFault ? fault.code : '';
  if (/^(40|55P03)/.test(code)) return 'CONFLICT';
  if (code === '57014') return 'TIMED_OUT';
  const away = code
    ? /^(08|53|58|57P|E[A-Z]+$)/.test(code)
    : /^Connection terminated|^timeout exceeded when trying to connect|^Query read timeout/.test(fault.message);
  return away ? 'OUT_OF_REACH' : 'OTHER';
}

export const outOfReach = (fault: Error): boolean => kindOf(fault) === 'OUT_OF_REACH';

const HAPPENED: Readonly<Record<FaultKind, string>> = {
  CONFLICT: 'another transaction was in the way',
  TIMED_OUT: 'a statement took too long',
  OUT_OF_REACH: 'the log or the database is out of reach',
  OTHER: 'it failed',
};

/** A fault as a log may show it: what happened in words, and its code; never its message, which may hold text from records. */
export function sayingOf(error: unknown): { readonly facts: { readonly fault: string; readonly code?: string }; readonly what: string } {
  const fault = faultOf(error) as Error & { code?: string };
  return { facts: { fault: fault.name, ...(fault.code ? { code: fault.code } : {}) }, what: HAPPENED[kindOf(fault)] };
}

const ATTEMPTS = 3;

/** Does it again when another transaction was in the way: a deadlock, or a serialisation failure. It must be whole each time. */
export async function overConflicts<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (attempt >= ATTEMPTS || kindOf(faultOf(error)) !== 'CONFLICT') throw error;
    }
  }
}
