import { runSubgraph } from '@causeway/subgraph';
import { readConfig } from './config';
import { documentRoute } from './documents/routes';
import { openFileStore } from './documents/store';
import { takeForDownAfter } from './outcomes/hearing';
import { parts } from './parts';

void runSubgraph(
  readConfig,
  ({ own }) => {
    takeForDownAfter(own.SOURCE_SILENCE_SECONDS * 1_000);
    return { ...parts, routes: () => [documentRoute(openFileStore(own.FILES_URL))] };
  },
  ...process.argv.slice(2),
);
