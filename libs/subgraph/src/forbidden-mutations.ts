import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from './context';
import { accessOf, requireAccess } from './schema';

/** Refuses a mutation whole, before its variables are even looked at, when the caller's roles lack its class. */
export const refuseForbiddenMutations: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema, contextValue, document }) => {
      if (operation?.operation !== 'mutation') return;
      const fields = schema.getMutationType()?.getFields() ?? {};
      const names = new Set<string>();
      const collect = (selections: readonly { kind: string }[]): void => {
        for (const selection of selections as unknown as readonly {
          kind: string;
          name?: { value: string };
          selectionSet?: { selections: readonly { kind: string }[] };
        }[]) {
          if (selection.kind === 'Field' && selection.name) names.add(selection.name.value);
          if (selection.kind === 'InlineFragment' && selection.selectionSet) collect(selection.selectionSet.selections);
          if (selection.kind === 'FragmentSpread') {
            const fragment = document.definitions.find((d) => d.kind === 'FragmentDefinition' && d.name.value === selection.name?.value);
            if (fragment?.kind === 'FragmentDefinition') collect(fragment.selectionSet.selections);
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
