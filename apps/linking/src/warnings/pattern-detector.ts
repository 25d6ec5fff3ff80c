import { daysBetween, londonDay, type CitedRecord } from '@causeway/kernel';
import { cited, inOrder } from './detectors';
import type { Fired, WarningRule } from './domain';
import { SETTINGS } from './settings';

/** A record of a service, by the code of what it is about. */
export interface CodedRecord extends CitedRecord {
  readonly serviceId: string;
  readonly code: string;
}

/** So many records of a kind and one code, in one service within so many days. */
export interface Pattern {
  readonly rule: WarningRule;
  readonly kind: string;
  /** The fact that holds the code. */
  readonly fact: string;
  readonly count: number;
  readonly days: number;
  readonly named: string;
  readonly suggestsReview: boolean;
}

/** What repeats itself in a service: conditions that suggest a review (R89), and staff who ask the same again (R63). */
export const PATTERNS: readonly Pattern[] = [
  {
    rule: 'REPEATED_INCIDENTS',
    kind: 'Incident',
    fact: 'kind',
    ...SETTINGS.incidents,
    named: 'incidents of one kind',
    suggestsReview: true,
  },
  {
    rule: 'REPEATED_THEME',
    kind: 'Concern',
    fact: 'theme',
    ...SETTINGS.themes,
    named: 'safeguarding concerns of one theme',
    suggestsReview: true,
  },
  {
    rule: 'REPEATED_COMPLAINTS',
    kind: 'Complaint',
    fact: 'category',
    ...SETTINGS.complaints,
    named: 'complaints of one category',
    suggestsReview: true,
  },
  {
    rule: 'REPEATED_QUESTIONS',
    kind: 'StaffQuestion',
    fact: 'questionCode',
    ...SETTINGS.questions,
    named: 'questions of staff of one code',
    suggestsReview: false,
  },
];

/** Each record that is at least the last of so many in so many days, with all of those: of records of the pattern's kind in one service. */
export function repeated(pattern: Pattern, records: readonly CodedRecord[]): Fired[] {
  const sorted = inOrder(records, (record) => record.happenedAt);
  return sorted.flatMap((last, i) => {
    const because = sorted.slice(0, i + 1).filter((one) => one.code === last.code && daysBetween(dayOf(one), dayOf(last)) <= pattern.days);
    if (because.length < pattern.count) return [];
    return [
      {
        rule: pattern.rule,
        state: 'STANDING' as const,
        serviceId: last.serviceId,
        personId: null,
        ownerId: null,
        because: because.map(cited),
        setting: `${pattern.count} ${pattern.named} in one service in ${pattern.days} days`,
        suggestsReview: pattern.suggestsReview,
        about: last.code,
        by: last.id,
      },
    ];
  });
}

const dayOf = ({ happenedAt }: CitedRecord): string => londonDay(new Date(happenedAt));
