import { faults } from '@causeway/kernel';
import type { IdentifiedChange } from '../changes/domain';
import type { PlanOwnership, PlanReason } from './domain';

export interface Publication {
  readonly personId: string;
  readonly reason: PlanReason;
  readonly text: string;
  readonly riskCodes: readonly string[];
  readonly previousText: string | null;
  readonly answers: readonly IdentifiedChange[];
  readonly askedAnswers: number;
  readonly owner: PlanOwnership | null;
  /** Whether named ownership is in force in the service: the change of a review with an action that names owners was made. */
  readonly ownershipInForce: boolean;
  /** Whether senior sign-off of high-risk changes is in force: the service is escalated. */
  readonly signOffInForce: boolean;
}

/**
 * The faults of publishing a version. A version that answers a change cites it, names its code and says something new; once the
 * service has changed its process no plan is published without a named owner (R36); while it is escalated a high-risk
 * change needs a named senior's sign-off first (R42). The interim instruction never waits for any of this.
 */
export const publicationFaults = (p: Publication) =>
  faults([
    [p.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [p.text.length > 20_000, 'TEXT_TOO_LONG', 'text'],
    [p.riskCodes.some((code) => !/^[A-Z][A-Z0-9_]{1,39}$/.test(code)), 'CODE_MALFORMED', 'riskCodes'],
    [p.text.trim() === (p.previousText ?? '').trim() && p.previousText !== null, 'SAME_TEXT', 'text', 'R25'],
    [p.answers.length < p.askedAnswers, 'NOT_FOUND', 'answersIds', 'R28'],
    [p.answers.some((change) => change.personId !== p.personId), 'CHANGE_OTHER_PERSON', 'answersIds', 'R28'],
    [p.answers.some((change) => change.state === 'ENTERED_IN_ERROR'), 'ENTERED_IN_ERROR', 'answersIds'],
    [p.answers.some((change) => !p.riskCodes.includes(change.code)), 'CODE_NOT_NAMED', 'riskCodes', 'R25'],
    [p.reason === 'IDENTIFIED_CHANGE' && p.askedAnswers === 0, 'CHANGES_MISSING', 'answersIds', 'R25'],
    [p.ownershipInForce && p.owner === null, 'OWNER_MISSING', 'planId', 'R36'],
    [
      p.signOffInForce && p.answers.some((change) => change.highRisk && change.signedOffAt === null),
      'SIGN_OFF_MISSING',
      'answersIds',
      'R42',
    ],
  ]);
