import type { CitedRecord } from '@causeway/kernel';
import { strengthOf } from '../src/actions/strength';
import { showsBy, type ReviewAction } from '../src/actions/domain';
import { confirmingFaults, reviewingFaults, riskFaults, type Cause, type CauseTest } from '../src/causes/domain';
import type { SourceExamination } from '../src/evidence/domain';
import { levelFaults, raisingFaults, type LevelFacts } from '../src/levels/domain';
import { endingFaults } from '../src/levels/ending';
import type { NoteVerdict } from '../src/notes/domain';
import type { Baseline, OutcomeEvidence } from '../src/outcomes/domain';
import { afterTheChange } from '../src/outcomes/freezing';
import type { Judged } from '../src/outcomes/latest';
import { beforeChange } from '../src/outcomes/verdict';
import { addressed, closingFaults } from '../src/reviews/closing';
import { signingFaults, type Review } from '../src/reviews/domain';
import { changeFaults, proven } from '../src/reviews/gate';
import { isolationFaults } from '../src/reviews/isolation';
import { citedBy, shownBy, standingParts, type Parts } from '../src/reviews/parts';
import { movedBy, type Transition } from '../src/reviews/transitions';
import { fallenAway, lacking, wantsParts } from '../src/reviews/withdrawn';

const SOURCES = [
  ...(['CARE_RECORDS', 'ROTAS', 'SUPERVISION', 'TRAINING', 'COMMUNICATION_LOGS', 'FEEDBACK', 'GOVERNANCE_MINUTES', 'AUDITS'] as const),
  'PRACTICE_OBSERVATIONS' as const,
];
const FIVE = ['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT'] as const;
const NOWHERE = {
  staffing: { sampled: [], agency: [], judged: [], heard: [], reasoned: [], handoverJudged: false },
  late: { sampled: [], filed: [], judged: [], alerts: [] },
};
const [ANN, BOB] = ['Ann', 'Bob'] as const;
const BLAME = 'The night carer forgot.';
const CHANGED = '2026-03-09';

type Changing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : T[K] };
interface Word {
  readonly peopleIds: readonly string[];
  readonly verdict: NoteVerdict;
  readonly refs: readonly CitedRecord[];
}

/** A review in memory, moved by the product's rules alone: each verb asks them what stands against it. */
export class Play {
  review: Changing<Review> = {
    ...{ state: 'OPEN', level: 'FULL', template: 'MISSED_CARE_PLAN_UPDATES', triggerKind: 'AUDIT_FAILURE', frameworkItems: ['SAF_E1'] },
    ...{ authorId: 'author', reviewerId: 'reviewer', verifierId: 'verifier', weakActionsAcceptedById: null, changedOn: null },
    ...{ isolation: 'UNKNOWN', isolationSearch: 'None yet.', searched: [], conclusion: null, wordingReason: null },
    ...{ noFactorsReason: null, conductConcern: null },
  } as unknown as Changing<Review>;
  parts: Changing<Parts> = {
    ...{ samples: [], timelines: [], comparisons: [], examinations: [], causes: [], whys: [], factors: [], tests: [], defences: [] },
    ...{ analysed: [], weighedFairly: [] },
  };
  readonly words: Word[] = [];
  readonly candour: Word[] = [];
  involved = 0;
  raised = false;
  blamedBefore = false;
  actions: ReviewAction[] = [];
  baseline: Baseline | null = null;
  outcome: OutcomeEvidence | null = null;
  readonly cited: CitedRecord[] = [];
  readonly gone = new Set<string>();

  record(kind: string, day = '2026-03-02'): CitedRecord {
    const at = `${day}T09:00:00.000Z`;
    this.cited.push({ kind, id: `${kind} ${this.cited.length}`, happenedAt: at, recordedAt: at });
    return this.cited.at(-1) as CitedRecord;
  }

  readonly stands = ({ id }: { readonly id: string }): boolean => !this.gone.has(id);
  cause = (n: number): Cause | undefined => this.parts.causes[n % Math.max(1, this.parts.causes.length)];
  says(cause: Cause, more: Partial<Cause>): void {
    this.parts.causes = this.parts.causes.map((one) => (one.id === cause.id ? { ...one, ...more } : one));
  }

  facts(): LevelFacts {
    const safety = this.words.map((word) => ({ ...word, shownBy: word.refs.filter(this.stands).map(() => ({ peopleIds: [] })) }));
    const examined = this.parts.examinations.filter(({ state, refs }) => state === 'EXAMINED' && refs.some(this.stands));
    return {
      ...{ raised: this.raised, concerned: [...new Set(this.parts.samples.flatMap(({ peopleIds }) => peopleIds))], safety },
      ...{ candid: this.candour.at(-1)?.refs.some(this.stands) ?? false, involved: this.involved > 0 },
      sources: new Set(examined.map(({ sourceKind }) => sourceKind)).size,
      ...{ defences: this.parts.defences.some(({ evidence }) => evidence.some(this.stands)), concluded: this.review.conclusion !== null },
    };
  }

