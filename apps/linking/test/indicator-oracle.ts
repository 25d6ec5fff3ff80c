import { standing, type ExpectedLink, type Told } from './oracle';

const time = (iso: string): number => Date.parse(iso);
const known = (fact: Told): number => Math.max(time(fact.happenedAt), time(fact.recordedAt));

/** The date in London of an instant. */
export const dateOf = (iso: string): string => LONDON.format(new Date(iso));
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The bank holidays of the weeks of these worlds. */
const HOLIDAYS = ['2026-04-03', '2026-04-06', '2026-12-25', '2026-12-28', '2027-01-01'];

/** Whether something that was known at an instant was known by the second before midnight, in London, of the next working day after a note was recorded. */
export function inTime(noteRecordedAt: string, at: number): boolean {
  const dates = Array.from({ length: 20 }, (_, n) => dateOf(new Date(time(noteRecordedAt) + n * 43_200_000).toISOString()));
  const due = dates.find((date) => date > dateOf(noteRecordedAt) && !['Sat', 'Sun'].includes(weekdayOf(date)) && !HOLIDAYS.includes(date));
  return dateOf(new Date(at + 999).toISOString()) <= String(due);
}
const weekdayOf = (date: string): string => new Date(`${date}T12:00:00Z`).toUTCString().slice(0, 3);

/** What indicators are linked to, by brute force: for every indicator and every other record, does it follow or precede? */
export function indicatorLinksByOracle(told: readonly Told[]): ExpectedLink[] {
  const facts = standing(told);
  const of = (...kinds: string[]): Told[] => facts.filter((fact) => kinds.includes(fact.kind));
  const links: ExpectedLink[] = [];
  for (const indicator of of('Indicator')) {
    const link = (rule: string, { kind, id, happenedAt, recordedAt }: Told, holds: boolean): void => {
      links.push({ rule, changeId: indicator.id, kind, id, holds, happenedAt, recordedAt });
    };
    const noted: string = indicator.data['noteRecordedAt'];
    const [then, day] = [time(noted), dateOf(noted)];
    const mine = (kind: string): Told[] => of(kind).filter((fact) => fact.data['indicatorId'] === indicator.id);

    for (const alert of mine('Alert')) link('INDICATOR_TO_ALERT', alert, alert.data['seenAt'] !== null);
    for (const concern of mine('Concern')) {
      link('INDICATOR_TO_CONCERN', concern, true);
      for (const referral of of('Referral').filter((fact) => fact.data['concernId'] === concern.id))
        link('INDICATOR_TO_REFERRAL', referral, true);
    }
    for (const review of mine('ManagementReview')) link('INDICATOR_TO_MANAGEMENT_REVIEW', review, inTime(noted, known(review)));
    for (const escalation of of('Escalation')) {
      const { startsOn, endedOn = null } = escalation.data;
      const inForce = startsOn <= day && !(endedOn !== null && endedOn < day);
      if (inForce && escalation.serviceId === indicator.serviceId && known(escalation) <= then)
        link('INDICATOR_TO_ESCALATION', escalation, true);
    }

    const [note] = of('DailyNote').filter((fact) => fact.id === indicator.data['noteId']);
    if (!note) continue;
    const learnt = of('Supervision', 'Coaching', 'ScenarioResult', 'TrainingRecord').filter(
      (fact) => fact.data['staffMemberId'] === note.data['authorId'] && known(fact) <= then && !(fact.data['completedOn'] > day),
    );
    const about = (fact: Told): string => fact.data['topicCode'] ?? fact.data['courseCode'] ?? '';
    /** Of training: valid for longer, or as long and completed later. Of anything else: later. */
    const beats = (other: Told, fact: Told): boolean => {
      const by = (one: Told): string[] =>
        one.kind === 'TrainingRecord'
          ? [one.data['validUntil'] ?? '9999', one.data['completedOn'], one.id]
          : [String(time(one.happenedAt)).padStart(16, '0'), one.id];
      const [theirs, its] = [by(other), by(fact)];
      const n = theirs.findIndex((value, i) => value !== its[i]);
      return n >= 0 && (theirs[n] ?? '') > (its[n] ?? '');
    };
    for (const fact of learnt) {
      const onRoute = ['SAFEGUARDING', 'ESCALATION'].some((code) => about(fact) === code || about(fact).startsWith(`${code}_`));
      if (fact.kind !== 'Supervision' && !onRoute) continue;
      if (learnt.some((other) => other.kind === fact.kind && about(other) === about(fact) && beats(other, fact))) continue;
      const until: string | null = fact.data['nextDueOn'] ?? fact.data['validUntil'] ?? null;
      const taken: number | undefined = fact.data['scenariosTaken'] ?? fact.data['questionsTaken'];
      const passed: number | undefined = fact.data['scenariosPassed'] ?? fact.data['questionsPassed'];
      const holds = !(until !== null && until < day) && (taken === undefined || (taken !== 0 && taken === passed));
      const rule = { Supervision: 'SUPERVISION', Coaching: 'COACHING' }[fact.kind] ?? 'ROUTE_KNOWLEDGE';
      link(`INDICATOR_TO_${rule}`, fact, holds);
    }
  }
  return links;
}
