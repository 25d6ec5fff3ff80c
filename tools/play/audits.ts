import type { Answer } from './client';

const ITEMS = ['UPDATE_TIMELINESS', 'CHANGE_IDENTIFICATION', 'HANDOVER_EVIDENCE', 'NAMED_OWNERSHIP', 'FEEDBACK_ALIGNMENT'] as const;

/** The records that an audit looked at, as what shows each of its five items. */
export const lookedAt = (...evidence: readonly Answer[]): Answer => ({
  evidence,
  findings: ITEMS.map((item) => ({ item, evidence })),
});
