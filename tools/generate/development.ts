import { addDays } from '@causeway/kernel';
import { RATES } from './settings';
import { at, DAY, HOUR } from './rows';
import type { Service } from './service';
import type { Worker } from './staff';

/** What went before a worker's shifts: the same for as long as nothing new is recorded. */
export interface Development {
  /** From when on the worker counts as inducted; null for never. */
  readonly inductedAt: number | null;
  readonly supervisions: readonly { readonly at: number; readonly nextDueOn: string | null }[];
  readonly trainings: readonly { readonly at: number; readonly course: string; readonly validUntil: string | null }[];
}

const COURSES = ['DYSPHAGIA', 'MEDICINES', 'MOVING_AND_HANDLING'] as const;
const SUPERVISED_EVERY = 56;

/** Inductions, supervisions and training of a worker, with those that are late or never come. */
export function developmentOf(service: Service, worker: Worker, manager: Worker, senior: Worker): Development {
  const draw = service.draw('development', worker.id);
  const until = Date.parse(worker.goneFrom ?? addDays(service.days.at(-1)?.day ?? service.options.from, 1));
  const started = Date.parse(worker.startedOn);
  const watched = Math.max(started, Date.parse(service.options.from) - 80 * DAY);
  return { inductedAt: inducted(), supervisions: supervised(), trainings: trained() };

  function inducted(): number | null {
    const missed = draw.chance(worker.contract === 'AGENCY' ? RATES.notInducted.agency : RATES.notInducted.own);
    const later = draw.chance(0.5) ? draw.between(3, 21) * DAY + 10 * HOUR : null;
    const when = missed ? later : 5 * HOUR;
    if (when === null || started + when >= until) return null;
    service.write('induction', {
      externalId: `${worker.id}-I`,
      serviceId: service.key,
      staffMemberId: worker.id,
      orientation: true,
      personSpecific: false,
      peopleIds: [],
      ...at(started + when),
    });
    return started + when;
  }

  function supervised(): Development['supervisions'] {
    const sessions: { at: number; nextDueOn: string | null }[] = [];
    const supervisor = worker === manager ? senior : manager;
    for (let held = watched + draw.between(5, SUPERVISED_EVERY) * DAY + 10 * HOUR; held < until;) {
      const day = new Date(held).toISOString().slice(0, 10);
      const nextDueOn = draw.chance(RATES.supervisionWithoutNext) ? null : addDays(day, SUPERVISED_EVERY);
      service.write('supervision', {
        externalId: `${worker.id}-S${sessions.length + 1}`,
        serviceId: service.key,
        staffMemberId: worker.id,
        supervisorId: supervisor.id,
        topics: [draw.pick(['HANDOVER', 'NOTES', 'MEALTIMES', 'WELLBEING'])],
        ...(nextDueOn ? { nextDueOn } : {}),
        ...at(held),
      });
      sessions.push({ at: held, nextDueOn });
      const early = draw.between(-6, 0);
      held += (SUPERVISED_EVERY + (draw.chance(RATES.supervisionLate) ? draw.between(5, 50) : early)) * DAY;
    }
    return sessions;
  }

  function trained(): Development['trainings'] {
    const records: { at: number; course: string; validUntil: string | null }[] = [];
    for (const course of COURSES) {
      for (let done = watched - draw.between(0, 300) * DAY + 16 * HOUR, n = 1; done < until; n += 1) {
        const completedOn = new Date(done).toISOString().slice(0, 10);
        const validUntil = draw.chance(RATES.missing) ? null : addDays(completedOn, 365);
        service.write('trainingRecord', {
          externalId: `${worker.id}-T${course}-${n}`,
          serviceId: service.key,
          staffMemberId: worker.id,
          courseCode: course,
          completedOn,
          ...(validUntil ? { validUntil } : {}),
          ...at(done),
        });
        records.push({ at: done, course, validUntil });
        done += (365 + (draw.chance(RATES.trainingLate) ? draw.between(5, 60) : draw.between(-30, 0))) * DAY;
      }
    }
    return records;
  }
}

export const isInducted = ({ inductedAt }: Development, began: number): boolean => inductedAt !== null && inductedAt <= began;

/** By the latest session; null where there was none, or where it set no next one. */
export function supervisionInDate({ supervisions }: Development, began: number, day: string): boolean | null {
  const latest = supervisions.filter((session) => session.at <= began).at(-1);
  return latest?.nextDueOn ? latest.nextDueOn >= day : null;
}

/** Whether each course that was ever completed still holds; null where none was. */
export function trainingInDate({ trainings }: Development, began: number, day: string): boolean | null {
  const known = trainings.filter((record) => record.at <= began);
  if (known.length === 0) return null;
  return COURSES.every((course) => {
    const own = known.filter((record) => record.course === course);
    return own.length === 0 || own.some(({ validUntil }) => validUntil === null || validUntil >= day);
  });
}
