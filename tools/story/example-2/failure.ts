import type { Answer } from '../../play/client';
import { at, ref } from '../scene';
import { SAMPLED, type Case, type Failure } from './scene';

const ITEMS = [
  ['AGENCY_INDUCTION_RECORDS', 2],
  ['ROTA_PATTERNS', 3],
  ['INCIDENT_LINKS', 10],
  ['FEEDBACK', 4],
  ['HANDOVER_QUALITY', 5],
] as const;

/** The five items of the audit of agency staffing, each with what shows it. */
export const scored = (met: (item: (typeof ITEMS)[number][0], first: number) => number, evidence: readonly Answer[]): Answer[] =>
  ITEMS.map(([item, first]) => ({ item, met: met(item, first), evidence }));

/** An audit, and what the product warned of by itself. */
export async function seeTheFailure(failure: Omit<Failure, 'audit'>): Promise<Failure> {
  const { told, player, serviceId, concerns, evenings } = failure;
  await player.at(at('2026-03-02'));
  told.chapter('An audit of agency staffing, and what the product warned of by itself');
  const evidence = [...SAMPLED].flatMap((day) => concerns.get(day) ?? []);
  const shift = ref('Shift', { id: evenings[0]?.shiftId });
  const audit = {
    ...{ serviceId, population: 17, sampleSize: 10, selectionMethod: 'ten of the agency evenings of January and February, by lot' },
    ...{ evidence: [shift], findings: scored((_item, first) => first, [shift, ...evidence]) },
  };
  await told.isRefused('quality-lead', 'leaves an item out', ['ITEMS_WRONG'], 'recordStaffingAudit', 'audit { id }', {
    ...audit,
    findings: audit.findings.slice(1),
  });
  const recorded = await told.does(
    'quality-lead',
    'audits ten agency evenings: two have their induction',
    'recordStaffingAudit',
    'audit { id }',
    audit,
  );
  await tellTheEvenings(failure);
  for (const warning of await warned(failure))
    told.notes(`WARNING ${String(warning['rule'])}, by ${(warning['because'] as unknown[]).length} records`);
  return { ...failure, audit: ref('Audit', recorded) };
}

const WARNINGS = `query W($id: UUID!) { service(id: $id) { earlyWarnings(state: STANDING, first: 100) { edges { node { id rule because { kind id } } } } } }`;
/** The trigger that the review is opened on. */
const TRIGGER = 'REPEATED_HIGH_AGENCY_INCIDENTS';
const EXPECTED = ['INCIDENT_IN_HIGH_AGENCY_SHIFT', 'REPEATED_QUESTIONS', 'UNFAMILIAR_STAFF', TRIGGER];

/** The standing warnings, one of each rule with the most records, once those of the example's own are known. */
async function warned({ told, player, serviceId }: Pick<Failure, 'told' | 'player' | 'serviceId'>): Promise<Answer[]> {
  const all = await told.whenKnown(
    async () => {
      const { service } = await player.ask('registered-manager', WARNINGS, { id: serviceId });
      return (service.earlyWarnings.edges as { node: Answer }[]).map(({ node }) => node);
    },
    (found) => EXPECTED.every((rule) => found.some((one) => one['rule'] === rule)),
  );
  const rules = [...new Set(all.map((one) => one['rule'] as string))].sort();
  return rules.flatMap((rule) => all.filter((one) => one['rule'] === rule).at(-1) ?? []);
}

/** The review is opened by the registered manager on the warning, and settles what it asked. */
export async function openTheReview(failure: Failure): Promise<Case> {
  const { told, staff, serviceId, concerns } = failure;
  told.chapter('A review is opened');
  const warning = (await warned(failure)).find((one) => one['rule'] === TRIGGER);
  if (!warning) throw new Error(`${TRIGGER} did not fire`);
  const opening = {
    serviceId,
    title: 'Evenings with agency staff',
    visibleProblem: 'People fell and were distressed on evenings on which nobody knew how theirs go.',
    template: 'AGENCY_STAFFING_CONCERNS',
    triggerKind: 'EARLY_WARNING',
    triggers: [ref('EarlyWarning', warning), ...SAMPLED.flatMap((day) => concerns.get(day) ?? [])],
    authorId: staff['registered-manager'],
    reviewerId: staff.reviewer,
    verifierId: staff['provider-representative'],
    frameworkItems: ['SAF_S6', 'SAF_E3', 'RA2014_18', 'RA2014_17'],
  };
  const open = 'review { id version }';
  await told.isRefused('registered-manager', 'opens a review on nothing', ['TRIGGER_MISSING'], 'openReview', open, {
    ...opening,
    triggers: [],
  });
  await told.isRefused('registered-manager', 'makes the author the reviewer', ['SAME_PERSON'], 'openReview', open, {
    ...opening,
    reviewerId: staff['registered-manager'],
  });
  await told.isRefused('support-worker', 'opens a review', ['FORBIDDEN'], 'openReview', open, opening);
  const review = await told.does('registered-manager', 'opens the review on the warning and its records', 'openReview', open, opening);
  await settleTheTriggers(failure, review['id'] as string);
  return { ...failure, reviewId: review['id'] as string, version: review['version'] };
}

