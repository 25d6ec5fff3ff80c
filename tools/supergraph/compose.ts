import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { getLocation, type GraphQLError } from 'graphql';
import { checkConventions } from './conventions';
import { describeFault } from './conventions/fault';
import { readSources, ROOT, type SubgraphSource } from './sources';

const FILE = 'supergraph.graphql';

/** The supergraph of the subgraphs given; throws one error that lists every fault of composition with file and line. */
export function composeSources(sources: readonly SubgraphSource[]): string {
  const result = composeServices([...sources]);
  if (result.errors) throw new Error(listOf('The subgraphs do not compose', result.errors.map(readable)));
  return `${result.supergraphSdl.trimEnd()}\n`;
}

/** The supergraph of a checkout. */
export const compose = (root: string = ROOT): string => composeSources(readSources(root));

/** Writes the supergraph of a checkout. */
export const write = (root: string = ROOT): void => writeFileSync(join(root, FILE), compose(root));

/** Throws when a subgraph breaks a convention, when they do not compose, or when the committed file is not theirs. */
export function check(root: string = ROOT): void {
  const sources = readSources(root);
  const faults = sources.flatMap(({ typeDefs }) => checkConventions(typeDefs)).map(describeFault);
  if (faults.length > 0) throw new Error(listOf('The schemas break conventions', faults));
  if (composeSources(sources) !== committed(root))
    throw new Error(`${FILE} is not what the schemas compose to: compose it again and commit it.`);
}

function committed(root: string): string | null {
  try {
    return readFileSync(join(root, FILE), 'utf8');
  } catch {
    return null;
  }
}

const listOf = (title: string, lines: readonly string[]): string =>
  `${title} (${lines.length}):\n${lines.map((line) => `  ${line}`).join('\n')}`;

function readable(error: GraphQLError): string {
  const places = (error.nodes ?? []).flatMap(({ loc }) => (loc ? [`${loc.source.name}:${getLocation(loc.source, loc.start).line}`] : []));
  const code = error.extensions['code'];
  return `${typeof code === 'string' ? `${code}: ` : ''}${error.message}${places.length > 0 ? `\n    at ${[...new Set(places)].join(', ')}` : ''}`;
}

function main(args: readonly string[]): void {
  try {
    if (args.includes('--check')) check();
    else write();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.slice(2));
