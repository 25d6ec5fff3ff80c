import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../../play/client';
import { at, ref, type Scene } from '../scene';
import { foundLate } from './quarter';
import { indicatorOf, type Case, type Failure, type Sign } from './scene';

const ITEMS = ['SAFEGUARDING_NOTE_QUALITY', 'ESCALATION_TIMING', 'MANAGEMENT_RATIONALE', 'SUPERVISION_EVIDENCE', 'REPEATED_DELAY_THEMES'];

/** The five items of the audit, each met in so many of the sample, on one record. */
export const scored = (evidence: Answer, ...met: readonly number[]): Answer => ({
  evidence: [evidence],
  findings: ITEMS.map((item, i) => ({ item, met: met[i], evidence: [evidence] })),
});

/** Who keeps the tin under the bed, of the people of the branch. */
const SLEEPLESS = 3;

/** What carers and people who are visited say at the end of the quarter. */
export async function hearThem({ told, player, people, staff, serviceId }: Scene): Promise<{ feedback: Answer; question: Answer }> {
  await player.at(at('2026-03-26'));
  told.chapter('What people and carers say');
  const rated = async (person: number, respondent: string, codes: readonly string[], rating: number, text: string): Promise<Answer> =>
    told.does('senior-carer', `takes down what is said: ${rating} of 5`, 'recordFeedback', 'feedback { id }', {
      ...{ personId: people[person]?.id, respondent, codes, rating, text },
    });
  const feedback = await rated(SLEEPLESS, 'PERSON', ['UNSAFE'], 2, 'I keep the tin under the bed now, and I do not sleep.');
  await rated(0, 'FAMILY', ['OTHER'], 3, 'The girls are kind. Nobody rang me about her arm.');
  const asking = { serviceId, askedById: staff['support-worker'], questionCode: 'SERIOUS_ENOUGH' };
  const what = 'logs that a carer asked whether a bruise is serious enough to ring about';
  const question = await told.does('care-coordinator', what, 'logStaffQuestion', 'staffQuestion { id }', asking);
  return { feedback, question };
}

/** The safeguarding lead reads old notes, management decides on what was found late, and the quality lead audits the quarter. */
export async function findTheDelays(scene: Scene, signs: readonly Sign[]): Promise<{ signs: Sign[]; audit: Answer }> {
  const { told, player, serviceId } = scene;
  await player.at(at('2026-04-14'));
  told.chapter('An audit reads the visit notes');
  const all: Sign[] = [];
  for (const sign of signs) all.push(sign.indicator ? sign : await foundLate(scene, sign));
  const late = all.filter(({ review }) => review === null);
  const decided = 'managementReview { id }';
  const deciding = (sign: Sign, rationale: string): Answer => ({
    ...{ indicatorId: indicatorOf(sign)['id'], decision: 'MONITOR', rationale },
  });
  const why = 'The mark is gone and the money was found; told the family, and looked at again each week of April.';
  const tries = (login: string, what: string, code: string, wrong: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'reviewIndicator', decided, wrong);
  await tries('support-worker', 'decides on what she flagged herself', 'NOT_PERMITTED', deciding(all[0] as Sign, why));
  await tries('registered-manager', 'reviews an indicator without saying why', 'RATIONALE_MISSING', deciding(all[4] as Sign, 'Seen.'));
  for (const sign of late) {
    const review = await told.does('registered-manager', 'reviews it, with a rationale', 'reviewIndicator', decided, deciding(sign, why));
    all[all.indexOf(sign)] = { ...sign, review, reviewedAt: player.now };
  }
  const shown = ref('Indicator', indicatorOf(all[4] as Sign));
  const audit = { serviceId, population: 12, sampleSize: 12, selectionMethod: 'every note of the quarter with a sign of harm' };
  const five = scored(shown, 7, 3, 12, 0, 3);
  await told.isRefused('quality-lead', 'audits four of the five items', ['ITEMS_WRONG'], 'recordSafeguardingAudit', 'audit { id }', {
    ...{ ...audit, ...five, findings: (five['findings'] as Answer[]).slice(1) },
  });
  const what = 'records the audit: 3 of 12 escalated in time';
  return { signs: all, audit: await told.does('quality-lead', what, 'recordSafeguardingAudit', 'audit { id }', { ...audit, ...five }) };
}

