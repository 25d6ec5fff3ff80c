import { maySee, RECORD_CLASSES } from '@causeway/access';
import { recordRef, type RecordRef } from '@causeway/kernel';
import { knownTo } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import { explainTold } from '../concerns/explaining';
import { surroundingsOfConcerns } from '../concerns/surroundings';
import { explainIndicator } from '../indicators/explaining';
import { listIndicators } from '../indicators/repository';
import { NOTHING_AROUND, surroundingsOfIndicators } from '../indicators/surroundings';
import { listWorkOn } from '../units/rota-repository';
import { allMet, type Condition } from './condition';
import { ENDS, OF_CHANGES, OF_INDICATORS } from './ends';
import type { ChangeRule, LinkRule } from './domain';
import { concernOf, explainChange, explainShift, explainWorker, type Known } from './explaining';
import { listChanges } from './facts-repository';
import { linksToldOf, listWhole, readingOf } from './known-repository';
import type { Reading } from './reading';
import { RULE_VERSION } from './rules';
import { surroundingsOf } from './surroundings';
import { uuids } from './told';

interface Pair {
  readonly rule: LinkRule;
  readonly from: RecordRef;
  readonly to: RecordRef;
}

/** Why two records are linked by a rule, or why not; null unless the rule links such records and the caller may know of both, and of links in their services. */
export async function explainLink(ctx: GraphContext, { rule, from, to }: Pair) {
  if (!ENDS[rule].from.includes(from.kind) || !ENDS[rule].to.includes(to.kind)) return null;
  if (!(await knownTo(ctx.session, [from, to])).every(Boolean) || !(await linksToldOf(ctx.session, [from, to]))) return null;
  const reading = readingOf(ctx.session);
  const records = await listWhole(reading, [from, to]);
  const [source, end] = [from, to].map((ref) => records.find(({ kind, id }) => kind === ref.kind && id === ref.id));
  if (!source || !end) return null;
  for (const one of [source, end]) ctx.session.touch(one.id, one.personId);
  const conditions = await conditionsOf(reading, rule, source, end, ctx);
  if (!conditions) return null;
  return {
    rule,
    ruleVersion: RULE_VERSION,
    linked: conditions.every(({ met }) => met),
    from: recordRef(source),
    to: recordRef(end),
    conditions,
  };
}

/** Null where what decides is closed to the caller. */
async function conditionsOf(reading: Reading, rule: LinkRule, from: Known, to: Known, ctx: GraphContext): Promise<Condition[] | null> {
  if (isBare(from) || isBare(to)) return explainBare(from, to);
  if (isOfChange(rule)) return explainOfChange(reading, rule, from, to);
  if (ENDS[rule].from === OF_INDICATORS) return explainOfIndicator(reading, from, to, ctx);
  if (rule === 'CONCERN_TO_SHIFT') return explainShift(from, to);
  if (rule === 'CONCERN_TO_WORKER') {
    const [shift] = await listWhole(reading, [{ kind: 'Shift', id: shiftOf(to) }]);
    return explainWorker(from, to, shift && !isBare(shift) ? shift : null);
  }
  const around = (await surroundingsOfConcerns(reading, [concernOf(from)])).get(from.id);
  return around ? explainTold(from, to, around) : explainBare(from, to);
}

const isOfChange = (rule: LinkRule): rule is ChangeRule => ENDS[rule].from === OF_CHANGES;

async function explainOfIndicator(reading: Reading, from: Known, to: Known, ctx: GraphContext): Promise<Condition[] | null> {
  const [indicator] = await listIndicators(reading, [from.id]);
  if (!indicator) return explainBare(from, to);
  const around = (await surroundingsOfIndicators(reading, [indicator])).get(from.id) ?? NOTHING_AROUND;
  const conditions = explainIndicator(indicator, to, around);
  const open = (kind: string, serviceId: string | null): boolean => maySee(ctx.caller, RECORD_CLASSES[kind] ?? 'TRAIL', serviceId);
  const seen = { ...around, learning: around.learning.filter(({ kind, serviceId }) => open(kind, serviceId)) };
  // A nearer record elsewhere would be told by that alone.
  return allMet(conditions) === allMet(explainIndicator(indicator, to, seen)) ? conditions : null;
}

async function explainOfChange(reading: Reading, rule: ChangeRule, from: Known, to: Known): Promise<Condition[]> {
  const changes = await listChanges(reading, [from.id]);
  const near = (await surroundingsOf(reading, changes)).get(from.id);
  return near ? explainChange(rule, from, to, { near, onShift: await listWorkOn(reading, [shiftOf(to)]) }) : explainBare(from, to);
}

const shiftOf = (to: Known): string => (to.kind === 'Shift' ? to.id : (uuids(to.facts['shiftId'])[0] ?? NO_ID));
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** What the rules read of a record; of one that was taken back before it was told of, nothing else is known. */
const READ: Readonly<Record<string, readonly string[]>> = {
  IdentifiedChange: ['personId', 'identifiedAt', 'code'],
  Shift: ['kind', 'startsAt', 'endsAt', 'peopleIds'],
  Assignment: ['startsAt', 'endsAt', 'shiftId'],
  Incident: ['personId'],
  Complaint: ['personId'],
  Feedback: ['personId'],
  Induction: ['staffMemberId'],
  PersonGuidance: ['shiftId', 'peopleIds'],
  BriefingChecklist: ['shiftId', 'peopleIds'],
  Briefing: ['shiftId'],
  Alert: ['indicatorId'],
  Concern: ['indicatorId'],
  ManagementReview: ['indicatorId'],
  Referral: ['concernId'],
  Escalation: ['startsOn'],
  Supervision: ['staffMemberId'],
  Coaching: ['staffMemberId'],
  ScenarioResult: ['staffMemberId'],
  TrainingRecord: ['staffMemberId'],
};

const isBare = ({ kind, facts }: Known): boolean => (READ[kind] ?? []).some((name) => facts[name] === undefined);

const explainBare = (from: Known, to: Known): Condition[] => [
  { condition: 'FROM_STANDS', met: from.stands, found: null },
  { condition: 'TO_STANDS', met: to.stands, found: null },
];
