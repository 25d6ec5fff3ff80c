import type { Circus } from '@jest/types';
import type { Line, Outcome } from './lines';
import type { Switch } from './switch';

/** A test that takes longer than this with a mutant in has failed. */
const AT_MOST_MS = 20_000;

/** The test's whole name, as the work names it. */
export function idOf(test: Circus.TestEntry): string {
  const names = [test.name];
  for (let block: Circus.DescribeBlock | undefined = test.parent; block?.parent; block = block.parent) names.unshift(block.name);
  return names.join(' › ');
}

/**
 * Runs a test that has passed again: once with no mutant in, to see that it can be; once for each mutant; and once more with
 * none, if one made it fail, to see that it was the mutant and not what an earlier one left behind.
 */
export async function repeat(
  test: Circus.TestEntry,
  mutants: readonly string[],
  inside: Switch,
  say: (line: Omit<Line, 'file'>) => void,
): Promise<void> {
  if (mutants.length === 0) return;
  if (!(await passes(test))) return say({ once: true });
  const outcomes: Record<string, Outcome> = {};
  for (const mutant of mutants) {
    say({ trying: mutant });
    inside.active = mutant;
    const began = Date.now();
    outcomes[mutant] = (await passes(test)) ? 'survived' : 'killed';
    inside.active = undefined;
    // What ran out of time runs on, and would disturb the next.
    if (Date.now() - began >= AT_MOST_MS) break;
  }
  const killed = Object.keys(outcomes).filter((mutant) => outcomes[mutant] === 'killed');
  if (killed.length > 0 && !(await passes(test))) for (const mutant of killed) outcomes[mutant] = 'unsure';
  say({ outcomes });
}

async function passes(test: Circus.TestEntry): Promise<boolean> {
  const blocks: Circus.DescribeBlock[] = [];
  for (let block: Circus.DescribeBlock | undefined = test.parent; block; block = block.parent) blocks.unshift(block);
  const hooks = (blocksInOrder: readonly Circus.DescribeBlock[], type: 'beforeEach' | 'afterEach'): Circus.Hook[] =>
    blocksInOrder.flatMap((block) => block.hooks.filter((hook) => hook.type === type));
  const context = Object.create(null) as Circus.TestContext;
  let passed = true;
  const run = async (fn: Circus.TestFn): Promise<void> => {
    try {
      await inTime((fn as (this: Circus.TestContext) => unknown).call(context));
    } catch {
      passed = false;
    }
  };
  for (const hook of hooks(blocks, 'beforeEach')) if (passed) await run(hook.fn);
  if (passed && test.fn) await run(test.fn);
  for (const hook of hooks([...blocks].reverse(), 'afterEach')) await run(hook.fn);
  return passed;
}

/** Waits for what a test gave, and no longer than a test may take. */
async function inTime(promised: unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_done, fail) => (timer = setTimeout(() => fail(new Error('It takes too long')), AT_MOST_MS)));
  try {
    await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
