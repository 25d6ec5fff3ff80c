import type { Writer } from '@causeway/persistence';
import { latestOf } from '../measures/settling';
import { lookAtPeople } from './raising';
import { lookAtIndicators } from './reviews';
import { lookAtWeeks } from './agency-weeks';
import { lookAtPlanning } from './planning';
import { EVERYTHING, type Seen } from './seen';
import { lookAtStaff } from './staff';
import { listToLookAt } from './watch-repository';

const AT_ONCE = 200;

/**
 * Looks again at the people, the indicators and the weeks of services for whom time alone may have made something fire or end. A consumer may have seen a later
 * time meanwhile: nobody is looked at as of an earlier one. What
 * is counted over weeks, months and days waits for the sources that it rests on.
 */
export async function lookAgain(tx: Writer, at: Date, seen: Seen = EVERYTHING): Promise<void> {
  const people = await listToLookAt(tx, 'warning_watch', at, AT_ONCE);
  const indicators = await listToLookAt(tx, 'review_watch', at, AT_ONCE);
  const now = await latestOf(tx, at);
  await lookAtWeeks(tx, now, seen);
  await lookAtPlanning(tx, now, seen);
  await lookAtStaff(tx, now, seen);
  if (people.length + indicators.length === 0) return;
  await lookAtPeople(tx, people, now);
  await lookAtIndicators(tx, indicators, now);
}
