import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS, runAll } from './checks';
import { ROOT } from './root';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((n, t) => n + t.passed, 0),
  failed: tallies.reduce((n, t) => n + t.failed, 0),
  skipped: tallies.flatMap((t) => t.skipped),
});

/** What a run that had to be whole came to: a skipped test fails when CI asks. */
export const closing = (tally: Tally, ci: boolean): { readonly line: string; readonly ok: boolean } => {
  const failed = tally.failed + (ci ? tally.skipped.length : 0);
  return { line: `${tally.passed} passed, ${failed} failed`, ok: failed === 0 && tally.passed > 0 };
};

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
}

/** Reads jest's own report; a run without one has failed. */
export function tallyOf(report: string): Tally {
  const results = JSON.parse(report) as JestResults;
  const all = results.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: all.filter((test) => test.status === 'pending' || test.status === 'todo').map((test) => test.fullName),
  };
}

function jest(): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'causeway-report-'));
  const file = join(folder, 'jest.json');
  try {
    spawnSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${file}`, '--maxWorkers=2'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return tallyOf(readFileSync(file, 'utf8'));
  } catch (error) {
    process.stdout.write(`FAIL the tests left no report: ${(error as Error).message}\n`);
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const checks = await runAll(CHECKS, (text) => void process.stdout.write(text));
  const passed = checks.filter((ok) => ok).length;
  const tally = sum([{ passed, failed: checks.length - passed, skipped: [] }, jest()]);
  for (const name of tally.skipped) process.stdout.write(`skipped: ${name}\n`);
  const { line, ok } = closing(tally, process.env['CI'] === 'true');
  process.stdout.write(`${line}\n`);
  process.exitCode = ok ? 0 : 1;
}

if (require.main === module) void main();
