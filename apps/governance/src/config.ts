import { readSubgraphConfig, type SubgraphConfig } from '@causeway/subgraph';

/** The only file that reads the environment. */
export const readConfig = (): SubgraphConfig => readSubgraphConfig(process.env, 'governance');
