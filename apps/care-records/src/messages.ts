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
  EVIDENCE_UNKNOWN: 'A record that is cited does not exist here.',
  TEXT_EMPTY: 'Say something here.',
  TEXT_TOO_LONG: 'The text is longer than this field holds.',
  ALREADY_REGISTERED: 'A person with this NHS number is registered already.',
  BORN_IN_FUTURE: 'The date of birth has not come yet.',
  CODE_MALFORMED: 'Codes are capital letters, digits and underscores, such as FALLS_RISK.',
  ENDS_BEFORE_START: "It can't end before it starts.",
  RATING_OUT_OF_RANGE: 'A rating is 1 to 5.',
  EVIDENCE_MISSING: 'Name at least one record that shows it.',
  ONLY_EVIDENCE: 'It is the only evidence of a change: add other evidence to the change first, or enter the change in error.',
  EVIDENCE_OTHER_PERSON: 'A record that is cited is about someone else.',
  ALREADY_CONFIRMED: 'The change was confirmed already.',
  NOT_CONFIRMED: 'The change has not been confirmed yet.',
  ENTERED_IN_ERROR: 'The record was marked as entered in error.',
  OWNER_MISSING: 'A plan needs one named owner and a named deputy before a version can be published.',
  OWNER_IS_DEPUTY: 'The owner and the deputy are two people.',
  SIGN_OFF_MISSING:
    "While the service is escalated a high-risk change needs a named senior's sign-off before its plan is published; issue the interim instruction now.",
  SIGNED_OFF_ALREADY: 'It was signed off already.',
  SIGNER_NOT_YOU: 'Sign off in your own name: the signature is that of whoever is signed in.',
  NOT_THE_NAMED_SENIOR: 'While the service is escalated its named senior signs off, or the on-call manager when they are away.',
  NOT_HIGH_RISK: 'It is not graded high risk, so it waits for no sign-off.',
  SELF_SIGN_OFF: "Whoever confirmed the change can't sign it off.",
  SAME_TEXT: 'A version that changes nothing answers no change.',
  CHANGE_OTHER_PERSON: "A change that is cited is another person's.",
  CHANGES_MISSING: 'Cite at least one confirmed change, or say that it is a formal review.',
  WORKDAY_UNKNOWN: "The date lies beyond the calendar of working days, so it can't be reckoned.",
  ALREADY_AMENDED: 'This note was amended already: amend the newest.',
  OUTCOME_MISSING: 'Say what came of it.',
};

export const refusalsOf = refusalsWith<RefusalCode>(MESSAGES);
