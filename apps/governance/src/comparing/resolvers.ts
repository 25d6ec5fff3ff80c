import { recordRef } from '@causeway/kernel';
import type { Resolvers } from '../__generated__/graphql';
import { comparisonOf, notHeard, type ComparedRecord } from './gathering';

const shown = ({ record, ...said }: ComparedRecord) => ({ ...said, record: recordRef(record) });

export const comparingResolvers: Resolvers = {
  Service: { sourcesBehind: (service, _args, ctx) => notHeard(ctx, service.id) },
  Cause: {
    comparedWithRecords: async (cause, _args, ctx) => {
      const compared = await comparisonOf(ctx, cause);
      if (!compared) return null;
      const { finding, records, ...counted } = compared;
      return {
        ...counted,
        openedOn: finding.openedOn,
        changedOn: finding.changedOn,
        records: records.map(shown),
        contradictions: records.filter(({ showing }) => showing === 'CONTRADICTS').map(shown),
        behind: await notHeard(ctx, cause.serviceId),
      };
    },
  },
};