  gathered() {
    const cited = [...citedBy(this.parts), ...[...this.words, ...this.candour].flatMap(({ refs }) => refs)];
    const standing = shownBy(standingParts(this.parts, this.stands), NOWHERE, this.parts);
    return { standing, level: this.facts(), withdrawn: !cited.every(this.stands) };
  }

  takesParts = (): boolean => this.review.state === 'OPEN' || (this.review.state !== 'CLOSED' && wantsParts(this.review, this.gathered()));
  move = (by: Transition['by'], broken: readonly unknown[], from: Review['state']): boolean => {
    if (this.review.state !== from || broken.length > 0) return false;
    this.review.state = movedBy(by, from);
    return true;
  };
  provenCauses = (): Cause[] => this.parts.causes.map((cause) => ({ ...cause, proof: cause.proof.filter(this.stands) }));
  doneActions = (): ReviewAction[] =>
    this.actions.map((action) => {
      const shown =
        action.completedOn !== null && action.evidence?.some((one) => this.stands(one) && showsBy(one, action.completedOn ?? ''));
      return shown ? action : { ...action, completedOn: null };
    });
}

type Verb = (play: Play, n: number) => unknown;
/** A verb by which a part comes in: while the review takes parts. */
const part =
  (adds: Verb): Verb =>
  (play, n) =>
    play.takesParts() && adds(play, n);
const ofCause = (adds: (play: Play, cause: Cause, n: number) => void): Verb =>
  part((play, n) => {
    const cause = play.cause(n);
    if (cause) adds(play, cause, n);
  });
const aCause = (id: string, category: Cause['category']): Cause =>
  ({
    ...{ id, category, description: 'Nobody was named.', whoRole: 'Deputy', whatHappened: 'No plan was altered.', whereHappened: 'Rowan' },
    ...{ whenHappened: 'March', mechanism: 'Allocation names shifts.', wantedChange: 'An owner.', acceptedRiskById: null },
    ...{ state: 'RECORDED', identifiedById: 'author', proof: [] },
  }) as unknown as Cause;
/** A cause is named while the review is open, at the full level. */
const named = ({ review: { state, level } }: Play): boolean => state === 'OPEN' && level === 'FULL';
const open = ({ review: { state } }: Play): boolean => state !== 'CLOSED';
const tests = (play: Play, { id: causeId }: Cause, subjects: readonly (typeof FIVE)[number][]): void => {
  for (const subject of subjects)
    play.parts.tests.push({ causeId, subject, verdict: 'DID_NOT_CONTRIBUTE', evidence: [play.record(subject)] } as unknown as CauseTest);
};
const examines = (play: Play, from: number, examined: number, to = SOURCES.length): void => {
  for (const [i, sourceKind] of [...SOURCES.entries()].slice(from, to)) {
    const causeId = play.cause(i)?.id ?? null;
    const one =
      i < examined
        ? { sourceKind, state: 'EXAMINED', showing: 'SUPPORTS', causeId, refs: [play.record(sourceKind)] }
        : { sourceKind, state: 'NOT_APPLICABLE', showing: null, causeId: null, refs: [] };
    play.parts.examinations.push(one as unknown as SourceExamination);
  }
};
const notes = (play: Play, peopleIds: readonly string[], verdict: NoteVerdict): unknown =>
  open(play) && play.words.push({ peopleIds, verdict, refs: verdict === 'SUFFICIENT' ? [play.record('PlanVersion')] : [] });
const plans = (play: Play, causesIds: readonly string[], weak: boolean): unknown =>
  causesIds.length > 0 &&
  ['CONCLUDED', 'CHANGED', 'VERIFIED'].includes(play.review.state) &&
  play.actions.push({
    ...{ causesIds, kind: 'CORRECTIVE', changeKind: 'OWNERSHIP', strength: strengthOf(weak ? 'REMINDER' : 'FORCING_FUNCTION') },
    ...{ completedOn: null, evidence: null },
  } as unknown as ReviewAction);

