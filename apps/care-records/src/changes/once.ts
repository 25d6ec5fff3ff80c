import { faults, type CitedRecord, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { IdentifiedChange } from './domain';
import { findFull, findSame } from './evidence-repository';
import { MOST_CHANGES_OF_A_RECORD } from './rules';

/**
 * The faults of what these records show besides. One shows the same change already: proposed twice it would count twice;
 * or one of an occasion, so any but a formal review, shows as many as one may (R25). Nobody else proposes changes of the person meanwhile.
 */
export async function shownFaults(
  tx: Tx,
  change: Pick<IdentifiedChange, 'personId' | 'code'>,
  cited: readonly CitedRecord[],
): Promise<Refusal<'PROPOSED_ALREADY' | 'TOO_MANY_CHANGES'>[]> {
  await tx.exclusively('changes', change.personId);
  const ofOccasions = cited.filter((record) => record.kind !== 'PlanReview');
  const same = await findSame(
    tx,
    change,
    cited.map((record) => record.id),
  );
  const full = await findFull(
    tx,
    change.personId,
    ofOccasions.map((record) => record.id),
    MOST_CHANGES_OF_A_RECORD,
  );
  return faults([
    [same, 'PROPOSED_ALREADY', 'evidence', 'R25'],
    [!same && full, 'TOO_MANY_CHANGES', 'evidence', 'R25'],
  ]);
}
