import type { Answer } from '../../play/client';
import { ref } from '../scene';
import { concluding } from './concluding';
import { signOf, type Case } from './scene';

/** Before anyone is blamed: five conditions are tested, each by records of its own. What they show takes the place of the blame. */
export async function testBeforeBlame(found: Case, version: unknown): Promise<void> {
  const { told, world, reviewId, question, supervision, lateTraining } = found;
  told.chapter('Step 3: before one carer is blamed, five conditions are tested');
  const named = 'cause { id version }';
  const blame = {
    reviewId,
    category: 'INDIVIDUAL_ERROR',
    description: 'One carer wrote of bruises and did not ring the office about them.',
    whoRole: 'care worker',
    whatHappened: 'Four of the five sampled notes are hers, and none reached a manager in time.',
    whereHappened: 'Hazel Homecare',
    whenHappened: 'January to March 2026',
    mechanism: 'She closed the visit in the app once the note was written, as after every other visit of the day.',
    operationalChange: 'ROUTINE',
    wantedChange: 'Tell her to ring.',
  };
  const vague = { ...blame, description: 'Staff error.', mechanism: 'She failed to follow the procedure.' };
  await told.isRefused('registered-manager', 'gives “staff error” as the cause', ['VAGUE'], 'identifyCause', named, vague);
  const cause = await told.does('registered-manager', 'puts it down to one carer', 'identifyCause', named, blame);
  const concludes = (what: string, codes: readonly string[]): Promise<void> =>
    told.isRefused('registered-manager', what, codes, 'concludeReview', 'review { id }', concluding(reviewId, version));
  const untested = ['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'OVERSIGHT'].map((subject) => `${subject}_UNTESTED`);
  await concludes('concludes that it was her', untested);
  const inTime = ref('ManagementReview', signOf(found, 9).review ?? {});
  const tests: readonly (readonly [subject: string, verdict: string, evidence: Answer])[] = [
    ['SUPERVISION', 'CONTRIBUTED', ref('Supervision', supervision)],
    ['TRAINING', 'CONTRIBUTED', ref('TrainingRecord', lateTraining)],
    ['WORKLOAD', 'DID_NOT_CONTRIBUTE', ref('Shift', { id: world.shifts[0]?.id })],
    ['COMMUNICATION', 'CONTRIBUTED', ref('StaffQuestion', question)],
    ['MANAGEMENT_OVERSIGHT', 'DID_NOT_CONTRIBUTE', inTime],
  ];
  const testing = (subject: string, verdict: string, evidence: readonly Answer[]): Answer => ({
    causeId: cause['id'],
    subject,
    verdict,
    evidence,
  });
  const tries = (what: string, code: string, wrong: Answer): Promise<void> =>
    told.isRefused('registered-manager', what, [code], 'testCause', 'causeTest { id }', wrong);
  await tries('tests supervision by no record', 'EVIDENCE_MISSING', testing('SUPERVISION', 'DID_NOT_CONTRIBUTE', []));
  const note = ref('DailyNote', signOf(found, 0).note);
  await tries('tests training by a visit note', 'RECORD_OF_ANOTHER_KIND', testing('TRAINING', 'DID_NOT_CONTRIBUTE', [note]));
  for (const [subject, verdict, evidence] of tests) {
    const what = `tests ${subject.toLowerCase().replaceAll('_', ' ')}: ${verdict.toLowerCase().replaceAll('_', ' ')}`;
    await told.does('registered-manager', what, 'testCause', 'causeTest { id }', testing(subject, verdict, [evidence]));
  }
  await concludes('blames her beside what contributed', ['CONTRIBUTION_UNNAMED', 'CONDUCT_UNANSWERED']);
  const marking = { record: { kind: 'CAUSE', id: cause['id'] }, version: cause['version'], reasonCode: 'WRONG_DETAILS' };
  await told.does(
    'registered-manager',
    'takes the blame back: three of the five contributed',
    'enterGovernanceRecordInError',
    'record { id }',
    marking,
  );
}
