import { runSubgraph } from '@causeway/subgraph';
import { readConfig } from './config';
import { documentRoute } from './documents/routes';
import { openFileStore } from './documents/store';
import { takeForDownAfter } from './outcomes/hearing';
import { keepMailing } from './notices/mailing';
import { keepTelling, together } from './notices/scheduler';
import { mailSettings } from './notices/settings';
import { packRoute } from './packs/routes';
import { parts } from './parts';

void runSubgraph(
  readConfig,
  ({ own }) => {
    takeForDownAfter(own.SOURCE_SILENCE_SECONDS * 1_000);
    const mail = mailSettings(own);
    return {
      ...parts,
      background: (deps) =>
        together(
          keepTelling(deps, { mails: mail !== null, everyMs: own.NOTICES_EVERY_SECONDS * 1_000 }),
          ...(mail ? [keepMailing(deps, mail)] : []),
        ),
      routes: ({ schema }) => [documentRoute(openFileStore(own.FILES_URL)), packRoute({ schema, key: own.PACK_KEY }, own.PACK_FORMER_KEYS)],
    };
  },
  ...process.argv.slice(2),
);
