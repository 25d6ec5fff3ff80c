import { doerOf } from '@causeway/access';
import { checkDoneV1, checkScheduledV1 } from '@causeway/event-contracts';
import { ok, refuse, type Decision } from '@causeway/kernel';
import { command, newRow, notYours, type Scope, type Tx, type Writer } from '@causeway/persistence';
import type { DoCheckInput, RefusalCode } from '../__generated__/graphql';
import type { Review } from '../reviews/domain';
import { TEMPLATES } from '../reviews/templates';
import { CADENCES, firstDue, nextDue, opensOn, type Cadence } from './calendar';
import type { Check } from './domain';
import { checkTable, isMinutedSince, isScheduled, listOpenKinds } from './repository';

/**
 * Records that a check was done: now, whatever is said. A week that was missed stays missed, and no check is done before
 * its week begins, so that neither the past nor the future can be filled in (R46).
 */
export const doCheck = (scope: Scope, input: DoCheckInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    {
      mutation: 'doCheck',
      idempotencyKey: input.idempotencyKey,
      input,
      cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.doneById), field: 'doneById' }],
    },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const check = await tx.find(checkTable, input.checkId);
      if (!check) return refuse('NOT_FOUND', 'checkId');
      if (!(await tx.mayAct(check.serviceId, [check.role]))) return notYours(tx, check, 'checkId');
      if (check.version !== input.version) return refuse('STALE', 'version');
      if (check.reviewId !== null) return refuse('EVIDENCE_MISSING', 'checkId', 'R103');
      if (check.doneAt !== null) return refuse('CHECK_DONE', 'checkId', 'R46');
      const today = scope.clock.today();
      const cadence = CADENCES.find((one) => one.kind === check.kind);
      if (check.dueOn < today) return refuse('CHECK_MISSED', 'checkId', 'R46');
      if (cadence && opensOn(cadence, check.dueOn) > today) return refuse('NOT_DUE_YET', 'checkId', 'R46');
      if (input.finding.trim() === '') return refuse('TEXT_EMPTY', 'finding');
      if (input.finding.length > 8000) return refuse('TEXT_TOO_LONG', 'finding');
      if (!(await minuted(tx, check, cadence, input.minuteId ?? null)))
        return cadence?.challenged ? refuse('CHALLENGE_MISSING', 'minuteId', 'R77') : refuse('MINUTE_MISSING', 'minuteId', 'R66');
      const done = await tx.update(checkTable, check, {
        doneAt: scope.clock.now(),
        doneById: doerOf(scope.caller, input.doneById),
        finding: input.finding,
        minuteId: input.minuteId ?? null,
      });
      tx.announce(checkDoneV1, done, { doneAt: scope.clock.now().toISOString() });
      if (cadence) await putIn(tx, scope.clock.now(), check.serviceId, cadence, nextDue(cadence, check.dueOn));
      return ok({ id: done.id });
    },
  );

/** Whether the findings stand where they belong: in a minute of provider oversight of the service, made since the check opened, with a challenge where there has to be one. No other check names one. */
async function minuted(tx: Tx, check: Check, cadence: Cadence | undefined, minuteId: string | null): Promise<boolean> {
  if (!cadence?.minuted) return minuteId === null;
  const { serviceId, dueOn } = check;
  return (
    minuteId !== null &&
    (await isMinutedSince(tx, { serviceId, minuteId, day: opensOn(cadence, dueOn), challenged: cadence.challenged ?? false }))
  );
}

/** Puts one check into the calendar, unless it stands there. */
export async function putIn(
  writer: Writer,
  now: Date,
  serviceId: string | null,
  entry: Pick<Check, 'kind' | 'role'>,
  dueOn: string,
  revisit: Pick<Check, 'reviewId' | 'weeks'> = { reviewId: null, weeks: null },
): Promise<void> {
  const { kind, role } = entry;
  await writer.exclusively('calendar', serviceId ?? 'group', kind);
  if (await isScheduled(writer, { serviceId, kind, dueOn, reviewId: revisit.reviewId })) return;
  const row: Check = {
    ...newRow(writer.tenantId, serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }),
    kind,
    role,
    dueOn,
    doneAt: null,
    doneById: null,
    finding: null,
    alertedAt: null,
    minuteId: null,
    toldIds: [],
    ...revisit,
  };
  await writer.insert(checkTable, row);
  writer.announce(checkScheduledV1, row, { kind, role, dueOn, doneAt: null, doneById: null });
}

/** Puts a revisit of a review's evidence into the calendar, for the role that reviews the effect. */
export const scheduleRevisit = (
  tx: Tx,
  review: { readonly id: string; readonly serviceId: string | null },
  role: Check['role'],
  weeks: number,
  dueOn: string,
): Promise<void> => putIn(tx, tx.clock.now(), review.serviceId, { kind: 'REVISIT', role }, dueOn, { reviewId: review.id, weeks });

/** Puts those cadences of a review that begin now into the calendar of its service, where they do not stand open already; what goes by a change, for each change. */
export async function scheduleCadences(
  tx: Tx,
  { serviceId, template }: Pick<Review, 'serviceId' | 'template'>,
  since: Cadence['since'],
  from: string,
): Promise<void> {
  const open = await listOpenKinds(tx, serviceId, tx.clock.today());
  const missing = CADENCES.filter(
    ({ kind, since: begins }) =>
      begins === since && TEMPLATES[template].checks.includes(kind) && (begins === 'CHANGE' || !open.includes(kind)),
  );
  for (const cadence of missing) await putIn(tx, tx.clock.now(), serviceId, cadence, firstDue(cadence, from));
}
