import type { DataClass } from '@causeway/access';

export type ReturnFigureName =
  | 'PEOPLE_USING'
  | 'PEOPLE_PLACED'
  | 'STAFF_IN_POST'
  | 'STAFF_STARTED'
  | 'STAFF_LEFT'
  | 'VACANCIES'
  | 'TRAINING_IN_DATE'
  | 'SUPERVISION_IN_DATE'
  | 'QUALIFICATIONS'
  | 'INCIDENTS'
  | 'COMPLAINTS'
  | 'COMPLAINTS_ANSWERED'
  | 'COMPLAINTS_UPHELD'
  | 'NOTIFICATIONS'
  | 'VISITS_SCHEDULED'
  | 'VISITS_MISSED'
  | 'VISITS_LATE'
  | 'VISITS_UNDER_15_MINUTES'
  | 'VISIT_LENGTHS_GIVEN'
  | 'MEDICINES'
  | 'PEOPLE_FUNDING_THEMSELVES';

/** What a figure counts, what it rests on and what of it is not known. One that no record holds rests on nothing. */
export interface Definition {
  readonly figure: ReturnFigureName;
  /** Over the last day, the whole window, or the 28 days that end with the last. */
  readonly over: 'LAST_DAY' | 'WINDOW' | 'LAST_28_DAYS';
  readonly restsOn: readonly DataClass[] | null;
  readonly definition: string;
  readonly notKnown: string | null;
}

const OWN_STAFF = 'everyone registered in the service but agency workers, from the day on which they started to their last day';
const ANEW = 'Whoever was recorded as a leaver and registered anew, as when a contract changes, left once and started twice.';
const OF_TODAY = 'A contract is that of today: what it was before is not kept.';

