import { maySee, readsEvery } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { requireShort } from '../measures/bounds';
import { instantsOf, shareOver, type Window } from '../measures/window';
import { listLearnt } from './repository';
import { understoodBy, type Understood } from './understood';

/** So many are listed; a shorter window, or one topic, shows the others. */
const MOST_WORKERS = 500;

/**
 * M3b of a service, of one topic or of all; null unless the caller may read every staff record of it, the confidential ones too:
 * what one worker did not pass is for those who supervise.
 */
export async function scenarioUnderstanding(
  ctx: GraphContext,
  serviceId: string,
  { topicCode, ...window }: Window & { readonly topicCode?: string | null | undefined },
) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId) || !readsEvery(ctx.caller, serviceId, ['STAFF_RECORD', 'STAFF_CONFIDENTIAL'])) return null;
  requireShort(window);
  ctx.session.touch(serviceId);
  const learnt = await ctx.ofService(listLearnt, serviceId, { between: instantsOf(window) });
  const workers = understoodBy(learnt.filter((one) => !topicCode || one.topicCode === topicCode));
  const sum = (of: (one: Understood) => number): number => workers.reduce((total, one) => total + of(one), 0);
  return {
    passed: shareOver(
      sum((one) => one.passed),
      sum((one) => one.taken),
      window,
    ),
    toCoachAgain: workers.filter((one) => !one.passedLast).length,
    workers: workers.slice(0, MOST_WORKERS).map(({ staffMemberId, ...one }) => ({ ...one, staffMember: { id: staffMemberId } })),
    workersLeftOut: Math.max(0, workers.length - MOST_WORKERS),
  };
}
