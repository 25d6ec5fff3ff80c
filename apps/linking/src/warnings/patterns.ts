import type { Writer } from '@causeway/persistence';
import type { Told } from '../links/domain';
import { groupedBy } from '../units/grouped';
import { keepWarnings } from './keeping';
import { PATTERNS, repeated, type Pattern } from './pattern-detector';
import { listCoded, listTouchedTimes, type Stretch } from './patterns-repository';
import { firedBy } from './repository';

const DAY_MS = 86_400_000;

/**
 * Brings what repeats itself in services to what the facts now say, about the records of a batch: as they are known, and as those
 * warnings knew them that they fired before. A record alters what lies within the pattern's days of it and nothing else.
 */
export async function raisePatterns(tx: Writer, told: readonly Told[], now: Date): Promise<void> {
  for (const pattern of PATTERNS) {
    const ids = [...new Set(told.filter((one) => one.kind === pattern.kind).map((one) => one.id))];
    if (ids.length > 0) await raise(tx, pattern, ids, now);
  }
}

async function raise(tx: Writer, pattern: Pattern, ids: readonly string[], now: Date): Promise<void> {
  // A day of London may begin or end up to a day from when so many days of 24 hours do.
  const reach = (pattern.days + 1) * DAY_MS;
  const times = await listTouchedTimes(tx, pattern.rule, pattern.kind, ids);
  const records = await listCoded(
    tx,
    pattern,
    together(times.map(({ serviceId, at }) => ({ serviceId, from: at - 2 * reach, until: at + 2 * reach }))),
  );
  const within = (one: { serviceId: string; happenedAt: string }, before: number, after: number): boolean =>
    times.some(({ serviceId, at }) => {
      const apart = Date.parse(one.happenedAt) - at;
      return serviceId === one.serviceId && apart >= -before && apart <= after;
    });
  const near = records.filter((record) => within(record, reach, reach)).map((record) => record.id);
  const last = new Map(records.map((record) => [record.id, record]));
  const fired = [...groupedBy(records, (record) => record.serviceId).values()]
    .flatMap((own) => repeated(pattern, own))
    .filter(({ by }) => {
      const record = last.get(by ?? '');
      return record !== undefined && within(record, reach, 2 * reach);
    });
  await keepWarnings(tx, fired, firedBy([pattern.rule], [...new Set([...ids, ...near])]), now);
}

/** The stretches of each service, those that meet made one, so that no record is read twice. */
function together(stretches: readonly Stretch[]): Stretch[] {
  return [...groupedBy(stretches, (one) => one.serviceId).values()].flatMap((own) =>
    [...own]
      .sort((one, other) => one.from - other.from)
      .reduce<Stretch[]>((all, next) => {
        const last = all.at(-1);
        if (!last || next.from > last.until) return [...all, next];
        return [...all.slice(0, -1), { ...last, until: Math.max(last.until, next.until) }];
      }, []),
  );
}
