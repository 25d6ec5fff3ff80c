import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, type SelectionNode } from 'graphql';
import type { GraphContext } from './context';
import { accessOf, requireAccess } from './schema';

/** Refuses a mutation whole, before its variables are even looked at, when the caller's roles lack its class. */
export const refuseForbiddenMutations: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema, contextValue, document }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION) return;
      const fields = schema.getMutationType()?.getFields() ?? {};
      const names = new Set<string>();
      const collect = (selections: readonly SelectionNode[]): void => {
        for (const selection of selections) {
          if (selection.kind === Kind.FIELD) names.add(selection.name.value);
          if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet.selections);
          if (selection.kind === Kind.FRAGMENT_SPREAD) {
            const fragment = document.definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === selection.name.value);
            if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet.selections);
          }
        }
      };
      collect(operation.selectionSet.selections);
      for (const name of names) {
        const field = fields[name];
        if (field) requireAccess(accessOf(field), contextValue);
      }
    },
  }),
};
