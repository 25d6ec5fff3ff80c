import { openDatabase } from '@causeway/persistence';
import { keepMailing } from '../src/notices/mailing';

/** Sends the mails that wait, until it is killed. */
function main({ app, smtpUrl }: { app: string; smtpUrl: string }): void {
  const settings = { smtpUrl, from: 'causeway@group.example', portalUrl: 'https://portal.example' };
  keepMailing({ db: openDatabase({ url: app, name: 'mailing' }), log: { warn: () => undefined } }, settings);
}

main(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof main>[0]);
