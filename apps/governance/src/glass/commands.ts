import { VERBS, type GlassClass, type Role } from '@causeway/access';
import { glassBrokenV1, glassEndedV1, glassReviewedV1 } from '@causeway/event-contracts';
import { err, ok, refuse, type Decision } from '@causeway/kernel';
import { amendRecord, command, mayKnow, type Scope, type Tx } from '@causeway/persistence';
import type { BreakGlassInput, EndGlassBreakInput, RefusalCode, ReviewGlassBreakInput } from '../__generated__/graphql';
import { serviceTable } from '../organisation/repository';
import { breakingFaults, endingFaults, reviewFaults, type GlassBreak } from './breaking';
import { glassBreakTable } from './repository';

type Told = Promise<Decision<{ id: string }, RefusalCode>>;

const MINUTE_MS = 60_000;

/**
 * Breaks the glass over a service in which the caller need hold no role, or over one person there. Until when it opens is by the machine's
 * clock: a demonstration's stands still.
 */
export const breakGlass = (scope: Scope, input: BreakGlassInput): Told =>
  command(
    scope,
    {
      mutation: 'breakGlass',
      idempotencyKey: input.idempotencyKey,
      input,
      cites: input.personId ? [{ kind: 'Person', id: input.personId, field: 'personId' }] : [],
    },
    async (tx): Told => {
      const { serviceId, minutes, account, reason } = input;
      const classes: readonly GlassClass[] = [...new Set(input.opens)].sort();
      const service = await tx.find(serviceTable, serviceId);
      if (!service || service.enteredInErrorAt) return refuse('NOT_FOUND', 'serviceId');
      if (input.personId && !(await isThere(tx, input.personId, serviceId))) return refuse('NOT_FOUND', 'personId', 'R28');
      const broken = breakingFaults({ serviceId, classes, minutes, account }, tx.caller);
      if (broken.length > 0) return err(broken);
      const now = scope.clock.now();
      const brokenAt = new Date();
      const row: GlassBreak = {
        ...tx.newRow(serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }),
        personId: input.personId ?? null,
        brokenById: tx.caller.staffMemberId ?? '',
        reason,
        account,
        classes,
        brokenAt,
        opensUntil: new Date(brokenAt.getTime() + minutes * MINUTE_MS),
        endedAt: null,
        endedById: null,
        verdict: null,
        reviewNote: null,
        reviewedAt: null,
        reviewedById: null,
      };
      await tx.insert(glassBreakTable, row);
      tx.announce(glassBrokenV1, row, {
        brokenById: row.brokenById,
        personId: row.personId,
        classes: [...row.classes],
        reason: row.reason,
        brokenAt: row.brokenAt.toISOString(),
        opensUntil: row.opensUntil.toISOString(),
      });
      return ok({ id: row.id });
    },
  );

/** Whether the person is in the service's care, by what care-records told. */
async function isThere(tx: Tx, personId: string, serviceId: string): Promise<boolean> {
  const person = await tx.known('Person', personId);
  return person !== null && person.state !== 'RETRACTED' && person.serviceId === serviceId;
}

/** Who is told of a glass, may shut it, and judges it. */
const TOLD: readonly Role[] = VERBS['reviewGlassBreak'] ?? [];

/** Ends a glass before its time: its holder does, or whoever is told of it. */
export const endGlassBreak = (scope: Scope, input: EndGlassBreakInput): Told =>
  command(scope, { mutation: 'endGlassBreak', idempotencyKey: input.idempotencyKey, input }, async (tx): Told => {
    const row = await tx.lock(glassBreakTable, input.glassBreakId);
    if (!row) return refuse('NOT_FOUND', 'glassBreakId');
    const theirs = row.brokenById === tx.caller.staffMemberId || (await tx.mayAct(row.serviceId, TOLD));
    if (!theirs) return refuse((await mayKnow(tx, glassBreakTable, row.id, 'BREAK_GLASS')) ? 'NOT_PERMITTED' : 'NOT_FOUND', 'glassBreakId');
    if (row.version !== input.version) return refuse('STALE', 'version');
    const endedAt = new Date();
    const shut = endingFaults(row, endedAt);
    if (shut.length > 0) return err(shut);
    const ended = await tx.update(glassBreakTable, row, { endedAt, endedById: tx.caller.staffMemberId });
    tx.announce(glassEndedV1, ended, { endedAt: endedAt.toISOString() });
    return ok({ id: ended.id });
  });

/** Judges whether the glass was rightly broken, once, by somebody other than its holder. */
export const reviewGlassBreak = (scope: Scope, input: ReviewGlassBreakInput): Told => {
  const reviewedAt = new Date();
  return amendRecord<GlassBreak, RefusalCode>(scope, {
    mutation: 'reviewGlassBreak',
    input,
    table: glassBreakTable,
    dataClass: 'BREAK_GLASS',
    id: input.glassBreakId,
    field: 'glassBreakId',
    decide: (tx, row) => {
      const reviewerId = tx.caller.staffMemberId;
      const broken = reviewFaults(row, { note: input.note, reviewerId, now: reviewedAt });
      const review = { verdict: input.verdict, reviewNote: input.note, reviewedAt, reviewedById: reviewerId };
      return Promise.resolve(broken.length > 0 ? err(broken) : ok(review));
    },
    announce: (tx, row) => tx.announce(glassReviewedV1, row, { verdict: input.verdict, reviewedAt: reviewedAt.toISOString() }),
  });
};
