import { z } from 'zod';
import type { MailSettings } from './transport';

const ADDRESS = z.email('must be one e-mail address');

/**
 * How mails are sent: `SMTP_URL` switches it on, and then `MAIL_FROM` and `PORTAL_URL` have to be there. A variable that is empty, as
 * where containers are given all of them, is not set.
 */
export const mailVariables = (env: NodeJS.ProcessEnv) => {
  const on = Boolean(env['SMTP_URL']);
  const set = <T extends z.ZodType>(schema: T) =>
    on
      ? schema
      : z
          .unknown()
          .optional()
          .transform((): undefined => undefined);
  return {
    SMTP_URL: set(z.string().regex(/^smtps?:\/\/[^\s]+$/, 'must be an smtp:// or smtps:// URL')),
    MAIL_FROM: set(ADDRESS),
    PORTAL_URL: set(z.url({ protocol: /^https?$/, error: 'must be the http:// or https:// URL at which people sign in' })),
  };
};

/** What mails are sent by; null where it is off. */
export const mailSettings = (own: {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly PORTAL_URL?: string | undefined;
}): MailSettings | null =>
  own.SMTP_URL && own.MAIL_FROM && own.PORTAL_URL ? { smtpUrl: own.SMTP_URL, from: own.MAIL_FROM, portalUrl: own.PORTAL_URL } : null;
