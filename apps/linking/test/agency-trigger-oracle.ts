import { agencyByOracle } from './agency-oracle';
import { inHighAgencyByOracle } from './high-agency-oracle';
import { incidenceByOracle } from './incidence-oracle';
import { standing, type Told } from './oracle';

const DAY = 86_400_000;
const london = (at: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(Date.parse(at));
const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const apart = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / DAY;
const monday = (day: string): string => plus(day, -((new Date(day).getUTCDay() + 6) % 7));

/** The four triggers of the second example by brute force: for each week that is over, and for each pair of incidents, does the rule say so? */
export function agencyTriggersByOracle(told: readonly Told[], now: string): string[] {
  const facts = standing(told);
  const of = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  const lines: string[] = [];
  const warn = (rule: string, serviceId: string, because: readonly Told[]): void => {
    const records = because.map((one) => `${one.id}@${one.happenedAt}`);
    lines.push([rule, serviceId, ...[...new Set(records)].sort()].join(' '));
  };
  const named = (kind: string, recordIds: readonly string[]): Told[] => of(kind).filter(({ id }) => recordIds.includes(id));

  const high = inHighAgencyByOracle(told);
  const incidents = of('Incident').filter(({ id }) => high.some(([incident]) => incident === id));
  for (const last of incidents) {
    const before = incidents.filter(
      (one) =>
        one.serviceId === last.serviceId &&
        (one.happenedAt < last.happenedAt || (one.happenedAt === last.happenedAt && one.id < last.id)) &&
        apart(london(one.happenedAt), london(last.happenedAt)) <= 28,
    );
    const nearest = before.find((one) => before.every((other) => other.happenedAt + other.id <= one.happenedAt + one.id));
    if (!nearest) continue;
    const shifts = high.flatMap(([incident, shift]) => (incident === last.id || incident === nearest.id ? [shift] : []));
    warn('REPEATED_HIGH_AGENCY_INCIDENTS', last.serviceId, [nearest, last, ...named('Shift', shifts)]);
  }

  for (const one of of('InductionVerdict'))
    if ([one.data['orientation'], one.data['guidance'], one.data['checklist']].includes('GAP'))
      warn('INDUCTION_EVIDENCE_MISSING', one.serviceId, [one]);

  for (const serviceId of new Set(facts.map((fact) => fact.serviceId))) {
    const begun = of('Shift').map(({ data }) => monday(london(data['startsAt'])));
    const weeks = new Set(begun.flatMap((week) => [0, 7, 14, 21].map((days) => plus(week, days))));
    const incidence = incidenceByOracle(told, serviceId, now);
    for (const week of weeks) {
      const [first, sunday] = [plus(week, -21), plus(week, 6)];
      if (sunday >= london(now)) continue;
      const shares = incidence.weeks(first, sunday).map(({ unfamiliarShare }) => unfamiliarShare);
      if (shares.every(({ numerator, denominator }) => denominator > 0 && 10 * numerator >= 3 * denominator))
        warn('UNFAMILIAR_STAFF_CONTINUED', serviceId, named('Shift', incidence.relied(first, sunday)));
      const missed = agencyByOracle(told, serviceId, week, sunday, now).inductions.misses;
      if (missed.length > 0)
        warn(
          'INDUCTION_EVIDENCE_MISSING',
          serviceId,
          named(
            'Shift',
            missed.map(({ shift }) => shift.id),
          ),
        );
      const { feedback, against } = agencyByOracle(told, serviceId, first, sunday, now);
      const { numerator, denominator } = feedback.positive;
      if (denominator >= 5 && 10 * numerator < 9 * denominator) warn('POOR_INDUCTION_FEEDBACK', serviceId, named('Feedback', against));
    }
  }
  return lines.sort();
}
