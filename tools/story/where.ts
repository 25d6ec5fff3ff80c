import { Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';

/** Which service keeps what a verb records: mutation to subgraph, as the committed supergraph says. */
export function keepers(): ReadonlyMap<string, string> {
  const { definitions } = parse(readFileSync(join(ROOT, 'supergraph.graphql'), 'utf8'), { noLocation: true });
  const keepers = new Map<string, string>();
  for (const definition of definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation')
      for (const { name, directives } of definition.fields ?? []) {
        const graph = directives?.find((each) => each.name.value === 'join__field')?.arguments?.find((each) => each.name.value === 'graph');
        if (graph?.value.kind === Kind.ENUM) keepers.set(name.value, graph.value.value.toLowerCase().replaceAll('_', '-'));
      }
  return keepers;
}

/** `reviewSample { id }` as the record's name in words: "review sample". */
export const recordOf = (selection: string): string =>
  (/^\w+/.exec(selection.trim())?.[0] ?? '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