/** The review is opened on what was found; what the product's own triggers asked for is added to it. */
export async function openTheReview(failure: Failure): Promise<{ readonly found: Case; readonly review: Answer }> {
  const { told, player, staff, serviceId, signs, audit, feedback } = failure;
  await player.at(at('2026-04-20'));
  told.chapter('A review is opened');
  const asked = await askedByTriggers(failure);
  const opening = {
    serviceId,
    title: 'Signs of harm reach managers late',
    visibleProblem: 'Low-level safeguarding concerns were written in visit notes, and managers heard of them after days, or never.',
    template: 'DELAYED_SAFEGUARDING_ESCALATION',
    triggerKind: 'SAFEGUARDING_CONCERN',
    triggers: [...signs.slice(0, 3).map((sign) => ref('Indicator', indicatorOf(sign))), ref('Audit', audit), ref('Feedback', feedback)],
    authorId: staff['registered-manager'],
    reviewerId: staff.reviewer,
    verifierId: staff['nominated-individual'],
    frameworkItems: ['SAF_S3', 'SAF_S1', 'RA2014_13', 'RA2014_17'],
  };
  const tries = (what: string, code: string, wrong: Answer): Promise<void> =>
    told.isRefused('registered-manager', what, [code], 'openReview', 'review { id }', { ...opening, ...wrong });
  await tries('calls what somebody says, by itself, a safeguarding concern', 'TRIGGER_OF_ANOTHER_KIND', {
    triggers: [ref('Feedback', feedback)],
  });
  await tries('is to verify their own review', 'SAME_PERSON', { verifierId: staff['registered-manager'] });
  const review = await told.does('registered-manager', 'opens the review', 'openReview', 'review { id version }', opening);
  await told.inForce();
  await told.does('registered-manager', 'involves the person who does not sleep', 'recordInvolvement', 'involvement { id }', {
    ...{ reviewId: review['id'], personId: failure.people[SLEEPLESS]?.id, relation: 'PERSON', way: 'MEETING', wantsOutcome: 'NOT_SAID' },
    ...{ asked: 'Is anybody going to look at this?', answer: 'Yes: at why it took so long until somebody did.' },
  });
  await addWhatWasAsked(failure, asked, review['id']);
  return { found: { ...failure, reviewId: review['id'] as string }, review };
}

/** The triggers of the example that fire of themselves on such a quarter. */
const FIRED = ['DELAYED_ESCALATION', 'FEELS_UNSAFE', 'REVIEW_MISSING', 'UNCLEAR_CONCERN_WORDING'];

/** The actions that wait to be settled, once those triggers have opened theirs. */
async function askedByTriggers(scene: Scene): Promise<Answer[]> {
  for (const until = Date.now() + 120_000; ; await sleep(500)) {
    const open = await openActions(scene);
    const rules = [...new Set(open.map(({ rule }) => String(rule)))].sort();
    if (FIRED.every((rule) => rules.includes(rule))) {
      scene.told.notes(`what was recorded has opened ${open.length} actions of itself: ${rules.join(', ')}`);
      return open;
    }
    if (Date.now() > until) throw new Error(`of ${FIRED.join(', ')} only ${rules.join(', ')} fired`);
  }
}

async function openActions({ player, serviceId }: Scene): Promise<Answer[]> {
  const query = `query T($id: UUID!) { triggeredActions(serviceId: $id, open: true, first: 100) { edges { node { id version rule } } } }`;
  const { triggeredActions } = await player.ask('registered-manager', query, { id: serviceId });
  return (triggeredActions.edges as { node: Answer }[]).map(({ node }) => node);
}

/** Adds each of them to the review. One that its trigger extends meanwhile is read again, as whoever is told that it is stale does. */
async function addWhatWasAsked(scene: Scene, asked: readonly Answer[], reviewId: unknown): Promise<void> {
  const { told, player } = scene;
  for (const { id, rule } of asked)
    for (const until = Date.now() + 120_000; ; await sleep(200)) {
      const version = (await openActions(scene)).find((one) => one['id'] === id)?.['version'];
      const { refusals } = await player.try('registered-manager', 'settleTriggeredAction', 'triggeredAction { id }', {
        ...{ triggeredActionId: id, version, settlement: 'ADDED_TO_REVIEW', reviewId },
      });
      if (refusals.length === 0) break;
      const [refusal] = refusals;
      if (refusal?.code !== 'STALE' || Date.now() > until) throw new Error(`${String(rule)}: ${String(refusal?.message)}`);
    }
  told.notes(`the registered manager adds each of the ${asked.length} to the review`);
}
