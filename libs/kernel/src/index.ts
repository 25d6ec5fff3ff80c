export { inOrder, WrongArgument } from './argument';
export { ENGLAND_AND_WALES } from './bank-holidays';
export { addWorkingDays, dueAfter, isWorkingDay, workingDaysBetween, type Calendar, type Due } from './calendar';
export { canonical, type Json } from './canonical';
export { checkPack, packKeysIn, type CheckedPack, type PackFault } from './checking-packs';
export { csvLine } from './csv';
export {
  keyIdOf,
  PACK_FORMAT,
  packKeyOf,
  packText,
  sealed,
  type EvidencePack,
  type PackHead,
  type PackKey,
  type PackRecord,
} from './evidence-pack';
export { isCqcId, isNhsNumber, parseNhsNumber } from './identifiers';
export { idOf, importedId, isDerived, isUuid, newId } from './ids';
export {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  isCalendarDay,
  lastOfMonth,
  londonDay,
  londonInstant,
  londonTime,
  monthOf,
  spanOfDay,
  spanOfMonth,
  weekday,
  type CalendarDay,
  type Span,
} from './london-time';
export { decodeCursor, encodeCursor, InvalidCursor, MOST_PER_PAGE, pageLength, type Cursor } from './pagination';
export {
  faults,
  recordRef,
  type CitedRecord,
  type CitedReference,
  type Fields,
  type Line,
  type Moment,
  type RecordRef,
  type RecordRow,
} from './record';
export { reasoned } from './reasoned';
export { err, ok, refusal, refuse, type Decision, type Refusal, type Result } from './result';
export { toldFaults, toldReview, type AskedPart } from './told-review';
export { withoutInput } from './without-input';
