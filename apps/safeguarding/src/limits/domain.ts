import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { PromptKind } from '../prompts/domain';

/** A limit that a service set itself for answering a prompt of the law, which gives no number of hours. */
export interface InternalLimit extends RecordRow {
  readonly kind: PromptKind;
  readonly hours: number;
  /** Counts the limits of a kind in a service from 1; the last is in force. */
  readonly number: number;
  readonly setById: string;
}

/** What holds in a service that set none. */
export const DEFAULT_HOURS = 24;

/** A limit is of use between an hour and what the written account of candour may take, 30 days. */
const MOST_HOURS = 720;

/** The faults of setting a limit. */
export const limitFaults = (limit: Fields<InternalLimit>, _at: Moment) =>
  faults([[limit.hours < 1 || limit.hours > MOST_HOURS, 'LIMIT_OUT_OF_RANGE', 'hours', 'R116']]);

/**
 * The hours that hold for a prompt, of the limits of its kind by their numbers, or null where the default does: the stricter of what was in force when
 * its clock began, and when it was answered, or is now. A limit that is set later neither mends what is late nor makes late what was answered.
 */
export function hoursFor(
  limits: readonly Pick<InternalLimit, 'hours' | 'receivedAt'>[],
  { recordedAt, answeredAt }: { readonly recordedAt: Date; readonly answeredAt: Date | null },
  now: Date,
): number | null {
  const at = (time: Date): number | null => limits.findLast(({ receivedAt }) => receivedAt <= time)?.hours ?? null;
  const [began, ended] = [at(recordedAt), at(answeredAt ?? now)];
  return (began ?? DEFAULT_HOURS) < (ended ?? DEFAULT_HOURS) ? began : ended;
}

/** Of a prompt: the limit that holds for it, and what it is. */
export interface PromptLimit {
  readonly hours: number;
  readonly label: string;
  readonly passed: boolean;
}

/** The limit of a prompt, said to be internal: nobody takes it for the law (R116). */
export function limitOf(set: number | null, elapsedHours: number): PromptLimit {
  const hours = set ?? DEFAULT_HOURS;
  const whose = set === null ? 'Internal limit: the default of this product' : 'Internal limit: set by the service';
  return { hours, label: `${whose}; the law gives no number of hours.`, passed: elapsedHours > hours };
}
