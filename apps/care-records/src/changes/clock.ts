import { ENGLAND_AND_WALES, type CitedRecord } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { listRespondents } from '../feedback/repository';
import { clockOf } from './rules';

/** The clock of a change that these records show, with where it was seen first: of feedback by who gave it. */
export async function clockFor(tx: Tx, evidence: readonly CitedRecord[]): Promise<ReturnType<typeof clockOf>> {
  const rows = await listRespondents(
    tx,
    evidence.map((cited) => cited.id),
  );
  const givenBy = new Map(rows.map((row) => [row.id, row.respondent]));
  return clockOf(
    evidence.map((cited) => ({ ...cited, respondent: givenBy.get(cited.id) })),
    ENGLAND_AND_WALES,
  );
}
