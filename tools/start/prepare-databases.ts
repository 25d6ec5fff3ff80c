import { join } from 'node:path';
import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { provisionDatabase } from '@causeway/persistence';
import { z } from 'zod';
import { ROOT } from '../checks/root';
import { runOnce } from './processes';
import { newPackKey } from './secrets';
import { databaseOf, environmentOf, portsFrom, type Urls } from './topology';

const password = z.string().regex(/^[\w-]{12,}$/, 'must be 12 or more letters, digits, - and _');
const schema = z.object({
  DATABASE_ADMIN_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  OWNER_PASSWORD: password,
  APP_PASSWORD: password,
  AUDIT_PASSWORD: password,
  SEALER_PASSWORD: password,
  LOG_READER_PASSWORD: password,
});

/** Reads the environment. Throws one error that names every fault by its variable, never a value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): z.infer<typeof schema> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`the databases can't be prepared; the environment has these faults:\n${faults.join('\n')}`);
}

/** Makes every database with its logins and migrates it, with the superuser's login alone; running it again changes nothing. */
async function prepareDatabases(config: z.infer<typeof schema>): Promise<void> {
  const passwords = {
    owner: config.OWNER_PASSWORD,
    app: config.APP_PASSWORD,
    audit: config.AUDIT_PASSWORD,
    sealer: config.SEALER_PASSWORD,
    logReader: config.LOG_READER_PASSWORD,
  };
  const databases = Object.fromEntries(
    await Promise.all(
      DOMAINS.map(async (domain) => [domain, await provisionDatabase(config.DATABASE_ADMIN_URL, databaseOf(domain), passwords)] as const),
    ),
  ) as Record<Domain, Urls>;
  const settings = {
    ports: portsFrom(4000),
    databases,
    oidc: { issuer: 'http://localhost:4010', jwksUrl: 'http://localhost:4010/jwks', audience: 'causeway' },
    demonstration: false,
    idCodecKey: '0'.repeat(64),
    packKey: newPackKey(),
    sealKey: '0'.repeat(64),
    anchorsDir: '/anchors',
    documentsDir: '/documents',
    adminKey: '',
    dataDir: '/data',
    filesUrl: 'file:///data',
    logLevel: 'info',
  };
  for (const domain of DOMAINS) {
    process.stdout.write(`Migrating ${domain}\n`);
    await runOnce(`migrating ${domain}`, join(ROOT, 'apps', domain, 'dist', 'main.js'), ['migrate'], environmentOf(domain, settings));
  }
}

if (require.main === module)
  prepareDatabases(readConfig()).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
