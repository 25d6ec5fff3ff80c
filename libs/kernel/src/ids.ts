import { createHash, randomBytes } from 'node:crypto';

/** A new UUID, version 7: ids made later sort later, so that indexes grow at one end. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return format(bytes, 7);
}

/** A UUID that is a pure function of its parts (version 8): the same parts, the same id, on every machine. */
export const idOf = (...parts: readonly string[]): string =>
  format(createHash('sha256').update(parts.join('\u0000')).digest().subarray(0, 16), 8);

/**
 * The id of a record that is imported: a pure function of its key in the system it comes from, so that whoever holds that key
 * can name the record, here and in other domains, before it has arrived and without asking.
 */
export const importedId = (tenantId: string, kind: string, source: string, externalId: string): string =>
  idOf('imported', tenantId, kind, source, externalId);

/** Whether an id was derived (version 8), by `idOf`: whoever knows its parts can make it. */
export const isDerived = (id: string): boolean => isUuid(id) && id[14] === '8';

export const isUuid = (value: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);

function format(bytes: Buffer, version: number): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
