import type { Answer } from '../../play/client';
import { passDays } from './days';
import { reviewOf } from './quarter';
import type { Case } from './scene';

/** A vague note is found late once more: the registered manager revises the prompt, has each day's notes screened, and supervision follow each case up. */
export async function escalateTheDelay(found: Case): Promise<readonly Answer[]> {
  const { told, player, staff, people, serviceId } = found;
  await passDays(found, '2026-04-30');
  told.chapter('A delay recurs: the registered manager escalates');
  const queue = `query Q($id: UUID!) { service(id: $id) { screeningQueue(day: "2026-04-28") { vagueWording reviewed note { id } } } }`;
  const { service } = await player.ask('safeguarding-lead', queue, { id: serviceId });
  const [note] = (service as Answer)['screeningQueue'] as Answer[];
  told.notes(`the queue of 28 April begins with a note whose wording is ${(note?.['vagueWording'] as string[]).join(', ')}`);
  const flag = { personId: people[0]?.id, noteId: note?.['note'].id, origin: 'RULE_SCREENED', theme: 'UNEXPLAINED_INJURY' };
  const late = await told.does('safeguarding-lead', 'flags it two days late', 'flagIndicator', 'indicator { id }', flag);
  const backdated = {
    indicatorId: late['id'],
    pathway: 'PHONE',
    sentToId: staff['on-call-manager'],
    happenedAt: '2026-04-28T11:00:00.000Z',
  };
  const earlier = ['RECORDED_AT_NOT_YOURS', 'SENT_BEFORE_FLAGGED'];
  await told.isRefused('safeguarding-lead', 'has been rung on the day, they say', earlier, 'sendAlert', 'alert { id }', backdated);
  await reviewOf(found, 'registered-manager', late, 'Rang her and her daughter: a fall from the bed, seen by the nurse on the day.');
  const started = 'escalation { id version }';
  const starting = (kind: string, reason: string): Answer => ({
    ...{ serviceId, kind, ownerId: staff['safeguarding-lead'], startsOn: '2026-04-30', reviewOn: '2026-06-01', reason },
  });
  const inForce: Answer[] = [];
  for (const [kind, what, reason] of [
    ['ALERT_PROMPTS_REVISED', 'revises the prompt of the app', 'The question said “harm”; “looked sore” was answered with no.'],
    ['DAILY_NOTE_SCREENING', 'has each day’s notes screened', 'A note in vague words was read after two days.'],
    ['SUPERVISION_FOLLOW_UP', 'has supervision follow each case up', 'The second coaching came after the note.'],
  ] as const)
    inForce.push(await told.does('registered-manager', what, 'startEscalation', started, starting(kind, reason)));
  const twice = starting('DAILY_NOTE_SCREENING', 'Once more.');
  await told.isRefused('registered-manager', 'has them screened twice over', ['IN_FORCE_ALREADY'], 'startEscalation', started, twice);
  return inForce;
}