const ASKED =
  'query T($id: UUID!) { triggeredActions(serviceId: $id, open: true, first: 50) { edges { node { id version rule dueOn overdue } } } }';

/** What triggers ask in these months, the one that the review is opened on first. */
const ASKING = [
  TRIGGER,
  'REPEATED_INCIDENTS',
  'UNFAMILIAR_STAFF_CONTINUED',
  'POOR_INDUCTION_FEEDBACK',
  'INDUCTION_EVIDENCE_MISSING',
] as const;

/** What is read, once it is complete and two looks at it agree: a figure or an action goes on changing while records come in. */
async function steady<T>(told: Failure['told'], read: () => Promise<T>, isComplete: (found: T) => boolean): Promise<T> {
  let before = '';
  await told.inForce();
  return told.whenKnown(read, (found) => {
    const same = before === JSON.stringify(found);
    before = JSON.stringify(found);
    return same && isComplete(found);
  });
}

const openActions = ({ told, player, serviceId }: Failure): Promise<Answer[]> =>
  steady(
    told,
    async () => {
      const { triggeredActions } = await player.ask('registered-manager', ASKED, { id: serviceId });
      return (triggeredActions.edges as { node: Answer }[]).map(({ node }) => node);
    },
    (open) => ASKING.every((rule) => open.some((one) => one['rule'] === rule)),
  );

/** What the trigger asked, and what the others did, is settled by the one review. */
async function settleTheTriggers(failure: Failure, reviewId: string): Promise<void> {
  const { told } = failure;
  const open = await openActions(failure);
  const settled = 'triggeredAction { id }';
  for (const rule of ASKING) {
    const action = open.find((one) => one['rule'] === rule);
    if (!action) throw new Error(`${rule} opened no action`);
    const settlement = rule === TRIGGER ? 'REVIEW_OPENED' : 'ADDED_TO_REVIEW';
    const settling = { triggeredActionId: action['id'], version: action['version'], settlement };
    if (rule === TRIGGER) {
      const what = 'settles what it asked by no review';
      await told.isRefused('registered-manager', what, ['REVIEW_NEEDED'], 'settleTriggeredAction', settled, settling);
    }
    const late = action['overdue'] ? `, late: it was due by ${String(action['dueOn'])}` : '';
    const what = `settles by the review what ${rule} asked${late}`;
    await told.does('registered-manager', what, 'settleTriggeredAction', settled, { ...settling, reviewId });
  }
}

const BY_PART = `query P($id: UUID!) { service(id: $id) { concernsByPartOfDay(from: "2026-01-01", to: "2026-02-28") {
  withheld byTime { part concerns { count exposure rate lower upper } } } } }`;

/** When it happens: concerns over the care hours that were given in each part of the day. */
async function tellTheEvenings({ told, player, serviceId }: Pick<Failure, 'told' | 'player' | 'serviceId'>): Promise<void> {
  const parts = await steady(
    told,
    async () => (await player.ask('registered-manager', BY_PART, { id: serviceId }))['service'].concernsByPartOfDay.byTime as Answer[],
    (found) => found.some(({ concerns }) => concerns.count > 0),
  );
  const rounded = (rate: unknown): string => Number(rate).toFixed(1);
  for (const { part, concerns } of parts)
    if (concerns.exposure > 0)
      told.notes(
        `${String(part).toLowerCase()}: ${concerns.count} concerns in ${concerns.exposure} care hours, ${rounded(concerns.rate)} of 1,000 (95 % interval ${rounded(concerns.lower)} to ${rounded(concerns.upper)})`,
      );
}
