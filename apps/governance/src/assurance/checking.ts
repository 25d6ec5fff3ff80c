import { checkDoneV1, checkScheduledV1 } from '@causeway/event-contracts';
import { ok, refuse, type Decision } from '@causeway/kernel';
import type { Role } from '@causeway/access';
import { command, notYours, type Scope, type Tx } from '@causeway/persistence';
import type { DoCheckInput, RefusalCode } from '../__generated__/graphql';
import { CADENCES, nextDue } from './calendar';
import type { Check, CheckKind } from './domain';
import type { RoleName } from '../organisation/domain';
import { checkTable } from './repository';

/** Records that a check was done: now, whatever is said, so that no missed week can be filled in later (R46). */
export const doCheck = (scope: Scope, input: DoCheckInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    {
      mutation: 'doCheck',
      idempotencyKey: input.idempotencyKey,
      input,
      cites: [{ kind: 'StaffMember', id: input.doneById, field: 'doneById' }],
    },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const check = await tx.lock(checkTable, input.checkId);
      if (!check) return refuse('NOT_FOUND', 'checkId');
      if (!(await tx.mayAct(check.serviceId, [check.role as Role]))) return notYours(tx, check, 'checkId');
      if (check.version !== input.version) return refuse('STALE', 'version');
      if (check.reviewId !== null) return refuse('EVIDENCE_MISSING', 'checkId', 'R103');
      if (check.doneAt !== null) return refuse('CHECK_DONE', 'checkId', 'R46');
      if (input.finding.trim() === '') return refuse('TEXT_EMPTY', 'finding');
      const done = await tx.update(checkTable, check, { doneAt: scope.clock.now(), doneById: input.doneById, finding: input.finding });
      tx.announce(checkDoneV1, done, { doneAt: scope.clock.now().toISOString() });
      const cadence = CADENCES.find((c) => c.kind === check.kind);
      if (cadence) await schedule(tx, check.serviceId, cadence.kind, cadence.role, nextDue(cadence, check.dueOn));
      return ok({ id: done.id });
    },
  );

/** Puts one check into the calendar. */
export async function schedule(
  tx: Tx,
  serviceId: string | null,
  kind: CheckKind,
  role: RoleName,
  dueOn: string,
  revisit: Pick<Check, 'reviewId' | 'weeks'> = { reviewId: null, weeks: null },
): Promise<void> {
  const now = tx.clock.now();
  const row: Check = {
    ...tx.newRow(serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }),
    kind,
    role,
    dueOn,
    doneAt: null,
    doneById: null,
    finding: null,
    ...revisit,
  };
  await tx.insert(checkTable, row);
  tx.announce(checkScheduledV1, row, { kind, role, dueOn, doneAt: null, doneById: null });
}

/** Puts the cadences of a review into the calendar of its service, where they do not stand open already. */
export async function scheduleCadences(tx: Tx, serviceId: string | null, today: string): Promise<void> {
  const open = await tx.query<{ kind: string }>(
    'select distinct kind from check_entry where tenant_id = $1 and service_id = $2 and done_at is null',
    [tx.tenantId, serviceId],
  );
  for (const cadence of CADENCES) {
    if (!open.some((entry) => entry.kind === cadence.kind))
      await schedule(tx, serviceId, cadence.kind, cadence.role, nextDue(cadence, today));
  }
}
