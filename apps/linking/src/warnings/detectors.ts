import { daysBetween, londonDay, type CitedRecord } from '@causeway/kernel';
import type { Fired, WarningRule } from './domain';
import { SETTINGS } from './settings';

/** A record in its service, about one person. */
export interface PersonRecord extends CitedRecord {
  readonly serviceId: string;
  readonly personId: string;
}
export interface ChangeFact extends PersonRecord {
  /** ISO instants. */
  readonly dueAt: string;
  readonly publishedAt: string | null;
  readonly ownerIds: readonly string[];
}
export interface ConcernFact extends PersonRecord {
  readonly concernCode: string;
}

export const cited = ({ kind, id, happenedAt, recordedAt }: CitedRecord): CitedRecord => ({ kind, id, happenedAt, recordedAt });

/** In the order of some time, and by id where two have the same. */
export const inOrder = <T extends CitedRecord>(facts: readonly T[], at: (fact: T) => string): T[] =>
  [...facts].sort((a, b) => (at(a) === at(b) ? (a.id < b.id ? -1 : 1) : at(a) < at(b) ? -1 : 1));

/** Those whose plan was not published in time. */
export const overdue = <T extends Pick<ChangeFact, 'dueAt' | 'publishedAt'>>(changes: readonly T[], now: Date): T[] =>
  changes.filter((change) => (change.publishedAt ?? now.toISOString()) > change.dueAt);

/** So many overdue changes of one person within so many days (R41, R47). */
export const repeatedDelayOfPerson = (changes: readonly ChangeFact[], now: Date): Fired[] =>
  runsOf(overdue(changes, now)).map((run) => delay(run, { personId: run[0]?.personId ?? null, ownerId: null }));

/** The same of one owner; what is one person's alone is told of that person. */
export const repeatedDelayOfOwner = (ownerId: string, changes: readonly ChangeFact[], now: Date): Fired[] =>
  runsOf(overdue(changes, now).filter((change) => change.ownerIds.includes(ownerId)))
    .filter((run) => run.some((change) => change.personId !== run[0]?.personId))
    .map((run) => delay(run, { personId: null, ownerId }));

/** Each run of neighbours, by the day on which they fell due, that is long and close enough. */
function runsOf(late: readonly ChangeFact[]): ChangeFact[][] {
  const sorted = inOrder(late, (change) => change.dueAt);
  const dueOn = (change: ChangeFact): string => londonDay(new Date(change.dueAt));
  return sorted.flatMap((last, i) => {
    const run = sorted.slice(Math.max(0, i + 1 - SETTINGS.delays), i + 1);
    const first = run[0] ?? last;
    return run.length === SETTINGS.delays && daysBetween(dueOn(first), dueOn(last)) <= SETTINGS.delayDays ? [run] : [];
  });
}

const delay = (run: readonly ChangeFact[], whose: Pick<Fired, 'personId' | 'ownerId'>): Fired => ({
  rule: 'REPEATED_DELAY',
  state: 'STANDING',
  serviceId: run.at(-1)?.serviceId ?? '',
  ...whose,
  because: run.map(cited),
  setting: `${SETTINGS.delays} overdue changes of the same ${whose.ownerId ? 'owner' : 'person'} in ${SETTINGS.delayDays} days`,
  suggestsReview: true,
  about: whose.ownerId ?? '',
});

/** A concern of one code that a person or the family raised again within so many days (R41, R47). */
export function sameConcernAgain(concerns: readonly ConcernFact[]): Fired[] {
  const sorted = inOrder(concerns, (concern) => concern.happenedAt);
  const day = (concern: ConcernFact): string => londonDay(new Date(concern.happenedAt));
  return sorted.flatMap((again, i) => {
    const before = sorted.slice(0, i).findLast((one) => one.concernCode === again.concernCode && one.personId === again.personId);
    if (!before || daysBetween(day(before), day(again)) > SETTINGS.concernDays) return [];
    return [
      {
        rule: 'SAME_CONCERN_AGAIN' as const,
        state: 'STANDING' as const,
        serviceId: again.serviceId,
        personId: again.personId,
        ownerId: null,
        because: [cited(before), cited(again)],
        setting: `the same concern code twice from one family in ${SETTINGS.concernDays} days`,
        suggestsReview: true,
        about: '',
      },
    ];
  });
}

