import type { RecordRow } from '@causeway/kernel';
import type { KeyQuery } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { earlyWarningById } from '../warnings/repository';

const OWN: Readonly<Record<string, KeyQuery<RecordRow>>> = {
  EarlyWarning: earlyWarningById as unknown as KeyQuery<RecordRow>,
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
