import type { GraphContext } from '@causeway/subgraph';
import type { ReviewAction } from '../actions/domain';
import { allActionsOfReview } from '../actions/repository';
import type { Cause } from '../causes/domain';
import { allCausesOfReview } from '../causes/repository';
import type { Review } from './domain';
import { reviewOfWithdrawnTrigger } from './repository';

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly rule: string;
}

/** What a careful reader would warn of in a plan of actions. */
export function planWarnings(
  causes: readonly Pick<Cause, 'category' | 'wordingReason'>[],
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
      when:
        actions.length > 0 &&
        causes.some((cause) => cause.category === 'OWNERSHIP') &&
        !actions.some((action) => action.changeKind === 'OWNERSHIP'),
      code: 'OWNERSHIP_GAP_LEFT',
      rule: 'R40',
      message: 'Plans are corrected, yet nobody is named responsible for the next change. Plan an action on ownership.',
    },
    {
      when: causes.some((cause) => cause.wordingReason !== null),
      code: 'VAGUE_WORDING',
      rule: 'R95',
      message: 'A cause keeps a phrase that reads as vague, on a reason given. Read that reason.',
    },
  ];
  return warnings.flatMap(({ when, ...warning }) => (when ? [warning] : []));
}

const TRIGGER_WITHDRAWN: Warning = {
  code: 'TRIGGER_WITHDRAWN',
  rule: 'R15',
  message: 'A record that this review was opened on was withdrawn since. Read what is left of its occasion.',
};

/** What a careful reader would warn of in a review: what it was opened on, and its plan. */
export async function warningsOf(ctx: GraphContext, review: Review): Promise<Warning[]> {
  const withdrawn = await ctx.one(reviewOfWithdrawnTrigger, review.id);
  const causes = await ctx.many(allCausesOfReview, review.id);
  return [...(withdrawn ? [TRIGGER_WITHDRAWN] : []), ...planWarnings(causes, await ctx.many(allActionsOfReview, review.id))];
}
