import type { Tx } from '@causeway/persistence';
import { inOrder, WrongArgument } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { EVERYWHERE, isCode, type Said, type Search } from '../reviews/isolation';
import { listHeldElsewhere, type Held, type HeldIn, type Sought } from './repository';

const NOTHING: Held = { looked: 0, found: 0 };

const heldIn = (rows: readonly HeldIn[], place: string): Held => {
  const row = rows.find((one) => one.place === place);
  return row ? { looked: row.looked, found: row.found } : NOTHING;
};

/** What the product knows of the same elsewhere, in each place, as far as its reader may know of it. Throws `WrongArgument`. */
export async function sameElsewhere(ctx: GraphContext, reviewId: string, sought: Sought) {
  inOrder(sought);
  if (!isCode(sought.code)) throw new WrongArgument('code', 'a code is of 2 to 40 capital letters, digits and underscores, such as FALL');
  const load = async (ids: readonly string[]): Promise<HeldIn[][]> => {
    const rows = await listHeldElsewhere(ctx.session, ids, [sought]);
    return ids.map((id) => rows.filter((row) => row.reviewId === id));
  };
  const rows = await ctx.batch(sameElsewhere, load, sought).load(reviewId);
  return EVERYWHERE.map((place) => ({ place, ...heldIn(rows, place) }));
}

/** Searches as they are kept: each with what the product itself then knew, as far as whoever concludes may know of it. */
export async function withHeld(tx: Tx, reviewId: string, said: readonly Said[]): Promise<Search[]> {
  const sought = said.map(({ code, from, to }) => ({ code, from, to }));
  const rows = sought.length === 0 ? [] : await listHeldElsewhere(tx, [reviewId], sought);
  return said.map(({ place, code, from, to, looked, found }, i) => {
    const held = heldIn(
      rows.filter(({ n }) => n === i + 1),
      place,
    );
    return { place, code, from, to, looked, found, held };
  });
}
