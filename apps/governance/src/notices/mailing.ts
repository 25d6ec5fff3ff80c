import { effect, sayingOf, type Database, type Writer } from '@causeway/persistence';
import { faultCode, LEASE_MS, mailOf, meaningOf, pauseAfter, type NoticeMail } from './mail-domain';
import { claimMail, saveTry, type ClaimedMail } from './mail-repository';
import { listTenants } from './repository';
import { keepDoing, type Background } from './scheduler';
import { ORIGIN } from './telling';
import { faultIn, sendThrough, type MailSettings, type Send } from './transport';

interface Deps {
  readonly db: Database;
  readonly log: { readonly warn: (facts: object, message: string) => void };
}

const PAUSE_MS = 5_000;

/** Sends the mails that wait, beside all else: that one does not arrive keeps no notice back. */
export function keepMailing(deps: Deps, settings: MailSettings): Background {
  const send = sendThrough(settings);
  return keepDoing(PAUSE_MS, (signal) => mailAll(deps, settings.portalUrl, send, signal));
}

/** Sends what waits in every tenant, and ends where the server is away: what waits is tried later. */
export async function mailAll({ db, log }: Deps, portalUrl: string, send: Send, signal?: AbortSignal): Promise<void> {
  try {
    for (const { id: tenantId } of await effect(db, listTenants)) {
      for (let went: 'SENT' | 'AWAY' | null = 'SENT'; went !== null;) {
        if (signal?.aborted) return;
        went = await sendNext(db, tenantId, portalUrl, send, log);
        if (went === 'AWAY') return;
      }
    }
  } catch (error) {
    const { facts, what } = sayingOf(error);
    log.warn(facts, `${what}: mails wait`);
  }
}

/**
 * Takes one mail, sends it with no transaction open, and keeps what became of it. Whoever is killed after the server took it and before that was
 * kept, leaves it to be sent again when its lease has passed: at least once, and by one Message-ID.
 */
async function sendNext(db: Database, tenantId: string, portalUrl: string, send: Send, log: Deps['log']): Promise<'SENT' | 'AWAY' | null> {
  const inTenant = <T>(fn: (writer: Writer) => Promise<T>): Promise<T> =>
    effect(db, async (fx) => fn(await fx.as(tenantId, ORIGIN, 'machine')));
  const claimed = await inTenant((writer) => claimMail(writer, LEASE_MS));
  if (!claimed) return null;
  const { away, ...outcome } = await tried(claimed, portalUrl, send);
  if (outcome.fault) log.warn({ tenantId, mailId: claimed.id, fault: outcome.fault, state: outcome.state }, 'a mail was not taken');
  await inTenant((writer) => saveTry(writer, claimed, outcome));
  return away ? 'AWAY' : 'SENT';
}

type Outcome = Pick<NoticeMail, 'state' | 'fault'> & { readonly pauseMs: number | null; readonly away: boolean };

async function tried(claimed: ClaimedMail, portalUrl: string, send: Send): Promise<Outcome> {
  if (claimed.address === null) return { state: 'UNDELIVERED', fault: 'ADDRESS_TAKEN_AWAY', pauseMs: null, away: false };
  try {
    await send(mailOf(claimed, claimed.address, portalUrl));
    return { state: 'SENT', fault: null, pauseMs: null, away: false };
  } catch (error) {
    const fault = faultIn(error);
    const meaning = meaningOf(fault);
    const pauseMs = pauseAfter(claimed.attempts, meaning);
    return { state: pauseMs === null ? 'UNDELIVERED' : 'WAITING', fault: faultCode(fault), pauseMs, away: meaning === 'AWAY' };
  }
}
