import fc from 'fast-check';
import { Play, VERBS } from '../../test/review-in-memory';

/** `CAUSEWAY_SEQUENCES=50000 npx jest apps/governance/src/reviews/machine` plays so many; `CAUSEWAY_SEED` says which. */
const SEQUENCES = Number(process.env['CAUSEWAY_SEQUENCES'] ?? 4_000);
const SEED = Number(process.env['CAUSEWAY_SEED'] ?? 20260309);

type Verb = keyof typeof VERBS;
type Step = readonly [verb: Verb, n: number];
const ANY = Object.keys(VERBS) as Verb[];

/** How a review goes: at which level it begins, on what, by which kind of plan, and whether a worker is blamed in it. */
interface Course {
  readonly level: 'FULL' | 'RAISED' | 'ENDED_BELOW';
  readonly serious: boolean;
  readonly plan: 'STRONG' | 'WEAK' | 'RISK_ACCEPTED';
  readonly signed: boolean;
  readonly blame: 'NONE' | 'UNTESTED' | 'TESTED';
}

/** The verbs of a review that goes well, in their order; one that blames without the tests, or whose weak plan nobody signed, does not. */
const wellOf = (of: Course): Verb[] => (of.level === 'ENDED_BELOW' ? ['sample', 'candour', 'safe', 'end'] : fullOf(of));

const fullOf = ({ level, plan, signed, blame }: Course): Verb[] => [
  ...(level === 'RAISED' ? (['raise'] as const) : []),
  ...(['sample', 'involve', 'candour', 'barrier', 'safe', 'timelines', 'comparisons', 'cause'] as const),
  ...(blame === 'NONE' ? (['cause'] as const) : (['blamingCause'] as const)),
  ...(blame === 'TESTED' ? (['five'] as const) : []),
  ...(['whys', 'factor', 'sources', 'conclude'] as const),
  ...(plan === 'RISK_ACCEPTED' ? (['acceptRisk', 'acceptRisk'] as const) : []),
  ...(plan === 'STRONG' ? (['action'] as const) : []),
  ...(plan === 'WEAK' ? (['weakAction'] as const) : []),
  ...(signed ? (['sign'] as const) : []),
  ...(['baseline', 'change', 'reviewCauses', 'confirm', 'complete', 'outcome', 'close'] as const),
];

const course = fc.record<Course>({
  ...{
    level: fc.constantFrom('FULL', 'FULL', 'RAISED', 'RAISED', 'ENDED_BELOW'),
    serious: fc.boolean(),
    plan: fc.constantFrom('STRONG', 'WEAK', 'RISK_ACCEPTED'),
    signed: fc.boolean(),
  },
  blame: fc.constantFrom('NONE', 'NONE', 'UNTESTED', 'TESTED'),
});
/** Of a review that goes well, some steps left out, done in another way or exchanged, and any others put in anywhere; then what it takes to close, once more. */
const disturbed = fc.record({
  left: fc.array(fc.nat(30), { maxLength: 2 }),
  slips: fc.array(fc.tuple(fc.nat(30), fc.nat(59)), { maxLength: 2 }),
  exchanged: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 2 }),
  more: fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...ANY), fc.nat(59)), { maxLength: 6 }),
  again: fc.array(fc.tuple(fc.constantFrom(...ANY), fc.nat(59)), { maxLength: 8 }),
});
type Disturbed = typeof disturbed extends fc.Arbitrary<infer T> ? T : never;

function stepsOf(of: Course, { left, slips, exchanged, more, again }: Disturbed): Step[] {
  let nth = 0;
  const steps = wellOf(of).map((verb): Step => [verb, verb === 'acceptRisk' ? nth++ : 0]);
  for (const [at, n] of slips) steps[at % steps.length] = [(steps[at % steps.length] as Step)[0], n];
  for (const [a, b] of exchanged) {
    const [one, other] = [steps[a % steps.length], steps[b % steps.length]] as [Step, Step];
    [steps[a % steps.length], steps[b % steps.length]] = [other, one];
  }
  const kept = steps.filter((_step, i) => !left.includes(i));
  for (const [at, verb, n] of more) kept.splice(at % (kept.length + 1), 0, [verb, n]);
  return [...kept, ...again, ['close', 0]];
}

