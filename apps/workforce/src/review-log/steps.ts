import { toldStepFaults, type Tx } from '@causeway/persistence';
import { wasTakenBack } from './repository';

/** What stands against an entry of the log of a review: it awaits one where one was entered in error or a worker is unchecked. */
export const stepFaults = async (
  tx: Tx,
  entry: { readonly reviewId: string; readonly serviceId: string | null },
  { unchecked = false, ...asked }: Omit<Parameters<typeof toldStepFaults>[2], 'awaited'> & { readonly unchecked?: boolean },
) => toldStepFaults(tx, entry, { ...asked, awaited: unchecked || (await wasTakenBack(tx, entry.reviewId)) });
