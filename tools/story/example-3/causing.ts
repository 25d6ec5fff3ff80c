import type { Answer } from '../../play/client';
import { ref } from '../scene';
import { indicatorOf, signOf, type Case } from './scene';

/** What became of each sampled alert, and by which pathway. */
const ALERTS: readonly (readonly [place: number, verdict: string, pathway: string, finding: string])[] = [
  [0, 'ALERT_UNCLEAR', 'OFFICE_MESSAGE', 'The message asked for a call back and named neither the person nor the bruises.'],
  [2, 'ALERT_MISSED', 'PHONE', 'It went to the phone of one who was off, and the line has no second.'],
  [3, 'ALERT_SEEN_NOT_ACTED', 'PHONE', 'The call was taken on the road, and there is nowhere to write it down.'],
  [4, 'NO_ALERT_RAISED', 'APP_ALERT', 'The app has one field of free text, and raises no alert whatever is written in it.'],
  [9, 'NO_ALERT_RAISED', 'APP_ALERT', 'Management heard of it because the lead happened to open the note.'],
];

/** Step 3: the registered manager follows each alert by its pathway, in the safeguarding governance report. */
export async function followTheAlerts(found: Case): Promise<void> {
  const { told } = found;
  told.chapter('Step 3: the registered manager asks of each alert whether it was missed or unclear');
  const reported = 'governanceReportFinding { id }';
  const finding = (place: number, more: Answer): Answer => ({ indicatorId: indicatorOf(signOf(found, place))['id'], ...more });
  const tries = (what: string, code: string, verdict: string): Promise<void> =>
    told.isRefused(
      'registered-manager',
      what,
      [code],
      'recordAlertFinding',
      reported,
      finding(2, { verdict, pathway: 'PHONE', finding: 'So.' }),
    );
  await tries('says that nobody rang where a call is on record', 'ALERT_WAS_SENT', 'NO_ALERT_RAISED');
  await tries('says that a call was taken which nobody took', 'ALERT_NOT_SEEN', 'ALERT_SEEN_NOT_ACTED');
  for (const [place, verdict, pathway, text] of ALERTS) {
    const what = `finds ${verdict.toLowerCase().replaceAll('_', ' ')} by ${pathway.toLowerCase().replaceAll('_', ' ')}`;
    await told.does('registered-manager', what, 'recordAlertFinding', reported, finding(place, { verdict, pathway, finding: text }));
  }
  await told.inForce();
}

/** The two causes, each with its why and its factor; of the first it is tested that the recording system flags nothing. */
export async function nameTheCauses(found: Case): Promise<readonly Answer[]> {
  const { told, reviewId, question, supervision } = found;
  told.chapter('Step 3: two causes of the system');
  const both = { reviewId, whereHappened: 'Hazel Homecare', whenHappened: 'January to March 2026' };
  const flag = await causeOf(found, ref('StaffQuestion', question), 'COMMUNICATION_SYSTEMS', {
    ...both,
    category: 'COMMUNICATION',
    description: 'The app keeps what is seen at a visit as free text, and alerts nobody whatever is written in it.',
    whoRole: 'carers, the office, whoever is on call',
    whatHappened: 'Signs of harm stayed in notes, or went out as a call or a message that nobody could act on.',
    mechanism:
      'A note with a bruise in it closes like any other, so that it reaches a manager only where somebody thinks of ringing and somebody answers.',
    operationalChange: 'COMMUNICATION',
    wantedChange: 'No visit is closed before the question about harm is answered, and a yes alerts whoever is on call.',
  });
  const seen = ref('Indicator', indicatorOf(signOf(found, 4)));
  const testing = { causeId: flag['id'], subject: 'SYSTEM_FLAG', verdict: 'CONTRIBUTED', evidence: [seen] };
  const what = 'tests whether the recording system flags such concerns: it does not';
  await told.does('registered-manager', what, 'testCause', 'causeTest { id }', testing);
  const taught = await causeOf(found, ref('Supervision', supervision), 'SUPERVISION_AND_LEADERSHIP', {
    ...both,
    category: 'SUPERVISION',
    description: 'Supervision went through rotas and mileage, and never through what is told at once and to whom.',
    whoRole: 'field supervisors and carers',
    whatHappened: 'Carers weighed by themselves whether what they saw was serious enough.',
    mechanism: 'The supervision form has no place for signs of harm, so that the route is gone through in the induction and not again.',
    operationalChange: 'ROUTINE',
    wantedChange: 'Escalation triggers are coached with scenario questions, and stand in each supervision.',
  });
  return [flag, taught];
}

async function causeOf({ told }: Case, evidence: Answer, elementCode: string, said: Answer): Promise<Answer> {
  const cause = await told.does(
    'registered-manager',
    `names a cause: ${said['category']}`.toLowerCase(),
    'identifyCause',
    'cause { id version }',
    said,
  );
  const causeId = cause['id'];
  await told.does('registered-manager', 'asks why, with a record', 'askWhy', 'whyStep { id }', {
    ...{ causeId, number: 1, question: 'Why did managers hear of it so late?', answer: said['mechanism'], evidence: [evidence] },
  });
  await told.does('registered-manager', 'names the factor of the system', 'nameFactor', 'factor { id }', {
    ...{ causeId, framework: 'YORKSHIRE', elementCode, hindered: true, description: said['description'], evidence: [evidence] },
  });
  return told.does('reviewer', 'has read the finding, and agrees', 'reviewCause', 'cause { id version }', {
    causeId,
    version: cause['version'],
  });
}