function played(of: Course, by: Disturbed): Play {
  const play = new Play();
  if (of.level !== 'FULL') play.review.level = 'SEVENTY_TWO_HOUR';
  if (of.serious) play.review.triggerKind = 'SERIOUS_INCIDENT';
  // What is withdrawn once it is closed is warned of, and opens nothing by itself.
  for (const [verb, n] of stepsOf(of, by)) if (play.review.state !== 'CLOSED') VERBS[verb](play, n);
  return play;
}

/** What each gate asks of a review that is closed, written by hand and apart from the product’s rules. */
const GATES: Readonly<Record<string, (play: Play) => boolean>> = {
  'two kinds of source are examined, or three of a serious incident, and all nine answered': ({ parts, gone, review }) => {
    const rests = parts.examinations.filter((one) => one.state === 'NOT_APPLICABLE' || one.refs.some(({ id }) => !gone.has(id)));
    const examined = new Set(rests.flatMap((one) => (one.state === 'EXAMINED' ? [one.sourceKind] : [])));
    const least = review.triggerKind === 'SERIOUS_INCIDENT' ? 3 : 2;
    return examined.size >= least && new Set(rests.map((one) => one.sourceKind)).size === 9;
  },
  'everybody of its sample has a timeline and a comparison that rest on something': ({ parts, gone }) =>
    ['Ann', 'Bob'].every(
      (person) =>
        parts.timelines.some((one) => one.personId === person && one.entries.some(({ id }) => !gone.has(id))) &&
        parts.comparisons.some(
          (one) => one.personId === person && [one.handovers, one.allocations].every((refs) => refs.some(({ id }) => !gone.has(id))),
        ),
    ),
  'there is a cause, and each has a why that rests on something, and ends with no person': ({ parts, gone }) =>
    parts.causes.length > 0 &&
    parts.causes.every((cause) => {
      const asked = parts.whys.filter((one) => one.causeId === cause.id);
      const deepest = Math.max(...asked.map(({ number }) => number));
      return (
        asked.some((one) => one.evidence.some(({ id }) => !gone.has(id))) &&
        !asked.some((one) => one.number === deepest && forgot(one.answer))
      );
    }),
  'each cause was read, and tested by a record from after the change that stands, or its risk is accepted': ({ parts, gone }) =>
    parts.causes.every((cause) => {
      const proof = cause.proof.filter(({ id }) => !gone.has(id));
      const shown = proof.length > 0 && proof.every(({ happenedAt }) => happenedAt.slice(0, 10) > '2026-03-09');
      return (cause.state === 'TESTED' && shown) || (cause.acceptedRiskById !== null && cause.state === 'REVIEWED');
    }),
  'blame stands only where the five are tested': (play) => {
    const { parts, gone } = play;
    const blaming = parts.causes.filter(
      (cause) => cause.category === 'INDIVIDUAL_ERROR' || parts.whys.some((one) => one.causeId === cause.id && forgot(one.answer)),
    );
    const each = blaming.length === 0 && play.blamedBefore ? parts.causes : blaming;
    return each.every((cause) =>
      ['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT'].every((subject) => {
        const made = parts.tests.filter((one) => one.causeId === cause.id && one.subject === subject);
        const last = made.filter((one) => one.evidence.some(({ id }) => !gone.has(id))).at(-1);
        return last !== undefined && last.verdict !== 'UNKNOWN';
      }),
    );
  },
  'each action names a cause, and each cause has an action or its risk is accepted': ({ parts, actions }) =>
    actions.every(({ causesIds }) => causesIds.length > 0) &&
    parts.causes.every(({ id, acceptedRiskById }) => acceptedRiskById !== null || actions.some(({ causesIds }) => causesIds.includes(id))),
  'every action is done, by a record that stands': ({ actions, gone }) =>
    actions.every(({ completedOn, evidence }) => completedOn !== null && evidence?.some(({ id }) => !gone.has(id))),
  'a plan of weak actions alone is signed, and not by the author': ({ actions, review: { weakActionsAcceptedById: by } }) =>
    actions.length === 0 || actions.some(({ strength }) => strength !== 'WEAKER') || (by !== null && by !== 'author'),
  'its baseline is of before the change': ({ baseline }) => baseline !== null && baseline.windowEnd < '2026-03-09',
  'its effect is met, on evidence of after the change that stands': ({ outcome, actions, gone }) =>
    outcome !== null &&
    outcome.verdict !== 'NOT_MET' &&
    (actions.length === 0 || outcome.addressed) &&
    outcome.evidence.some(({ id, happenedAt }) => !gone.has(id) && happenedAt.slice(0, 10) > '2026-03-09'),
};
const forgot = (answer: string): boolean => answer.includes('forgot');

