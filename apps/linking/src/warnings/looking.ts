import type { Writer } from '@causeway/persistence';
import { latestOf } from '../measures/settling';
import { lookAtPeople } from './raising';
import { listPeopleToLookAt } from './watch-repository';

const AT_ONCE = 200;

/**
 * Looks again at the people for whom time alone may have made something fire or end. A consumer may have seen a later
 * time meanwhile: nobody is looked at as of an earlier one.
 */
export async function lookAgain(tx: Writer, at: Date): Promise<void> {
  const people = await listPeopleToLookAt(tx, at, AT_ONCE);
  if (people.length === 0) return;
  await lookAtPeople(tx, people, await latestOf(tx, at));
}
