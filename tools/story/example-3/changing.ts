import type { Answer } from '../../play/client';
import { ref } from '../scene';
import type { Planned } from './acting';
import { checkOf, passDays } from './days';
import type { Case } from './scene';

const MISSED = '2026-04-26';
const DONE = 'reviewAction { id completedOn }';

const completing = (action: Answer, evidence: Answer, doneBefore: string, doneSince: string): Answer => ({
  ...{ actionId: action['id'], version: action['version'], completedOn: '2026-04-27', evidence: [evidence], doneBefore, doneSince },
});

/** A Sunday on which nobody reviewed the indicators; then the change, and what shows that it was made. */
export async function changeTheSystem(found: Case, { alert, daily }: Planned, concluded: Answer): Promise<void> {
  const { told, serviceId, reviewId } = found;
  await passDays(found, '2026-04-27', { missed: MISSED });
  await tellOfTheMissedDay(found);
  told.chapter('Step 4: the change');
  const opening = { serviceId, title: 'Escalation of safeguarding concerns', procedureCode: 'SAFEGUARDING_ESCALATION' };
  const what = 'opens the procedure of escalation';
  const procedure = await told.does('registered-manager', what, 'openProcedure', 'procedure { id version }', opening);
  const revises = (action: Answer, version: unknown, text: string): Promise<Answer> =>
    told.does('field-supervisor', 'files what holds from today', 'reviseProcedure', 'procedureVersion { id procedure { version } }', {
      ...{ procedureId: procedure['id'], version, actionId: action['id'], text },
    });
  const asked =
    'Whoever answers yes to the question about harm alerts the on-call manager, who reviews it by the next morning and says why.';
  const alerting = await revises(alert, procedure['version'], asked);
  const read = `${asked} The safeguarding lead signs each day off on the next.`;
  const screening = await revises(daily, alerting['procedure'].version, read);
  const signed = { serviceId, day: MISSED };
  await told.does('safeguarding-lead', 'signs the first day off', 'signDailyScreening', 'dailyScreening { id }', signed);
  const changing = { reviewId, version: concluded['version'], changedOn: '2026-04-27' };
  const changed = 'review { id version changedOn }';
  await told.isRefused('registered-manager', 'makes the change', ['WRONG_STEP_ROLE'], 'makeChange', changed, changing);
  const { version } = await told.does('field-supervisor', 'makes the change', 'makeChange', changed, changing);
  const before = 'A note closed like any other, and the office was rung or not.';
  const since = 'No visit closes before the question about harm is answered; a yes alerts.';
  const alerted = completing(alert, ref('ProcedureVersion', alerting), before, since);
  const bare = { ...alerted, evidence: [] };
  await told.isRefused('field-supervisor', 'completes it on their word', ['EVIDENCE_MISSING'], 'completeAction', DONE, bare);
  await told.does('field-supervisor', 'completes the alert, with what shows it', 'completeAction', DONE, alerted);
  const screened = completing(daily, ref('ProcedureVersion', screening), 'Notes were read when somebody asked.', 'Each day is signed off.');
  await told.does('field-supervisor', 'completes the sign-off, with what shows it', 'completeAction', DONE, screened);
  const closing = { reviewId, version };
  await told.isRefused('nominated-individual', 'closes the review now', ['OUTCOME_MISSING'], 'closeReview', 'review { id }', closing);
}

async function tellOfTheMissedDay(found: Case): Promise<void> {
  const { told } = found;
  told.chapter('Sunday’s review of indicators was missed');
  const { id, version, ...check } = await checkOf(found, 'DAILY_INDICATOR_REVIEW', MISSED);
  told.notes(`it stands as missed, and was told to: ${(check['told'] as Answer[]).map(({ name }) => String(name)).join(', ')}`);
  const late = { checkId: id, version, finding: 'Read on Monday.' };
  await told.isRefused('registered-manager', 'does it a day later', ['CHECK_MISSED'], 'doCheck', 'check { id }', late);
  const { id: checkId, version: read } = await checkOf(found, 'DAILY_INDICATOR_REVIEW', '2026-04-28');
  const early = { checkId, version: read, finding: 'Read ahead.' };
  await told.isRefused('registered-manager', 'does tomorrow’s today', ['NOT_DUE_YET'], 'doCheck', 'check { id }', early);
  const stranger = { checkId, version: read, finding: 'Read.' };
  await told.isRefused('deputy-manager', 'does it, and is no recorded deputy', ['NOT_PERMITTED'], 'doCheck', 'check { id }', stranger);
}
