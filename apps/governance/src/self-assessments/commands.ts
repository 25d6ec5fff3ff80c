import { covers } from '@causeway/access';
import { peerRatingRecordedV1, selfAssessmentActionLinkedV1, selfAssessmentRecordedV1 } from '@causeway/event-contracts';
import { refusal, type Refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { AssessOwnServiceInput, LinkAssessmentActionInput, RatePeerServiceInput } from '../__generated__/graphql';
import { reviewActionTable } from '../actions/repository';
import { amend, type Decided } from '../amending';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { findFrameworkItems } from '../frameworks/repository';
import { serviceRow } from '../organisation/commands';
import { isRated, peerFaults, peerRatingFaults, selfAssessmentFaults, type SelfAssessment } from './domain';
import { peerOf } from './peering';
import { isRatedBy, peerRatingTable, selfAssessmentTable, wasReplaced } from './repository';

/** A manager says what the service thinks of itself by one item in force today. */
export const assessOwnService = (scope: Scope, input: AssessOwnServiceInput) => {
  let framework: string | null = null;
  return createRecord(scope, {
    mutation: 'assessOwnService',
    input,
    table: selfAssessmentTable,
    cites: citationsOf(input.evidence, 'evidence'),
    incomplete: ({ evidence }) => (evidence.length < input.evidence.length ? 'evidence' : null),
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: async (tx) => {
      const [item] = (await findFrameworkItems(tx, [input.frameworkItem], tx.clock.today())).filter(isRated);
      framework = item?.framework ?? null;
      return {
        frameworkItem: input.frameworkItem,
        framework: framework ?? '',
        rating: input.rating,
        reasons: input.reasons,
        evidence: await citedRecords(tx, input.evidence),
        reviewActionIds: [],
        workforceActions: [],
        assessedById: tx.caller.staffMemberId ?? '',
      };
    },
    faults: (own) => [
      ...(own.assessedById === '' ? [refusal('NOT_PERMITTED', 'serviceId')] : []),
      ...(framework === null ? [refusal('ITEM_NOT_RATED', 'frameworkItem')] : []),
      ...selfAssessmentFaults(own),
    ],
    further: (tx, row) => serviceFaults(tx, row, { evidence: row.evidence }, 'R28'),
    announce: (tx, row) =>
      tx.announce(selfAssessmentRecordedV1, row, {
        frameworkItem: row.frameworkItem,
        framework: row.framework,
        rating: row.rating,
        evidence: [...row.evidence],
        assessedById: row.assessedById,
      }),
  });
};

/** A peer says what they think of the same. */
export const ratePeerService = (scope: Scope, input: RatePeerServiceInput) => {
  let own: SelfAssessment | null = null;
  return createRecord(scope, {
    mutation: 'ratePeerService',
    input,
    table: peerRatingTable,
    cites: citationsOf(input.evidence, 'evidence'),
    incomplete: ({ evidence }) => (evidence.length < input.evidence.length ? 'evidence' : null),
    placeField: 'selfAssessmentId',
    // Held, so that of two at once the second sees what the first has said.
    place: async (tx) => (own = await tx.lock(selfAssessmentTable, input.selfAssessmentId)),
    fields: async (tx) => ({
      selfAssessmentId: input.selfAssessmentId,
      rating: input.rating,
      reasons: input.reasons,
      evidence: await citedRecords(tx, input.evidence),
      ratedById: tx.caller.staffMemberId ?? '',
    }),
    faults: (rating) => [...(rating.ratedById === '' ? [refusal('NOT_PERMITTED', 'selfAssessmentId')] : []), ...peerRatingFaults(rating)],
    further: async (tx, row) => {
      if (!own) throw new Error('a rating of nothing');
      const notTheirs = peerFaults(own, await peerOf(tx, own));
      if (notTheirs.length > 0) return notTheirs;
      if (await wasReplaced(tx, own)) return [refusal('ASSESSMENT_REPLACED', 'selfAssessmentId')];
      if (await isRatedBy(tx, row)) return [refusal('PEER_RATED_ALREADY', 'selfAssessmentId')];
      return serviceFaults(tx, row, { evidence: row.evidence }, 'R28');
    },
    announce: (tx, row) =>
      tx.announce(peerRatingRecordedV1, row, {
        selfAssessmentId: row.selfAssessmentId,
        rating: row.rating,
        evidence: [...row.evidence],
        ratedById: row.ratedById,
      }),
  });
};

/** Links an action to a self-assessment: the actions themselves stand where they are done. */
export const linkAssessmentAction = (scope: Scope, input: LinkAssessmentActionInput) => {
  const refs = input.workforceActionId ? [{ kind: 'WorkforceAction', id: input.workforceActionId }] : [];
  return amend(scope, {
    mutation: 'linkAssessmentAction',
    input,
    table: selfAssessmentTable,
    id: input.selfAssessmentId,
    field: 'selfAssessmentId',
    cites: citationsOf(refs, 'workforceActionId'),
    decide: async (tx, own): Promise<Decided<SelfAssessment>> => {
      if (!input.reviewActionId === !input.workforceActionId) return [refusal('ACTION_OF_ONE', 'reviewActionId')];
      return input.reviewActionId ? withReviewAction(tx, own, input.reviewActionId) : withWorkforceAction(tx, own, refs);
    },
    announce: (tx, row) =>
      tx.announce(selfAssessmentActionLinkedV1, row, {
        reviewActionIds: [...row.reviewActionIds],
        workforceActionIds: row.workforceActions.map(({ id }) => id),
      }),
  });
};

const linked = (field: string): Refusal<'ACTION_LINKED_ALREADY'>[] => [refusal('ACTION_LINKED_ALREADY', field)];

async function withReviewAction(tx: Tx, own: SelfAssessment, id: string): Promise<Decided<SelfAssessment>> {
  const action = await tx.lock(reviewActionTable, id);
  const known = action && tx.caller.grants.some((grant) => covers(grant, action.serviceId));
  if (!known || action.enteredInErrorAt) return [refusal('NOT_FOUND', 'reviewActionId', 'R28')];
  if (action.serviceId !== own.serviceId) return [refusal('ACTION_OF_ANOTHER_SERVICE', 'reviewActionId')];
  return own.reviewActionIds.includes(id) ? linked('reviewActionId') : { reviewActionIds: [...own.reviewActionIds, id] };
}

async function withWorkforceAction(
  tx: Tx,
  own: SelfAssessment,
  refs: Parameters<typeof citedRecords>[1],
): Promise<Decided<SelfAssessment>> {
  const [action] = await citedRecords(tx, refs);
  if (!action) return [refusal('RECORD_NOT_KNOWN', 'workforceActionId', 'R28')];
  const foreign = await serviceFaults(tx, own, { workforceActionId: [action] }, 'R28');
  if (foreign.length > 0) return [refusal('ACTION_OF_ANOTHER_SERVICE', 'workforceActionId')];
  return own.workforceActions.some(({ id }) => id === action.id)
    ? linked('workforceActionId')
    : { workforceActions: [...own.workforceActions, action] };
}
