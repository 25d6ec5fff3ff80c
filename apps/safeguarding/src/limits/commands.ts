import { internalLimitSetV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { SetInternalLimitInput } from '../__generated__/graphql';
import { limitFaults } from './domain';
import { internalLimitTable, lastLimit } from './repository';

/** Sets a service's own limit for answering a prompt of the law; the one before stays as it was. */
export const setInternalLimit = (scope: Scope, input: SetInternalLimitInput) =>
  createRecord(scope, {
    mutation: 'setInternalLimit',
    input,
    table: internalLimitTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: async (tx) => {
      await tx.exclusively('internal-limit', input.serviceId, input.kind);
      return {
        kind: input.kind,
        hours: input.hours,
        number: (await lastLimit(tx, input.serviceId, input.kind)) + 1,
        setById: tx.caller.staffMemberId ?? '',
      };
    },
    faults: (limit, at) => [
      ...limitFaults(limit, at),
      ...(limit.setById === '' ? [refusal('NOT_PERMITTED', 'serviceId')] : []),
      ...(limit.number === (input.replaces ?? 0) + 1 ? [] : [refusal(input.replaces ? 'STALE' : 'VERSION_MISSING', 'replaces', 'R116')]),
    ],
    announce: (tx, row) =>
      tx.announce(internalLimitSetV1, row, { kind: row.kind, hours: row.hours, number: row.number, setById: row.setById }),
  });