/** The gates of every review that is closed, at whatever level. */
const OF_ALL: typeof GATES = {
  'everybody of its sample is safe by the last word on them, and by a record that stands': ({ words, gone, parts }) => {
    const holds = (word: (typeof words)[number] | undefined): boolean =>
      word?.verdict === 'SUFFICIENT' && word.refs.some(({ id }) => !gone.has(id));
    if (parts.samples.length === 0) return holds(words.at(-1));
    const onAll = ({ peopleIds, verdict }: (typeof words)[number]): boolean => peopleIds.length === 0 && verdict !== 'SUFFICIENT';
    return ['Ann', 'Bob'].every((person) => holds(words.filter((word) => word.peopleIds.includes(person) || onAll(word)).at(-1)));
  },
  'what its levels asked is there': ({ review, raised, candour, involved, parts, gone }) =>
    (review.level === 'FULL' && !raised) ||
    (candour.at(-1)?.refs.some(({ id }) => !gone.has(id)) === true &&
      (review.level !== 'FULL' || (involved > 0 && parts.defences.some((one) => one.evidence.some(({ id }) => !gone.has(id)))))),
};

const brokenBy = (play: Play): string[] =>
  Object.entries({ ...OF_ALL, ...(play.review.level === 'FULL' ? GATES : {}) }).flatMap(([gate, holds]) => (holds(play) ? [] : [gate]));

it('no sequence of verbs, retractions and marks of error reaches a closed review that breaks a gate, of thousands', () => {
  const closed: Record<string, number> = {};
  const count = (...what: string[]): void => what.forEach((one) => (closed[one] = (closed[one] ?? 0) + 1));
  fc.assert(
    fc.property(course, disturbed, (of, by) => {
      const play = played(of, by);
      if (play.review.state !== 'CLOSED') return;
      count('CLOSED', play.review.level, of.plan);
      if (play.raised) count('RAISED');
      if (play.gone.size > 0) count('WITHDRAWN');
      if (of.blame !== 'NONE' && play.review.level === 'FULL') count('BLAMED');
      expect(brokenBy(play)).toEqual([]);
    }),
    { numRuns: SEQUENCES, seed: SEED, endOnFailure: true },
  );
  // It is worth nothing unless many come to be closed, and by every way.
  expect(closed['CLOSED']).toBeGreaterThan(SEQUENCES / 10);
  for (const way of ['FULL', 'SEVENTY_TWO_HOUR', 'STRONG', 'WEAK', 'RISK_ACCEPTED', 'RAISED', 'WITHDRAWN', 'BLAMED'])
    expect([way, (closed[way] ?? 0) > SEQUENCES / 400]).toEqual([way, true]);
  if (process.env['CAUSEWAY_SEQUENCES']) process.stdout.write(`${SEQUENCES} sequences (seed ${SEED}): ${JSON.stringify(closed)}\n`);
});
