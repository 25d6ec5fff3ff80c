import type { RecordRow, CitedRecord } from '@causeway/kernel';

/** By which rule a link was made. */
export type LinkRule = ChangeRule | ConcernRule | IndicatorRule;

export type ChangeRule =
  'CHANGE_TO_PLAN_VERSION' | 'CHANGE_TO_OWNER' | 'CHANGE_TO_HANDOVER' | 'CHANGE_TO_NEXT_DELIVERY' | 'CHANGE_TO_BRIEFING';

export type ConcernRule = 'CONCERN_TO_SHIFT' | 'CONCERN_TO_WORKER' | 'CONCERN_TO_INDUCTION' | 'CONCERN_TO_GUIDANCE' | 'CONCERN_TO_BRIEFING';

export type IndicatorRule =
  | 'INDICATOR_TO_ALERT'
  | 'INDICATOR_TO_CONCERN'
  | 'INDICATOR_TO_REFERRAL'
  | 'INDICATOR_TO_MANAGEMENT_REVIEW'
  | 'INDICATOR_TO_ESCALATION'
  | 'INDICATOR_TO_SUPERVISION'
  | 'INDICATOR_TO_COACHING'
  | 'INDICATOR_TO_ROUTE_KNOWLEDGE';

/** The records from which links go: how a link names them, and how the graph does. */
export const FROM_KINDS: Readonly<Record<string, string>> = {
  IDENTIFIED_CHANGE: 'IdentifiedChange',
  INCIDENT: 'Incident',
  COMPLAINT: 'Complaint',
  FEEDBACK: 'Feedback',
  INDICATOR: 'Indicator',
};

/** A link that a rule asks for. */
export interface LinkDraft {
  readonly rule: LinkRule;
  readonly to: CitedRecord;
  /** The service of the other end, where it may be another than that of the first. */
  readonly toServiceId?: string | null;
  readonly holds: boolean;
}

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
  /** The service of the other end; null where that is the link's own. */
  readonly toServiceId: string | null;
  readonly holds: boolean;
}

/** What an event says of a record, or what is known of it by now. */
export interface Told {
  readonly kind: string;
  readonly id: string;
  readonly serviceId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}
