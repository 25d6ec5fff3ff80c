import { doerOf } from '@causeway/access';
import { incidentPromptAnsweredV1, notificationPromptAnsweredV1, notificationPromptOpenedV1 } from '@causeway/event-contracts';
import { err, ok, refusal } from '@causeway/kernel';
import { amendRecord, type Scope, type Tx } from '@causeway/persistence';
import type { AnswerNotificationPromptInput } from '../__generated__/graphql';
import type { Concern } from '../concerns/domain';
import type { Referral } from '../oversight/domain';
import { answerFaults, promptedBy, type NotificationPrompt } from './domain';
import { findUntold, lockReferralPrompts, notificationPromptTable } from './repository';

/** Answers a prompt of the law: it was done, or it is not required and why. */
export const answerNotificationPrompt = (scope: Scope, input: AnswerNotificationPromptInput) =>
  amendRecord(scope, {
    mutation: 'answerNotificationPrompt',
    input,
    table: notificationPromptTable,
    id: input.promptId,
    field: 'promptId',
    dataClass: 'SAFEGUARDING',
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.answeredById), field: 'answeredById' }],
    decide: async (tx, prompt) => {
      const answer = {
        answer: input.answer,
        reason: input.reason ?? null,
        answeredAt: input.answeredAt ?? scope.clock.now(),
        answeredById: doerOf(scope.caller, input.answeredById),
      };
      const wrong = answerFaults(prompt, answer, scope.clock.now());
      if (wrong.length > 0) return err(wrong);
      // The written account follows what was told in person, or why it could not be.
      if (prompt.kind === 'CANDOUR_IN_WRITING' && answer.answer === 'DONE' && (await findUntold(tx, prompt.incidentId)))
        return err([refusal('TELL_IN_PERSON_FIRST', 'promptId', 'R116')]);
      return ok(answer);
    },
    announce: announceAnswer,
  });

/** Opens the prompts that a concern asks for, in the same transaction: they appear with the record (R84). */
export async function openPrompts(tx: Tx, concern: Concern): Promise<void> {
  const prompts = promptedBy(concern).map((kind): NotificationPrompt => ({
    ...tx.newRow(concern.serviceId, concern),
    concernId: concern.id,
    incidentId: null,
    personId: concern.personId,
    kind,
    answer: null,
    reason: null,
    answeredAt: null,
    answeredById: null,
  }));
  await tx.insertAll(notificationPromptTable, prompts);
  for (const prompt of prompts) tx.announce(notificationPromptOpenedV1, prompt, { concernId: concern.id, ...factsOf(prompt) });
}

/** A decision to refer, or not to, answers the prompt for it. */
export async function answerByReferral(tx: Tx, referral: Referral): Promise<void> {
  for (const prompt of await lockReferralPrompts(tx, referral.concernId)) {
    const answer = referral.referred ? ('DONE' as const) : ('NOT_REQUIRED' as const);
    announceAnswer(
      tx,
      await tx.update(notificationPromptTable, prompt, { answer, answeredAt: referral.happenedAt, answeredById: referral.decidedById }),
    );
  }
}

function announceAnswer(tx: Tx, prompt: NotificationPrompt): void {
  if (prompt.answer === null || prompt.answeredAt === null || prompt.answeredById === null) return;
  const answered = {
    ...factsOf(prompt),
    answer: prompt.answer,
    answeredAt: prompt.answeredAt.toISOString(),
    answeredById: prompt.answeredById,
  };
  if (prompt.concernId) tx.announce(notificationPromptAnsweredV1, prompt, { concernId: prompt.concernId, ...answered });
  if (prompt.incidentId) tx.announce(incidentPromptAnsweredV1, prompt, { incidentId: prompt.incidentId, ...answered });
}

const factsOf = (prompt: NotificationPrompt) => ({ personId: prompt.personId, kind: prompt.kind });
