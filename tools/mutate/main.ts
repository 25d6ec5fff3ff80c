import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { missingHere } from '../kafka/programs';
import { temporaryBroker } from '../kafka/temporary-broker';
import { temporaryCluster } from '../postgres/temporary-cluster';
import { RULE_PROJECTS } from './rule-files';
import { mutateRules, staleRules } from './rules';
import { takeAway } from './take-away';

const OPTIONS = ['--stale', '--rules', '--only'];

/**
 * `npm run mutate`: takes away each refusal, policy, row-level policy, lock and unique index in turn; `--only TEXT`
 * narrows it to ids that hold the text. `npm run mutate -- --rules [PROJECT]`: mutation testing of the rule files; `--only TEXT,TEXT`
 * narrows it to paths that hold one of the texts, and keeps the other rows. `--stale` names the rule files that were not measured as they are now.
 */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('--') && !OPTIONS.includes(arg));
  if (unknown) throw new Error(`${unknown} is no option of this: there are ${OPTIONS.join(', ')}.`);
  if (args.includes('--stale')) {
    process.stdout.write(staleRules(ROOT).join('\n') + '\n');
    return 0;
  }
  const after = (option: string): string | undefined => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);
  const postgres = await temporaryCluster(process.env['CAUSEWAY_POSTGRES_BINARIES'] || undefined);
  const kafka = missingHere() ? null : await temporaryBroker();
  const folder = mkdtempSync(join(tmpdir(), 'causeway-mutate-'));
  const env = {
    ...process.env,
    CAUSEWAY_TEST_POSTGRES_URL: postgres.cluster.adminUrl,
    ...(kafka && { CAUSEWAY_TEST_KAFKA_BROKERS: kafka.broker.brokers }),
  };
  // A run takes up to an hour, and is often ended before: nothing of it stays then, as nothing of it was kept.
  process.once('exit', () => {
    kafka?.removeNow();
    postgres.removeNow();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const say = (line: string): void => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
  try {
    if (!args.includes('--rules')) return (await takeAway(ROOT, folder, env, after('--only'), say)) ? 0 : 1;
    const project = after('--rules');
    return (await mutateRules(ROOT, folder, env, project ? [project] : RULE_PROJECTS, after('--only'), say)) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await kafka?.remove();
    await postgres.remove();
  }
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
