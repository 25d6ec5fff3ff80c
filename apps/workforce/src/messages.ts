import { refusalsWith } from '@causeway/subgraph';
import type { RefusalCode } from './__generated__/graphql';

/** What each refusal means and what to do; a code without a message does not compile. */
const MESSAGES: Record<RefusalCode, string> = {
  NOT_FOUND: 'There is no such record, or none that you may know of.',
  NOT_PERMITTED: 'Another role does this here: ask its holder or the recorded deputy.',
  STALE: 'Someone changed the record since you read it: read it again, then decide.',
  KEY_REUSED: 'This idempotency key was used for another input: take a new one.',
  RECORD_NOT_KNOWN: 'A record that is cited is not known, or was retracted.',
  HAPPENED_IN_FUTURE: "It can't have happened yet.",
  RECORDED_AT_NOT_YOURS: 'Only a system that imports may say when a record was made; nothing can be back-dated.',
  RECORDED_IN_FUTURE: "It can't have been recorded yet.",
  RECORDED_BEFORE_HAPPENED: "It can't have been recorded before it happened.",
  IMPORT_KEY_INCOMPLETE: 'An imported record needs both its source and its external id.',
  ALREADY_IMPORTED: 'A record with this source and external id is already here.',
  ENTERED_IN_ERROR: 'The record was marked as entered in error.',
  EVIDENCE_UNKNOWN: 'A record that is cited does not exist here.',
  TEXT_EMPTY: 'Say something here.',
  TEXT_TOO_LONG: 'The text is longer than this field holds.',
  ENDS_BEFORE_START: "It can't end before it starts.",
  ENDS_TOO_LATE: 'A shift lasts at most 24 hours.',
  CODE_MALFORMED: 'Codes are capital letters, digits and underscores.',
  SUPPLIER_MISSING: 'An agency worker comes from a supplier: name it.',
  SUPPLIER_NOT_AGENCY: 'Only agency workers have a supplier.',
  TWO_PLACES_AT_ONCE: 'This worker is already on another shift or visit at that time.',
  NOT_ON_SHIFT: 'This worker is not on this shift.',
  CHECKLIST_MISSING:
    'An agency worker is allocated only after the shift-start briefing checklist is complete and signed by both; override it with a reason if people would otherwise be without care.',
  SENIOR_BRIEFING_MISSING: 'While the briefing rule is in force a named senior must have given the briefing.',
  SIGNATURE_MISSING: 'Both the worker and the senior sign.',
  SIGNED_BY_ONE: 'The worker and the senior are two people.',
  ROUTINES_MISSING: 'Name the key risks and routines that were covered for each person.',
  PEOPLE_MISSING: 'Person-specific guidance names the people it is about.',
  ACKNOWLEDGED_TOO_EARLY: "It can't be acknowledged before it was given.",
  NOT_YOUR_SIGNATURE: 'Only the worker can acknowledge a briefing.',
  SHIFTS_MISSING: 'Plan at least one shift.',
  TOO_MANY: 'At most 200 at a time.',
  AGENCY_ONLY: "Interview permanent staff: an agency worker's account does not show what the service's own staff met.",
  SCENARIOS_MISSING: 'Coaching is complete only with the result of its scenario questions.',
  MORE_PASSED_THAN_TAKEN: 'No more can be passed than were taken.',
  OUTCOME_MISSING: 'Say what came of it.',
  EVIDENCE_MISSING: 'Name at least one record.',
  SELF_SUPERVISION: 'Nobody supervises or observes themselves.',
  ENDED_ALREADY: 'It has ended already.',
};

export const refusalsOf = refusalsWith<RefusalCode>(MESSAGES);
