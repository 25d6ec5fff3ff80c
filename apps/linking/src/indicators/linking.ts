import { addDays } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { saveBasis } from '../links/basis-repository';
import type { Told } from '../links/domain';
import type { LinkRules, Place } from '../links/generations';
import { keepLinks, linkOf } from '../links/linking';
import type { Origins } from '../links/origin';
import { uuids } from '../links/told';
import { listIndicators, listTouchedIndicators } from './repository';
import { NOTHING_AROUND, surroundingsOfIndicators } from './surroundings';

/** Signs in notes that someone may be at risk. */
export const INDICATORS: Origins = { named: 'indicators', kinds: ['Indicator'], touchedBy: indicatorsTouchedBy, link: linkIndicators };

const LEARNING = ['Supervision', 'Coaching', 'ScenarioResult', 'TrainingRecord'];

/**
 * The indicators whose links an event of the batch may alter: those that it is about or follows, those of the note that it tells of,
 * those of the author that it concerns, those of the days on which it was in force, and those that were linked to its record before it was corrected.
 */
async function indicatorsTouchedBy(tx: Writer, told: readonly Told[]): Promise<string[]> {
  const of = (...kinds: string[]): Told[] => told.filter((one) => kinds.includes(one.kind));
  const [own, notes, followed] = [of('Indicator'), of('DailyNote'), of('Alert', 'Concern', 'ManagementReview')];
  const [referrals, escalations, learning] = [of('Referral'), of('Escalation'), of(...LEARNING)];
  const rested = [...followed, ...referrals, ...escalations, ...learning];
  if (own.length + notes.length + rested.length === 0) return [];
  return listTouchedIndicators(tx, {
    indicatorIds: [...own.map((one) => one.id), ...followed.flatMap((one) => uuids(one.facts['indicatorId']))],
    noteIds: notes.map((one) => one.id),
    concernIds: referrals.flatMap((one) => uuids(one.facts['concernId'])),
    recordIds: [...new Set([...rested.map((one) => one.id), ...learning.flatMap((one) => uuids(one.facts['staffMemberId']))])],
    inForce: escalations.flatMap(inForce),
  });
}

/** The days of an escalation, in whatever zone. */
function inForce({ serviceId, facts: { startsOn, endedOn } }: Told): { serviceId: string; from: string; until: string }[] {
  if (!serviceId || typeof startsOn !== 'string') return [];
  return [{ serviceId, from: addDays(startsOn, -1), until: typeof endedOn === 'string' ? addDays(endedOn, 2) : EVER }];
}

/** Later than any instant. */
const EVER = '~';

/** Makes the links of these indicators what the facts say: eight statements, however many. */
async function linkIndicators(tx: Writer, ids: readonly string[], rules: LinkRules, place: Place): Promise<void> {
  const indicators = await listIndicators(tx, ids);
  const around = await surroundingsOfIndicators(tx, indicators);
  const judged = indicators.map((indicator) => {
    const drafts = rules.judgeIndicator(indicator, around.get(indicator.id) ?? NOTHING_AROUND);
    return { indicator, links: drafts.map((draft) => linkOf(tx, 'INDICATOR', indicator, draft, rules.version)) };
  });
  await keepLinks(
    tx,
    place.links,
    ids,
    judged.flatMap(({ links }) => links),
  );
  await saveBasis(
    tx,
    'indicator',
    judged.flatMap(({ indicator: { id: originId, authorId }, links }) =>
      // Whatever is said of the author may be linked.
      [...links.flatMap(({ ends }) => ends.map((end) => end.id)), authorId].flatMap((recordId) =>
        recordId ? [{ recordId, originId }] : [],
      ),
    ),
  );
}
