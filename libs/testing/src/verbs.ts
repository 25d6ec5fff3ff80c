import { deepStrictEqual, notDeepStrictEqual } from 'node:assert/strict';
import type { Caller } from '@causeway/access';
import type { EventEnvelope } from '@causeway/event-contracts';
import { anId } from './callers';
import { contents } from './contents';
import type { TestGraph } from './graph';

type Input = object;

interface Refused {
  readonly code: string;
  readonly field: string | null;
  readonly rule: string | null;
}

interface Answer {
  /** The records in the answer: one, or none when it was refused, or several of a verb that makes several. */
  readonly ids: readonly string[];
  readonly refusals: readonly Refused[];
}

/** A mutation as a test sends it: with an input that is accepted, in which each test changes what it is about. */
export interface Verb {
  readonly send: (changed?: Input, by?: Caller) => Promise<Answer>;
  /** Sends it, holds that it was taken, and answers with the record's id and what was announced. */
  readonly takes: (changed?: Input, by?: Caller) => Promise<{ id: string; ids: readonly string[]; events: EventEnvelope[] }>;
  /** Sends it twice under one key: it is taken once. Then `otherwise` under that key, which is refused. */
  readonly takesOnce: (otherwise: Input, changed?: Input) => Promise<void>;
  /** Sends it, and holds that it was refused for this reason alone and that nothing was written. */
  readonly refuses: (changed: Input, code: string, field: string, rule?: string | null, by?: Caller) => Promise<void>;
}

/** `record` is the field of the answer that holds the record or records. */
export function aVerb(
  graph: TestGraph,
  spec: { readonly mutation: string; readonly record: string; readonly at: string; readonly by: () => Caller; readonly input: () => Input },
): Verb {
  const { mutation, record, at } = spec;
  const document = `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    ${mutation}(input: $input) { ${record} { id } refusals { code field rule } } }`;
  const send: Verb['send'] = async (changed = {}, by = spec.by()) => {
    const input = { idempotencyKey: anId(), ...spec.input(), ...changed };
    const answer = (await graph.run(by, at, document, { input }))[mutation];
    return {
      ids: [answer[record] ?? []].flat().map((each: { id: string }) => each.id),
      refusals: answer.refusals.map(({ code, field, rule }: Refused) => ({ code, field, rule })),
    };
  };
  const takes: Verb['takes'] = async (changed, by = spec.by()) => {
    const before = await graph.events(by.tenantId);
    const { ids, refusals } = await send(changed, by);
    deepStrictEqual(refusals, []);
    const [id = ''] = ids;
    return { id, ids, events: (await graph.events(by.tenantId)).slice(before.length) };
  };
  const refuses: Verb['refuses'] = async (changed, code, field, rule = null, by) => {
    const before = await contents(graph.database);
    deepStrictEqual(await send(changed, by), { ids: [], refusals: [{ code, field, rule }] });
    deepStrictEqual(await contents(graph.database), before);
  };
  return {
    send,
    takes,
    refuses,
    takesOnce: async (otherwise, changed = {}) => {
      const sent = { ...changed, idempotencyKey: anId() };
      const first = await takes(sent);
      notDeepStrictEqual(first.events, []);
      deepStrictEqual(await takes(sent), { ...first, events: [] });
      await refuses({ ...sent, ...otherwise }, 'KEY_REUSED', 'idempotencyKey');
    },
  };
}

/** The verbs of an app, from each mutation's field of the answer and an input that is accepted. */
export const verbsOf = <Name extends string, Facts>(
  graph: TestGraph,
  accepted: Readonly<Record<Name, readonly [record: string, input: (facts: Facts) => Input]>>,
  given: { readonly at: string; readonly by: () => Caller; readonly facts: Facts },
): Record<Name, Verb> =>
  Object.fromEntries(
    (Object.keys(accepted) as Name[]).map((mutation) => {
      const [record, input] = accepted[mutation];
      return [mutation, aVerb(graph, { mutation, record, at: given.at, by: given.by, input: () => input(given.facts) })];
    }),
  ) as Record<Name, Verb>;

/** Holds that all are refused, sent at once since each waits for a record to become known, and that nothing was written. */
export async function refusedTogether(
  graph: TestGraph,
  tries: readonly { readonly verb: Verb; readonly changed: Input; readonly code: string; readonly field: string; readonly rule: string }[],
): Promise<void> {
  const before = await contents(graph.database);
  const answers = await Promise.all(tries.map(({ verb, changed }) => verb.send(changed)));
  deepStrictEqual(
    answers,
    tries.map(({ code, field, rule }) => ({ ids: [], refusals: [{ code, field, rule }] })),
  );
  deepStrictEqual(await contents(graph.database), before);
}
