import type { Answer, Player } from '../play/client';
import type { StaffRole, World } from '../play/world';

/** A shift or visit of the rota. */
export interface Unit {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
}

/** What the weeks of one service hand on to each other. */
export interface Year {
  readonly player: Player;
  readonly world: World;
  readonly prefix: string;
  readonly kind: 'SUPPORTED_LIVING' | 'RESIDENTIAL' | 'HOMECARE';
  readonly draw: () => number;
  /** In the order of their beginnings. */
  readonly rota: { thisWeek: readonly Unit[]; nextWeek: readonly Unit[] };
}

/** One week of one service, on its Monday morning. */
export interface Week extends Year {
  readonly week: number;
  readonly monday: string;
}

/** The role's own worker does it, in this service. */
export const acts = (w: Year, role: StaffRole, verb: string, selection: string, input: Answer): Promise<Answer> =>
  w.player.do(`${w.prefix}${role}`, verb, selection, input);

export const somebody = (w: Year): World['people'][number] => {
  const person = w.world.people[Math.floor(w.draw() * w.world.people.length)];
  if (!person) throw new Error('the world has no people');
  return person;
};

export const oneOf = <const T>(w: Year, things: readonly [T, ...T[]]): T => things[Math.floor(w.draw() * things.length)] ?? things[0];

/** Whether it is this week's turn of something that is done every so many weeks, beginning with one of the first. */
export const turn = (w: Week, every: number, first: number): boolean => w.week % every === first;

/** A note of the day about somebody; returns what cites it. */
export async function aNote(w: Week, personId: string, text: string, riskCodes: readonly string[] = []): Promise<Answer> {
  return acts(w, 'support-worker', 'recordNote', 'dailyNote { id version }', {
    personId,
    kind: 'DAILY',
    text,
    riskCodes,
  });
}
