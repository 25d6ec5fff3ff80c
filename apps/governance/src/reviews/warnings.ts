import type { CitedRecord } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import type { ReviewAction } from '../actions/domain';
import { allActionsOfReview } from '../actions/repository';
import { wordedVaguely, type Cause, type CauseTest } from '../causes/domain';
import { allCausesOfReview, allTestsOfCause } from '../causes/repository';
import { contradictionsOf } from '../comparing/gathering';
import { allInvolvementsOfReview, listInvolvingNobody } from '../involvements/repository';
import type { Involvement } from '../involvements/domain';
import { decidedLate } from '../levels/domain';
import type { Revisit } from '../outcomes/domain';
import { experienceAround } from '../outcomes/experience';
import { revisitsThatCount } from '../outcomes/repository';
import { recurrencesOf } from '../recurrences/repository';
import type { ReporterFeedback } from '../reporters/domain';
import { allFeedbackOfReview } from '../reporters/repository';
import { untoldOf } from '../reporters/untold';
import type { Review } from './domain';
import { ownershipLeft } from './gate';
import { reviewOfWithdrawnEvidence, reviewOfWithdrawnTrigger } from './repository';

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly rule: string;
  /** The records that it is of, where it is of records that somebody has to read. */
  readonly records?: readonly CitedRecord[];
}

/** What a careful reader would warn of in a plan of actions. */
export function planWarnings(
  causes: readonly Pick<Cause, 'id' | 'category' | 'acceptedRiskById' | 'wordingReason' | 'description' | 'whatHappened' | 'mechanism'>[],
  actions: readonly Pick<ReviewAction, 'kind' | 'strength' | 'changeKind' | 'causesIds'>[],
): Warning[] {
  const warnings: (Warning & { readonly when: boolean })[] = [
    {
      when: actions.length > 0 && actions.every((action) => action.kind === 'CORRECTION'),
      code: 'ONLY_CORRECTIONS',
      rule: 'R7',
      message: 'Every action mends this case; none mends the cause. Plan one that does.',
    },
    {
      when: actions.length > 0 && actions.every((action) => action.strength === 'WEAKER'),
      code: 'ONLY_WEAK_ACTIONS',
      rule: 'R8',
      message: 'Every action is of the weakest kind. Plan a stronger one.',
    },
    {
      when: actions.length > 0 && ownershipLeft(causes, actions),
      code: 'OWNERSHIP_GAP_LEFT',
      rule: 'R40',
      message: 'Plans are corrected, yet nobody is named responsible for the next change. Plan an action on ownership.',
    },
    {
      when: causes.some((cause) => wordedVaguely(cause) && cause.wordingReason?.trim()),
      code: 'VAGUE_WORDING',
      rule: 'R95',
      message: 'A cause keeps a phrase that reads as vague, on a reason given. Read that reason.',
    },
  ];
  return warnings.flatMap(({ when, ...warning }) => (when ? [warning] : []));
}

/** Actions that tell staff to do better, and nothing else: reminders, and training or coaching. */
const TELLING: readonly ReviewAction['category'][] = ['REMINDER', 'TRAINING'];

/** A warning that late escalation is treated as a matter of reminding staff, while nobody tested whether the recording system flags such concerns (R78). */
export function flagWarnings(
  template: Review['template'],
  actions: readonly Pick<ReviewAction, 'category'>[],
  tests: readonly Pick<CauseTest, 'subject' | 'verdict'>[],
): Warning[] {
  const telling = actions.length > 0 && actions.every(({ category }) => TELLING.includes(category));
  const tested = tests.some(({ subject, verdict }) => subject === 'SYSTEM_FLAG' && verdict !== 'UNKNOWN');
  if (template !== 'DELAYED_SAFEGUARDING_ESCALATION' || !telling || tested) return [];
  return [
    {
      code: 'SYSTEM_FLAG_UNTESTED',
      rule: 'R78',
      message: 'Staff are reminded or coached, and nobody tested whether the recording system flags such concerns. Test that of a cause.',
    },
  ];
}

const TRIGGER_WITHDRAWN: Warning = {
  code: 'TRIGGER_WITHDRAWN',
  rule: 'R15',
  message: 'A record that this review was opened on was withdrawn since. Read what is left of its occasion.',
};

const EVIDENCE_WITHDRAWN: Warning = {
  code: 'EVIDENCE_WITHDRAWN',
  rule: 'R103',
  message: 'Records that this review rests on were withdrawn since. Read what is left of what they showed, and show it anew.',
};

/** A warning that the latest revisit found the change to hold no longer, also once the review is closed. */
export function revisitWarnings(revisits: readonly Pick<Revisit, 'id' | 'revisitedOn' | 'recordedAt' | 'stillHolds'>[]): Warning[] {
  const made = ({ revisitedOn, recordedAt, id }: (typeof revisits)[number]): string => `${revisitedOn} ${recordedAt.toISOString()} ${id}`;
  const latest = [...revisits].sort((a, b) => (made(a) < made(b) ? -1 : 1)).at(-1);
  if (!latest || latest.stillHolds) return [];
  return [
    {
      code: 'NO_LONGER_HOLDS',
      rule: 'R103',
      message: 'The latest revisit found that the change no longer holds. Act on that, and open a review of it if this one is closed.',
    },
  ];
}

