import { doerOf } from '@causeway/access';
import { complaintAcknowledgedV1, complaintAnsweredV1 } from '@causeway/event-contracts';
import { err, ok, refuse } from '@causeway/kernel';
import { amendRecord, type Scope } from '@causeway/persistence';
import type { AcknowledgeComplaintInput, AnswerComplaintInput } from '../__generated__/graphql';
import { answerFaults, type Complaint } from './domain';
import { complaintTable } from './repository';

/** Tells whoever complained that the complaint was received. */
export const acknowledgeComplaint = (scope: Scope, input: AcknowledgeComplaintInput) =>
  amendRecord(scope, {
    mutation: 'acknowledgeComplaint',
    input,
    table: complaintTable,
    id: input.complaintId,
    field: 'complaintId',
    decide: async (_tx, complaint) =>
      complaint.acknowledgedAt ? refuse('ACKNOWLEDGED_ALREADY', 'complaintId') : ok({ acknowledgedAt: scope.clock.now() }),
    announce: (tx, complaint) => tx.announce(complaintAcknowledgedV1, complaint, answerFacts(complaint)),
  });

/** Answers a complaint. The answer may find that an earlier concern was not acted on, which the complaint did not say. */
export const answerComplaint = (scope: Scope, input: AnswerComplaintInput) =>
  amendRecord(scope, {
    mutation: 'answerComplaint',
    input,
    table: complaintTable,
    id: input.complaintId,
    field: 'complaintId',
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.answeredById), field: 'answeredById' }],
    decide: async (_tx, complaint) => {
      const wrong = answerFaults(complaint, input.answer);
      if (wrong.length > 0) return err(wrong);
      const { outcome, answer } = input;
      const answeredById = doerOf(scope.caller, input.answeredById);
      const notActedOn = complaint.notActedOn || input.foundNotActedOn === true;
      return ok({ outcome, answer, answeredById, notActedOn, answeredAt: scope.clock.now() });
    },
    announce: (tx, complaint) => tx.announce(complaintAnsweredV1, complaint, answerFacts(complaint)),
  });

const answerFacts = (row: Complaint) => ({
  personId: row.personId,
  category: row.category,
  concernCode: row.concernCode,
  notActedOn: row.notActedOn,
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  answeredById: row.answeredById,
  outcome: row.outcome,
});
