/** How many partitions every topic has for its whole life; the same number stands in infra/topics.yaml. */
export const PARTITIONS = 12;

/** Kafka's default partitioner: positive murmur2 of the key's UTF-8 bytes, modulo the number of partitions. */
export const partitionOf = (key: string, partitions: number = PARTITIONS): number =>
  (murmur2(Buffer.from(key, 'utf8')) & 0x7fffffff) % partitions;

/** The 32-bit murmur2 of org.apache.kafka.common.utils.Utils. */
export function murmur2(data: Buffer): number {
  const m = 0x5bd1e995;
  let h = (0x9747b28c ^ data.length) | 0;
  const whole = data.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    let k = Math.imul(data.readInt32LE(i), m);
    k = Math.imul(k ^ (k >>> 24), m);
    h = Math.imul(h, m) ^ k;
  }
  for (let i = data.length - 1; i >= whole; i -= 1) h ^= (data[i] ?? 0) << (8 * (i - whole));
  if (data.length > whole) h = Math.imul(h, m);
  h = Math.imul(h ^ (h >>> 13), m);
  return h ^ (h >>> 15);
}
