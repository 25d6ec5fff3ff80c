import { createPrivateKey, type KeyObject } from 'node:crypto';
import { packKeyOf, packKeysIn, type PackKey } from '@causeway/kernel';
import { z } from 'zod';

/** What a text is turned into; where that fails, its fault, and never the text. */
const made = <T>(make: (text: string) => T, message: string) =>
  z.string().transform((text, issues): T => {
    try {
      // Where a variable can't hold lines, as in a file for containers, they are written as \n.
      return make(text.replaceAll('\\n', '\n'));
    } catch {
      issues.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

const signingKey = (text: string): KeyObject => {
  const key = createPrivateKey(text);
  packKeyOf(key);
  return key;
};
const formerKeys = (text: string): PackKey[] => {
  const keys = packKeysIn(text);
  if (keys.length === 0 && text.trim() !== '') throw new TypeError('no key');
  return keys;
};

/** The key that signs packs, and the public keys of those that signed before it: packs are kept for years. */
export const PACK_VARIABLES = {
  PACK_KEY: made(signingKey, 'must be an Ed25519 private key as PEM (openssl genpkey -algorithm ed25519)'),
  PACK_FORMER_KEYS: made(formerKeys, 'must be Ed25519 public keys as PEM').default([]),
};
