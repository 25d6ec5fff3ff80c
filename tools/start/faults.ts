const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no disk space left: make room, then run npm start again. It goes on from where it was.',
  EDQUOT: 'Your share of the disk is used up: make room, then run npm start again. It goes on from where it was.',
  EACCES: 'A file or folder of Causeway belongs to somebody else: give it to yourself, or set CAUSEWAY_DATA to another folder.',
  EROFS: 'The disk can only be read: set CAUSEWAY_DATA to a folder that can be written to.',
};

/** Why it ended, as a sentence that says what to do. */
export function sentenceOf(error: Error & { readonly code?: string; readonly path?: string }): string {
  const sentence = SENTENCES[error.code ?? ''];
  return sentence ? `${sentence}${error.path ? ` (${error.path})` : ''}` : error.message;
}
