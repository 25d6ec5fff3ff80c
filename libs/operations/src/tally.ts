/** Costs are counted in tenths, which are whole numbers, and never beyond what a number holds exactly. */
export type Tenths = number;

const MOST: Tenths = Number.MAX_SAFE_INTEGER;

export const OBJECT: Tenths = 10;
export const LEAF: Tenths = 1;
/** The schema itself, which is long, and is answered by the router alone. */
export const INTROSPECTION: Tenths = 10_000;
/** A change locks, writes its row of the trail and announces. */
export const MUTATION: Tenths = 100;
/** More than anything that is served. */
export const ENDLESS_COST: Tenths = MOST;

export const plus = (a: Tenths, b: Tenths): Tenths => Math.min(a + b, MOST);
export const times = (count: number, each: Tenths): Tenths => Math.min(count * each, MOST);
export const sum = (costs: Iterable<Tenths>): Tenths => [...costs].reduce(plus, 0);
export const ofWeight = (weight: number): Tenths => times(10, Math.max(0, weight));
/** A cost as it is told: whole, and rounded up, so that nothing that is asked for is free. */
export const told = (cost: Tenths): number => Math.ceil(cost / 10);
