import { createServer } from 'node:http';
import { admin, say } from './admin';
import type { IdentityConfig } from './config';
import { loginPage } from './login-page';
import { makeProvider } from './provider';
import { openStore } from './store';

export interface RunningIdentity {
  readonly url: string;
  readonly adminKey: string;
  readonly stop: () => Promise<void>;
}

/** Serves the demonstration provider. */
export async function startIdentity(config: IdentityConfig): Promise<RunningIdentity> {
  const store = await openStore(config.dataDir, config.adminKey);
  const provider = makeProvider(config, store);
  const oidc = provider.callback();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (path === '/health/live' || path === '/health/ready') return void say(response, 200, { app: 'identity', ready: true });
    admin(store, request, response)
      .then(async (done) => done || (await loginPage(provider, store, request, response)) || oidc(request, response))
      .catch(() => {
        if (!response.headersSent) say(response, 500, { code: 'FAULT', message: 'Something went wrong.' });
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: config.port, host: config.host }, () => resolve());
  });
  return {
    url: config.issuer,
    adminKey: store.adminKey,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
