import type { RecordRow } from '@causeway/kernel';
import type { NoticeLevel, NoticeThing } from './domain';

/** Where a member of staff is told by e-mail; null where they took it away. */
export interface ContactAddress extends RecordRow {
  readonly staffMemberId: string;
  readonly address: string | null;
}

export type NoticeMailState = 'WAITING' | 'SENT' | 'UNDELIVERED';

/** A mail that tells of a notice, and what became of it. */
export interface NoticeMail extends RecordRow {
  readonly noticeId: string;
  readonly staffMemberId: string;
  readonly state: NoticeMailState;
  /** How often it was tried, or is being tried. */
  readonly attempts: number;
  /** When it may be tried next, by the machine's clock; of one that is being sent, when another process may take it. Null once it ended. */
  readonly nextAt: Date | null;
  readonly fault: string | null;
}

/** What a mail tells of. */
export interface MailFacts {
  readonly noticeId: string;
  readonly thing: NoticeThing;
  readonly level: NoticeLevel;
  readonly dueOn: string;
}

/** A mail as it is handed to a server. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const THINGS: Readonly<Record<NoticeThing, string>> = {
  CHECK: 'A check of the calendar',
  REVIEW_ACTION: 'An action of a review',
  REVIEW_POINT: 'The review point of an action',
  REVIEW_ESCALATION: 'An escalation',
  TRIGGERED_ACTION: 'An action that opened by itself',
};

const LEVELS: Readonly<Record<NoticeLevel, string>> = {
  HOLDER: 'You are told as it is yours.',
  DEPUTY: 'You are told as the recorded deputy of whoever it belongs to.',
  NEXT_LEVEL: 'You are told as you stand above whoever it belongs to.',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** What somebody can say on the telephone: the last eight digits of the notice's id. */
export const codeOf = (noticeId: string): string => noticeId.replaceAll('-', '').slice(-8).toUpperCase();

/** The mail of a notice: what kind of thing waits, its day, a code and a link. Nothing in it comes from a text that somebody wrote, or names anybody. */
export function mailOf({ noticeId, thing, level, dueOn }: MailFacts, to: string, portalUrl: string): Mail {
  const what = `${THINGS[thing]} is due on ${inWords(dueOn)}`;
  return {
    id: noticeId,
    to,
    subject: `${what} (${codeOf(noticeId)})`,
    text: [
      `${what}.`,
      LEVELS[level],
      '',
      `Code: ${codeOf(noticeId)}`,
      `See it after signing in: ${portalUrl.replace(/\/+$/, '')}/notices/${noticeId}`,
      '',
      'Causeway sent this by itself. No name and no detail is sent by e-mail.',
      '',
    ].join('\n'),
  };
}

/** What a server or the way to it said of a mail that was not taken. */
export interface MailFault {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  /** The command of SMTP that was answered so. */
  readonly command?: string | undefined;
}

/**
 * What a fault means. `REFUSED`: the server will never take this mail for this address (RFC 5321: 5yz, about the recipient or the text).
 * `LATER`: it says to come back. `AWAY`: it is not the mail's fault, as the server is out of reach, or refuses us and every mail.
 */
export function meaningOf({ command, responseCode = 0 }: MailFault): 'REFUSED' | 'LATER' | 'AWAY' {
  if (!['RCPT TO', 'DATA'].includes(command ?? '') || responseCode < 400) return 'AWAY';
  return responseCode >= 500 ? 'REFUSED' : 'LATER';
}

/** The fault as a code, without what the server wrote: that may name the recipient. */
export const faultCode = ({ code, responseCode }: MailFault): string =>
  responseCode ? `SMTP_${responseCode}` : /^[A-Z_]{1,40}$/.test(code ?? '') ? String(code) : 'UNKNOWN';

const MINUTE = 60_000;
/** Within how long a mail is sent or not; then another process may take it, as the one that had it was killed. */
export const LEASE_MS = 5 * MINUTE;
/** A mail that the server puts off is tried for about three days, which is what RFC 5321 (4.5.4.1) has of a sender; one for which the server is away, for as long as it is. */
const MOST_ATTEMPTS = 75;
const LONGEST_PAUSE_MS = 60 * MINUTE;

/** After how many milliseconds a mail that was not taken is tried again: after one minute, two, four, up to an hour. Null when it is not. */
export function pauseAfter(attempts: number, meaning: ReturnType<typeof meaningOf>): number | null {
  if (meaning === 'REFUSED' || (meaning === 'LATER' && attempts >= MOST_ATTEMPTS)) return null;
  return Math.min(LONGEST_PAUSE_MS, MINUTE * 2 ** Math.min(attempts - 1, 10));
}
