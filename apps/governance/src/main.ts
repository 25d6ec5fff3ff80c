import { runSubgraph } from '@causeway/subgraph';
import { readConfig } from './config';
import { documentRoute } from './documents/routes';
import { openFileStore } from './documents/store';
import { parts } from './parts';

void runSubgraph(readConfig, ({ own }) => ({ ...parts, routes: [documentRoute(openFileStore(own.FILES_URL))] }), ...process.argv.slice(2));
