import { setTimeout as sleep } from 'node:timers/promises';
import { watchHeads } from './heads';

const never = new AbortController().signal;

describe('watching how far updates have come', () => {
  it('looks once for all that wait in a tenant, lets go those whom it concerns, and looks no more when nobody waits', async () => {
    let [looks, head] = [0, 5];
    const heads = watchHeads(async () => ((looks += 1), head), { everyMs: 10, failed: () => undefined });
    await heads.beyond('a', 4, never);
    const waiting = [heads.beyond('a', 5, never), heads.beyond('a', 5, never), heads.beyond('a', 6, never)];
    let last = false;
    void waiting[2]?.then(() => (last = true));
    await sleep(45);
    const before = looks;
    expect(before).toBeLessThan(10);
    head = 6;
    await Promise.all(waiting.slice(0, 2));
    expect(last).toBe(false);
    head = 7;
    await waiting[2];
    await sleep(30);
    const after = looks;
    await sleep(40);
    expect(looks).toBe(after);
  });

  it('gives up when the one who waits does, with their reason', async () => {
    const heads = watchHeads(async () => 0, { everyMs: 10, failed: () => undefined });
    const control = new AbortController();
    const waiting = heads.beyond('a', 0, control.signal);
    control.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(heads.beyond('a', 0, control.signal)).rejects.toThrow('gone');
  });

  it('looks again after a look that failed, and says so once', async () => {
    let looks = 0;
    const failed: string[] = [];
    const look = async (): Promise<number> => {
      looks += 1;
      if (looks < 4) throw new Error('away');
      return 1;
    };
    await watchHeads(look, { everyMs: 5, failed: (error) => failed.push((error as Error).message) }).beyond('a', 0, never);
    expect([looks, failed]).toEqual([4, ['away']]);
  });
});
