import { randomUUID } from 'node:crypto';
import type { Answer, Place, Reply } from '../../tools/play/client';
import { verbOf } from './recorder';

/** How often it was taken, and why it was refused: to the other of two at once, and to one who comes after them. */
export interface Race {
  readonly taken: number;
  readonly atOnce: readonly string[];
  readonly after: readonly string[];
}

/**
 * Has two people send each of these mutations at once, and a third when they were answered, all of one input and each with
 * a key of their own, until one of the two is taken: the play goes on with that one.
 */
export function racer(place: Place, verbs: readonly string[]): { readonly place: Place; readonly races: ReadonlyMap<string, Race> } {
  const races = new Map<string, Race>();
  return {
    races,
    place: {
      ...place,
      send: async ({ query, variables }, send) => {
        const verb = verbOf(query) ?? '';
        if (!verbs.includes(verb) || races.has(verb)) return send(variables);
        const input = variables['input'] as Answer;
        const under = (idempotencyKey: string): Promise<Reply> => send({ ...variables, input: { ...input, idempotencyKey } });
        const key = randomUUID();
        const [own, others] = await Promise.all([send(variables), under(key)]);
        const atOnce = [own, others].map((reply) => refusalsOf(verb, reply));
        const taken = atOnce.filter((refusals) => refusals.length === 0).length;
        if (taken === 0) return own;
        races.set(verb, { taken, atOnce: atOnce.flat(), after: refusalsOf(verb, await under(randomUUID())) });
        if (atOnce[0]?.length === 0) return own;
        // What is sent again later is sent with the key that was taken.
        Object.assign(input, { idempotencyKey: key });
        return others;
      },
    },
  };
}

function refusalsOf(verb: string, { data, errors }: Reply): string[] {
  const refusals = (data?.[verb]?.['refusals'] ?? []) as Answer[];
  return [...(errors ?? []).map(({ message }) => message), ...refusals.map(({ code, field }) => `${String(code)} ${String(field)}`)];
}
