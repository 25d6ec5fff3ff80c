import type { Place } from '../play/client';
import type { World } from '../play/world';
import { playExample1 } from './example-1/play';
import { playExample2 } from './example-2/play';
import { playExample3 } from './example-3/play';
import type { Staging } from './scene';

/** What a play leaves behind for whoever asks on. */
export interface Played {
  readonly world: World;
  readonly reviewId: string;
  /** The verbs that were tried, and had to be refused. */
  readonly refused: number;
}

/** The examples that can be played, by the number that `npm run story` takes. */
export const PLAYS: Readonly<Record<string, (place: Place, say: (line: string) => void, staging?: Staging) => Promise<Played>>> = {
  '1': playExample1,
  '2': playExample2,
  '3': playExample3,
};
