import { covers } from '@causeway/access';
import { refusal, type CitedRecord, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { placed } from '../citations/commands';
import { elsewhere, ofOthers } from './domain';

/** What a review rests on is of its own service, or of the whole group. */
export async function serviceFaults(
  tx: Tx,
  row: { readonly serviceId: string | null },
  cited: Readonly<Record<string, readonly CitedRecord[]>>,
  rule: string,
): Promise<Refusal<'EVIDENCE_OF_ANOTHER_SERVICE'>[]> {
  const records = await placed(tx, Object.values(cited).flat());
  const wrong = new Set(records.filter((record) => elsewhere(record, row.serviceId)).map(({ id }) => id));
  return Object.entries(cited).flatMap(([field, refs]) =>
    refs.some(({ id }) => wrong.has(id)) ? [refusal('EVIDENCE_OF_ANOTHER_SERVICE', field, rule)] : [],
  );
}

/** What tests a cause names people of the review's sample, if it names anyone. */
export async function sampleFaults(
  tx: Tx,
  sampled: readonly string[],
  evidence: readonly CitedRecord[],
): Promise<Refusal<'EVIDENCE_OF_ANOTHER_PERSON'>[]> {
  if (sampled.length === 0) return [];
  const records = await placed(tx, evidence);
  return records.some((record) => ofOthers(record, sampled)) ? [refusal('EVIDENCE_OF_ANOTHER_PERSON', 'evidence', 'R96')] : [];
}

/** The people of a sample belong to the review's service; one out of the caller's reach is as unknown as one whom nobody knows. */
export async function peopleFaults(
  tx: Tx,
  row: { readonly serviceId: string | null; readonly peopleIds: readonly string[] },
): Promise<Refusal<'EVIDENCE_OF_ANOTHER_SERVICE' | 'RECORD_NOT_KNOWN'>[]> {
  const refs = row.peopleIds.map((id) => ({ kind: 'Person', id }));
  const strangers = (await placed(tx, refs)).filter((person) => elsewhere(person, row.serviceId));
  if (strangers.length === 0) return [];
  const reached = strangers.every(({ serviceId }) => tx.caller.grants.some((grant) => covers(grant, serviceId)));
  return [refusal(reached ? 'EVIDENCE_OF_ANOTHER_SERVICE' : 'RECORD_NOT_KNOWN', 'peopleIds', 'R28')];
}
