import { faults, type Fields, type RecordRow, type Moment } from '@causeway/kernel';

/** What a service does while safeguarding concerns come up late. */
export type SafeguardingEscalationKind = 'ALERT_PROMPTS_REVISED' | 'DAILY_NOTE_SCREENING' | 'SUPERVISION_FOLLOW_UP';

/** What was put in force, with its owner and dates, and what came of it. */
export interface Escalation extends RecordRow {
  readonly kind: SafeguardingEscalationKind;
  readonly ownerId: string;
  readonly startsOn: string;
  readonly reviewOn: string;
  readonly reason: string;
  readonly endedOn: string | null;
  readonly outcome: string | null;
}

/** The faults of putting an escalation in force, as far as it shows them itself. */
export const escalationFaults = (escalation: Fields<Escalation>, _at: Moment) =>
  faults([
    [escalation.reason.trim() === '', 'TEXT_EMPTY', 'reason'],
    [escalation.reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [escalation.reviewOn <= escalation.startsOn, 'ENDS_BEFORE_START', 'reviewOn', 'R80'],
  ]);

/** The faults of ending an escalation. */
export const endFaults = (escalation: Pick<Escalation, 'startsOn' | 'endedOn'>, endedOn: string, outcome: string, today: string) =>
  faults([
    [escalation.endedOn !== null, 'ENDED_ALREADY', 'escalationId'],
    [outcome.trim() === '', 'TEXT_EMPTY', 'outcome'],
    [outcome.length > 8000, 'TEXT_TOO_LONG', 'outcome'],
    [endedOn < escalation.startsOn, 'ENDS_BEFORE_START', 'endedOn'],
    [endedOn > today, 'HAPPENED_IN_FUTURE', 'endedOn'],
  ]);
