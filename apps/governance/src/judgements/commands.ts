import { linkJudgedV1 } from '@causeway/event-contracts';
import { refusal, type CitedRecord, type Fields } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { JudgeLinkInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { reviewTable } from '../reviews/repository';
import { asks } from '../reviews/templates';
import { takesParts, wrongState } from '../reviews/withdrawn';
import { judgingLinkFaults, linkJudgementFaults, type LinkJudgement } from './domain';
import { isJudged, linkJudgementTable } from './repository';

/** The reviewer judges whether unfamiliar staff contributed to an incident (R51): it is their own to say, and no work of the review. */
export const judgeLink = (scope: Scope, input: JudgeLinkInput) => {
  const refs = [{ kind: 'Incident', id: input.incidentId }];
  return createRecord(scope, {
    mutation: 'judgeLink',
    input,
    table: linkJudgementTable,
    cites: citationsOf(refs, 'incidentId'),
    placeField: 'reviewId',
    // Held, so that of two at once the second sees what the first has judged.
    place: (tx) => tx.lock(reviewTable, input.reviewId),
    // One that is not found is refused before anything else looks at it.
    incomplete: ({ incident }: Partial<Fields<LinkJudgement>>) => (incident ? null : 'incidentId'),
    fields: async (tx): Promise<Fields<LinkJudgement>> => ({
      reviewId: input.reviewId,
      incident: (await citedRecords(tx, refs))[0] as CitedRecord,
      judgedLink: input.judgedLink,
      reason: input.reason,
      judgedById: tx.caller.staffMemberId,
    }),
    faults: (judgement) => linkJudgementFaults(judgement),
    further: judgementFaults,
    announce: (tx, row) => tx.announce(linkJudgedV1, row, { reviewId: row.reviewId, incident: row.incident, judgedLink: row.judgedLink }),
  });
};

/** While the review takes parts, of an incident of its service, once while what was judged of it stands. */
async function judgementFaults(tx: Tx, row: LinkJudgement) {
  const review = await tx.find(reviewTable, row.reviewId);
  const notTheirs = review ? judgingLinkFaults(review, tx.caller.staffMemberId, asks(review.template, 'SHIFTS_CHECKED')) : [];
  if (notTheirs.length > 0) return notTheirs;
  if (!(await takesParts(tx, review))) return wrongState('reviewId');
  const foreign = await serviceFaults(tx, row, { incidentId: [row.incident] }, 'R51');
  if (foreign.length > 0) return foreign;
  return (await isJudged(tx, row)) ? [refusal('RECORDED_TWICE', 'incidentId', 'R51')] : [];
}
