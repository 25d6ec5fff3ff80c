import { answering, standing, type Told } from './oracle';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Every unit of delivery that starts in a window, by brute force: for each shift, each worker and each other record, does it
 * speak of that unit, and had it been said by then? It shares nothing with the app but the shape of what it is told.
 */
export function unitsByOracle(told: readonly Told[], serviceIds: readonly string[], from: Date, before: Date): object[] {
  const facts = standing(told);
  const of = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  const shifts = of('Shift').filter((shift) => {
    const length = ms(shift.data['endsAt']) - ms(shift.data['startsAt']);
    return length > 0 && length <= DAY;
  });

  return shifts
    .filter((shift) => serviceIds.includes(shift.serviceId) && ms(shift.data['startsAt']) >= +from && ms(shift.data['startsAt']) < +before)
    .map((shift) => {
      const start = ms(shift.data['startsAt']);
      const day = londonDate(start);
      const people: readonly string[] = shift.data['peopleIds'];
      const its = (one: Told, person: string = one.data['personId']): boolean =>
        one.serviceId === shift.serviceId && (people.length === 0 || people.includes(person));
      return {
        id: shift.id,
        serviceId: shift.serviceId,
        kind: shift.data['kind'],
        startsAt: shift.data['startsAt'],
        endsAt: shift.data['endsAt'],
        plannedStaff: shift.data['plannedStaff'],
        peopleIds: people,
        workers: workersOf(shift),
        handoverComplete: handedOver(shift, its),
        ownershipClear: owned(its, start, day),
        daysSincePlanChange: sinceChange(of('PlanVersion').filter((one) => its(one) && ms(one.recordedAt) <= start)),
        alertsDelivered: seen(its, start),
      };

      function sinceChange(versions: Told[]): number | null {
        const days = versions.map((version) => Math.floor((start - ms(version.recordedAt)) / DAY));
        return days.length === 0 ? null : Math.min(...days);
      }
    })
    .sort((one, other) => ms(one.startsAt) - ms(other.startsAt) || (one.id < other.id ? -1 : 1));

  /** Minute by minute, who was there. */
  function workersOf(shift: Told): object[] {
    const workers = [...new Set(of('Assignment').map((work) => work.data['staffMemberId'] as string))].sort();
    return workers.flatMap((worker) => {
      const there = minutesOf(shift, worker);
      const [began] = there;
      if (began === undefined) return [];
      const day = londonDate(began);
      const saidByThen = (kind: string): Told[] =>
        of(kind).filter((one) => one.data['staffMemberId'] === worker && ms(one.happenedAt) <= began && ms(one.recordedAt) <= began);
      const forIt = (kind: string): Told[] => saidByThen(kind).filter((one) => one.data['shiftId'] === shift.id);
      const guidance = forIt('PersonGuidance').flatMap((one) => one.data['peopleIds'] as string[]);
      const held = saidByThen('Supervision').sort((a, b) => (a.happenedAt + a.id < b.happenedAt + b.id ? 1 : -1));
      const courses = saidByThen('TrainingRecord').filter((one) => one.data['completedOn'] <= day);
      const current = courses.filter((one) => one.data['validUntil'] === null || one.data['validUntil'] >= day);
      const due = held[0]?.data['nextDueOn'] ?? null;
      const others = shifts.filter(
        (other) =>
          other.id !== shift.id &&
          other.serviceId === shift.serviceId &&
          ms(other.data['endsAt']) <= began &&
          began - ms(other.data['endsAt']) < 90 * DAY &&
          minutesOf(other, worker).includes(ms(other.data['endsAt']) - MINUTE),
      );
      const rotaKnownSince = Math.min(
        ...of('Shift')
          .filter((one) => one.serviceId === shift.serviceId)
          .map((one) => ms(one.data['startsAt'])),
      );
      const orUnknown = (found: boolean, ...kinds: string[]): boolean | null => {
        const earlier = kinds.flatMap(of).filter((one) => one.serviceId === shift.serviceId && ms(one.recordedAt) <= began);
        return found || earlier.length > 0 ? found : null;
      };
      const startedSinceRecorded = (who: string, kind: string): boolean => {
        const days = of(kind)
          .filter((one) => one.serviceId === shift.serviceId)
          .map((one) => londonDate(ms(one.recordedAt)));
        const started = of('StaffMember').find((one) => one.id === who)?.data['startedOn'];
        return started !== undefined && days.some((day) => days.every((other) => day <= other) && started >= day);
      };
      return [
        {
          staffMemberId: worker,
          agency: of('Assignment').some(
            (work) => work.data['staffMemberId'] === worker && work.data['shiftId'] === shift.id && work.data['agency'],
          ),
          supplierId: of('StaffMember').find((one) => one.id === worker)?.data['supplierId'] ?? null,
          hours: there.length / 60,
          completedBefore: began - rotaKnownSince < 90 * DAY ? null : others.length,
          inducted:
            saidByThen('Induction').some((one) => one.serviceId === shift.serviceId && one.data['orientation']) ||
            (startedSinceRecorded(worker, 'Induction') ? orUnknown(false, 'Induction') : null),
          guided: orUnknown(
            guidance.length > 0 && (shift.data['peopleIds'] as string[]).every((person) => guidance.includes(person)),
            'PersonGuidance',
          ),
          briefed: orUnknown(
            forIt('Briefing').some((one) => ms(one.data['acknowledgedAt']) <= began) ||
              forIt('BriefingChecklist').some((one) => one.data['workerSigned'] && one.data['seniorSigned']),
            'Briefing',
            'BriefingChecklist',
          ),
          supervisionInDate: due === null ? null : due >= day,
          trainingInDate:
            courses.length === 0 ? null : courses.every((one) => current.some((two) => two.data['courseCode'] === one.data['courseCode'])),
        },
      ];
    });
  }

  /** The minutes of a shift in which a worker was on it; everything here begins and ends on a minute. */
  function minutesOf(shift: Told, worker: string): number[] {
    const works = of('Assignment').filter((work) => work.data['staffMemberId'] === worker && work.data['shiftId'] === shift.id);
    const minutes: number[] = [];
    for (let minute = ms(shift.data['startsAt']); minute < ms(shift.data['endsAt']); minute += MINUTE)
      if (works.some((work) => ms(work.data['startsAt']) <= minute && minute < ms(work.data['endsAt']))) minutes.push(minute);
    return minutes;
  }

  function handedOver(shift: Told, its: (one: Told) => boolean): boolean | null {
    const start = ms(shift.data['startsAt']);
    const given = of('Handover').filter(
      (one) =>
        one.data['toShiftId'] === shift.id &&
        ms(one.happenedAt) - start <= 30 * MINUTE &&
        ms(one.recordedAt) - ms(one.happenedAt) <= 12 * HOUR,
    );
    if (given.length === 0) return null;
    const all = (what: string): string[] => given.flatMap((one) => one.data[what] as string[]);
    const heardInTime = (change: Told): boolean => {
      const about = given.filter((one) => one.data['peopleIds'].includes(change.data['personId']));
      return (about.length > 0 ? about : given).some(
        (one) =>
          ms(change.data['identifiedAt']) < ms(one.happenedAt) &&
          ms(change.recordedAt) < ms(one.happenedAt) &&
          ms(change.recordedAt) < start,
      );
    };
    const open = of('IdentifiedChange').filter((change) => {
      const answers = answering(told).filter(
        (one) =>
          one.data['personId'] === change.data['personId'] &&
          one.data['answersIds'].includes(change.id) &&
          one.data['riskCodes'].includes(change.data['code']) &&
          ms(one.recordedAt) >= ms(change.data['identifiedAt']),
      );
      return (
        change.data['state'] === 'CONFIRMED' &&
        its(change) &&
        ms(change.data['identifiedAt']) < start &&
        heardInTime(change) &&
        answers.every((one) => ms(one.recordedAt) >= start)
      );
    });
    return (
      all('peopleIds').length > 0 &&
      (shift.data['peopleIds'] as string[]).every((person) => all('peopleIds').includes(person)) &&
      open.every((change) => all('changesIds').includes(change.id))
    );
  }

  function owned(its: (one: Told) => boolean, start: number, day: string): boolean | null {
    const plans = of('CarePlan').filter(
      (plan) => its(plan) && ms(plan.happenedAt) <= start && ms(plan.recordedAt) <= start && !away(plan, day),
    );
    if (plans.length === 0) return null;
    return plans.every((plan) => {
      const namings = of('PlanOwnership').filter((one) => one.data['planId'] === plan.id && one.data['personId'] === plan.data['personId']);
      return namings.some((one) => {
        const after = namings.filter(
          (next) => one.data['endsOn'] !== null && Date.parse(next.data['startsOn']) - Date.parse(one.data['endsOn']) === DAY,
        );
        const over = one.data['endsOn'] !== null && one.data['endsOn'] < day && after.every((next) => ms(next.recordedAt) <= start);
        return one.data['startsOn'] <= day && ms(one.recordedAt) <= start && !over;
      });
    });
  }

  /** Whether the plan's person was away from the plan's service on a day. */
  function away(plan: Told, day: string): boolean {
    const person = of('Person').find((one) => one.id === plan.data['personId']);
    if (!person) return false;
    const { state, stateSince, absences, moves } = person.data;
    const [move] = moves ?? [];
    const at = move ? (day < move.movedOn ? move.fromServiceId : person.serviceId) : plan.serviceId;
    const absent = (absences as { from: string; until: string }[]).some((time) => time.from <= day && day < time.until);
    return absent || at !== plan.serviceId || (['LEFT', 'DIED'].includes(state) && stateSince <= day);
  }

  function seen(its: (one: Told, person?: string) => boolean, start: number): boolean | null {
    const alerts = of('Alert').filter((alert) => {
      const indicator = of('Indicator').find((one) => one.id === alert.data['indicatorId']);
      const ago = start - ms(alert.happenedAt);
      return indicator && its(alert, indicator.data['personId']) && ago > 0 && ago <= 7 * DAY;
    });
    if (alerts.length === 0) return null;
    return !alerts.some((alert) => alert.data['seenAt'] === null || ms(alert.data['seenAt']) > start);
  }
}

const ms = (at: string): number => Date.parse(at);
const londonDate = (at: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(at);
