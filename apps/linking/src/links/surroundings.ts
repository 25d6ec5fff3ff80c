import { deliveriesAfter } from './deliveries';
import { listBriefings, listHandovers, listOwnerships, listVersions, type Around, type KnownChange } from './facts-repository';
import type { Reading } from './reading';
import { answerTo, type Surroundings } from './rules';

/** What is known around each of the changes: five statements and one for each further round of deliveries, however many changes. */
export async function surroundingsOf(tx: Reading, changes: readonly KnownChange[]): Promise<Map<string, Surroundings>> {
  const own = <T>(rows: readonly Around<T>[], id: string): T[] => rows.filter((row) => row.changeKey === id);

  const versions = await listVersions(tx, changes);
  const ownerships = await listOwnerships(tx, changes);
  const handovers = await listHandovers(tx, changes);
  const answered = changes.map((c) => answerTo(c, own(versions, c.id))?.recordedAt ?? c.identifiedAt);
  const assignments = await deliveriesAfter(
    tx,
    changes.flatMap((c, i) =>
      [...new Set([c.identifiedAt, answered[i] ?? c.identifiedAt])].map((after) => ({
        changeKey: c.id,
        personId: c.personId,
        serviceId: c.serviceId,
        after,
      })),
    ),
  );
  const briefings = await listBriefings(tx, changes);
  return new Map(
    changes.map((c) => [
      c.id,
      {
        versions: own(versions, c.id),
        ownerships: own(ownerships, c.id),
        handovers: own(handovers, c.id),
        assignments: own(assignments, c.id),
        briefings: own(briefings, c.id),
      },
    ]),
  );
}
