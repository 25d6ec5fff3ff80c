import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The SDL of a subgraph: all `*.graphql` files of its schema folder, in the order of their names. */
export const readSdl = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
