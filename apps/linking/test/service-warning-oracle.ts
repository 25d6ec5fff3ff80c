import { dateOf, inTime } from './indicator-oracle';
import { standing, type Told } from './oracle';

const time = (iso: string): number => Date.parse(iso);
const daysApart = (one: string, other: string): number => (time(`${other}T12:00:00Z`) - time(`${one}T12:00:00Z`)) / 86_400_000;

/** What repeats itself: of which kind, by which fact, how often, and in how many days. */
const REPEATED = [
  ['REPEATED_INCIDENTS', 'Incident', 'kind', 3, 30],
  ['REPEATED_THEME', 'Concern', 'theme', 3, 90],
  ['REPEATED_COMPLAINTS', 'Complaint', 'category', 2, 90],
  ['REPEATED_QUESTIONS', 'StaffQuestion', 'questionCode', 3, 28],
  ['UNCLEAR_CONCERN_WORDING', 'DailyNote', 'clarity', 3, 14],
] as const;

/** Every warning about services that stands or has ended by an instant, as a line, by brute force: for each record, which others do with it what the rule says? */
export function serviceWarningsByOracle(told: readonly Told[], now: string): string[] {
  const facts = standing(told);
  const of = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  const lines: string[] = [];
  const warn = (rule: string, state: string, serviceId: string, personId: string | null, because: readonly Told[], counted = '-'): void => {
    lines.push([rule, state, serviceId, personId ?? '-', counted, ...because.map((one) => `${one.id}@${one.happenedAt}`).sort()].join(' '));
  };
  for (const [rule, kind, fact, count, days] of REPEATED)
    for (const last of of(kind)) {
      // A note that is not vague has no such fact.
      if (last.data[fact] === undefined) continue;
      const before = of(kind).filter((one) => {
        const notAfter = time(one.happenedAt) < time(last.happenedAt) || (one.happenedAt === last.happenedAt && one.id <= last.id);
        return one.serviceId === last.serviceId && one.data[fact] === last.data[fact] && notAfter;
      });
      // Those with fewer than so many after them, up to the last.
      const all = before.filter(
        (one) =>
          before.filter(
            (other) => time(other.happenedAt) > time(one.happenedAt) || (other.happenedAt === one.happenedAt && other.id > one.id),
          ).length < count,
      );
      const near = (one: Told): boolean => daysApart(dateOf(one.happenedAt), dateOf(last.happenedAt)) <= days;
      if (all.length === count && all.every(near))
        warn(rule, 'STANDING', last.serviceId, null, all, `${before.filter(near).length} to ${dateOf(last.happenedAt)}`);
    }
  for (const one of of('Feedback'))
    for (const [code, rule] of [
      ['UNSAFE', 'FEELS_UNSAFE'],
      ['UNFAMILIAR_STAFF', 'UNFAMILIAR_STAFF'],
    ] as const)
      if (one.data['codes'].includes(code)) warn(rule, 'STANDING', one.serviceId, one.data['personId'], [one]);
  for (const one of of('StaffQuestion'))
    if (one.data['questionCode'] === 'SERIOUS_ENOUGH') warn('SERIOUS_ENOUGH_ASKED', 'STANDING', one.serviceId, null, [one]);
  for (const one of of('DailyNote'))
    if (one.data['clarity'] === 'VAGUE') warn('VAGUE_NOTE', 'STANDING', one.serviceId, one.data['personId'], [one]);
  for (const one of of('Indicator')) {
    const { personId, origin, noteRecordedAt } = one.data;
    if (origin === 'AUDIT') warn('FOUND_LATE', 'STANDING', one.serviceId, personId, [one]);
    const known = of('ManagementReview')
      .filter((review) => review.data['indicatorId'] === one.id)
      .map((review) => Math.max(time(review.happenedAt), time(review.recordedAt)));
    if (inTime(noteRecordedAt, time(now)) || known.some((at) => inTime(noteRecordedAt, at))) continue;
    warn('DELAYED_ESCALATION', 'STANDING', one.serviceId, personId, [one]);
    warn('REVIEW_MISSING', known.length > 0 ? 'ENDED' : 'STANDING', one.serviceId, personId, [one]);
  }
  return lines.sort();
}
