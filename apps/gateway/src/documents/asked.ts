import type { TrustedDocuments } from './folder';

/** Why a body asks for no document that is served: a status of HTTP, a code and a sentence. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const refused = (status: number, code: string, message: string): Refused => ({ status, code, message });
const HEX = /^sha256:[0-9a-f]{64}$/;
const BUILD = 'Build the portal’s manifest with `npx causeway trust`, and put it into the folder that DOCUMENTS_PATH of the gateway names.';

/**
 * The text that a body asks for: of GraphQL over HTTP, appendix A, by `documentId`, or its `query`. Empty where it asks for neither, which the engine
 * answers.
 */
export function textAsked(body: unknown, documents: TrustedDocuments | undefined): string | Refused {
  const { query, documentId } = (typeof body === 'object' && body !== null ? body : {}) as { query?: unknown; documentId?: unknown };
  if (documentId === undefined || documentId === null) return typeof query === 'string' ? query : '';
  if (query !== undefined && query !== null)
    return refused(400, 'BAD_REQUEST', 'Send either `documentId` or `query`: together they could ask for two things.');
  if (typeof documentId !== 'string' || !HEX.test(documentId))
    return refused(
      400,
      'BAD_REQUEST',
      'A `documentId` is `sha256:` and the SHA-256 of the document’s text, 64 digits in lower-case hexadecimal.',
    );
  return documents?.textOf(documentId) ?? refused(404, 'DOCUMENT_UNKNOWN', `No document with this id is trusted here. ${BUILD}`);
}

export const NOT_TRUSTED: Refused = refused(
  403,
  'DOCUMENT_NOT_TRUSTED',
  `Only documents that a portal was built with are served here, and this is none of them. ${BUILD}`,
);
