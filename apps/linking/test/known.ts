import type { Known } from '../src/links/explaining';
import { standing, type Told } from './oracle';

/** Every record of some kinds as it was told last, also one that no longer stands. */
export const known = (told: readonly Told[], ...kinds: string[]): Known[] =>
  told
    .filter((one) => kinds.includes(one.kind) && !told.some((other) => other.id === one.id && other.version > one.version))
    .map(({ kind, id, retracted, serviceId, happenedAt, recordedAt, data }) => ({
      kind,
      id,
      stands: !retracted,
      serviceId,
      personId: data['personId'] ?? null,
      happenedAt,
      recordedAt,
      facts: data,
    }));

/** What stands of some kinds, as the rules read it. */
export const factsOf = (told: readonly Told[], ...kinds: string[]): any[] =>
  standing(told)
    .filter((one) => kinds.includes(one.kind))
    .map(({ id, kind, serviceId, happenedAt, recordedAt, data }) => ({
      ...data,
      id,
      // A shift's own kind says whether it is a visit.
      kind: kind === 'Shift' ? data['kind'] : kind,
      serviceId,
      happenedAt,
      recordedAt,
    }));
