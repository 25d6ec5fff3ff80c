import { toldStepFaults, type Tx } from '@causeway/persistence';
import { wasTakenBack } from './repository';

/** What stands against a part of step 1 of a review that examines notes: it awaits what was taken back. */
export const stepOneFaults = async (tx: Tx, part: { readonly reviewId: string; readonly serviceId: string | null }) =>
  toldStepFaults(tx, part, { step: 1, ask: 'NOTES_EXAMINED', rule: 'R70', awaited: await wasTakenBack(tx, part.reviewId) });
