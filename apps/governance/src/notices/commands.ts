import { noticeDelaysSetV1, noticeReadV1 } from '@causeway/event-contracts';
import { ok, refusal, refuse, type Decision } from '@causeway/kernel';
import { command, type Scope } from '@causeway/persistence';
import type { ReadNoticeInput, RefusalCode, SetContactAddressInput, SetNoticeDelaysInput } from '../__generated__/graphql';
import { amend, replacingFaults } from '../amending';
import { createForGroup } from '../organisation/for-group';
import { delaysFaults, type NoticeDelays } from './domain';
import { contactAddressTable, lockAddress } from './mail-repository';
import { findDelays, noticeDelaysTable, noticeTable } from './repository';

/** Marks a notice of the caller's own as read; to everybody else it is not there. */
export const readNotice = (scope: Scope, input: ReadNoticeInput) =>
  amend(scope, {
    mutation: 'readNotice',
    input,
    table: noticeTable,
    id: input.noticeId,
    field: 'noticeId',
    isOwn: (tx, notice) => notice.staffMemberId === tx.caller.staffMemberId,
    decide: async (_tx, { readAt }) => ({ readAt: readAt ?? scope.clock.now() }),
    announce: (tx, { readAt, ...notice }) =>
      tx.announce(noticeReadV1, notice, { staffMemberId: notice.staffMemberId, readAt: (readAt ?? scope.clock.now()).toISOString() }),
  });

/** Sets after how many days deputies and next levels are told, for the whole group; those before stay. */
export const setNoticeDelays = (scope: Scope, input: SetNoticeDelaysInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  createForGroup<NoticeDelays, RefusalCode>(scope, {
    mutation: 'setNoticeDelays',
    input,
    table: noticeDelaysTable,
    placeField: 'deputyAfterDays',
    fields: async (tx) => {
      await tx.exclusively('notice-delays');
      return {
        number: ((await findDelays(tx))?.number ?? 0) + 1,
        deputyAfterDays: input.deputyAfterDays,
        nextLevelAfterDays: input.nextLevelAfterDays,
        setById: tx.caller.staffMemberId ?? '',
      };
    },
    faults: (delays, at) => [
      ...delaysFaults(delays, at),
      ...replacingFaults(delays.number - 1, input.replaces, 'R22'),
      ...(delays.setById === '' ? [refusal('NOT_PERMITTED', 'deputyAfterDays')] : []),
    ],
    announce: (tx, row) =>
      tx.announce(noticeDelaysSetV1, row, {
        number: row.number,
        deputyAfterDays: row.deputyAfterDays,
        nextLevelAfterDays: row.nextLevelAfterDays,
        setById: row.setById,
      }),
  });

/** Sets the caller's own address, or takes it away. No event tells of it: it is nobody else's. */
export const setContactAddress = (scope: Scope, input: SetContactAddressInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    { mutation: 'setContactAddress', idempotencyKey: input.idempotencyKey, input },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const { staffMemberId } = tx.caller;
      if (staffMemberId === null || !(await tx.mayAct(null))) return refuse('NOT_PERMITTED', 'address');
      const before = await lockAddress(tx, staffMemberId);
      if ((before?.version ?? null) !== (input.version ?? null)) return refuse('STALE', 'version');
      const address = input.address ?? null;
      if (before) return ok({ id: (await tx.update(contactAddressTable, before, { address })).id });
      const now = scope.clock.now();
      const row = { ...tx.newRow(null, { happenedAt: now, recordedAt: now, receivedAt: now }), staffMemberId, address };
      await tx.insert(contactAddressTable, row);
      return ok({ id: row.id });
    },
  );
