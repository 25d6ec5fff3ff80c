import { readFileSync } from 'node:fs';
import { checkPack, packKeysIn, type PackFault, type PackKey } from '@causeway/kernel';
import type { Command } from './command';
import { Fault } from './fault';

/** What each fault means, in a sentence. */
const MEANS: Readonly<Record<PackFault['code'], string>> = {
  NOT_A_PACK: 'This is no evidence pack that can be read.',
  REWRITTEN: 'It is not written as it was given away: a record may say something else to another reader. Take the file as it came.',
  KEY_UNKNOWN: 'It is signed by a key that is none of those that you trust.',
  SIGNATURE_WRONG: 'The signature is not of what stands in it: neither its hashes nor its records can be relied on.',
  DIGEST_WRONG: 'The hash of the whole is not its own.',
  RECORD_ALTERED: 'Altered',
  RECORD_MISSING: 'Taken out',
  RECORD_ADDED: 'Put in',
  ORDER_CHANGED: 'Its records stand in another order.',
};

/** Checks an evidence pack by itself: no platform is asked. */
export const verifyPack: Command = {
  name: 'verify-pack',
  does: 'Checks the signature of an evidence pack and the hash of every record in it, offline.',
  usage: '<file> [--key <file>]',
  options: {
    key: { type: 'string', says: 'Public keys that you trust: PEM, or what /packs/keys answers. Without it, by the key in the pack.' },
  },
  takes: 1,
  examples: ['verify-pack evidence-pack.json --key keys.json', 'verify-pack evidence-pack.json'],
  run: async (given) => {
    const [file = ''] = given.positionals;
    const keyFile = given.option('key');
    const trusted = keyFile === undefined ? null : keysIn(keyFile);
    const { faults, pack, keyId } = checkPack(read(file), trusted);
    for (const { code, record } of faults) given.out(printable(record === undefined ? MEANS[code] : `${MEANS[code]}: ${record}`));
    if (pack && keyId) {
      const known = trusted?.length
        ? 'which you trust'
        : 'which the pack brings itself: compare it with the one that the provider publishes';
      if (!faults.some(({ code }) => code === 'KEY_UNKNOWN')) given.out(`Key ${keyId}, ${known}.`);
      else given.out(`Key ${keyId}.`);
    }
    if (faults.length > 0 || !pack) return 'FAILED';
    const { about, madeAt, records, withheld, mayLackRecords } = pack.manifest;
    given.out(printable(`${about.type} ${about.id}, made ${madeAt}: ${records.length} records, each as it was signed.`));
    if (withheld.length > 0 || mayLackRecords) given.out('It does not hold what its reader may not read; it says which fields.');
    return 'DONE';
  },
};

function keysIn(file: string): readonly PackKey[] {
  const text = read(file);
  try {
    const keys = packKeysIn(text);
    if (keys.length > 0) return keys;
  } catch {
    // Said below: the reason might show what stands in the file.
  }
  throw new Fault(`There is no Ed25519 public key in ${file}.`, 'MISUSED');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Fault(`The file ${file} can't be read.`, 'MISUSED');
  }
}

/** A file of somebody else's does not move the cursor of a terminal. */
const printable = (text: string): string => text.replace(/\p{C}/gu, '?');
