import { faults, type Line } from '@causeway/kernel';
import {
  blamingOf,
  conductSpokenOf,
  confirmingFaults,
  contributionUnnamed,
  endsWithPerson,
  untestedOf,
  type Cause,
  type CauseTest,
  type Said,
  type OneOfFive,
} from '../causes/domain';
import type { SourceExamination } from '../evidence/domain';
import type { ReviewAction } from '../actions/domain';
import { vague } from '../causes/wording';
import type { Isolation, Review } from './domain';
import type { Search } from './isolation';
import { uncheckedOf, unheardOf, type Staffing } from '../staffing/domain';
import { unfiledOf, unfoundOf, unjudgedOf, type LateEscalation } from '../escalation/domain';
import type { Ask, Template } from './templates';

/** Everything that a conclusion rests on. */
export interface Evidence extends Said {
  readonly sampled: readonly string[];
  /** Of which people the timeline is recorded, and which are compared with handover and allocation. */
  readonly timed: ReadonlySet<string>;
  readonly compared: ReadonlySet<string>;
  readonly examinations: readonly SourceExamination[];
  /** Causes that have a chain of whys, and those that have a contributory factor, by id. */
  readonly withWhy: ReadonlySet<string>;
  /** The whys of which a record still stands, by id. */
  readonly whysStanding: ReadonlySet<string>;
  readonly withFactor: ReadonlySet<string>;
  readonly tests: readonly CauseTest[];
  /** What was said beside the causes: of barriers and differences, in judgements and notes, and to those who asked or are told. */
  readonly analysed: readonly string[];
  /** Causes for which the fairness tool was recorded, by id. */
  readonly weighedFairly: ReadonlySet<string>;
  readonly staffing: Staffing;
  readonly late: LateEscalation;
}

/** What steps 1 to 3 of a template still lack, by what it asks. */
const LACKING: Readonly<Record<Ask, (evidence: Evidence) => readonly Line<StepGap>[]>> = {
  PEOPLE_COMPARED: ({ sampled, timed, compared }) => [
    [sampled.length === 0, 'SAMPLE_MISSING', 'reviewId', 'R27'],
    [sampled.some((person) => !compared.has(person)), 'COMPARISON_MISSING', 'reviewId', 'R33'],
    [sampled.some((person) => compared.has(person) && !timed.has(person)), 'TIMELINE_INCOMPLETE', 'reviewId', 'R30'],
  ],
  SHIFTS_CHECKED: ({ staffing }) => [
    [staffing.sampled.length === 0, 'SAMPLE_MISSING', 'reviewId', 'R53'],
    [uncheckedOf(staffing).length > 0, 'INDUCTION_UNCHECKED', 'reviewId', 'R54'],
    [unheardOf(staffing).length > 0, 'SHIFT_GROUP_UNHEARD', 'reviewId', 'R57'],
    [!staffing.handoverJudged, 'HANDOVER_UNJUDGED', 'reviewId', 'R58'],
  ],
  NOTES_EXAMINED: ({ late }) => [
    [late.sampled.length === 0, 'SAMPLE_MISSING', 'reviewId', 'R70'],
    [unfiledOf(late).length > 0, 'DELAY_UNFILED', 'reviewId', 'R70'],
    [unjudgedOf(late).length > 0, 'KNOWLEDGE_UNJUDGED', 'reviewId', 'R71'],
    [unfoundOf(late).length > 0, 'ALERT_UNJUDGED', 'reviewId', 'R73'],
  ],
};

type StepGap =
  | 'SAMPLE_MISSING'
  | 'COMPARISON_MISSING'
  | 'TIMELINE_INCOMPLETE'
  | 'INDUCTION_UNCHECKED'
  | 'SHIFT_GROUP_UNHEARD'
  | 'HANDOVER_UNJUDGED'
  | 'DELAY_UNFILED'
  | 'KNOWLEDGE_UNJUDGED'
  | 'ALERT_UNJUDGED';

/** The five tests, each with the refusal while it is not made. */
export const FIVE: readonly (readonly [
  OneOfFive,
  'SUPERVISION_UNTESTED' | 'TRAINING_UNTESTED' | 'WORKLOAD_UNTESTED' | 'COMMUNICATION_UNTESTED' | 'OVERSIGHT_UNTESTED',
])[] = [
  ['SUPERVISION', 'SUPERVISION_UNTESTED'],
  ['TRAINING', 'TRAINING_UNTESTED'],
  ['WORKLOAD', 'WORKLOAD_UNTESTED'],
  ['COMMUNICATION', 'COMMUNICATION_UNTESTED'],
  ['MANAGEMENT_OVERSIGHT', 'OVERSIGHT_UNTESTED'],
];

/** What whoever concludes says. */
export interface Conclusion {
  readonly isolation: Isolation | null;
  readonly isolationSearch: string;
  readonly searched: readonly Search[];
  readonly conclusion: string;
  readonly wordingReason: string | null;
  readonly noFactorsReason: string | null;
  readonly conductConcern: boolean | null;
}

/** Whether every source that was examined for a cause contradicts it, by its latest examination; examinations as they came. */
const contradicted = (causeId: string, examinations: readonly SourceExamination[]): boolean => {
  const latest = new Map(examinations.filter((one) => one.causeId === causeId).map((one) => [one.sourceKind, one.showing]));
  return latest.size > 0 && [...latest.values()].every((showing) => showing === 'CONTRADICTS');
};

