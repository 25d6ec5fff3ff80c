import type { RecordRow, CitedRecord } from '@causeway/kernel';

/** By which rule a link was made. */
export type LinkRule =
  | 'CHANGE_TO_PLAN_VERSION'
  | 'CHANGE_TO_OWNER'
  | 'CHANGE_TO_HANDOVER'
  | 'CHANGE_TO_NEXT_DELIVERY'
  | 'CHANGE_TO_BRIEFING'
  | 'CONCERN_TO_SHIFT'
  | 'CONCERN_TO_WORKER';

/** The records from which links go: how a link names them, and how the graph does. */
export const FROM_KINDS: Readonly<Record<string, string>> = {
  IDENTIFIED_CHANGE: 'IdentifiedChange',
  INCIDENT: 'Incident',
  COMPLAINT: 'Complaint',
  FEEDBACK: 'Feedback',
};

/** A link between two records, made by a rule from facts; it carries the rule and its version and goes when it no longer holds. */
export interface Link extends RecordRow {
  readonly rule: LinkRule;
  readonly ruleVersion: number;
  readonly fromKind: string;
  readonly fromKeyId: string;
  /** The times of the record from which it goes; null in a link that was made before they were kept. */
  readonly fromHappenedAt: Date | null;
  readonly fromRecordedAt: Date | null;
  readonly personId: string;
  readonly ends: readonly CitedRecord[];
  /** The kind and id of the other end, by which it is found from there; null in a link that was made before they were kept. */
  readonly toKind: string | null;
  readonly toKeyId: string | null;
  readonly holds: boolean;
}

/** What an event says of a record, or what is known of it by now. */
export interface Told {
  readonly kind: string;
  readonly id: string;
  readonly serviceId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}
