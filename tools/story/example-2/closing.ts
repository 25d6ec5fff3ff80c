import { addDays } from '@causeway/kernel';
import type { Answer } from '../../play/client';
import { at } from '../scene';
import type { Causes } from './causing';
import type { Case } from './scene';

const VERSION = 'query V($id: UUID!) { review(id: $id) { version } }';

/** The findings go before the quality meeting and provider oversight, and into supervision; then the review is closed. */
export async function feedAndClose(found: Case, causes: Causes, briefing: Answer): Promise<void> {
  const { told, player, staff, serviceId, reviewId } = found;
  await player.at(at('2026-05-05'));
  told.chapter('The findings feed what they have to, and the review is closed');
  const version = ((await player.ask('provider-representative', VERSION, { id: reviewId }))['review'] as Answer)['version'];
  const closing = { reviewId, version };
  const closed = 'review { state }';
  await told.isRefused(
    'provider-representative',
    'closes it before the findings went anywhere',
    ['QUALITY_MEETING_UNFED', 'SUPERVISION_UNFED', 'PROVIDER_OVERSIGHT_UNFED'],
    'closeReview',
    closed,
    closing,
  );
  const minuteOf = async (kind: string, chair: 'registered-manager' | 'provider-representative'): Promise<Answer> => {
    const held = { serviceId, kind, chairId: staff[chair] };
    const meeting = await told.does(chair, 'holds a meeting', 'holdMeeting', 'qualityMeeting { id }', held);
    const response = 'Whoever comes from an agency is briefed by the senior carer, after the handover and before anybody is given to them.';
    return told.does(chair, 'minutes the findings', 'recordMinute', 'minute { id }', { meetingId: meeting['id'], response, about: [] });
  };
  const quality = await minuteOf('QUALITY', 'registered-manager');
  const oversight = await minuteOf('PROVIDER_OVERSIGHT', 'provider-representative');
  const supervision = await told.does('deputy-manager', 'takes them up in supervision', 'recordSupervision', 'supervision { id }', {
    ...{ serviceId, staffMemberId: staff['senior-carer'], supervisorId: staff['deputy-manager'] },
    ...{ topics: ['AGENCY_SHIFT_START'], nextDueOn: addDays('2026-05-05', 60) },
  });
  await told.inForce();
  const feeding = { causeId: causes.handover['id'], feed: 'QUALITY_MEETING' };
  const feed = 'findingFeed { id }';
  await told.isRefused('registered-manager', 'feeds the quality meeting by supervision', ['FEED_OF_ANOTHER_KIND'], 'feedFinding', feed, {
    ...feeding,
    record: { kind: 'Supervision', id: supervision['id'] },
  });
  for (const cause of [causes.ownership, causes.handover])
    for (const [name, kind, record] of [
      ['QUALITY_MEETING', 'Minute', quality],
      ['PROVIDER_OVERSIGHT', 'Minute', oversight],
      ['SUPERVISION', 'Supervision', supervision],
    ] as const)
      await told.does('registered-manager', `links a finding to ${name.toLowerCase().replaceAll('_', ' ')}`, 'feedFinding', feed, {
        ...{ causeId: cause['id'], feed: name, record: { kind, id: record['id'] } },
      });
  await told.does(
    'registered-manager',
    'ends the rule of the named senior: it is how evenings begin',
    'endReviewEscalation',
    'reviewEscalation { id endsOn }',
    {
      ...{
        escalationId: briefing['id'],
        version: briefing['version'],
        outcome: 'The senior carer of each evening briefs, by the procedure.',
      },
      evidence: [],
    },
  );
  await told.isRefused('registered-manager', 'closes their own review', ['WRONG_STEP_ROLE'], 'closeReview', closed, closing);
  await told.does('provider-representative', 'closes the review', 'closeReview', closed, closing);
}
