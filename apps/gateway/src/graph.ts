import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { forbidTelemetry, type GatewayConfig } from './config';
import type { GatewayContext } from './context';
import { costing, demandControl } from './demand';
import { subgraphAt, type Subgraph } from './data-source';
import { importersOf } from './importers';
import { livePassage, type LivePassage } from './live/passage';
import { maskError } from './mask';
import { observe } from './observe';
import { hideSuggestions } from './suggestions';

/** The running graph: the engine, and the subgraphs that it calls. */
export interface Graph {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly subgraphs: readonly Subgraph[];
  /** The subgraph that imports each record, by the record's name. */
  readonly importers: ReadonlyMap<string, string>;
  /** Where live updates are passed on from; undefined where linking is no part of the graph. */
  readonly live: LivePassage | undefined;
  readonly stop: () => Promise<void>;
}

/** Loads the supergraph. Throws when it can't be loaded; a subgraph that is down is no reason. */
export async function loadGraph(supergraphSdl: string, config: GatewayConfig, log: Logger): Promise<Graph> {
  forbidTelemetry();
  const subgraphs: Subgraph[] = [];
  const logger = quiet(log);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name, url }) => {
      const subgraph = subgraphAt(name, config.urls[name] ?? url ?? '', {
        timeoutMs: config.subgraphTimeoutMs,
        connections: config.connections,
        log,
      });
      subgraphs.push(subgraph);
      return subgraph;
    },
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    // Who may ask for the schema is decided by caller, before the engine is asked; so is what is left of its suggestions.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: config.limits.tokens },
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      demandControl(costing(supergraphSdl), config.mostCost),
      hideSuggestions,
      observe,
    ],
  });
  await apollo.start();
  const linking = subgraphs.find(({ name }) => name === 'linking');
  const live = linking && livePassage(linking.origin, { timeoutMs: config.subgraphTimeoutMs });
  return {
    apollo,
    subgraphs,
    importers: importersOf(supergraphSdl),
    live,
    stop: async () => {
      await apollo.stop();
      await Promise.all([live?.close(), ...subgraphs.map((subgraph) => subgraph.close())]);
    },
  };
}

/** The engine's own messages may quote a request: what is before the first colon says what happened, and no more. */
function quiet(log: Logger) {
  const gist = (message: unknown): { readonly engine: string } => ({ engine: String(message).split(':', 1)[0]?.slice(0, 80) ?? '' });
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.warn(gist(message), 'engine'),
    error: (message: unknown) => log.error(gist(message), 'engine'),
  };
}
