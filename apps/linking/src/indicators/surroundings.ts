import type { Reading } from '../links/reading';
import { groupedBy } from '../units/grouped';
import { listEscalations, listFollowed, listLearning, listReferrals } from './repository';
import type { AroundIndicator, IndicatorFact } from './rules';

export const NOTHING_AROUND: AroundIndicator = { followed: [], referrals: [], escalations: [], learning: [] };

/** What is known around each of the indicators: four statements, however many. */
export async function surroundingsOfIndicators(tx: Reading, indicators: readonly IndicatorFact[]): Promise<Map<string, AroundIndicator>> {
  const followed = await listFollowed(
    tx,
    indicators.map(({ id }) => id),
  );
  const concerns = followed.filter(({ kind }) => kind === 'Concern');
  const referrals = groupedBy(
    await listReferrals(
      tx,
      concerns.map(({ id }) => id),
    ),
    (referral) => referral.concernId,
  );
  const escalations = groupedBy(await listEscalations(tx, unique(indicators.map(({ serviceId }) => serviceId))), (one) => one.serviceId);
  const learning = groupedBy(await listLearning(tx, unique(indicators.map(({ authorId }) => authorId))), (one) => one.staffMemberId);
  const followedOf = groupedBy(followed, (one) => one.indicatorId);
  return new Map(
    indicators.map(({ id, serviceId, authorId }) => {
      const own = followedOf.get(id) ?? [];
      return [
        id,
        {
          followed: own,
          referrals: own.flatMap((one) => (one.kind === 'Concern' ? (referrals.get(one.id) ?? []) : [])),
          escalations: escalations.get(serviceId) ?? [],
          learning: learning.get(authorId ?? '') ?? [],
        },
      ];
    }),
  );
}

const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.flatMap((value) => value ?? []))];
