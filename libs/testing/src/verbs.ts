import { deepStrictEqual } from 'node:assert/strict';
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
  return {
    send,
    takes: async (changed, by = spec.by()) => {
      const before = await graph.events(by.tenantId);
      const { ids, refusals } = await send(changed, by);
      deepStrictEqual(refusals, []);
      const [id = ''] = ids;
      return { id, ids, events: (await graph.events(by.tenantId)).slice(before.length) };
    },
    refuses: async (changed, code, field, rule = null, by) => {
      const before = await contents(graph.database);
      const answer = await send(changed, by);
      deepStrictEqual(answer, { ids: [], refusals: [{ code, field, rule }] });
      deepStrictEqual(await contents(graph.database), before);
    },
  };
}
