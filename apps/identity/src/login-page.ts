import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { accountOf, findAccount } from './provider';
import type { Store } from './store';

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** The page on which a person picks a demonstration login. Answers true when the path was its own. */
export async function loginPage(provider: Provider, store: Store, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (!(request.url ?? '').startsWith('/login/')) return false;
  if (request.method === 'POST') {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const accountId = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get('account') ?? '';
    if (findAccount(store, accountId)) {
      const details = await provider.interactionDetails(request, response);
      const grant = new provider.Grant({ accountId, clientId: String(details.params['client_id']) });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope('urn:causeway', '');
      await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId: await grant.save() } });
      return true;
    }
  }
  const choices = store.tenants().flatMap((tenant) =>
    tenant.logins.map((login, i) => {
      const id = `${tenant.id}-${i}`;
      return `<li><input type="radio" name="account" required id="${id}" value="${escape(accountOf(tenant, login))}"><label for="${id}">${escape(tenant.name)}: ${escape(login.login)}</label></li>`;
    }),
  );
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Demonstration login</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}ul{list-style:none;padding:0}button{padding:.6rem 1.5rem;font:inherit}</style></head>
<body><main><h1>Demonstration login</h1><p>This is a demonstration: there are no passwords, and nobody here is real.</p>
${choices.length === 0 ? '<p>There is no demonstration tenant yet. Run <code>npm start</code> to load one.</p>' : `<form method="post"><fieldset><legend>Who are you?</legend><ul>${choices.join('')}</ul></fieldset><button type="submit">Go on</button></form>`}
</main></body></html>`);
  return true;
}
