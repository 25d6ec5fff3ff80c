import { addDays, daysBetween, londonDay, type CitedRecord } from '@causeway/kernel';
import { groupedBy } from '../units/grouped';
import { cited, inOrder } from './detectors';
import type { Fired, WarningFigure, WarningRule } from './domain';
import { ofRecords } from './figures';
import { SETTINGS } from './settings';

/** A record of a service, by the code of what it is about. */
export interface CodedRecord extends CitedRecord {
  readonly serviceId: string;
  readonly code: string;
  /** What makes it one of those, beside itself. */
  readonly shownBy?: readonly CitedRecord[];
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

/** What repeats itself in a service: conditions that suggest a review (R89), staff who ask the same again (R63), and notes that are worded vaguely (R81). */
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
  {
    rule: 'UNCLEAR_CONCERN_WORDING',
    kind: 'DailyNote',
    fact: 'clarity',
    ...SETTINGS.vagueNotes,
    named: 'vague-wording flags',
    suggestsReview: true,
  },
];

/** Incidents in shifts with much agency staff, whatever their kind (R66). */
export const HIGH_AGENCY_INCIDENTS: Pattern = {
  rule: 'REPEATED_HIGH_AGENCY_INCIDENTS',
  kind: 'Incident',
  fact: 'kind',
  ...SETTINGS.highAgencyIncidents,
  named: `incidents in shifts of which agency workers worked ${SETTINGS.highAgencyShare * 100} % of the hours or more`,
  suggestsReview: true,
};

/**
 * Each record that is the last of so many in so many days, with those right before it: of records of the pattern's kind in one service.
 * The figure counts all of the code in the days that end with it.
 */
export const repeated = (pattern: Pattern, records: readonly CodedRecord[]): Fired[] =>
  [...groupedBy(records, (record) => record.code).values()].flatMap((same) => {
    const dated = inOrder(same, (record) => record.happenedAt).map((record) => ({ record, day: londonDay(new Date(record.happenedAt)) }));
    let from = 0;
    return dated.flatMap(({ record: last, day }, i) => {
      while (daysBetween(dated[from]?.day ?? day, day) > pattern.days) from += 1;
      const inDays = i + 1 - from;
      if (inDays < pattern.count) return [];
      const because = dated.slice(i + 1 - pattern.count, i + 1).flatMap(({ record }) => [...(record.shownBy ?? []), record]);
      const figure = ofRecords(inDays, pattern.count, { from: addDays(day, -pattern.days), to: day });
      return [fired(pattern, last, because, figure)];
    });
  });

const fired = (pattern: Pattern, last: CodedRecord, because: readonly CitedRecord[], figure: WarningFigure): Fired => ({
  rule: pattern.rule,
  state: 'STANDING',
  serviceId: last.serviceId,
  personId: null,
  ownerId: null,
  because: once(because).map(cited),
  setting: `${pattern.count} ${pattern.named} in one service in ${pattern.days} days`,
  suggestsReview: pattern.suggestsReview,
  figure,
  about: last.code,
  by: last.id,
});

/** Each record once: two incidents may have happened in one shift. */
const once = (records: readonly CitedRecord[]): CitedRecord[] => [...new Map(records.map((record) => [record.id, record])).values()];
