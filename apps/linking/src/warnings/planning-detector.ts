import { lastOfMonth, type CitedRecord } from '@causeway/kernel';
import type { MonthOfService } from '../measures/months-repository';
import { shareOver } from '../measures/window';
import { cited, inOrder, type ChangeFact } from './detectors';
import type { Fired } from './domain';
import { ofShare } from './figures';
import { SETTINGS } from './settings';

/** A change that fell due in a month, and counts in its M1a. */
export type DueChange = CitedRecord & Pick<ChangeFact, 'dueAt' | 'publishedAt'>;

/** Too few of the changes of a month that is over were in the plan in time: M1a is too low (R89). The changes are those that count in it. */
export function poorCarePlanning({ serviceId, month }: MonthOfService, changes: readonly DueChange[]): Fired[] {
  const { share, changes: fewest } = SETTINGS.planning;
  const missed = changes.filter(({ dueAt, publishedAt }) => publishedAt === null || publishedAt > dueAt);
  const met = changes.length - missed.length;
  if (changes.length < fewest || met / changes.length >= share) return [];
  return [
    {
      ...{ rule: 'POOR_CARE_PLANNING', state: 'STANDING', serviceId, personId: null, ownerId: null },
      because: inOrder(missed, ({ dueAt }) => dueAt)
        .slice(-SETTINGS.mostNamed)
        .map(cited),
      setting: `M1a under ${share.toFixed(2)} in a month, of ${fewest} changes or more`,
      suggestsReview: true,
      figure: ofShare(shareOver(met, changes.length, { from: month, to: lastOfMonth(month) }), changes.length, share),
      ...{ about: serviceId, by: month },
    },
  ];
}
