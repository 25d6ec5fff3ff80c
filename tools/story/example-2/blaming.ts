import type { Answer } from '../../play/client';
import { ref } from '../scene';
import { eveningOf, THE_FALL, type Case } from './scene';

const CAUSE = 'cause { id version }';

/** One worker is blamed. */
export const blame = ({ reviewId }: Case): Answer => ({
  reviewId,
  category: 'INDIVIDUAL_ERROR',
  description: 'The agency worker of 21 February did not watch her get up from the table.',
  whoRole: 'agency worker',
  whatHappened: 'She got up alone and fell.',
  whereHappened: 'the dining room of Rowan Court',
  whenHappened: 'the evening of 21 February 2026',
  mechanism: 'The worker was at another table when she got up, and nobody else was in the room.',
  operationalChange: 'ROUTINE',
  wantedChange: 'Another worker is sent.',
});

/** Nobody blames a worker before every induction is checked, nor in a phrase. */
export async function blameTooEarly(found: Case): Promise<void> {
  const { told } = found;
  told.chapter('Somebody blames the agency worker of the evening on which she fell');
  const refused = (what: string, code: string, cause: Answer): Promise<void> =>
    told.isRefused('registered-manager', what, [code], 'identifyCause', CAUSE, cause);
  await refused('puts it down to the worker before any induction is checked', 'INDUCTION_UNCHECKED', blame(found));
}

const NAMED = 'cause { id version worker { id } }';

/** The five conditions are tested before the worker is named; then the product asks what of them contributed. */
export async function testTheFive(found: Case): Promise<Answer> {
  const { told, agency, supervision, training, handover, audit, questions } = found;
  const evening = eveningOf(found, THE_FALL);
  told.chapter('Before a worker is named, five conditions are tested');
  await told.inForce();
  await told.isRefused('registered-manager', 'gives “staff error” as the cause', ['VAGUE'], 'identifyCause', CAUSE, {
    ...blame(found),
    description: 'Staff error.',
  });
  const cause = await told.does(
    'registered-manager',
    'puts it down to the worker, all inductions checked',
    'identifyCause',
    CAUSE,
    blame(found),
  );
  const naming = { causeId: cause['id'], version: cause['version'], staffMemberId: agency[evening.agency] };
  const untested = ['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'OVERSIGHT'].map((subject) => `${subject}_UNTESTED`);
  await told.isRefused('registered-manager', 'names the worker untested', untested, 'nameWorkerInCause', NAMED, naming);
  const testing = (subject: string, verdict: string, evidence: unknown): Answer => ({
    causeId: cause['id'],
    subject,
    verdict,
    evidence: [evidence],
  });
  const test = 'causeTest { id }';
  await told.isRefused(
    'registered-manager',
    'tests training by a handover',
    ['RECORD_OF_ANOTHER_KIND'],
    'testCause',
    test,
    testing('TRAINING', 'DID_NOT_CONTRIBUTE', handover),
  );
  for (const [subject, verdict, evidence] of [
    ['SUPERVISION', 'DID_NOT_CONTRIBUTE', supervision],
    ['TRAINING', 'DID_NOT_CONTRIBUTE', training],
    ['WORKLOAD', 'DID_NOT_CONTRIBUTE', ref('Shift', { id: evening.shiftId })],
    ['COMMUNICATION', 'CONTRIBUTED', questions.at(-1)],
    ['MANAGEMENT_OVERSIGHT', 'CONTRIBUTED', audit],
  ] as const)
    await told.does(
      'registered-manager',
      `tests ${subject.toLowerCase().replaceAll('_', ' ')}: ${verdict.toLowerCase().replaceAll('_', ' ')}`,
      'testCause',
      test,
      testing(subject, verdict, evidence),
    );
  return told.does('registered-manager', 'may name the worker now', 'nameWorkerInCause', NAMED, naming);
}

/** What the tests found stands as causes of its own, so that the blame is taken back. */
export const withdrawTheBlame = ({ told }: Case, blamed: Answer): Promise<Answer> =>
  told.does('registered-manager', 'takes the blame back: it does not say why', 'enterGovernanceRecordInError', 'record { id }', {
    ...{ record: { kind: 'CAUSE', id: blamed['id'] }, version: blamed['version'], reasonCode: 'WRONG_DETAILS' },
  });
