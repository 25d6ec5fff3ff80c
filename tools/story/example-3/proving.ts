import type { Answer } from '../../play/client';
import { at } from '../scene';
import { checkOf, passDays } from './days';
import { tellTheMonths } from './measuring';
import { toldAtOnce } from './quarter';
import type { Case, Sign } from './scene';

/** What carers tell at once in May, two of it before a weekend of three days. */
const SEEN = [
  ['2026-05-01', 2, 'Her purse lay in the bin; she did not know how it came there.'],
  ['2026-05-06', 0, 'A new mark on the wrist, like a thumb, two centimetres.'],
  ['2026-05-08', 3, 'He had not eaten since my visit of yesterday noon.'],
  ['2026-05-11', 1, 'Asked me whether he has to do all that his nephew says.'],
  ['2026-05-13', 2, 'The heating was off and the key to it was gone.'],
  ['2026-05-15', 3, 'A man at the door said that he had been sent for the rent.'],
  ['2026-05-18', 0, 'She would not take her sleeve off for the wash, and cried.'],
  ['2026-05-22', 1, 'The tablets of two evenings were under the chair.'],
  ['2026-05-26', 2, 'Her son took the phone from her while she spoke to me.'],
] as const;

/** A month in which each sign is told at once and reviewed on the next morning; returns the signs. */
export async function playTheMonth(found: Case): Promise<readonly Sign[]> {
  const { told, player, serviceId } = found;
  told.chapter('May: each sign is told at once, and each day is signed off');
  const screened = true;
  const first = await passDays(found, '2026-05-05', { screened, seen: SEEN.slice(0, 1) });
  await player.at(at('2026-05-05', '16:00'));
  const waiting = [await toldAtOnce(found, 1, '2026-05-05', 'The stair gate was tied shut from the outside when I came.')];
  const early = { serviceId, day: '2026-05-05' };
  const what = 'signs a day off with an indicator that nobody has reviewed';
  await told.isRefused('safeguarding-lead', what, ['INDICATORS_LEFT'], 'signDailyScreening', 'dailyScreening { id }', early);
  return [...first, ...(await passDays(found, '2026-05-28', { screened, seen: SEEN.slice(1), waiting }))];
}

/** The month's checks: coaching of staff, and the challenge at provider level, with its minute. */
export async function challengeTheMonth(found: Case): Promise<Answer> {
  const { told, staff, serviceId } = found;
  told.chapter('The month’s checks');
  const coaching = await checkOf(found, 'STAFF_COACHING_CHECK', '2026-05-31');
  const finding = 'Both carers coached; the next is due with supervision.';
  const checked = { checkId: coaching['id'], version: coaching['version'], finding };
  await told.does('field-supervisor', 'does the check of coaching', 'doCheck', 'check { id }', checked);
  await passDays(found, '2026-05-29', { screened: true });
  told.chapter('Step 5: the nominated individual reads the months, and challenges');
  await tellTheMonths(found, 4);
  const { id: checkId, version } = await checkOf(found, 'PROVIDER_CHALLENGE', '2026-05-31');
  const monthly = { checkId, version, finding: 'April had one, found after two days; May so far has none late.' };
  const done = 'check { id minute { id } }';
  await told.isRefused('nominated-individual', 'reviews the month in no minute', ['CHALLENGE_MISSING'], 'doCheck', done, monthly);
  const meeting = await told.does('nominated-individual', 'holds provider oversight', 'holdMeeting', 'qualityMeeting { id }', {
    ...{ serviceId, kind: 'PROVIDER_OVERSIGHT', chairId: staff['nominated-individual'] },
  });
  const minuting = {
    ...{ meetingId: meeting['id'], about: [], challenge: 'Would we hear of it on a bank holiday, with the lead away?' },
    response: 'The alert goes to whoever is on call, who is the manager’s recorded deputy; two weekends of May show it.',
    ownerId: staff['registered-manager'],
  };
  const unowned = { ...minuting, ownerId: null };
  await told.isRefused('nominated-individual', 'challenges nobody', ['CHALLENGE_EMPTY'], 'recordMinute', 'minute { id }', unowned);
  const minute = await told.does(
    'nominated-individual',
    'minutes the challenge, its response and its owner',
    'recordMinute',
    'minute { id }',
    minuting,
  );
  await told.does('nominated-individual', 'does the month’s challenge by it', 'doCheck', done, { ...monthly, minuteId: minute['id'] });
  return minute;
}
