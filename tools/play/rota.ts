import type { Answer } from './client';

interface RotaFacts {
  readonly kind: 'SUPPORTED_LIVING' | 'RESIDENTIAL' | 'HOMECARE';
  /** Calendar days, each `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** Who lives or is visited there. */
  readonly peopleIds: readonly string[];
  /** Two who work, by day. */
  readonly workers: (day: number) => readonly [string, string];
}

const VISIT_MS = 45 * 60_000;

/** What `planShifts` takes: a day shift of two workers for everyone, or in homecare a visit of one worker to each person. */
export const shiftsOf = ({ kind, days, peopleIds, workers }: RotaFacts): Answer[] =>
  days.flatMap<Answer>((day, d) => {
    const staffMemberIds = workers(d);
    if (kind !== 'HOMECARE')
      return [
        { kind: 'SHIFT', startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T20:00:00.000Z`, plannedStaff: 2, peopleIds: [], staffMemberIds },
      ];
    return peopleIds.map((personId, i) => {
      const startsAt = new Date(`${day}T${String(8 + 2 * i).padStart(2, '0')}:00:00.000Z`);
      return {
        kind: 'VISIT',
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + VISIT_MS).toISOString(),
        plannedStaff: 1,
        peopleIds: [personId],
        staffMemberIds: [staffMemberIds[i % 2]],
      };
    });
  });
