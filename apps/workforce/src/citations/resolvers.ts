import type { RecordRow } from '@causeway/kernel';
import type { KeyQuery } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { allocationCheckById, briefingChecklistById, shiftAllocationById } from '../allocation/repository';
import { briefingById, personGuidanceById } from '../briefings/repository';
import { inductionById, practiceObservationById, supervisionById, trainingRecordById } from '../development/repository';
import { staffInterviewById, staffQuestionById } from '../interviews/repository';
import { shiftById } from '../rota/repository';

const OWN: Readonly<Record<string, KeyQuery<RecordRow>>> = {
  Shift: shiftById as unknown as KeyQuery<RecordRow>,
  ShiftAllocation: shiftAllocationById as unknown as KeyQuery<RecordRow>,
  BriefingChecklist: briefingChecklistById as unknown as KeyQuery<RecordRow>,
  PersonGuidance: personGuidanceById as unknown as KeyQuery<RecordRow>,
  AllocationCheck: allocationCheckById as unknown as KeyQuery<RecordRow>,
  Briefing: briefingById as unknown as KeyQuery<RecordRow>,
  Induction: inductionById as unknown as KeyQuery<RecordRow>,
  Supervision: supervisionById as unknown as KeyQuery<RecordRow>,
  TrainingRecord: trainingRecordById as unknown as KeyQuery<RecordRow>,
  PracticeObservation: practiceObservationById as unknown as KeyQuery<RecordRow>,
  StaffInterview: staffInterviewById as unknown as KeyQuery<RecordRow>,
  StaffQuestion: staffQuestionById as unknown as KeyQuery<RecordRow>,
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
