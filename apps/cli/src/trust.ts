import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { manifestOf } from '@causeway/operations';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import type { Command, Given } from './command';
import { Fault } from './fault';
import { trust, type DocumentFile } from './trusting/documents';

const SUPERGRAPH = join(__dirname, '../../../supergraph.graphql');
const MOST_COST = 5_000;

/** Makes the manifest of a portal: no platform is asked. */
export const trustCommand: Command = {
  name: 'trust',
  does: 'Makes the manifest of a portal’s documents, which the gateway then serves by their ids: checks and costs each, offline.',
  usage: '<folder> [--out <file>]',
  options: {
    out: { type: 'string', says: 'The manifest; trusted-documents.json in the folder unless said.' },
    supergraph: { type: 'string', says: 'The schema; the supergraph.graphql of this checkout unless said.' },
    'max-cost': { type: 'string', says: `MAX_COST of the gateway, where it is not ${MOST_COST}.` },
  },
  takes: 1,
  examples: ['trust docs/queries --out trusted/portal.json', 'trust portal/src --supergraph supergraph.graphql'],
  run: async (given) => {
    const [folder = ''] = given.positionals;
    const files = filesIn(folder);
    if (files.length === 0) throw new Fault(`There is no .graphql file in ${folder}.`, 'MISUSED');
    const { documents, faults, notes } = trust(schemaOf(given), files, mostCostOf(given));
    for (const line of notes) given.out(line);
    for (const line of faults) given.out(line);
    if (faults.length > 0) {
      given.out(`${faults.length === 1 ? '1 fault' : `${faults.length} faults`}: no manifest is written.`);
      return 'FAILED';
    }
    for (const { operations, cost, id } of documents) given.out(`${operations.join(', ')}  costs at most ${cost}  ${id}`);
    const out = given.option('out') ?? join(folder, 'trusted-documents.json');
    write(out, manifestOf(documents));
    given.out(
      `${out}: ${documents.length === 1 ? '1 document' : `${documents.length} documents`}. Put it into the folder that DOCUMENTS_PATH of the gateway names.`,
    );
    return 'DONE';
  },
};

function filesIn(folder: string): DocumentFile[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(graphql|gql)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('node_modules'))
      .sort()
      .map((path) => ({ name: relative(folder, path), text: readFileSync(path, 'utf8') }));
  } catch {
    throw new Fault(`The folder ${folder} can't be read.`, 'MISUSED');
  }
}

function schemaOf(given: Given): GraphQLSchema {
  const file = given.option('supergraph') ?? SUPERGRAPH;
  try {
    return buildASTSchema(parse(readFileSync(file, 'utf8'), { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  } catch {
    throw new Fault(`There is no schema that can be read in ${file}.`, 'MISUSED');
  }
}

function mostCostOf(given: Given): number {
  const said = given.option('max-cost');
  if (said === undefined) return MOST_COST;
  const cost = Number(said);
  if (!Number.isInteger(cost) || cost < 1) throw new Fault('--max-cost must be a whole number from 1.', 'MISUSED');
  return cost;
}

/** In one step, since a gateway may be looking. */
function write(file: string, text: string): void {
  try {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch {
    throw new Fault(`${file} can't be written.`, 'FAILED');
  }
}
