import { faults, type Fields, type Moment, type RecordRow, reasoned } from '@causeway/kernel';
import type { UnitOfTime } from '../outcomes/unit-of-time';
import { isTarget, type MeasureKind, type Yardstick } from '../outcomes/yardstick';

/** Where what the numerator counts comes from: somebody of the service enters it, or records are counted that this domain is told of. */
export type MeasureSource = 'ENTERED_COUNTS' | 'SOURCE_RECORDS';

/** Records that are counted by a code of theirs: an incident by its kind, a complaint by its category. */
export type CountedRecordKind = 'INCIDENT' | 'COMPLAINT';

/** One version of a measure that a provider defined: signed at provider level, never changed afterwards. */
export interface MeasureDefinition extends RecordRow {
  readonly providerId: string;
  /** What the measure is called by in every version, such as `FALLS`. */
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly numeratorCounts: string;
  /** Null of a count, which has none. */
  readonly denominatorCounts: string | null;
  readonly kind: MeasureKind;
  readonly unit: UnitOfTime;
  readonly better: Yardstick['better'];
  readonly per: number;
  readonly target: number;
  readonly countedFrom: MeasureSource;
  readonly recordKind: CountedRecordKind | null;
  readonly recordCodes: readonly string[];
  /** The same of every version that counts the same in the same way: what was entered for one of them holds for all. */
  readonly countingId: string;
  readonly supersedesId: string | null;
  /** Why it was changed; null for the first. */
  readonly reason: string | null;
  readonly definedById: string;
}

type Said = Omit<Fields<MeasureDefinition>, 'number' | 'countingId' | 'supersedesId' | 'definedById'>;

/** The measures of the product, whose codes no other has. */
const PRODUCT: ReadonlySet<string> = new Set(['M1A', 'M1B', 'M1C', 'BOTH', 'M2A', 'M2B', 'M2C', 'M3', 'M3A', 'M3B', 'M3C']);
/** The kinds of incidents that there are, as care records tell them: one of another kind would be counted as none for ever. */
export const INCIDENT_KINDS: readonly string[] = ['FALL', 'MEDICINES', 'CHOKING', 'DISTRESS', 'MISSED_CARE', 'NEAR_MISS', 'OTHER'];
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const LARGEST_PER = 1_000_000;
const MOST_CODES = 20;

/** How a definition's figures are read. */
export const yardstickFrom = ({ kind, unit, better, per }: Pick<MeasureDefinition, keyof Yardstick>): Yardstick => ({
  kind,
  unit,
  better,
  per,
});

/** The faults of a version: it says what it counts and over what, has a target that it can reach, and says from where it counts. */
export const definitionFaults = (measure: Said, before: MeasureDefinition | null, _at: Moment) => {
  const { kind, per, countedFrom, recordKind, recordCodes, denominatorCounts } = measure;
  const fromRecords = countedFrom === 'SOURCE_RECORDS';
  return faults([
    [!CODE.test(measure.code), 'CODE_MALFORMED', 'code'],
    [PRODUCT.has(measure.code), 'MEASURE_CODE_TAKEN', 'code', 'R114'],
    [measure.name.trim() === '', 'TEXT_EMPTY', 'name'],
    [measure.name.length > 200, 'TEXT_TOO_LONG', 'name'],
    [measure.numeratorCounts.trim() === '', 'TEXT_EMPTY', 'numeratorCounts'],
    [measure.numeratorCounts.length > 500, 'TEXT_TOO_LONG', 'numeratorCounts'],
    [(denominatorCounts ?? '').length > 500, 'TEXT_TOO_LONG', 'denominatorCounts'],
    [(kind === 'COUNT') === Boolean(denominatorCounts?.trim()), 'DENOMINATOR_WRONG', 'denominatorCounts', 'R113'],
    [kind === 'RATE' ? per < 1 || per > LARGEST_PER : per !== 1, 'PER_WRONG', 'per', 'R113'],
    [!isTarget(measure.target, measure), 'TARGET_OUT_OF_RANGE', 'target', 'R114'],
    [fromRecords && kind === 'PROPORTION', 'SHARE_FROM_RECORDS', 'countedFrom', 'R113'],
    [fromRecords ? recordKind === null : recordKind !== null, 'RECORDS_WRONG', 'recordKind', 'R113'],
    [fromRecords ? recordCodes.length === 0 : recordCodes.length > 0, 'RECORDS_WRONG', 'recordCodes', 'R113'],
    [recordCodes.length > MOST_CODES || recordCodes.some((code) => !CODE.test(code)), 'CODE_MALFORMED', 'recordCodes'],
    [
      recordKind === 'INCIDENT' && recordCodes.some((code) => CODE.test(code) && !INCIDENT_KINDS.includes(code)),
      'INCIDENT_KIND_UNKNOWN',
      'recordCodes',
      'R113',
    ],
    [(measure.reason ?? '').length > 2000, 'TEXT_TOO_LONG', 'reason'],
    [before !== null && !reasoned(measure.reason ?? ''), 'REASON_TOO_SHORT', 'reason', 'R114'],
    [before !== null && alike(measure, before, DEFINES), 'NOTHING_CHANGED', 'code', 'R114'],
  ]);
};

/** What makes two versions count the same: then one line goes on, and what was entered for one holds for the other. */
const COUNTS = ['numeratorCounts', 'denominatorCounts', 'kind', 'unit', 'countedFrom', 'recordKind', 'recordCodes'] as const;
const DEFINES = [...COUNTS, 'name', 'better', 'per', 'target'] as const;

const alike = (one: Said, other: Said, fields: readonly (keyof Said)[]): boolean =>
  fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));

export const countsAlike = (one: Said, other: Said): boolean => alike(one, other, COUNTS);
