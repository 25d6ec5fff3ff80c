import type { Writer } from '@causeway/persistence';
import { saveBasis } from '../links/basis-repository';
import type { Told } from '../links/domain';
import type { LinkRules, Place } from '../links/generations';
import { keepLinks, linkOf } from '../links/linking';
import type { Origins } from '../links/origin';
import { uuids } from '../links/told';
import { HANDOVER_MINUTES, MINUTE_MS } from '../units/rules';
import { CONCERN_KINDS, listConcerns, listTouchedConcerns } from './repository';
import { surroundingsOfConcerns } from './surroundings';

/** Incidents, complaints and feedback that raises a concern. */
export const CONCERNS: Origins = { named: 'concerns', kinds: CONCERN_KINDS, touchedBy: concernsTouchedBy, link: linkConcerns };

/** Records of what a worker was told for a unit. */
const ACKNOWLEDGED = ['PersonGuidance', 'BriefingChecklist', 'Briefing'];

/**
 * The concerns whose links an event of the batch may alter: those that it is about, those that happened during a shift or
 * visit as it is known now, those that were linked to its record before it was corrected, and those in whose unit its worker was.
 */
async function concernsTouchedBy(tx: Writer, told: readonly Told[]): Promise<string[]> {
  const of = (...kinds: string[]): Told[] => told.filter((one) => kinds.includes(one.kind));
  const [concerns, shifts, works] = [of(...CONCERN_KINDS), of('Shift'), of('Assignment')];
  const [acknowledged, inductions] = [of(...ACKNOWLEDGED), of('Induction')];
  const rested = [...shifts, ...works, ...acknowledged, ...inductions];
  if (concerns.length + rested.length === 0) return [];
  return listTouchedConcerns(tx, {
    concernIds: concerns.map((one) => one.id),
    recordIds: [
      ...new Set([
        ...rested.map((one) => one.id),
        ...[...works, ...acknowledged].flatMap((one) => uuids(one.facts['shiftId'])),
        ...inductions.flatMap((one) => uuids(one.facts['staffMemberId'])),
      ]),
    ],
    units: shifts.flatMap((one) => {
      const { startsAt, endsAt } = one.facts;
      return typeof startsAt === 'string' && typeof endsAt === 'string'
        ? [{ serviceId: one.serviceId, from: startsAt, until: new Date(Date.parse(endsAt) + HANDOVER_MINUTES * MINUTE_MS).toISOString() }]
        : [];
    }),
  });
}

/** Makes the links of these concerns what the facts say: eight statements, however many. */
async function linkConcerns(tx: Writer, ids: readonly string[], rules: LinkRules, place: Place): Promise<void> {
  const concerns = await listConcerns(tx, ids);
  const around = await surroundingsOfConcerns(tx, concerns);
  const judged = concerns.map((concern) => {
    const near = around.get(concern.id) ?? { shifts: [], works: [], inductions: [], acknowledged: [] };
    const drafts = rules.judgeConcern(concern, near);
    return { near, links: drafts.map((draft) => linkOf(tx, concern.kind.toUpperCase(), concern, draft, rules.version)) };
  });
  const wanted = judged.flatMap(({ links }) => links);
  await keepLinks(tx, place.links, ids, wanted);
  await saveBasis(
    tx,
    'concern',
    judged.flatMap(({ near, links }) => {
      const linked = new Set(links.flatMap(({ ends }) => ends.map((end) => end.id)));
      return links.flatMap(({ fromKeyId: originId }) => [
        ...[...linked].map((recordId) => ({ recordId, originId })),
        // Whatever is said of how a worker who was there was inducted may be linked.
        ...near.works.filter((work) => linked.has(work.id)).map((work) => ({ recordId: work.staffMemberId, originId })),
      ]);
    }),
  );
}
