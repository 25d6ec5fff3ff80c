import type { Answer } from '../play/client';
import { aNote, acts, somebody, type Week } from './week';

/**
 * A door that stood open for a night: looked into within 72 hours, raised to a concise review, and ended there by its reviewer. A person's
 * sister is involved, and the worker who asked about it is told what came of it.
 */
export async function lookedInto(w: Week): Promise<void> {
  const { serviceId, staff } = w.world;
  const person = somebody({ ...w, draw: () => 0 });
  const question = { serviceId, askedById: staff['support-worker'], questionCode: 'WHO_LOCKS_THE_KITCHEN' };
  const asked = await acts(w, 'senior-carer', 'logStaffQuestion', 'staffQuestion { id }', question);
  const note = await aNote(w, person.id, 'The kitchen door stood open when I came at seven; nobody had been in.');
  const trigger = { kind: 'StaffQuestion', id: asked['id'] };
  const refs = [{ kind: 'DailyNote', id: note['id'] }];
  const review = await acts(w, 'registered-manager', 'openReview', 'review { id version }', {
    ...{ serviceId, title: 'The kitchen door stood open for a night', visibleProblem: 'The kitchen was not locked from ten to seven.' },
    ...{ template: 'MISSED_CARE_PLAN_UPDATES', triggerKind: 'STAFF_CONCERN', triggers: [trigger], frameworkItems: ['SAF_E1'] },
    ...{ authorId: staff['registered-manager'], reviewerId: staff.reviewer, verifierId: staff['quality-lead'] },
    ...{ level: 'SEVENTY_TWO_HOUR', levelReason: 'Nobody was hurt, and the lock was seen to at once.' },
  });
  const reviewId = review['id'];
  const noted = (subject: string, text: string, more: Answer = {}): Promise<Answer> =>
    acts(w, 'registered-manager', 'recordReviewNote', 'reviewNote { id }', {
      reviewId,
      subject,
      verdict: 'SUFFICIENT',
      text,
      refs,
      ...more,
    });
  const peopleIds = [person.id];
  await noted('IMMEDIATE_SAFETY', 'The lock was mended by noon, and the door is tried at ten by whoever is on.', { peopleIds });
  await noted('CANDOUR_AND_NOTIFICATION', 'Nobody was harmed: neither candour nor a notification is due.');
  const raised = await acts(w, 'registered-manager', 'raiseReviewLevel', 'review { id version }', {
    ...{ reviewId, version: review['version'], level: 'CONCISE', reason: 'The door had stood open once before.' },
  });
  await involved(w, reviewId as string, person.id);
  const shift = { kind: 'Shift', id: w.world.shifts[0]?.id };
  for (const [sourceKind, ref] of [
    ['CARE_RECORDS', refs[0]],
    ['ROTAS', shift],
  ])
    await acts(w, 'registered-manager', 'examineSource', 'sourceExamination { id }', {
      ...{ reviewId, sourceKind, state: 'EXAMINED', refs: [ref], showing: 'NEUTRAL' },
    });
  await acts(w, 'registered-manager', 'assessBarrier', 'barrier { id }', {
    ...{ reviewId, hazard: 'A hob that can be lit', target: 'People who wake at night', barrier: 'The lock of the kitchen door' },
    ...{ kind: 'PHYSICAL', inPlace: 'YES', worked: 'NO', whyNot: 'Its spring had gone, so that it looked shut.', evidence: refs },
  });
  await acts(w, 'registered-manager', 'recordDifference', 'difference { id }', {
    ...{ reviewId, normal: 'The late worker tries the door.', thisTime: 'The late shift ended at nine.', evidence: [shift] },
    effect: 'Nobody tried it that night.',
  });
  await acts(w, 'reviewer', 'endReviewAtLevel', 'review { id }', {
    ...{ reviewId, version: raised['version'], reason: 'The lock is mended, and the door is tried every night.' },
  });
  const told = await acts(w, 'registered-manager', 'giveReporterFeedback', 'reporterFeedback { id version }', {
    ...{ reviewId, trigger, told: 'You were right to ask: the lock had gone. Whoever is on at ten tries the door now.' },
  });
  await acts(w, 'support-worker', 'acknowledgeReporterFeedback', 'feedback { id }', { feedbackId: told['id'], version: told['version'] });
}

async function involved(w: Week, reviewId: string, personId: string): Promise<void> {
  const involvement = await acts(w, 'registered-manager', 'recordInvolvement', 'involvement { id version }', {
    ...{ reviewId, personId, relation: 'FAMILY_MEMBER', way: 'CALL', asked: 'Could she have come to harm?', wantsOutcome: 'NO' },
  });
  await acts(w, 'registered-manager', 'answerInvolvement', 'involvement { id }', {
    ...{ involvementId: involvement['id'], version: involvement['version'] },
    answer: 'The hob was off at the wall. She slept that night, and we try the door at ten now.',
  });
}
