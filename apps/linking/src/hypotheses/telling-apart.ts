import { isOver, ratioOf, type Asking } from './comparing';
import type { Factor } from './factors';
import { numbered } from './observing';

/** A factor that goes with failures, or with fewer, and by which p. */
export interface Discovery {
  readonly asking: Asking;
  readonly p: number;
  readonly more: boolean;
}

/**
 * Of factors that go with failures, those that do so no longer among units alike in the others: the strongest is kept
 * first, each further one only where its p within the levels of those kept is at most `bar`, and at the end each kept is
 * looked at once more among the others. What is `given` (over the same units) is among the others from the start. What goes
 * with fewer failures is looked at last, and is never among the others. Says, for each that falls, which factors it is not
 * told apart from.
 */
export function notToldApart(discoveries: readonly Discovery[], given: readonly Asking[], bar: number): Map<Factor, readonly Factor[]> {
  const fallen = new Map<Factor, readonly Factor[]>();
  const besides = (one: Asking, kept: readonly Asking[]): readonly Asking[] =>
    [...new Map([...given, ...kept].map((other) => [other.factor, other])).values()].filter(({ factor }) => factor !== one.factor);
  const check = ({ asking, more }: Discovery, kept: readonly Asking[]): boolean => {
    const others = besides(asking, kept);
    const stands = standsAmong(asking, others, more, bar);
    if (!stands)
      fallen.set(
        asking.factor,
        others.map(({ factor }) => factor),
      );
    return stands;
  };
  const strongest = [...discoveries].sort((a, b) => a.p - b.p);
  let kept: readonly Discovery[] = [];
  const askings = (): readonly Asking[] => kept.map(({ asking }) => asking);
  for (const one of strongest) if (one.more && check(one, askings())) kept = [...kept, one];
  for (const one of kept) if (!check(one, askings())) kept = kept.filter((other) => other !== one);
  for (const one of strongest) if (!one.more) check(one, askings());
  return fallen;
}

function standsAmong(one: Asking, others: readonly Asking[], more: boolean, bar: number): boolean {
  if (others.length === 0) return true;
  const names = new Map<string, number>();
  const labels = one.labels.map((label, i) =>
    numbered(
      names,
      others.reduce((name, { levels }) => `${name} ${levels[i]}`, `${label}`),
    ),
  );
  const { ratio } = ratioOf({ ...one, labels });
  return ratio !== null && isOver(ratio) === more && ratio.p <= bar;
}
