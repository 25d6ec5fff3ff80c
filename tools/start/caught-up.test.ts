import type { Behind } from '@causeway/persistence';
import { untilCaughtUp } from './caught-up';

const row = (waiting: number, more = false): Behind => ({ app: 'linking', source: 'workforce', waiting, more });

/** What was said while the lag went through these readings, and how many were taken. */
async function through(...readings: readonly Behind[][]): Promise<{ said: string[]; taken: number }> {
  const said: string[] = [];
  let taken = 0;
  await untilCaughtUp(
    async () => readings[taken++] ?? [],
    (line) => said.push(line),
    0,
  );
  return { said, taken };
}

describe('npm start', () => {
  it('is ready once no process has anything to take in, and says meanwhile who has', async () => {
    const { said, taken } = await through(
      [row(1_000, true), { ...row(5), source: 'governance' }, { ...row(1), app: 'governance' }],
      [row(1)],
    );
    expect(said).toEqual(['Taking in what was recorded: linking has 1005 or more events to go, governance has 1 event to go']);
    expect(taken).toBe(4);
  });

  it('looks again when nothing waits, since what one takes in has it announce something to another', async () => {
    expect(await through([row(0)], [row(3)], [row(0)], [row(0)])).toMatchObject({ taken: 4 });
  });

  it('says nothing when all was taken in long ago', async () => {
    expect(await through()).toEqual({ said: [], taken: 2 });
  });
});
