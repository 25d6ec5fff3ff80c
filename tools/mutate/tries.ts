import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Line, Work } from './lines';

const AT_ONCE = 2;
/** Longer than any one test may take, file's set-up included: what says nothing for so long hangs. */
const SILENT_MS = 120_000;
const LOOK_MS = 1_000;

/** What is expected of access is written by hand, apart from what it is said of. */
const PROOF = 'tests/access';

/** Runs all tests of some projects once, and the proof of access, and gives what they said. */
export async function meet(
  folder: string,
  projects: readonly string[],
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Line[]> {
  const began = Date.now();
  const progress = setInterval(() => say(`still running them, for ${Math.round((Date.now() - began) / 1000)} s`), 60_000);
  try {
    const own = await jest(folder, ['--selectProjects', ...projects, `--maxWorkers=${AT_ONCE}`], env, null);
    const proof = await jest(folder, [join(folder, PROOF), '--runInBand'], env, null);
    return [...own.lines, ...proof.lines];
  } finally {
    clearInterval(progress);
  }
}

/** One round: each file's work in one process, two processes at once. */
export async function round(folder: string, work: Work, env: NodeJS.ProcessEnv): Promise<Line[]> {
  const waiting = Object.keys(work).sort((a, b) => amount(work, b) - amount(work, a));
  const lines: Line[] = [];
  const worker = async (): Promise<void> => {
    for (let files = waiting.splice(0, share(waiting)); files.length > 0; files = waiting.splice(0, share(waiting))) {
      const own = Object.fromEntries(files.map((file) => [file, work[file] ?? {}]));
      const args = ['--runTestsByPath', ...files.map((file) => join(folder, file)), '--runInBand'];
      const ran = await jest(folder, args, env, own);
      lines.push(...ran.lines, ...interrupted(ran.lines, ran.hung));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return lines;
}

/** Big files go alone; small ones share a process, since it takes seconds to start. */
const share = (waiting: readonly string[]): number => Math.max(1, Math.min(6, Math.ceil(waiting.length / (3 * AT_ONCE))));
const amount = (work: Work, file: string): number => Object.values(work[file] ?? {}).reduce((sum, mutants) => sum + mutants.length, 0);

/** What is to be thought of a mutant that was in when its process ended: a hang is a failure, a crash is a doubt. */
function interrupted(lines: readonly Line[], hung: boolean): Line[] {
  const last = lines.at(-1);
  return last?.trying ? [{ ...last, outcomes: { [last.trying]: hung ? 'killed' : 'unsure' } }] : [];
}

async function jest(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  work: Work | null,
): Promise<{ lines: Line[]; hung: boolean }> {
  const place = mkdtempSync(join(tmpdir(), 'causeway-lines-'));
  const said = join(place, 'lines.jsonl');
  const given: NodeJS.ProcessEnv = { ...env, CAUSEWAY_MUTANTS_OF: folder, CAUSEWAY_MUTANT_LINES: said };
  if (work) {
    given['CAUSEWAY_MUTANT_WORK'] = join(place, 'work.json');
    writeFileSync(given['CAUSEWAY_MUTANT_WORK'], JSON.stringify(work));
  }
  try {
    const child = spawn(process.execPath, [join(folder, 'node_modules/jest/bin/jest.js'), ...args, '--silent'], {
      cwd: folder,
      env: given,
      stdio: 'ignore',
    });
    let hung = false;
    let [size, since] = [0, Date.now()];
    const watch = setInterval(() => {
      const now = existsSync(said) ? readFileSync(said).length : 0;
      if (now !== size) [size, since] = [now, Date.now()];
      else if (Date.now() - since > SILENT_MS) hung = child.kill('SIGKILL');
    }, LOOK_MS);
    await new Promise((done) => child.on('exit', done));
    clearInterval(watch);
    const text = existsSync(said) ? readFileSync(said, 'utf8') : '';
    return {
      lines: text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line),
      hung,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
