import { readSubgraphConfig, type SubgraphConfig } from '@causeway/subgraph';

/** The only file that reads the environment. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): SubgraphConfig => readSubgraphConfig(env, 'linking');
