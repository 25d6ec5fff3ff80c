export { readSubgraphConfig, type SubgraphConfig } from './config';
export { clockAt } from './clock';
export { GraphContext } from './context';
export { idCodec, type IdCodec } from './id-codec';
export { runSubgraph, serve, type SubgraphParts } from './process';
export { buildSchema } from './schema';
export { startSubgraph, type RunningSubgraph, type SubgraphOptions } from './server';
export { tokenVerifier, Unauthenticated, type Identified, type TokenSettings } from './token';
