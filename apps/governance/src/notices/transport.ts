import { createTransport } from 'nodemailer';
import type { Mail, MailFault } from './mail-domain';

/** What sends a mail; it throws what `faultIn` reads. */
export type Send = (mail: Mail) => Promise<void>;

/** Where mails go, whose they are, and where a reader signs in. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
  readonly portalUrl: string;
}

/** Waits less than a lease, so that nobody else sends it meanwhile. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, dnsTimeout: 15_000, socketTimeout: 60_000 };

/** Through any SMTP server; its URL may say more (`smtp://user:password@host:587/?requireTLS=true`). A mail sent twice has one Message-ID. */
export function sendThrough({ smtpUrl, from }: Pick<MailSettings, 'smtpUrl' | 'from'>): Send {
  const transport = createTransport({ url: smtpUrl, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  return async ({ id, to, subject, text }) => {
    await transport.sendMail({
      from: { name: 'Causeway', address: from },
      // An address, and never a list that would be taken apart.
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

/** What the server, or the way to it, said. */
export function faultIn(error: unknown): MailFault {
  const { code, responseCode, command } = error as MailFault;
  return { code, responseCode, command };
}
