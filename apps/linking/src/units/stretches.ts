import { groupedBy } from './grouped';

/** A stretch of time of something, in milliseconds. */
export interface StretchOf {
  readonly key: string;
  readonly from: number;
  readonly until: number;
}

/** The stretches of each, those that meet made one, so that nothing is read twice. */
export const joined = (stretches: readonly StretchOf[]): StretchOf[] =>
  [...groupedBy(stretches, (one) => one.key).values()].flatMap((own) =>
    [...own]
      .sort((one, other) => one.from - other.from)
      .reduce<StretchOf[]>((all, next) => {
        const last = all.at(-1);
        if (!last || next.from > last.until) return [...all, next];
        return [...all.slice(0, -1), { ...last, until: Math.max(last.until, next.until) }];
      }, []),
  );
