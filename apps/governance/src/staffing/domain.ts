/** The group of shifts that a sampled shift belongs to, as workforce told it. */
export type ShiftGroup = 'DAY' | 'EVENING' | 'NIGHT';

/** A worker on a shift. */
export interface OnShift {
  readonly shiftId: string;
  readonly staffMemberId: string;
}

/** What a review of agency staffing rests on beside its parts: the log of workforce, and what was noted of interviews and handover. */
export interface Staffing {
  readonly sampled: readonly { readonly shiftId: string; readonly group: ShiftGroup }[];
  /** The agency workers on the sampled shifts. */
  readonly agency: readonly OnShift[];
  /** Those of whose induction for a shift there is a verdict. */
  readonly judged: readonly OnShift[];
  /** The shifts of which a permanent worker who was on them was interviewed. */
  readonly heard: readonly string[];
  /** The groups of which it was said why nobody was. */
  readonly reasoned: readonly ShiftGroup[];
  /** Whether it was judged, on handover records, whether handover support was sufficient. */
  readonly handoverJudged: boolean;
}

const sameWorker = (a: OnShift, b: OnShift): boolean => a.shiftId === b.shiftId && a.staffMemberId === b.staffMemberId;

/** The agency workers on sampled shifts of whose induction there is no verdict (R54). */
export const uncheckedOf = ({ sampled, agency, judged }: Pick<Staffing, 'sampled' | 'agency' | 'judged'>): OnShift[] =>
  agency.filter((one) => sampled.some(({ shiftId }) => shiftId === one.shiftId) && !judged.some((verdict) => sameWorker(verdict, one)));

/** The groups of sampled shifts of which no permanent worker was heard and no reason was given (R57). */
export const unheardOf = ({ sampled, heard, reasoned }: Pick<Staffing, 'sampled' | 'heard' | 'reasoned'>): ShiftGroup[] => {
  const groups = new Set(sampled.map(({ group }) => group));
  return [...groups].filter(
    (group) => !reasoned.includes(group) && !sampled.some((shift) => shift.group === group && heard.includes(shift.shiftId)),
  );
};