/** What one record says by itself. */
export interface SpeakingRecord extends CitedRecord {
  readonly serviceId: string;
  readonly personId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a record may say by itself: of which kind, by what, and whether that suggests a review. */
const SAID: readonly {
  readonly rule: WarningRule;
  readonly says: Readonly<Record<string, (facts: SpeakingRecord['facts']) => boolean>>;
  readonly setting: string;
  readonly suggestsReview: boolean;
}[] = [
  {
    rule: 'ASSUMED_SOMEONE_ELSE',
    says: {
      Handover: (facts) => facts['assumedSomeoneElse'] === true,
      StaffInterview: (facts) => facts['ownershipAccount'] === 'ASSUMED_SOMEONE_ELSE',
    },
    setting: 'coded so in a handover or an interview',
    suggestsReview: false,
  },
  {
    rule: 'POOR_RESPONSE',
    says: { Complaint: (facts) => facts['notActedOn'] === true, Feedback: coded('RESPONSE_POOR') },
    setting: 'any complaint or feedback coded as not acted on',
    suggestsReview: true,
  },
  { rule: 'FEELS_UNSAFE', says: { Feedback: coded('UNSAFE') }, setting: 'any feedback coded as feeling unsafe', suggestsReview: true },
  {
    rule: 'UNFAMILIAR_STAFF',
    says: { Feedback: coded('UNFAMILIAR_STAFF') },
    setting: 'any feedback coded as staff who do not know routines',
    suggestsReview: false,
  },
  {
    rule: 'SERIOUS_ENOUGH_ASKED',
    says: { StaffQuestion: (facts) => facts['questionCode'] === 'SERIOUS_ENOUGH' },
    setting: 'any question of staff whether something is serious enough',
    suggestsReview: false,
  },
  {
    rule: 'FOUND_LATE',
    says: { Indicator: (facts) => facts['origin'] === 'AUDIT' },
    setting: 'any safeguarding indicator that an audit found',
    suggestsReview: false,
  },
  {
    rule: 'VAGUE_NOTE',
    says: { DailyNote: (facts) => facts['clarity'] === 'VAGUE' },
    setting: 'any note with a phrase that the rules of wording call vague',
    suggestsReview: false,
  },
  {
    rule: 'INDUCTION_EVIDENCE_MISSING',
    says: { InductionVerdict: (facts) => ['orientation', 'guidance', 'checklist'].some((item) => facts[item] === 'GAP') },
    setting: 'any agency worker on a sampled shift of whom orientation, person-specific guidance or checklist is judged a gap',
    suggestsReview: true,
  },
];

function coded(code: string): (facts: SpeakingRecord['facts']) => boolean {
  return ({ codes }) => Array.isArray(codes) && codes.includes(code);
}

/** The kinds of records that may say something by themselves, and the rules by which they do. */
export const SPEAKING = [...new Set(SAID.flatMap(({ says }) => Object.keys(says)))];
export const SPEAKING_RULES = SAID.map(({ rule }) => rule);

/** What one record says by itself: someone assumed that another would, nobody acted, somebody feels unsafe (R41, R47, R63, R66, R79, R83). */
export const saidOutright = (record: SpeakingRecord): Fired[] =>
  SAID.filter(({ says }) => says[record.kind]?.(record.facts)).map(({ rule, setting, suggestsReview }) => ({
    rule,
    state: 'STANDING',
    serviceId: record.serviceId,
    personId: record.personId,
    ownerId: null,
    because: [cited(record)],
    setting,
    suggestsReview,
    about: '',
  }));
