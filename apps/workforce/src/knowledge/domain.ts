import { faults, londonDay, type CitedRecord, type Fields, type RecordRow } from '@causeway/kernel';

/** Whether a worker knew the escalation route when they wrote a note. */
export type RouteKnowledge = 'KNEW' | 'DID_NOT_KNOW' | 'NOT_SHOWN';

/** The verdict on whether the author of a sampled note knew the escalation route then, and what comparing the note with supervision showed. */
export interface KnowledgeVerdict extends RecordRow {
  readonly reviewId: string;
  readonly noteId: string;
  /** The author of the note. */
  readonly staffMemberId: string;
  readonly verdict: RouteKnowledge;
  /** The training, coaching, answers and supervision that show it, each as it was then. */
  readonly refs: readonly CitedRecord[];
  /** The supervision records with which the note was compared. */
  readonly compared: readonly CitedRecord[];
  /** Why it was compared with none. */
  readonly noneReason: string | null;
  /** What the comparison showed. */
  readonly comparison: string;
  readonly checkedById: string;
}

/** A record that is cited for what a worker knew. */
export interface Taught {
  readonly kind: string;
  readonly staffMemberId: string;
  /** The course, the topic, or the topics of a supervision. */
  readonly codes: readonly string[];
  /** When it had happened and was written down. */
  readonly knownAt: Date;
  readonly validUntil: string | null;
  /** Of coaching and scenario questions: whether every question was passed; else true. */
  readonly passed: boolean;
}

/** What a verdict is held to. */
export interface KnowledgeCase {
  readonly sampled: boolean;
  readonly noteRecordedAt: Date;
  readonly shown: readonly Taught[];
  readonly compared: readonly Taught[];
  /** Everything that the author was taught, as the records stand. */
  readonly standing: readonly Taught[];
  /** Whether a gap is to become an action. */
  readonly gap: boolean;
}

/** Of the escalation route are courses and topics of these codes, and those that begin so: a setting. */
const ROUTE_CODES = ['SAFEGUARDING', 'ESCALATION'];
const ofRoute = (code: string): boolean => ROUTE_CODES.some((one) => code === one || code.startsWith(`${one}_`));

/** The kinds of record that can show what a worker knew. */
export const KNOWLEDGE_KINDS: readonly string[] = ['TrainingRecord', 'Coaching', 'ScenarioResult', 'Supervision'];

/** Whether a text can be a reason: at least three words. */
const reasoned = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/**
 * The faults of a verdict. What shows that the author knew the route is of that worker, on the route, and valid when the note was recorded:
 * what was taught or written down later does not count (R71). While such a record stands, only questions that were not passed show otherwise: nobody is said not to
 * have known what they were taught because it was not looked up. The note is compared with supervision, and a gap becomes an action (R72).
 */
export function knowledgeFaults(verdict: Fields<KnowledgeVerdict>, of: KnowledgeCase) {
  const { refs, compared, comparison } = verdict;
  const worker = verdict.staffMemberId;
  const day = londonDay(of.noteRecordedAt);
  const knew = verdict.verdict === 'KNEW';
  const shows = ({ passed, codes, knownAt, validUntil }: Taught): boolean =>
    passed && codes.some(ofRoute) && knownAt <= of.noteRecordedAt && (validUntil === null || validUntil >= day);
  const failed = verdict.verdict === 'DID_NOT_KNOW' && of.shown.some(({ passed }) => !passed);
  return faults([
    [comparison.trim() === '', 'TEXT_EMPTY', 'comparison', 'R72'],
    [comparison.length > 8000 || (verdict.noneReason ?? '').length > 8000, 'TEXT_TOO_LONG', 'comparison'],
    [!of.sampled, 'NOTE_NOT_SAMPLED', 'noteId', 'R71'],
    [refs.some(({ kind }) => !KNOWLEDGE_KINDS.includes(kind)), 'SHOWS_NO_KNOWLEDGE', 'refs', 'R71'],
    [of.shown.some(({ codes }) => !codes.some(ofRoute)), 'NOT_OF_THE_ROUTE', 'refs', 'R71'],
    [of.shown.some(({ knownAt }) => knownAt > of.noteRecordedAt), 'LATER_THAN_NOTE', 'refs', 'R71'],
    [of.shown.some(({ validUntil }) => validUntil !== null && validUntil < day), 'NOT_VALID_THEN', 'refs', 'R71'],
    [[...of.shown, ...of.compared].some(({ staffMemberId }) => staffMemberId !== worker), 'OF_ANOTHER_WORKER', 'refs', 'R71'],
    [knew && !of.shown.some(({ passed }) => passed), 'KNOWLEDGE_NOT_SHOWN', 'refs', 'R71'],
    [!knew && !failed && of.standing.some(shows), 'KNOWLEDGE_SHOWN', 'verdict', 'R71'],
    [verdict.checkedById === worker, 'JUDGES_OWN_NOTE', 'checkedById', 'R71'],
    [compared.some(({ kind }) => kind !== 'Supervision'), 'COMPARED_WITH_ANOTHER_KIND', 'compared', 'R72'],
    [compared.length === 0 && !reasoned(verdict.noneReason ?? ''), 'COMPARISON_MISSING', 'compared', 'R72'],
    [compared.length > 0 && verdict.noneReason !== null, 'COMPARED_ALREADY', 'noneReason', 'R72'],
    [!knew && !of.gap, 'GAP_ACTION_MISSING', 'gap', 'R72'],
    [knew && of.gap, 'NO_GAP', 'gap', 'R72'],
  ]);
}
