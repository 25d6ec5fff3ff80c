import { runSubgraph } from '@causeway/subgraph';
import { readConfig } from './config';
import { documentRoute } from './documents/routes';
import { openFileStore } from './documents/store';
import { takeForDownAfter } from './outcomes/hearing';
import { packRoute } from './packs/routes';
import { parts } from './parts';

void runSubgraph(
  readConfig,
  ({ own }) => {
    takeForDownAfter(own.SOURCE_SILENCE_SECONDS * 1_000);
    return {
      ...parts,
      routes: ({ schema }) => [documentRoute(openFileStore(own.FILES_URL)), packRoute({ schema, key: own.PACK_KEY }, own.PACK_FORMER_KEYS)],
    };
  },
  ...process.argv.slice(2),
);