/** What a conclusion still lacks: all of it at once, each with its row. */
export function conclusionFaults(
  review: Pick<Review, 'frameworkItems' | 'triggerKind'>,
  said: Conclusion,
  evidence: Evidence,
  template: Template,
) {
  const answered = new Set(evidence.examinations.map((one) => one.sourceKind));
  const examinations = evidence.examinations.filter((one) => one.state === 'EXAMINED');
  const examined = new Set(examinations.map((one) => one.sourceKind));
  const words = [said.conclusion, said.isolationSearch, said.noFactorsReason ?? '', ...evidence.analysed];
  const blaming = blamingOf(evidence, words);
  const untested = new Set(blaming.flatMap((cause) => untestedOf(cause.id, evidence.tests)));
  const least = review.triggerKind === 'SERIOUS_INCIDENT' ? template.leastExaminedWhenSerious : template.leastExamined;
  const shown = new Set(examinations.filter((one) => one.causeId !== null).map((one) => one.sourceKind));
  return faults([
    [said.conclusion.trim() === '', 'TEXT_EMPTY', 'conclusion', 'R35'],
    [said.conclusion.length > 8000, 'TEXT_TOO_LONG', 'conclusion'],
    [(said.wordingReason ?? '').length > 8000, 'TEXT_TOO_LONG', 'wordingReason'],
    [(said.noFactorsReason ?? '').length > 8000, 'TEXT_TOO_LONG', 'noFactorsReason'],
    [vague(said.conclusion) && !said.wordingReason?.trim(), 'VAGUE', 'conclusion', 'R95'],
    [review.frameworkItems.length === 0, 'FRAMEWORK_MISSING', 'reviewId', 'R4'],
    ...template.asks.flatMap((ask) => LACKING[ask](evidence)),
    [template.sources.some((source) => !answered.has(source)), 'SOURCES_UNEXAMINED', 'reviewId', 'R18'],
    [examined.size < least, 'SOURCES_TOO_FEW', 'reviewId', 'R17'],
    [evidence.causes.length === 0, 'CAUSE_MISSING', 'reviewId', 'R1'],
    [evidence.causes.some((cause) => !evidence.withWhy.has(cause.id)), 'WHY_CHAIN_MISSING', 'reviewId', 'R10'],
    [endsWithPerson(evidence.whys, evidence.whysStanding), 'WHY_ENDS_WITH_PERSON', 'reviewId', 'R10'],
    [[...examined].some((source) => !shown.has(source)), 'SHOWN_FOR_NO_CAUSE', 'reviewId', 'R19'],
    [evidence.causes.some((cause) => contradicted(cause.id, examinations)), 'SOURCES_CONTRADICT', 'reviewId', 'R19'],
    [evidence.withFactor.size === 0 && !said.noFactorsReason?.trim(), 'FACTORS_MISSING', 'noFactorsReason', 'R12'],
    ...FIVE.map(([subject, code]) => [untested.has(subject), code, 'reviewId', 'R96'] as const),
    [contributionUnnamed(evidence, blaming, evidence.tests), 'CONTRIBUTION_UNNAMED', 'reviewId', 'R96'],
    [blaming.length > 0 && said.conductConcern === null, 'CONDUCT_UNANSWERED', 'conductConcern', 'R96'],
    [said.conductConcern === false && conductSpokenOf(evidence, words), 'CONDUCT_CONTRADICTED', 'conductConcern', 'R96'],
    [
      said.conductConcern === true && blaming.some((cause) => !evidence.weighedFairly.has(cause.id)),
      'FAIRNESS_MISSING',
      'conductConcern',
      'R96',
    ],
  ]);
}

type Addressed = Pick<Cause, 'id' | 'category' | 'acceptedRiskById'>;
type Addressing = Pick<ReviewAction, 'causesIds' | 'changeKind'>;

const openOf = (causes: readonly Addressed[]): Addressed[] => causes.filter((cause) => cause.acceptedRiskById === null);

/** Whether a cause of ownership, whose risk nobody accepted, has no action on ownership of its own. */
export const ownershipLeft = (causes: readonly Addressed[], actions: readonly Addressing[]): boolean =>
  openOf(causes).some(
    ({ id, category }) =>
      category === 'OWNERSHIP' && !actions.some((action) => action.changeKind === 'OWNERSHIP' && action.causesIds.includes(id)),
  );

/** What a change still lacks: an action for every cause, ownership answered by ownership, and a frozen baseline. */
export function changeFaults(
  review: Pick<Review, 'weakActionsAcceptedById'>,
  causes: readonly Cause[],
  actions: readonly ReviewAction[],
  baselineFrozen: boolean,
) {
  const onlyWeak = actions.length > 0 && actions.every((action) => action.strength === 'WEAKER');
  const covered = new Set(actions.flatMap((action) => action.causesIds));
  return faults([
    [openOf(causes).some((cause) => !covered.has(cause.id)), 'ACTIONS_MISSING', 'reviewId', 'R20'],
    [ownershipLeft(causes, actions), 'OWNERSHIP_ACTION_MISSING', 'reviewId', 'R21'],
    [onlyWeak && review.weakActionsAcceptedById === null, 'STRONGER_ACTION_MISSING', 'reviewId', 'R8'],
    [!baselineFrozen, 'BASELINE_MISSING', 'reviewId', 'R114'],
  ]);
}

/** Whether what is left of its proof would still show a finding as tested. */
export const proven = (cause: Pick<Cause, 'category' | 'proof'>, changedOn: string | null): boolean =>
  changedOn !== null && confirmingFaults({ ...cause, state: 'REVIEWED' }, cause.proof, changedOn).length === 0;
