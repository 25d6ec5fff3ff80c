import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { lostFields } from './lost-fields';

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Why a subgraph gave no answer. Only of NOT_REACHED is it certain that nothing was done. */
export type Lost = 'NOT_REACHED' | 'TIMED_OUT' | 'BROKEN_OFF' | 'BAD_ANSWER';

const KEPT = ['reason', 'field', 'rule', 'faultId'] as const;
/** More missing fields than this are counted, not listed. */
const MOST_LISTED = 25;

/**
 * What a subgraph answered, fit for callers: an error with a code was written for them and passes with the name of its
 * source; of any other only a fault id is left. Null when it is no GraphQL answer at all.
 */
export function fitForCallers(service: string, body: unknown, onFault: (faultId: string) => void): SubgraphAnswer | null {
  if (!isRecord(body)) return null;
  const { data, errors } = body;
  if (data !== undefined && data !== null && !isRecord(data)) return null;
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isRecord))) return null;
  if (data === undefined && !errors?.length) return null;
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map((error: Record<string, unknown>) => passed(service, error, onFault)) } : {}),
  };
}

function passed(service: string, error: Record<string, unknown>, onFault: (faultId: string) => void): GraphQLFormattedError {
  const said = isRecord(error['extensions']) ? error['extensions'] : {};
  const { code, faultId } = said;
  const path = Array.isArray(error['path']) ? { path: error['path'] as (string | number)[] } : {};
  const isSpoken =
    typeof code === 'string' && typeof error['message'] === 'string' && (code !== 'INTERNAL_SERVER_ERROR' || typeof faultId === 'string');
  if (isSpoken) {
    const kept = Object.fromEntries(KEPT.flatMap((key) => (typeof said[key] === 'string' ? [[key, said[key]]] : [])));
    return { message: error['message'] as string, ...path, extensions: { code, service, ...kept } };
  }
  const ours = randomUUID();
  onFault(ours);
  return {
    message: `Something went wrong. Quote ${ours} when you ask about it.`,
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', service, faultId: ours },
  };
}

/** The answer when there is none: null for every field that was asked for, each with an error that names the source. */
export function unavailable(
  service: string,
  reason: Lost,
  call: { readonly query: string; readonly variables: Readonly<Record<string, unknown>>; readonly isMutation: boolean },
): SubgraphAnswer {
  const message = call.isMutation ? outcomeOf(service, reason) : `${service} is not answering: what it holds is missing here.`;
  const extensions = { code: 'SUBGRAPH_UNAVAILABLE', service, reason };
  const lost = lostFields(call.query, call.variables);
  const listed = lost.slice(0, MOST_LISTED).map((path) => ({ message, path, extensions }));
  const rest = lost.length - listed.length;
  return { errors: rest > 0 ? [...listed, { message: `${message} So are ${rest} more fields of this answer.`, extensions }] : listed };
}

const outcomeOf = (service: string, reason: Lost): string =>
  reason === 'NOT_REACHED'
    ? `${service} could not be reached: nothing was done.`
    : `${service} did not finish answering: it may have been done. Send it again with the same idempotencyKey to find out.`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
