import type { Writer } from '@causeway/persistence';
import { latestOf } from '../measures/settling';
import { lookAtPeople } from './raising';
import { lookAtIndicators } from './reviews';
import { lookAtWeeks } from './agency-weeks';
import { lookAtPlanning } from './planning';
import { earlier, EVERYTHING, type Seen } from './seen';
import { lookAtStaff } from './staff';
import { listToLookAt } from './watch-repository';

const AT_ONCE = 200;
/** What is missed by a person's changes may only be on its way from these. */
const SOURCES = ['care-records', 'workforce'];

/**
 * Looks again at the people, the indicators and the weeks of services for whom time alone may have made something fire or end. A consumer may have seen a later
 * time meanwhile: nobody whom it looked at by then is due again before it. What
 * time makes of people, weeks, months and days waits for the sources that it rests on.
 */
export async function lookAgain(tx: Writer, at: Date, seen: Seen = EVERYTHING): Promise<void> {
  const people = await listToLookAt(tx, 'warning_watch', earlier(at, seen(SOURCES)), AT_ONCE);
  const indicators = await listToLookAt(tx, 'review_watch', at, AT_ONCE);
  const now = await latestOf(tx, at);
  await lookAtWeeks(tx, now, seen);
  await lookAtPlanning(tx, now, seen);
  await lookAtStaff(tx, now, seen);
  if (people.length + indicators.length === 0) return;
  await lookAtPeople(tx, people, earlier(now, seen(SOURCES)));
  await lookAtIndicators(tx, indicators, now);
}
