import type { Input } from './desk';

export const ITEMS = ['UPDATE_TIMELINESS', 'CHANGE_IDENTIFICATION', 'HANDOVER_EVIDENCE', 'NAMED_OWNERSHIP', 'FEEDBACK_ALIGNMENT'];

/** The records that an audit looked at, as what shows each of its five items. */
export const lookedAt = (...evidence: readonly object[]): Input => ({ evidence, findings: ITEMS.map((item) => ({ item, evidence })) });
