import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a server took it: from and to whom by SMTP, and its lines as they came. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A server of SMTP of a test's own. */
export interface MailServer {
  readonly url: string;
  readonly port: number;
  /** What it took, in order. */
  readonly received: readonly Received[];
  /** Every recipient that it was asked to take. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

interface Behaviour {
  readonly port?: number;
  /** The code with which it refuses this recipient. */
  readonly refuses?: (address: string) => number | null;
  /** The code with which it refuses the text. */
  readonly refusesText?: () => number | null;
  /** Whether it never answers to the text, which it has by then. */
  readonly silent?: () => boolean;
  readonly password?: string;
}

const saying = (responseCode: number): Error => Object.assign(new Error('Ada Example has no mailbox here'), { responseCode });

/** Starts a real server of SMTP on a port of the machine itself. */
export async function mailServer({ port = 0, refuses, refusesText, silent, password }: Behaviour = {}): Promise<MailServer> {
  const received: Received[] = [];
  const asked: string[] = [];
  const server = new SMTPServer({
    authOptional: password === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 0,
    onAuth: ({ username, password: given }, _session, done) => (given === password ? done(null, { user: username }) : done(saying(535))),
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      const code = refuses?.(address) ?? null;
      done(code === null ? null : saying(code));
    },
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
        const code = refusesText?.() ?? null;
        if (!silent?.()) done(code === null ? null : saying(code));
      });
    },
  });
  server.on('error', () => undefined); // a client that was killed
  const { server: listening } = server;
  server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const at = (listening.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    received,
    asked,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
