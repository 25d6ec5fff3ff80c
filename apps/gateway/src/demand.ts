import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { costOf, type CostSettings } from '@causeway/operations';
import { MOST_PER_PAGE } from '@causeway/kernel';
import { buildASTSchema, GraphQLError, parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { seconds } from './callers/admission';
import type { GatewayContext } from './context';
import { planned, PLANNING_COST } from './planned';

/** How many a list is taken to hold that does not say. */
const SETTINGS: CostSettings = { mostPerPage: MOST_PER_PAGE, listSize: 10 };

type Costing = (document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) => number;

/** The cost of operations by the supergraph's `@cost` and `@listSize`. What no variable changes is reckoned once for each document. */
export function costing(supergraphSdl: string): Costing {
  const schema: GraphQLSchema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  const constant = new WeakMap<OperationDefinitionNode, number>();
  return (document, operation, variables) => {
    const known = constant.get(operation);
    if (known !== undefined) return known;
    const found = costOf(schema, document, operation, variables, SETTINGS);
    if (found.constant) constant.set(operation, found.cost);
    return found.cost;
  };
}

/**
 * Refuses what costs more than any operation may, or more than its caller has left, before anything is planned or asked of a subgraph. A document that was not asked lately is charged
 * its planning as well. Tells the cost to whoever asks for it by the header `x-causeway-cost`.
 */
export function demandControl(costOfOperation: Costing, limit: number): ApolloServerPlugin<GatewayContext> {
  const documents = planned();
  return {
    requestDidStart: async () => {
      let cost: number | undefined;
      return {
        didResolveOperation: async ({ document, operation, queryHash, request, contextValue }) => {
          if (!operation) return;
          cost = costOfOperation(document, operation, request.variables ?? {});
          contextValue.seen.cost = cost;
          if (cost > limit) throw tooCostly(cost, limit);
          const charged = documents.has(queryHash) ? cost : cost + PLANNING_COST;
          const wait = contextValue.charge(charged);
          if (wait > 0) throw tooSoon(charged, wait);
          documents.add(queryHash);
        },
        willSendResponse: async ({ contextValue, response }) => {
          if (cost === undefined || !contextValue.showsCost || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { cost, limit } };
        },
      };
    },
  };
}

const tooCostly = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(
    `The operation may come to ${cost}, and at most ${limit} is served: ask for shorter pages (\`first\`), for fewer lists within lists, or in several operations.`,
    { extensions: { code: 'OPERATION_TOO_COSTLY', cost, limit, http: { status: 400 } } },
  );

function tooSoon(cost: number, wait: number): GraphQLError {
  const http = { status: 429, headers: new HeaderMap([['retry-after', String(wait)]]) };
  return new GraphQLError(`The operation comes to ${cost}, which is more than you have left for now: send it in ${seconds(wait)}.`, {
    extensions: { code: 'RATE_LIMITED', cost, http },
  });
}
