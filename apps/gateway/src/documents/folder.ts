import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentIdOf, readManifest } from '@causeway/operations';
import type { Logger } from 'pino';

/** The documents that portals were built with. */
export interface TrustedDocuments {
  /** The text of a document, or undefined. */
  readonly textOf: (id: string) => string | undefined;
  readonly trusts: (text: string) => boolean;
  readonly stop: () => void;
}

const LOOK_EVERY_MS = 2_000;

/**
 * Reads every manifest (`*.json`) of a folder, and again when one was put there, changed or taken away. Throws where one can't be read at the start; later those of before go on
 * until all can be read.
 */
export function trustedDocuments(folder: string, log: Logger, lookEveryMs: number = LOOK_EVERY_MS): TrustedDocuments {
  let [seen, texts] = [stateOf(folder), textsIn(folder)];
  log.info({ documents: texts.size }, 'trusted documents');
  const look = (): void => {
    try {
      const state = stateOf(folder);
      if (state === seen) return;
      seen = state;
      texts = textsIn(folder);
      log.info({ documents: texts.size }, 'trusted documents');
    } catch (error) {
      log.error({ reason: (error as Error).message }, 'the trusted documents can not be read: those of before are served');
    }
  };
  const timer = setInterval(look, lookEveryMs).unref();
  return { textOf: (id) => texts.get(id), trusts: (text) => texts.has(documentIdOf(text)), stop: () => clearInterval(timer) };
}

const manifestsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();

/** What changes when a manifest does. */
const stateOf = (folder: string): string =>
  manifestsIn(folder)
    .map((file) => {
      const { mtimeMs, size, ino } = statSync(join(folder, file));
      return `${file} ${mtimeMs} ${size} ${ino}`;
    })
    .join('\n');

function textsIn(folder: string): ReadonlyMap<string, string> {
  const documents = manifestsIn(folder).flatMap((file) => {
    try {
      return readManifest(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      throw new Error(`the manifest ${file} can't be served: ${(error as Error).message}`, { cause: error });
    }
  });
  return new Map(documents.map(({ id, text }) => [id, text]));
}
