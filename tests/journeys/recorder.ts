import type { Answer, Operation, Place, Reply } from '../../tools/play/client';

export interface Recorded {
  readonly verb: string;
  readonly operation: Operation;
  readonly reply: Reply;
}

export const verbOf = (query: string): string | null => /^mutation.*?\{\s*(\w+)\(input/s.exec(query)?.[1] ?? null;

/** What a mutation's reply is about: the ids that it names, and its refusals. The records behind them may have moved on. */
export function gist(verb: string, reply: Reply): { readonly ids: readonly string[]; readonly refusals: readonly string[] } {
  const payload = (reply.data?.[verb] ?? {}) as Answer;
  const refusals = ((payload['refusals'] ?? []) as Answer[]).map((refusal) => String(refusal['code']));
  const records = Object.entries(payload).flatMap(([name, value]) => (name === 'refusals' || value === null ? [] : [value].flat()));
  return { ids: records.flatMap((record) => ((record as Answer)['id'] ? [String((record as Answer)['id'])] : [])), refusals };
}

/** Keeps the first success of each mutation that a play sends. */
export function recorder(place: Place): { readonly place: Place; readonly first: ReadonlyMap<string, Recorded> } {
  const first = new Map<string, Recorded>();
  return {
    first,
    place: {
      ...place,
      answered: (operation, reply) => {
        const verb = verbOf(operation.query);
        if (verb && !first.has(verb) && !reply.errors?.length && gist(verb, reply).refusals.length === 0)
          first.set(verb, { verb, operation, reply });
      },
    },
  };
}
