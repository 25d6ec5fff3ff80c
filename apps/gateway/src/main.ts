import { readConfig } from './config';
import { startGateway } from './server';

async function main(): Promise<void> {
  const gateway = await startGateway(readConfig());
  const end = (): void => {
    void gateway.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
