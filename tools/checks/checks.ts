import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './root';

/** A check of the workspace that is not a test: a program that ends with 0 when all is well. */
export interface Check {
  readonly title: string;
  /** Its script under node_modules, or beside this one. */
  readonly script: string;
  readonly args: readonly string[];
  /** Takes so long that it had better begin first. */
  readonly slow?: boolean;
}

const packaged = (path: string): string => join(ROOT, 'node_modules', path);

export const CHECKS: readonly Check[] = [
  { title: 'types', script: packaged('typescript/bin/tsc'), args: ['-b'] },
  { title: 'formatting', script: packaged('prettier/bin/prettier.cjs'), args: ['--check', '.', '--log-level=warn', '--cache'] },
  { title: 'resolver types are up to date', script: packaged('@graphql-codegen/cli/cjs/bin.js'), args: ['-c', 'codegen.ts', '--check'] },
  { title: 'supergraph is up to date', script: join(__dirname, '../supergraph/compose.js'), args: ['--check'] },
  { title: 'acceptance page is up to date', script: join(__dirname, '../acceptance/main.js'), args: ['--check'] },
  { title: 'licences are weighed and listed', script: join(__dirname, '../licences/main.js'), args: ['--check'] },
  { title: 'event contracts are up to date and break nothing', script: join(__dirname, '../contracts/main.js'), args: ['--check'] },
  { title: 'access matrix is up to date', script: join(__dirname, '../access/main.js'), args: ['--check'] },
  { title: 'schemas and examples of imports are up to date', script: join(__dirname, '../imports/main.js'), args: ['--check'] },
  { title: 'references between projects are up to date', script: packaged('nx/dist/bin/nx.js'), args: ['sync:check'] },
  { title: 'no dead code and no undeclared package', script: packaged('knip/bin/knip.js'), args: ['--no-progress'] },
  { title: 'boundaries and lint', script: packaged('eslint/bin/eslint.js'), args: ['.', '--max-warnings=0'], slow: true },
];

/** Runs a check to its end and says how it went and how long it took; what it said itself only when it fails. */
async function run({ title, script, args }: Check, say: (text: string) => void): Promise<boolean> {
  const began = Date.now();
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: quiet(process.env) });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void said.push(text));
  const [status] = (await once(child, 'close')) as [number | null];
  const ok = status === 0;
  say(`${ok ? 'ok  ' : 'FAIL'} ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  if (!ok) say(`${said.join('')}\n`);
  return ok;
}

/** Runs these, each on its own: the first by itself, as it makes what the others read, and the rest two at a time. Says of each whether it is well. */
export async function runAll([first, ...others]: readonly Check[], say: (text: string) => void): Promise<boolean[]> {
  if (!first) return [];
  const done = [await run(first, say)];
  const left = [...others].sort((one, other) => Number(other.slow ?? false) - Number(one.slow ?? false));
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) done.push(await run(next, say));
  };
  await Promise.all([worker(), worker()]);
  return done;
}

/** No colours in a log, and no process of Nx's that outlives the check. */
const quiet = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...env, NO_COLOR: '1', NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' });
