import type { CitedRecord } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { ReviewNote } from '../notes/domain';
import type { Staffing } from './domain';
import { listAgencyOn, listHeard, listSampledShifts, listVerdicts } from './repository';

/** What a review of agency staffing rests on: as it was once recorded, and what of it still stands. */
export interface GatheredStaffing {
  readonly cited: Staffing;
  readonly standing: Staffing;
  /** Whether an entry of the log was withdrawn. */
  readonly withdrawn: boolean;
}

/** The notes on interviews and handover: what they cite is a part of what the review rests on. */
export const citedByNotes = (notes: readonly ReviewNote[]): CitedRecord[] =>
  notes.filter(({ subject }) => subject === 'INTERVIEWS' || subject === 'HANDOVER_SUPPORT').flatMap(({ refs }) => refs);

export async function staffingOf(
  tx: Tx,
  reviewId: string,
  notes: readonly ReviewNote[],
  stands: (cited: CitedRecord) => boolean,
): Promise<GatheredStaffing> {
  const sampled = await listSampledShifts(tx, reviewId);
  const judged = await listVerdicts(tx, reviewId);
  const agency = await listAgencyOn(
    tx,
    sampled.map(({ shiftId }) => shiftId),
  );
  const interviews = citedByNotes(notes).filter(({ kind }) => kind === 'StaffInterview');
  const heard = await listHeard(
    tx,
    interviews.map(({ id }) => id),
  );
  const as = (kept: (entry: { readonly withdrawn: boolean }) => boolean, counts: (cited: CitedRecord) => boolean): Staffing => ({
    sampled: sampled.filter(kept),
    agency,
    judged: judged.filter(kept),
    heard: heard.filter(({ id }) => interviews.some((cited) => cited.id === id && counts(cited))).map(({ shiftId }) => shiftId),
    reasoned: notes.flatMap(({ subject, shiftGroup }) => (subject === 'NO_INTERVIEW' && shiftGroup ? [shiftGroup] : [])),
    handoverJudged: notes.some(
      ({ subject, refs }) => subject === 'HANDOVER_SUPPORT' && refs.some((cited) => cited.kind === 'Handover' && counts(cited)),
    ),
  });
  return {
    cited: as(
      () => true,
      () => true,
    ),
    standing: as(({ withdrawn }) => !withdrawn, stands),
    withdrawn: [...sampled, ...judged].some((entry) => entry.withdrawn),
  };
}
