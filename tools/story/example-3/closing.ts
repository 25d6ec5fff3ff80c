import type { Answer } from '../../play/client';
import { ref } from '../scene';
import type { Case } from './scene';

interface Feeding {
  readonly causes: readonly Answer[];
  /** The minute of provider oversight, and the supervision in which the coaching stands. */
  readonly minute: Answer;
  readonly supervision: Answer;
  readonly escalations: readonly Answer[];
}

/** What was put in force ends; what was found goes before the quality meeting, provider oversight and supervision, and the review is closed. */
export async function close(found: Case, { causes, minute, supervision, escalations }: Feeding): Promise<void> {
  const { told, player, staff, serviceId, reviewId, feedback } = found;
  told.chapter('What was found is fed on, and the review is closed');
  for (const { id, version } of escalations)
    await told.does('registered-manager', 'ends an escalation, with what came of it', 'endEscalation', 'escalation { id }', {
      ...{ escalationId: id, version, endedOn: '2026-06-01', outcome: 'Ten of ten of May were reviewed on the next morning.' },
    });
  const asked = 'query V($id: UUID!) { review(id: $id) { version } }';
  const { review } = await player.ask('nominated-individual', asked, { id: reviewId });
  const closing = { reviewId, version: (review as Answer)['version'] };
  const closed = 'review { id state }';
  const unfed = ['QUALITY_MEETING_UNFED', 'SUPERVISION_UNFED', 'PROVIDER_OVERSIGHT_UNFED'];
  await told.isRefused('nominated-individual', 'closes it before anybody else has heard', unfed, 'closeReview', closed, closing);
  const meeting = await told.does('registered-manager', 'holds the quality meeting', 'holdMeeting', 'qualityMeeting { id }', {
    ...{ serviceId, kind: 'QUALITY', chairId: staff['registered-manager'] },
  });
  const response = 'The app asks and alerts; each day is signed off; triggers stand in supervision.';
  const minuting = { meetingId: meeting['id'], about: [], response };
  const heard = await told.does('registered-manager', 'minutes what was found', 'recordMinute', 'minute { id }', minuting);
  const fed = 'findingFeed { id }';
  const feeding = (cause: Answer, feed: string, record: Answer): Answer => ({ causeId: cause['id'], feed, record });
  const [flag] = causes;
  const wrong = feeding(flag ?? {}, 'QUALITY_MEETING', ref('Supervision', supervision));
  const what = 'calls a supervision a quality meeting';
  await told.isRefused('registered-manager', what, ['FEED_OF_ANOTHER_KIND'], 'feedFinding', fed, wrong);
  for (const cause of causes)
    for (const [feed, record] of [
      ['QUALITY_MEETING', ref('Minute', heard)],
      ['PROVIDER_OVERSIGHT', ref('Minute', minute)],
      ['SUPERVISION', ref('Supervision', supervision)],
    ] as const)
      await told.does(
        'registered-manager',
        `feeds ${feed.toLowerCase().replaceAll('_', ' ')}`,
        'feedFinding',
        fed,
        feeding(cause, feed, record),
      );
  await told.does('registered-manager', 'tells the person who said so what came of it', 'giveReporterFeedback', 'reporterFeedback { id }', {
    ...{ reviewId, trigger: ref('Feedback', feedback), relation: 'PERSON', acknowledged: true },
    told: 'What a carer writes of you is read by a manager on the next morning now, and somebody rings you.',
  });
  await told.isRefused('registered-manager', 'closes their own review', ['WRONG_STEP_ROLE'], 'closeReview', closed, closing);
  await told.does('nominated-individual', 'closes the review', 'closeReview', closed, closing);
}
