import { refusalsWith } from '@causeway/subgraph';
import type { RefusalCode } from './__generated__/graphql';

/** What each refusal means and what to do; a code without a message does not compile. */
const MESSAGES: Record<RefusalCode, string> = {
  NOT_FOUND: 'There is no such record, or none that you may know of.',
  NOT_PERMITTED: 'Another role does this here: ask its holder or the recorded deputy.',
  NOT_THE_CALLER:
    'It is done in the name of whoever is signed in: leave the field out, or name yourself. A system that imports says who did it.',
  STALE: 'Someone changed the record since you read it: read it again, then decide.',
  KEY_REUSED: 'This idempotency key was used for another input or by another caller: take a new one.',
  RECORD_NOT_KNOWN: 'A record that is cited is not known, or was retracted.',
  HAPPENED_IN_FUTURE: "It can't have happened yet.",
  RECORDED_AT_NOT_YOURS: 'Only a system that imports may say when a record was made; nothing can be back-dated.',
  RECORDED_IN_FUTURE: "It can't have been recorded yet.",
  RECORDED_BEFORE_HAPPENED: "It can't have been recorded before it happened.",
  IMPORT_KEY_NOT_YOURS: 'Only a system that imports may give a record the source and key of another system; leave both out.',
  IMPORT_KEY_INCOMPLETE: 'An imported record needs both its source and its external id.',
  ALREADY_IMPORTED: 'A record with this source and external id is already here.',
  ENTERED_IN_ERROR: 'The record was marked as entered in error.',
  EVIDENCE_UNKNOWN: 'A record that is cited does not exist here.',
  TEXT_EMPTY: 'Say something here.',
  TEXT_TOO_LONG: 'The text is longer than this field holds.',
  CODE_MALFORMED: 'Codes are capital letters, digits and underscores.',
  RATIONALE_MISSING: 'A management review without a rationale is not a review.',
  INDICATORS_LEFT: 'Sign a day off only when each of its indicators has a management review.',
  DAY_NOT_OVER: 'The day has not come yet.',
  SIGNED_ALREADY: 'This day is signed off already.',
  NOT_OF_THIS_PERSON: 'That record is about someone else.',
  SENT_BEFORE_FLAGGED: 'Nobody can be told of an indicator before it was flagged.',
  SEEN_BEFORE_SENT: "It can't be seen before it was sent.",
  ENDS_BEFORE_START: "It can't end before it starts.",
  ENDED_ALREADY: 'It has ended already.',
  IN_FORCE_ALREADY: 'This is in force in the service already.',
  DECIDE_THE_REFERRAL: 'This prompt is answered by deciding the referral.',
  ANSWERED_ALREADY: 'This prompt is answered already.',
  REASON_MISSING: 'Say why it is not required.',
  EVIDENCE_MISSING: 'Name at least one record.',
  ALERT_WAS_SENT: 'An alert was sent by this pathway.',
  NO_SUCH_ALERT: 'No alert was sent by this pathway.',
  ALERT_NOT_SEEN: 'No alert of this pathway was seen.',
};

export const refusalsOf = refusalsWith<RefusalCode>(MESSAGES);
