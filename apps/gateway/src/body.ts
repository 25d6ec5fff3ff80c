import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too large' }
  | { readonly kind: 'not json' }
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

function parsed(chunks: readonly Buffer[]): Body {
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { kind: 'not json' };
  }
}
