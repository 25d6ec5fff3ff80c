import type { ServerResponse } from 'node:http';

/** On every answer: nothing may be guessed, framed, kept by a referrer or loaded from elsewhere. */
export function securityHeaders(production: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
    'x-permitted-cross-domain-policies': 'none',
    ...(production ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

export function json(response: ServerResponse, status: number, body: object): void {
  response.setHeader('content-type', 'application/json; charset=utf-8').setHeader('cache-control', 'no-store');
  response.writeHead(status).end(JSON.stringify(body));
}

/** A refusal in the form of a GraphQL answer. */
export const refuse = (response: ServerResponse, status: number, code: string, message: string): void =>
  json(response, status, { errors: [{ message, extensions: { code } }] });
