import { recordRef, type RecordRef } from '@causeway/kernel';
import { knownTo } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import { CONCERN_KINDS, listWorkOn } from './concerns-repository';
import type { LinkRule } from './domain';
import { explainChange, explainShift, explainWorker, type Condition, type Known } from './explaining';
import { listChanges } from './facts-repository';
import { linksToldOf, listWhole, readingOf } from './known-repository';
import type { Reading } from './reading';
import { RULE_VERSION } from './rules';
import { surroundingsOf } from './surroundings';
import { uuids } from './told';

/** From what to what each rule links. */
const ENDS: Readonly<Record<LinkRule, { readonly from: readonly string[]; readonly to: string }>> = {
  CHANGE_TO_PLAN_VERSION: { from: ['IdentifiedChange'], to: 'PlanVersion' },
  CHANGE_TO_OWNER: { from: ['IdentifiedChange'], to: 'PlanOwnership' },
  CHANGE_TO_HANDOVER: { from: ['IdentifiedChange'], to: 'Handover' },
  CHANGE_TO_NEXT_DELIVERY: { from: ['IdentifiedChange'], to: 'Shift' },
  CHANGE_TO_BRIEFING: { from: ['IdentifiedChange'], to: 'Briefing' },
  CONCERN_TO_SHIFT: { from: CONCERN_KINDS, to: 'Shift' },
  CONCERN_TO_WORKER: { from: CONCERN_KINDS, to: 'Assignment' },
};

interface Pair {
  readonly rule: LinkRule;
  readonly from: RecordRef;
  readonly to: RecordRef;
}

/** Why two records are linked by a rule, or why not; null unless the rule links such records and the caller may know of both, and of links in their services. */
export async function explainLink(ctx: GraphContext, { rule, from, to }: Pair) {
  if (!ENDS[rule].from.includes(from.kind) || to.kind !== ENDS[rule].to) return null;
  if (!(await knownTo(ctx.session, [from, to])).every(Boolean) || !(await linksToldOf(ctx.session, [from, to]))) return null;
  const reading = readingOf(ctx.session);
  const records = await listWhole(reading, [from, to]);
  const [source, end] = [from, to].map((ref) => records.find(({ kind, id }) => kind === ref.kind && id === ref.id));
  if (!source || !end) return null;
  for (const one of [source, end]) ctx.session.touch(one.id, one.personId);
  const conditions = await conditionsOf(reading, rule, source, end);
  return {
    rule,
    ruleVersion: RULE_VERSION,
    linked: conditions.every(({ met }) => met),
    from: recordRef(source),
    to: recordRef(end),
    conditions,
  };
}

async function conditionsOf(reading: Reading, rule: LinkRule, from: Known, to: Known): Promise<Condition[]> {
  if (isBare(from) || isBare(to)) return explainBare(from, to);
  if (rule === 'CONCERN_TO_SHIFT') return explainShift(from, to);
  const [shiftId = NO_ID] = to.kind === 'Shift' ? [to.id] : uuids(to.facts['shiftId']);
  if (rule === 'CONCERN_TO_WORKER') {
    const [shift] = await listWhole(reading, [{ kind: 'Shift', id: shiftId }]);
    return explainWorker(from, to, shift && !isBare(shift) ? shift : null);
  }
  const changes = await listChanges(reading, [from.id]);
  const near = (await surroundingsOf(reading, changes)).get(from.id);
  return near ? explainChange(rule, from, to, { near, onShift: await listWorkOn(reading, [shiftId]) }) : explainBare(from, to);
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** What the rules read of a record; of one that was taken back before it was told of, nothing else is known. */
const READ: Readonly<Record<string, readonly string[]>> = {
  IdentifiedChange: ['personId', 'identifiedAt', 'code'],
  Shift: ['kind', 'startsAt', 'endsAt', 'peopleIds'],
  Assignment: ['startsAt', 'endsAt', 'shiftId'],
  Incident: ['personId'],
  Complaint: ['personId'],
  Feedback: ['personId'],
};

const isBare = ({ kind, facts }: Known): boolean => (READ[kind] ?? []).some((name) => facts[name] === undefined);

const explainBare = (from: Known, to: Known): Condition[] => [
  { condition: 'FROM_STANDS', met: from.stands, found: null },
  { condition: 'TO_STANDS', met: to.stands, found: null },
];
