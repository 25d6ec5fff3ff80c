import type { Answer } from '../play/client';
import { dayAfter } from './generate';
import { acts, aNote, oneOf, somebody, turn, type Week } from './week';

/** Indicators and what became of them, the days' screening, and what was put in force when something was missed. */
export async function playSafeguarding(w: Week): Promise<void> {
  if (turn(w, 3, 2)) await flagged(w);
  if (turn(w, 13, 3)) await escalated(w);
  const { serviceId } = w.world;
  if (w.week === 1)
    await acts(w, 'registered-manager', 'setInternalLimit', 'internalLimit { id }', { serviceId, kind: 'CANDOUR_IN_PERSON', hours: 12 });
  // Most days are signed off: what was not shows on the list of unsigned days.
  if (w.week > 0 && w.draw() < 0.85)
    await acts(w, 'safeguarding-lead', 'signDailyScreening', 'dailyScreening { id }', {
      serviceId,
      day: dayAfter(w.monday, -1),
    });
}

async function flagged(w: Week): Promise<void> {
  const { staff } = w.world;
  const { id: personId } = somebody(w);
  const theme = oneOf(w, ['NEGLECT', 'UNEXPLAINED_INJURY', 'FINANCIAL']);
  const note = await aNote(w, personId, 'A bruise on the left forearm; does not know how it came.');
  const indicator = await acts(w, 'support-worker', 'flagIndicator', 'indicator { id }', {
    personId,
    noteId: note['id'],
    origin: 'WORKER_FLAGGED',
    theme,
  });
  const indicatorId = indicator['id'] as string;
  await acts(w, 'support-worker', 'sendAlert', 'alert { id }', {
    indicatorId,
    pathway: 'PHONE',
    sentToId: staff['safeguarding-lead'],
    seenAt: w.player.now,
  });
  const serious = turn(w, 12, 2);
  await acts(w, 'safeguarding-lead', 'reviewIndicator', 'managementReview { id }', {
    indicatorId,
    decision: serious ? 'RAISE_CONCERN' : 'MONITOR',
    rationale: serious ? 'The second bruise in a month without an account of it.' : 'Known to bump into the new rail; looked at daily.',
  });
  if (serious) await concerned(w, { personId, theme, indicatorId, noteId: note['id'] });
}

interface Serious {
  readonly personId: string;
  readonly theme: string;
  readonly indicatorId: string;
  readonly noteId: string;
}

/** A concern is raised and answered: the council, CQC, and in the service's own files why it took as long as it did. */
async function concerned(w: Week, { personId, theme, indicatorId, noteId }: Serious): Promise<void> {
  const raised = { personId, theme, indicatorId, allegationOfAbuse: true };
  const concern = await acts(w, 'safeguarding-lead', 'raiseConcern', 'concern { id version }', {
    ...raised,
    text: 'Bruising that nobody can account for.',
  });
  const twice = await acts(w, 'safeguarding-lead', 'raiseConcern', 'concern { id version }', {
    ...raised,
    allegationOfAbuse: false,
    text: 'The same bruising, reported again.',
  });
  await acts(w, 'safeguarding-lead', 'enterSafeguardingRecordInError', 'record { id }', {
    record: { kind: 'CONCERN', id: twice['id'] },
    version: twice['version'],
    reasonCode: 'DUPLICATE',
  });
  await acts(w, 'safeguarding-lead', 'decideReferral', 'referral { id }', {
    concernId: concern['id'],
    referred: w.draw() < 0.7,
    reason: 'Discussed with the duty social worker.',
  });
  const { notificationPrompts } = await w.player.ask(
    `${w.prefix}safeguarding-lead`,
    'query Prompts($id: UUID!) { notificationPrompts(concernId: $id, first: 5) { edges { node { id version kind answer } } } }',
    { id: concern['id'] },
  );
  for (const { node } of notificationPrompts.edges as { node: Answer }[])
    if (node['kind'] === 'CQC_NOTIFICATION')
      await acts(w, 'registered-manager', 'answerNotificationPrompt', 'notificationPrompt { id }', {
        promptId: node['id'],
        version: node['version'],
        answer: 'DONE',
      });
  await acts(w, 'safeguarding-lead', 'fileDelay', 'reviewFileEntry { id }', {
    indicatorId,
    stage: oneOf(w, ['RECORDING', 'DETECTION', 'REVIEW']),
    account: 'Seen on the Saturday, written down on the Monday.',
    noteIds: [noteId],
  });
  await acts(w, 'safeguarding-lead', 'recordAlertFinding', 'governanceReportFinding { id }', {
    indicatorId,
    verdict: 'ALERT_SEEN_NOT_ACTED',
    pathway: 'PHONE',
    finding: 'The call was taken at handover and not written down.',
  });
}

async function escalated(w: Week): Promise<void> {
  const { serviceId, staff } = w.world;
  const escalation = await acts(w, 'registered-manager', 'startEscalation', 'escalation { id version }', {
    serviceId,
    kind: oneOf(w, ['DAILY_NOTE_SCREENING', 'SUPERVISION_FOLLOW_UP']),
    ownerId: staff['deputy-manager'],
    startsOn: dayAfter(w.monday, -7),
    reviewOn: dayAfter(w.monday, 7),
    reason: 'A note of a bruise was read only two days later.',
  });
  await acts(w, 'registered-manager', 'endEscalation', 'escalation { id }', {
    escalationId: escalation['id'],
    version: escalation['version'],
    endedOn: w.monday,
    outcome: 'Every note was read on its day for a week.',
  });
}
