import type { Answer, Player } from '../play/client';
import type { World } from '../play/world';
import type { Telling } from './telling';

/** Where an example plays, and who plays it. */
export interface Scene {
  readonly told: Telling;
  readonly player: Player;
  readonly world: World;
  readonly staff: World['staff'];
  readonly serviceId: string;
  readonly people: World['people'];
}

export interface Staging {
  /** Waits until what one domain announced is known to the others; two seconds do, on a machine that is not overloaded. */
  readonly settled?: () => Promise<void>;
  /** Is called when all is ready for the verdict, and shown the outcome that will be recorded. */
  readonly beforeVerdict?: (player: Player, outcome: Answer) => Promise<void>;
}

export const at = (day: string, time = '10:00'): string => `${day}T${time}:00.000Z`;

export const ref = (kind: string, record: Answer): Answer => ({ kind, id: record['id'] });
