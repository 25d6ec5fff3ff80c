import { setTimeout as sleep } from 'node:timers/promises';
import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { behindOf, logsIn, type Behind } from '@causeway/persistence';

type Environments = Readonly<Record<Domain, Readonly<Record<string, string>>>>;

const SAY_EVERY_MS = 5_000;

/** What every process has yet to take in of what the others announced. */
export const lagOf = async (environments: Environments): Promise<Behind[]> =>
  (
    await Promise.all(DOMAINS.map((app) => behindOf(app, environments[app]['DATABASE_URL'] ?? '', logsIn(environments[app], DOMAINS))))
  ).flat();

/**
 * Waits until every process has taken in all that was announced, saying now and then how much is left. Twice in a row
 * nothing must wait: what one takes in has it announce something to another.
 */
export async function untilCaughtUp(lag: () => Promise<readonly Behind[]>, say: (line: string) => void, everyMs = 500): Promise<void> {
  let saidAt = 0;
  for (let still = 0; still < 2;) {
    const waiting = (await lag()).filter((row) => row.waiting > 0);
    still = waiting.length === 0 ? still + 1 : 0;
    if (waiting.length > 0 && Date.now() - saidAt >= SAY_EVERY_MS) {
      say(`Taking in what was recorded: ${sentenceOf(waiting)}`);
      saidAt = Date.now();
    }
    if (still < 2) await sleep(everyMs);
  }
}

const sentenceOf = (waiting: readonly Behind[]): string =>
  [...new Set(waiting.map(({ app }) => app))]
    .map((app) => {
      const own = waiting.filter((row) => row.app === app);
      const events = own.reduce((sum, row) => sum + row.waiting, 0);
      return `${app} has ${events}${own.some((row) => row.more) ? ' or more' : ''} event${events === 1 ? '' : 's'} to go`;
    })
    .join(', ');
