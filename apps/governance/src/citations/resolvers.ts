import type { RecordRow } from '@causeway/kernel';
import type { KeyQuery } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { auditById, minuteById } from '../assurance/repository';
import { inspectionFindingById } from '../inspections/repository';
import { procedureVersionById } from '../procedures/repository';

const OWN: Readonly<Record<string, KeyQuery<RecordRow>>> = {
  InspectionFinding: inspectionFindingById as unknown as KeyQuery<RecordRow>,
  Minute: minuteById as unknown as KeyQuery<RecordRow>,
  Audit: auditById as unknown as KeyQuery<RecordRow>,
  ProcedureVersion: procedureVersionById as unknown as KeyQuery<RecordRow>,
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
