export { readSubgraphConfig, type SubgraphConfig } from './config';
export { citable } from './citable';
export { clockAt } from './clock';
export { GraphContext } from './context';
export { idCodec, type IdCodec } from './id-codec';
export { runSubgraph, serve, type SubgraphParts } from './process';
export { buildSchema } from './schema';
export type { Route, RouteAnswer } from './routes';
export { startSubgraph, type RunningSubgraph, type SubgraphOptions } from './server';
export { tokenVerifier, Unauthenticated, type Identified, type TokenSettings } from './token';
export {
  afterwards,
  asRecordInError,
  equals,
  mergeResolvers,
  present,
  refusalsWith,
  type SpokenRefusal,
  type EntityKey,
} from './resolving';
export { readSdl } from './sdl';