/** Every verb of a review, and what befalls it: records that are withdrawn, parts that are marked as entered in error. */
export const VERBS = {
  sample: part((play) => {
    play.parts.samples.push({ fromAudits: [play.record('Audit')], fromFeedback: [play.record('Feedback')], peopleIds: [ANN, BOB] });
  }),
  timelines: part((play) => {
    for (const personId of [ANN, BOB]) play.parts.timelines.push({ personId, entries: [play.record('DailyNote')] });
  }),
  comparisons: part((play) => {
    for (const personId of [ANN, BOB])
      play.parts.comparisons.push({ personId, handovers: [play.record('Handover')], allocations: [play.record('ShiftAllocation')] });
  }),
  safe: (play) => notes(play, [ANN, BOB], 'SUFFICIENT'),
  safeOne: (play, n) => notes(play, n % 3 === 0 ? [] : [n % 2 === 0 ? ANN : BOB], 'SUFFICIENT'),
  unsafe: (play, n) => notes(play, n % 3 === 0 ? [] : [n % 2 === 0 ? ANN : BOB], n % 2 === 0 ? 'INSUFFICIENT' : 'UNCLEAR'),
  candour: (play) => open(play) && play.candour.push({ peopleIds: [], verdict: 'SUFFICIENT', refs: [play.record('Notification')] }),
  involve: (play) => open(play) && (play.involved += 1),
  barrier: part((play) => play.parts.defences.push({ evidence: [play.record('Briefing')] })),
  cause: (play) => named(play) && play.parts.causes.push(aCause(`C${play.parts.causes.length}`, 'OWNERSHIP')),
  blamingCause: (play) => named(play) && play.parts.causes.push(aCause(`E${play.parts.causes.length}`, 'INDIVIDUAL_ERROR')),
  whys: part((play) => {
    for (const { id } of play.parts.causes) why(play, id, 'Nobody owned it.');
  }),
  whyOnBlame: ofCause((play, { id }) => why(play, id, BLAME)),
  factor: ofCause((play, { id: causeId }) =>
    play.parts.factors.push({ causeId, description: 'Two bells.', evidence: [play.record('Audit')] }),
  ),
  sources: part((play) => examines(play, 0, 3)),
  oneSource: part((play) => examines(play, 0, 1)),
  someSources: part((play, n) => examines(play, n % 9, 9, (n % 9) + 1)),
  contradicts: ofCause((play, { id: causeId }) => {
    const refs = [play.record('Audit')];
    play.parts.examinations.push({
      sourceKind: 'AUDITS',
      state: 'EXAMINED',
      showing: 'CONTRADICTS',
      causeId,
      refs,
    } as unknown as SourceExamination);
  }),
  five: part((play) => play.parts.causes.forEach((cause) => tests(play, cause, FIVE))),
  oneTest: ofCause((play, cause, n) => tests(play, cause, FIVE.slice(n % 5, (n % 5) + 1))),
  unknown: ofCause((play, { id: causeId }, n) =>
    play.parts.tests.push({ causeId, subject: FIVE[n % 5], verdict: 'UNKNOWN', evidence: [play.record('Audit')] } as unknown as CauseTest),
  ),
  weigh: ofCause((play, { id }) => play.parts.weighedFairly.push(id)),
  blamingNote: (play) => open(play) && play.parts.analysed.push(BLAME),
  raise: (play) => {
    if (raisingFaults(play.review, 'FULL', 'Two more plans were behind.').length > 0) return;
    play.review.level = 'FULL';
    play.raised = true;
  },
  end: (play) =>
    play.move(
      'endReviewAtLevel',
      [
        ...endingFaults(play.review, { reason: 'The plan is right again.', ending: 'reviewer', analysed: play.parts.analysed }),
        ...levelFaults(play.review.level, play.facts()),
      ],
      'OPEN',
    ),
  conclude: (play, n) => {
    const conclusion = n % 8 === 7 ? `Plans had no owner. ${BLAME}` : 'Plans had no owner.';
    const said = { ...play.review, isolationSearch: 'None yet.', conclusion, conductConcern: n % 2 === 0 ? false : null };
    const gaps = [...levelFaults(play.review.level, play.facts()), ...lacking(play.review, said, play.gathered().standing)];
    if (play.review.level !== 'FULL' || !play.move('concludeReview', [...gaps, ...isolationFaults(said)], 'OPEN')) return;
    Object.assign(play.review, { conclusion, conductConcern: said.conductConcern });
    play.blamedBefore = [conclusion, ...play.parts.analysed].some((text) => text.includes(BLAME));
  },
  action: (play) =>
    plans(
      play,
      play.parts.causes.map(({ id }) => id),
      false,
    ),
  weakAction: (play, n) =>
    plans(
      play,
      play.parts.causes.slice(n % 2).map(({ id }) => id),
      true,
    ),
  sign: (play, n) => {
    const signatory = ['nominated', 'author'][n % 2] as string;
    if (signingFaults(play.review, 'There is nothing stronger.', signatory).length === 0) play.review.weakActionsAcceptedById = signatory;
  },
  acceptRisk: (play, n) => {
    const cause = play.cause(n);
    if (!cause || !['OPEN', 'CONCLUDED'].includes(play.review.state)) return;
    if (riskFaults(cause, play.review, 'The wing closes.', 'nominated').length === 0) play.says(cause, { acceptedRiskById: 'nominated' });
  },
  baseline: (play, n) => {
    const windowEnd = n % 6 === 5 ? '2026-03-31' : '2026-02-28';
    if (!['OPEN', 'CONCLUDED'].includes(play.review.state)) return;
    play.baseline = { id: 'B', windowEnd, receivedAt: new Date('2026-03-09T08:00:00Z'), yardstick: null } as Baseline;
  },
  change: (play) => {
    const { baseline, review, parts } = play;
    const gaps = [...fallenAway(review, play.gathered()), ...changeFaults(review, parts.causes, play.doneActions(), baseline !== null)];
    const late = baseline !== null && afterTheChange(baseline, CHANGED) ? ['BASELINE_AFTER_CHANGE'] : [];
    if (play.move('makeChange', [...gaps, ...late], 'CONCLUDED')) review.changedOn = CHANGED;
  },
  reviewCauses: (play) => {
    for (const cause of play.parts.causes)
      if (open(play) && reviewingFaults(cause, play.review, 'reviewer').length === 0) play.says(cause, { state: 'REVIEWED' });
  },
  confirm: (play, n) => {
    const { changedOn } = play.review;
    for (const cause of play.provenCauses()) {
      const lost = cause.state === 'TESTED' && !proven(cause, changedOn);
      const proof = [play.record('IdentifiedChange', n % 3 === 2 ? '2026-03-01' : '2026-04-14')];
      if (!changedOn || confirmingFaults(lost ? { ...cause, state: 'REVIEWED' } : cause, proof, changedOn).length > 0) continue;
      play.says(cause, { state: 'TESTED', proof });
    }
  },
  complete: (play) => {
    const evidence = [play.record('PlanVersion', CHANGED)];
    if (play.review.changedOn)
      play.actions = play.doneActions().map((one) => (one.completedOn ? one : { ...one, completedOn: '2026-03-20', evidence }));
  },
  outcome: (play, n) => {
    const { review } = play;
    const evidence = [play.record('Audit', n % 3 === 2 ? '2026-03-01' : '2026-04-20')];
    if (!review.changedOn || (review.state !== 'CHANGED' && review.state !== 'VERIFIED') || beforeChange(evidence, review.changedOn))
      return;
    const met = {
      verdict: n % 4 === 3 ? 'NOT_MET' : 'MET_TOO_EARLY',
      numerator: 20,
      denominator: 20,
      baselineId: 'B',
      yardstick: null,
      evidence,
    };
    const then = addressed(review, play.provenCauses(), play.doneActions(), '2026-04-30');
    play.outcome = {
      ...met,
      addressed: then,
      beforeNumerator: 8,
      beforeDenominator: 20,
      month: '2026-04-01',
    } as unknown as OutcomeEvidence;
    if (review.state === 'CHANGED') review.state = movedBy('recordOutcome', 'CHANGED');
  },
  close: (play) => {
    const { outcome, baseline, review } = play;
    const shown = outcome && { ...outcome, evidence: outcome.evidence.filter(play.stands) };
    const judged = shown
      ? [{ outcome: shown, now: shown, later: [], holds: true, recurring: false, unproven: false, lacking: [] } as Judged]
      : [];
    const [causes, actions, baselines] = [play.provenCauses(), play.doneActions(), baseline ? [baseline] : []];
    const gaps = closingFaults(review, { causes, actions, baselines, judged, silent: [], fed: [] });
    const plan = changeFaults(review, causes, actions, true);
    play.move('closeReview', [...fallenAway(review, play.gathered()), ...plan, ...gaps], 'VERIFIED');
  },
  retract: (play, n) => void play.gone.add(play.cited[(n * 7) % Math.max(1, play.cited.length)]?.id ?? ''),
  retractLast: (play) => void play.gone.add(play.cited.at(-1)?.id ?? ''),
  markPart: (play, n) => {
    const list = (['samples', 'timelines', 'examinations', 'whys', 'factors', 'tests', 'defences', 'comparisons'] as const)[n % 8];
    if (list && play.review.state === 'OPEN') play.parts[list].splice(n % Math.max(1, play.parts[list].length), 1);
  },
  markInvolvement: (play) => open(play) && (play.involved = 0),
} satisfies Record<string, Verb>;

function why(play: Play, causeId: string, answer: string): void {
  const number = play.parts.whys.filter((one) => one.causeId === causeId).length + 1;
  play.parts.whys.push({
    id: `W${play.cited.length}`,
    causeId,
    number,
    followsId: null,
    question: 'Why?',
    answer,
    evidence: [play.record('Handover')],
  });
}
