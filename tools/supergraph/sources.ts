import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GraphQLError, Kind, parse, Source, type DefinitionNode, type DocumentNode } from 'graphql';

/** Every subgraph and the port it has on one machine; elsewhere the gateway's environment says where each one is. */
export const SUBGRAPHS = [
  { name: 'workforce', port: 4001 },
  { name: 'care-records', port: 4002 },
  { name: 'safeguarding', port: 4003 },
  { name: 'governance', port: 4004 },
  { name: 'linking', port: 4005 },
] as const;

export interface SubgraphSource {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** The repository's root, from source and from the build alike. */
export const ROOT = rootAbove(__dirname);

/** The SDL of every subgraph: `apps/x/schema/*.graphql`, or `apps/x/schema.graphql` while it is one file. */
export const readSources = (root: string = ROOT): SubgraphSource[] =>
  SUBGRAPHS.map(({ name, port }) => ({
    name,
    url: `http://localhost:${port}/graphql`,
    typeDefs: parseFiles(root, schemaFiles(root, `apps/${name}`)),
  }));

function schemaFiles(root: string, app: string): string[] {
  const folder = join(root, app, 'schema');
  if (!existsSync(folder)) return [`${app}/schema.graphql`];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `${app}/schema/${file}`);
}

/** Each file is parsed under its own name, so that a fault can say in which file and line it is. */
function parseFiles(root: string, files: readonly string[]): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: files.flatMap((file) => definitionsOf(new Source(readFileSync(join(root, file), 'utf8'), file))),
  };
}

/** As for code: what is longer is split by its entities. */
const MOST_LINES = 400;

function definitionsOf(source: Source): readonly DefinitionNode[] {
  if (source.body.trimEnd().split('\n').length > MOST_LINES) throw new Error(`${source.name} has more than ${MOST_LINES} lines`);
  try {
    return parse(source).definitions;
  } catch (error) {
    const line = error instanceof GraphQLError ? error.locations?.[0]?.line : undefined;
    throw new Error(`${source.name}:${line ?? 1} ${(error as Error).message}`, { cause: error });
  }
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'nx.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The root of the repository was not found.');
  return rootAbove(parent);
}
