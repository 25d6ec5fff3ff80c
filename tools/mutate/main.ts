import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { temporaryCluster } from '../postgres/temporary-cluster';
import { copyWithMutants } from './copy';
import { tableOf } from './report';
import { mutateRules, RULE_PROJECTS } from './rules';
import { reachOf, tryMutant, type Result } from './run';

const AT_ONCE = 2;

/**
 * `npm run mutate`: takes away each refusal, policy, row-level policy, lock and unique index in turn; `--only TEXT`
 * narrows it to ids that hold the text. `npm run mutate -- --rules [PROJECT]`: mutation testing of the rule files.
 */
async function main(args: readonly string[]): Promise<number> {
  const after = (option: string): string | undefined => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);
  const postgres = await temporaryCluster(process.env['CAUSEWAY_POSTGRES_BINARIES'] || undefined);
  const env = { ...process.env, CAUSEWAY_TEST_POSTGRES_URL: postgres.cluster.adminUrl };
  try {
    if (!args.includes('--rules')) return await takeAway(env, after('--only'));
    const project = after('--rules');
    return (await mutateRules(env, project ? [project] : RULE_PROJECTS)) ? 0 : 1;
  } finally {
    await postgres.remove();
  }
}

async function takeAway(env: NodeJS.ProcessEnv, only: string | undefined): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'causeway-mutate-'));
  try {
    const copy = copyWithMutants(ROOT, folder);
    const mutants = copy.mutants.filter(({ id }) => id.includes(only ?? ''));
    say(`${mutants.length} mutants of ${copy.mutants.length}; running all tests once with none in`);
    const reach = reachOf(copy, env);
    const waiting = [...mutants];
    const results: Result[] = [];
    const began = Date.now();
    const work = async (): Promise<void> => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const result = await tryMutant(copy, mutant, reach, env);
        results.push(result);
        if (result.fate !== 'killed') say(`${result.fate}: ${result.file}:${result.line} ${result.what}`);
        if (results.length % 20 === 0) say(`${results.length} of ${mutants.length} (${Math.round((Date.now() - began) / 1000)} s)`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (only === undefined) writeFileSync(join(ROOT, 'docs/mutation.md'), tableOf(results));
    const alive = results.filter(({ fate }) => fate !== 'killed').length;
    say(`${results.length - alive} of ${results.length} killed, ${alive} alive`);
    return alive === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
