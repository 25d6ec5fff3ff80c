import { listNextShifts } from './deliveries-repository';
import type { Reading } from './reading';
import type { AssignmentFact } from './rules';

interface Sought {
  readonly changeKey: string;
  readonly personId: string;
  readonly serviceId: string;
  /** The instant after which a delivery to the person is sought. */
  readonly after: string;
}

export type FoundAssignment = AssignmentFact & { readonly changeKey: string };

/**
 * The shifts, whole, up to the first that starts after an instant. Each round takes the next on which someone starts;
 * one that was under way at the instant is no next delivery, so that another round looks further: seldom more than one.
 */
export async function deliveriesAfter(tx: Reading, sought: readonly Sought[]): Promise<FoundAssignment[]> {
  const found = new Map<string, FoundAssignment>();
  let open = sought.map((one) => ({ ...one, from: one.after }));
  while (open.length > 0) {
    const rows = await listNextShifts(tx, open);
    const further = new Map<number, string>();
    for (const row of rows) further.set(row.n, row.from);
    const begun = new Set(rows.filter((row) => row.startsAt <= (open[row.n - 1]?.after ?? '')).map((row) => `${row.n}/${row.shiftId}`));
    for (const row of rows) {
      const { changeKey = '' } = open[row.n - 1] ?? {};
      found.set(`${changeKey}/${row.id}`, { ...row, changeKey });
      if (!begun.has(`${row.n}/${row.shiftId}`)) further.delete(row.n);
    }
    open = open.flatMap((one, i) => {
      const from = further.get(i + 1);
      return from ? { ...one, from } : [];
    });
  }
  return [...found.values()];
}