const CAUSE_CAME_BACK: Warning = {
  code: 'CAUSE_CAME_BACK',
  rule: 'R9',
  message: 'A cause of the same kind was found behind a failure after the change. Read that review: what was changed here did not last.',
};

/** So many records stand with a warning; all of them stand with each cause. */
const MOST_RECORDS = 50;

/** A warning that records of the service speak against what the review found, with the newest of them (R93). */
export const recordWarnings = (against: readonly CitedRecord[]): Warning[] =>
  against.length === 0
    ? []
    : [
        {
          code: 'RECORDS_CONTRADICT',
          rule: 'R93',
          message:
            'Records of the service speak against what this review found. Read them beside each cause (`comparedWithRecords`): what was found, or what was changed, may not be so.',
          records: against.slice(0, MOST_RECORDS),
        },
      ];

const EXPERIENCE_MISSING: Warning = {
  code: 'EXPERIENCE_MISSING',
  rule: 'R107',
  message:
    'Nobody who lives with this care said how they find it, since the change or, until there is one, before it: ask them and their families, and record their ratings.',
};

const LEVEL_UNDECIDED: Warning = {
  code: 'LEVEL_UNDECIDED',
  rule: 'PSIRF',
  message: 'The 72 hours of this review are over, and nobody decided whether more is needed. Raise it, or have its reviewer end it.',
};

const NOBODY_INVOLVED: Warning = {
  code: 'NOBODY_INVOLVED',
  rule: 'PSIRF',
  message:
    'This review concerns people, and neither they nor their families are involved in it. Involve them before it is concluded, or note why nobody is.',
};

const REPORTER_NOT_TOLD: Warning = {
  code: 'REPORTER_NOT_TOLD',
  rule: 'R91',
  message:
    'This review is closed, and somebody who reported what it was opened on was told nothing of what came of it. Tell them, or say why not.',
};

/** Warnings that somebody who was involved in a closed review waits: for the answer to what they asked, or for the outcome that they want to be told. */
export function waitingWarnings(
  state: Review['state'],
  involved: readonly Pick<Involvement, 'id' | 'asked' | 'answeredAt' | 'wantsOutcome'>[],
  feedback: readonly Pick<ReporterFeedback, 'involvementId'>[],
): Warning[] {
  if (state !== 'CLOSED') return [];
  const unanswered = involved.some(({ asked, answeredAt }) => asked !== null && answeredAt === null);
  const untold = involved.some(
    ({ id, wantsOutcome }) => wantsOutcome === 'YES' && !feedback.some(({ involvementId }) => involvementId === id),
  );
  return [
    ...(unanswered
      ? [
          {
            ...{ code: 'INVOLVED_UNANSWERED', rule: 'PSIRF' },
            message: 'This review is closed, and a question of somebody who was involved in it is not answered. Answer it.',
          },
        ]
      : []),
    ...(untold
      ? [
          {
            ...{ code: 'OUTCOME_NOT_TOLD', rule: 'PSIRF' },
            message:
              'This review is closed, and somebody who was involved in it and wants to be told what came of it was not. Tell them, or say why not.',
          },
        ]
      : []),
  ];
}

/** What a careful reader would warn of in a review: what it was opened on, its plan, and what became of its change. */
export async function warningsOf(ctx: GraphContext, review: Review): Promise<Warning[]> {
  const withdrawn = await ctx.one(reviewOfWithdrawnTrigger, review.id);
  const causes = await ctx.many(allCausesOfReview, review.id);
  const actions = await ctx.many(allActionsOfReview, review.id);
  const tests = (await Promise.all(causes.map(({ id }) => ctx.many(allTestsOfCause, id)))).flat();
  const revisits = await ctx.many(revisitsThatCount, review.id);
  const cameBack = (await ctx.many(recurrencesOf, review.id)).length > 0;
  const { before, since } = await experienceAround(ctx, review);
  const alone = await ctx.batch<boolean>(listInvolvingNobody, (ids) => listInvolvingNobody(ctx.session, ids)).load(review.id);
  const untold = await untoldOf(ctx, review.id);
  return [
    ...(withdrawn ? [TRIGGER_WITHDRAWN] : []),
    ...((await ctx.one(reviewOfWithdrawnEvidence, review.id)) ? [EVIDENCE_WITHDRAWN] : []),
    ...planWarnings(causes, actions),
    ...flagWarnings(review.template, actions, tests),
    ...revisitWarnings(revisits),
    ...(cameBack ? [CAUSE_CAME_BACK] : []),
    ...recordWarnings(await contradictionsOf(ctx, causes)),
    ...((since ?? before).denominator === 0 ? [EXPERIENCE_MISSING] : []),
    ...(decidedLate(review, ctx.clock.now()) ? [LEVEL_UNDECIDED] : []),
    ...(alone ? [NOBODY_INVOLVED] : []),
    ...(review.state === 'CLOSED' && untold.length > 0 ? [REPORTER_NOT_TOLD] : []),
    ...waitingWarnings(review.state, await ctx.many(allInvolvementsOfReview, review.id), await ctx.many(allFeedbackOfReview, review.id)),
  ];
}
