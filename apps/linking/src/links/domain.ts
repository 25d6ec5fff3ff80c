import type { RecordRow, CitedRecord } from '@causeway/kernel';

/** By which rule a link was made. */
export type LinkRule =
  'CHANGE_TO_PLAN_VERSION' | 'CHANGE_TO_OWNER' | 'CHANGE_TO_HANDOVER' | 'CHANGE_TO_NEXT_DELIVERY' | 'CHANGE_TO_BRIEFING';

/** A link between two records, made by a rule from facts; it carries the rule and its version and goes when it no longer holds. */
export interface Link extends RecordRow {
  readonly rule: LinkRule;
  readonly ruleVersion: number;
  readonly fromKind: string;
  readonly fromKeyId: string;
  readonly personId: string;
  readonly ends: readonly CitedRecord[];
  readonly holds: boolean;
}

/** What an event says of a record, or what is known of it by now. */
export interface Told {
  readonly kind: string;
  readonly id: string;
  readonly serviceId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}
