import { readConfig } from './config';
import { startIdentity } from './server';

async function main(): Promise<void> {
  const identity = await startIdentity(readConfig());
  const end = (): void => {
    void identity.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
