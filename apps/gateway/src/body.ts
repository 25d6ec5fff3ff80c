import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too large' }
  | { readonly kind: 'not json' }
  | { readonly kind: 'too deep' }
  | { readonly kind: 'broken off' };

/** Reads a request's body as JSON. One that is too large is no longer kept from there on, but may still be answered. */
export function readBody(request: IncomingMessage, most: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve({ kind: 'too large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= most) chunks.push(chunk);
      else resolve({ kind: 'too large' });
    });
    request.on('end', () => resolve(parsed(chunks)));
    request.on('close', () => resolve({ kind: 'broken off' }));
  });
}

/** No input of the schema is as deep; what writes values down again, here and in subgraphs, goes as deep as they do. */
export const MOST_LEVELS = 50;

function parsed(chunks: readonly Buffer[]): Body {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return { kind: 'not json' };
  }
  return isDeeper(value, MOST_LEVELS) ? { kind: 'too deep' } : { kind: 'json', value };
}

/** Level by level, since the stack does not reach as far as a body may. */
function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}
