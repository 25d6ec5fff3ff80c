import { runSubgraph } from '@causeway/subgraph';
import { readConfig } from './config';
import { parts } from './parts';

void runSubgraph(readConfig, () => parts, ...process.argv.slice(2));
