import type { RecordRow } from '@causeway/kernel';
import type { KeyQuery } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { identifiedChangeById } from '../changes/repository';
import { communicationLogEntryById } from '../communication/repository';
import { complaintById, feedbackById } from '../feedback/repository';
import { handoverById } from '../handovers/repository';
import { incidentById } from '../incidents/repository';
import { dailyNoteById } from '../notes/repository';
import { planReviewById } from '../plan-reviews/repository';
import { planOwnershipById, planVersionById } from '../plans/repository';

const OWN: Readonly<Record<string, KeyQuery<RecordRow>>> = {
  DailyNote: dailyNoteById as unknown as KeyQuery<RecordRow>,
  Feedback: feedbackById as unknown as KeyQuery<RecordRow>,
  Complaint: complaintById as unknown as KeyQuery<RecordRow>,
  Incident: incidentById as unknown as KeyQuery<RecordRow>,
  CommunicationLogEntry: communicationLogEntryById as unknown as KeyQuery<RecordRow>,
  Handover: handoverById as unknown as KeyQuery<RecordRow>,
  IdentifiedChange: identifiedChangeById as unknown as KeyQuery<RecordRow>,
  PlanOwnership: planOwnershipById as unknown as KeyQuery<RecordRow>,
  PlanReview: planReviewById as unknown as KeyQuery<RecordRow>,
  PlanVersion: planVersionById as unknown as KeyQuery<RecordRow>,
};

export const citationResolvers: Resolvers = {
  RecordRef: {
    // A record of this domain is answered here; another's is a key, for its owner to answer.
    record: async (cited, _args, ctx) => {
      const own = OWN[cited.kind];
      if (!own) return { __typename: cited.kind, id: cited.id } as never;
      const row = await ctx.one(own, cited.id);
      return row && ({ ...row, __typename: cited.kind } as never);
    },
  },
  CitableRecord: { __resolveType: (record) => (record as { __typename?: string }).__typename as never },
};
