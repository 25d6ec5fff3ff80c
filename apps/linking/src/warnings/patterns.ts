import type { Writer } from '@causeway/persistence';
import type { Told } from '../links/domain';
import { groupedBy } from '../units/grouped';
import { joined } from '../units/stretches';
import { keepWarnings } from './keeping';
import { PATTERNS, repeated, type CodedRecord, type Pattern } from './pattern-detector';
import { listCoded, listTouchedTimes } from './patterns-repository';
import { endingWith } from './repository';

/** A day of London may begin and end up to a day from when so many days of 24 hours do, and one of them may have an hour more. */
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const reachOf = ({ days }: Pattern): number => (days + 1) * DAY_MS + HOUR_MS;

/**
 * Brings what repeats itself in services to what the facts now say, about the records of a batch: as they are known, and as the
 * warnings have them that they fired. A record alters the warnings that end with it or within the pattern's days after it, and no others.
 */
export async function raisePatterns(tx: Writer, told: readonly Told[], now: Date): Promise<void> {
  for (const pattern of PATTERNS) {
    const ids = [...new Set(told.filter((one) => one.kind === pattern.kind).map((one) => one.id))];
    if (ids.length > 0) await raisePattern(tx, pattern, ids, now);
  }
}

/** The same of one pattern, and of those of its records of which it is told. */
export async function raisePattern(
  tx: Writer,
  pattern: Pattern,
  ids: readonly string[],
  now: Date,
  those: (records: readonly CodedRecord[]) => Promise<readonly CodedRecord[]> = (records) => Promise.resolve(records),
): Promise<void> {
  const reach = reachOf(pattern);
  const times = await listTouchedTimes(tx, pattern.rule, pattern.kind, ids);
  const near = joined(times.map(({ serviceId, at }) => ({ key: serviceId, from: at - reach, until: at + reach })));
  const records = await those(await listCoded(tx, pattern, near));
  const ending = new Set(
    records
      .filter((record) =>
        times.some(({ serviceId, at }) => {
          const after = Date.parse(record.happenedAt) - at;
          return serviceId === record.serviceId && after >= 0 && after <= reach;
        }),
      )
      .map(({ id }) => id),
  );
  const fired = [...groupedBy(records, (record) => record.serviceId).values()]
    .flatMap((own) => repeated(pattern, own))
    .filter(({ by }) => by !== undefined && ending.has(by));
  await keepWarnings(tx, fired, endingWith(pattern.rule, ids, [...ending]), now);
}
