import { refusal, type CitedRecord, type Refusal } from '@causeway/kernel';
import type { RoleName } from '../organisation/domain';
import { itemsOf, type AuditToolVersion, type ToolItem } from './tool';

export type ItemAnswer = 'YES' | 'NO' | 'NOT_APPLICABLE';

/** The answer to one item, as it is kept: exactly one of `answer`, `met` and `points` is not null. */
export interface AuditAnswer {
  readonly item: string;
  readonly answer: ItemAnswer | null;
  readonly met: number | null;
  /** How many of the sample it does not apply to. */
  readonly notApplicableOf: number | null;
  readonly points: number | null;
  readonly note: string | null;
  readonly evidence: readonly CitedRecord[];
}

/** What was looked at; all three are null where no item was scored on a sample. */
export interface Sampled {
  readonly population: number | null;
  readonly sampleSize: number | null;
  readonly selectionMethod: string | null;
}

export interface Answered extends Sampled {
  readonly auditedAs: RoleName;
  readonly answers: readonly AuditAnswer[];
}

export const isAsked = ({ askedOf }: ToolItem, role: RoleName | null): boolean => role !== null && askedOf.includes(role);

/** What does not apply, as a whole or in a part of the sample, is said to be so. */
const leavesOut = ({ answer, notApplicableOf }: AuditAnswer): boolean => answer === 'NOT_APPLICABLE' || (notApplicableOf ?? 0) > 0;

type AnsweringFault =
  | 'NOTHING_ASKED'
  | 'ITEM_UNANSWERED'
  | 'ITEM_UNKNOWN'
  | 'ITEM_NOT_ASKED'
  | 'ITEM_ANSWERED_TWICE'
  | 'ANSWER_OF_ANOTHER_KIND'
  | 'POINTS_OUT_OF_RANGE'
  | 'COUNT_WRONG'
  | 'NOTE_MISSING'
  | 'EVIDENCE_MISSING'
  | 'TEXT_TOO_LONG'
  | 'TEXT_EMPTY'
  | 'SAMPLE_MISSING'
  | 'SAMPLE_NOT_ASKED';

/** What is missing or wrong in an audit by a tool: of an item its field names the item, and its rule is the tool's version, which asks it. */
export function answeringFaults(tool: Pick<AuditToolVersion, 'sections' | 'versionCode'>, audit: Answered): Refusal<AnsweringFault>[] {
  const items = itemsOf(tool);
  const asked = items.filter((item) => isAsked(item, audit.auditedAs));
  if (asked.length === 0) return [refusal('NOTHING_ASKED', 'auditedAs', tool.versionCode)];
  const of = (item: string, code: AnsweringFault): Refusal<AnsweringFault> => refusal(code, `answers.${item}`, tool.versionCode);
  const known = new Set(items.map(({ code }) => code));
  const answers = audit.answers.filter(({ item }) => known.has(item));
  const twice = new Set(answers.filter(({ item }, i) => answers.findIndex((one) => one.item === item) < i).map(({ item }) => item));
  return [
    ...(answers.length < audit.answers.length ? [refusal('ITEM_UNKNOWN', 'answers', tool.versionCode)] : []),
    ...[...twice].map((item) => of(item, 'ITEM_ANSWERED_TWICE')),
    ...items.flatMap((item) => {
      const answer = answers.find((one) => one.item === item.code);
      if (!asked.includes(item)) return answer ? [of(item.code, 'ITEM_NOT_ASKED')] : [];
      if (!answer) return [of(item.code, 'ITEM_UNANSWERED')];
      return itemFaults(item, answer, audit).map((code) => of(item.code, code));
    }),
    ...sampleFaults(asked, audit),
  ];
}

function itemFaults(item: ToolItem, answer: AuditAnswer, { auditedAs, sampleSize }: Answered): AnsweringFault[] {
  const blank = (answer.note ?? '').trim() === '';
  const lines: readonly (readonly [broken: boolean, code: AnsweringFault])[] = [
    [!isScoredSo(item, answer), 'ANSWER_OF_ANOTHER_KIND'],
    [(answer.points ?? 0) > 3, 'POINTS_OUT_OF_RANGE'],
    [(answer.met ?? 0) + (answer.notApplicableOf ?? 0) > (sampleSize ?? 0), 'COUNT_WRONG'],
    [blank && (item.noteMandatoryFor.includes(auditedAs) || leavesOut(answer)), 'NOTE_MISSING'],
    [(answer.note ?? '').length > 2000, 'TEXT_TOO_LONG'],
    [answer.evidence.length === 0 && item.evidenceMandatoryFor.includes(auditedAs), 'EVIDENCE_MISSING'],
  ];
  return lines.flatMap(([broken, code]) => (broken ? [code] : []));
}

/** Whether it says exactly what the item is scored by, or that the item does not apply. */
function isScoredSo({ scoring }: ToolItem, { answer, met, notApplicableOf, points }: AuditAnswer): boolean {
  const said = [answer, met, points].filter((one) => one !== null).length;
  if (said !== 1 || (notApplicableOf !== null && met === null)) return false;
  if (answer === 'NOT_APPLICABLE') return true;
  return { YES_NO_NA: answer, MET_OF_SAMPLE: met, SCALE_0_3: points }[scoring] !== null;
}

/** Where an item is scored on a sample it is said how many there were, how many were looked at and how they were selected (R113); elsewhere not. */
function sampleFaults(asked: readonly ToolItem[], { population, sampleSize, selectionMethod }: Sampled): Refusal<AnsweringFault>[] {
  if (!asked.some(({ scoring }) => scoring === 'MET_OF_SAMPLE')) {
    const said = [population, sampleSize, selectionMethod].some((one) => one !== null);
    return said ? [refusal('SAMPLE_NOT_ASKED', 'sampleSize', 'R113')] : [];
  }
  return [
    ...((sampleSize ?? 0) === 0 ? [refusal('SAMPLE_MISSING', 'sampleSize', 'R113')] : []),
    ...((sampleSize ?? 0) > (population ?? 0) ? [refusal('COUNT_WRONG', 'sampleSize', 'R113')] : []),
    ...((selectionMethod ?? '').trim() === '' ? [refusal('TEXT_EMPTY', 'selectionMethod', 'R113')] : []),
    ...((selectionMethod ?? '').length > 500 ? [refusal('TEXT_TOO_LONG', 'selectionMethod')] : []),
  ];
}
