import { createHash } from 'node:crypto';
import { z } from 'zod';

const FORMAT = 'causeway-trusted-documents';

/** One document that a portal was built with. */
export interface TrustedDocument {
  /** The prefixed identifier of GraphQL over HTTP, appendix A: `sha256:` and the hash of the text in lower-case hexadecimal. */
  readonly id: string;
  readonly operations: readonly string[];
  /** The most that it can cost, whatever its variables. */
  readonly cost: number;
  readonly text: string;
}

const manifest = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  documents: z.array(z.object({ id: z.string(), operations: z.array(z.string()), cost: z.number(), text: z.string() })),
});

export const documentIdOf = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** The manifest of a portal as it is written to its file: the same documents give the same text. */
export function manifestOf(documents: readonly TrustedDocument[]): string {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const plain = sorted.map(({ id, operations, cost, text }) => ({ id, operations, cost, text }));
  return `${JSON.stringify({ format: FORMAT, version: 1, documents: plain }, null, 2)}\n`;
}

/** The documents of a manifest. Throws, in a sentence, for what is none, and for a document that is not what its id says. */
export function readManifest(text: string): readonly TrustedDocument[] {
  const parsed = manifest.safeParse(jsonOf(text));
  if (!parsed.success) throw new Error('it is no manifest of trusted documents, as `npx causeway trust` writes them');
  const altered = parsed.data.documents.find((document) => document.id !== documentIdOf(document.text));
  if (altered) throw new Error(`the text of ${altered.id.slice(0, 80)} was altered after it was written: its hash is another`);
  return parsed.data.documents;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