/** Every figure, in the order in which they are told (REFERENCE 1.9). */
export const DEFINITIONS: readonly Definition[] = [
  {
    ...{ figure: 'PEOPLE_USING', over: 'LAST_DAY', restsOn: ['CARE', 'PERSON_IDENTITY'] },
    definition: 'People registered in the service by the day, who had not left, died or moved to another service by then.',
    notKnown: 'Somebody whose care began before they were registered counts from when they were registered.',
  },
  {
    ...{ figure: 'PEOPLE_PLACED', over: 'LAST_DAY', restsOn: ['CARE', 'PERSON_IDENTITY'] },
    definition: 'People using the service on the day of whom a placement by an organisation was in force on it.',
    notKnown: 'Which of the others pay for themselves is not recorded.',
  },
  {
    ...{ figure: 'STAFF_IN_POST', over: 'LAST_DAY', restsOn: ['STAFF_IDENTITY'] },
    definition: `Staff of the service’s own on the day: ${OWN_STAFF}.`,
    notKnown: OF_TODAY,
  },
  {
    ...{ figure: 'STAFF_STARTED', over: 'WINDOW', restsOn: ['STAFF_IDENTITY'] },
    definition: 'Staff of the service’s own whose first day lies in the window.',
    notKnown: ANEW,
  },
  {
    ...{ figure: 'STAFF_LEFT', over: 'WINDOW', restsOn: ['STAFF_IDENTITY'] },
    definition: 'Staff of the service’s own whose last day lies in the window, of all who were in post on any day of it.',
    notKnown: ANEW,
  },
  {
    ...{ figure: 'VACANCIES', over: 'LAST_DAY', restsOn: null },
    definition: 'Posts that nobody holds.',
    notKnown: 'Posts are not recorded, only who holds them: how many are vacant cannot be told.',
  },
  {
    ...{ figure: 'TRAINING_IN_DATE', over: 'LAST_DAY', restsOn: ['STAFF_IDENTITY', 'STAFF_RECORD'] },
    definition:
      'Staff in post on the day with a record of the course, completed by then and valid on it, of all staff in post; for each course of which anybody in post has a record.',
    notKnown:
      'Which courses whose work asks for is not recorded: whoever needs none of a course counts among those without it, and a course that nobody took is not listed.',
  },
  {
    ...{ figure: 'SUPERVISION_IN_DATE', over: 'LAST_DAY', restsOn: ['STAFF_IDENTITY', 'STAFF_CONFIDENTIAL'] },
    definition:
      'Staff in post on the day whose latest supervision by then says that the next is due on it or later, of all staff in post but those whose latest says no day.',
    notKnown: 'Whether somebody new was due a first supervision yet is not recorded: whoever had none counts as not in date.',
  },
  {
    ...{ figure: 'QUALIFICATIONS', over: 'LAST_DAY', restsOn: null },
    definition: 'Qualifications of staff.',
    notKnown: 'Qualifications are not recorded, only courses.',
  },
  {
    ...{ figure: 'INCIDENTS', over: 'WINDOW', restsOn: ['INCIDENT'] },
    definition: 'Incidents that happened in the window, by their kind.',
    notKnown: 'An incident that is recorded without a time is taken to have happened when it was recorded.',
  },
  {
    ...{ figure: 'COMPLAINTS', over: 'WINDOW', restsOn: ['FEEDBACK'] },
    definition: 'Complaints that were recorded in the window, by their category.',
    notKnown: 'The day on which a complaint came is taken to be the one on which it was recorded.',
  },
  {
    ...{ figure: 'COMPLAINTS_ANSWERED', over: 'WINDOW', restsOn: ['FEEDBACK'] },
    definition: 'Of the complaints that were recorded in the window, those that were answered by now.',
    notKnown: null,
  },
  {
    ...{ figure: 'COMPLAINTS_UPHELD', over: 'WINDOW', restsOn: ['FEEDBACK'] },
    definition: 'Of those that were answered, those that were upheld in whole or in part.',
    notKnown: null,
  },
  {
    ...{ figure: 'NOTIFICATIONS', over: 'WINDOW', restsOn: ['SAFEGUARDING'] },
    definition:
      'Prompts of the law that were opened in the window and answered as done, of all but those that were answered as not required; one without an answer is not done.',
    notKnown:
      'That a body was notified is the word of whoever answered. What is notified without a prompt, as the absence of a manager, is not recorded.',
  },
  {
    ...{ figure: 'VISITS_SCHEDULED', over: 'LAST_28_DAYS', restsOn: ['ROTA'] },
    definition: 'Visits on the rota that were planned to begin in the 28 days and were not cancelled before they began.',
    notKnown: null,
  },
  {
    ...{ figure: 'VISITS_MISSED', over: 'LAST_28_DAYS', restsOn: ['ROTA'] },
    definition: 'Scheduled visits that were reported as missed.',
    notKnown: 'A visit that was missed and never reported is not among them.',
  },
  {
    ...{ figure: 'VISITS_LATE', over: 'LAST_28_DAYS', restsOn: ['ROTA'] },
    definition: 'Scheduled visits that were reported as late, and not as missed.',
    notKnown: 'A visit that was late and never reported is not among them.',
  },
  {
    ...{ figure: 'VISITS_UNDER_15_MINUTES', over: 'LAST_28_DAYS', restsOn: ['ROTA'] },
    definition: 'Scheduled visits that were planned for less than 15 minutes, from their beginning to their end.',
    notKnown: 'How long a visit lasted in truth is not recorded: it goes by the plan.',
  },
  {
    ...{ figure: 'VISIT_LENGTHS_GIVEN', over: 'LAST_28_DAYS', restsOn: null },
    definition: 'How long visits lasted in truth.',
    notKnown: 'When a worker left a visit is not recorded.',
  },
  {
    ...{ figure: 'MEDICINES', over: 'WINDOW', restsOn: null },
    definition: 'How people are helped with their medicines, and how often they were given.',
    notKnown: 'The giving of medicines is not recorded; what went wrong with them is among incidents, by its kind.',
  },
  {
    ...{ figure: 'PEOPLE_FUNDING_THEMSELVES', over: 'LAST_DAY', restsOn: null },
    definition: 'People who pay for their care themselves.',
    notKnown: 'Who pays is not recorded, only which organisation places somebody.',
  },
];
