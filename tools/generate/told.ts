import type { Development } from './development';
import type { Person } from './people';
import { at, DAY, HOUR, iso, keyOf, MINUTE } from './rows';
import type { Planned } from './rota';
import type { Service } from './service';
import { RATES } from './settings';
import type { Worker } from './staff';
import { BRIEFED, HANDED_OVER } from './texts';

/** A worker on a unit, with what was acknowledged before beginning. */
export interface Hand {
  readonly worker: Worker;
  readonly development: Development;
  readonly briefed: boolean;
  readonly guided: boolean;
}

/** A shift or visit with what went before it, as it is told in records. */
export interface Told extends Omit<Planned, 'crew'> {
  readonly id: string;
  readonly crew: readonly Hand[];
  /** Null where no handover is on record. */
  readonly handoverComplete: boolean | null;
}

/** From when on the service keeps a rota and records of each kind; infinite where it never did. What was before is unknown. */
export interface Reach {
  rota: number;
  inductions: number;
  guidance: number;
  briefings: number;
}

/** When something is acknowledged that should be before the start: minutes from it, or null for never. */
type Minutes = number | null;

/** Tells shifts and visits, one after the other, in the records that lead up to them; and from when on such records reach. */
export function tellerOf(service: Service, developments: ReadonlyMap<string, Development>, manager: Worker) {
  const inductions = Math.min(...[...developments.values()].map(({ inductedAt }) => inductedAt ?? Infinity));
  const reach: Reach = { rota: Infinity, inductions, guidance: Infinity, briefings: Infinity };
  const { write, key } = service;
  const draw = service.draw('units');
  let n = 0;
  let before: Told | null = null;

  const acknowledged = (gap: number): Minutes => {
    const [missed, never, minutes] = [draw.chance(gap), draw.chance(0.5), draw.between(10, 90)];
    return missed ? (never ? null : minutes) : -5;
  };

  function brief(id: string, unit: Planned, worker: Worker): boolean {
    const minutes = acknowledged(RATES.notBriefed);
    if (minutes === null) return false;
    const when = unit.from + minutes * MINUTE;
    reach.briefings = Math.min(reach.briefings, when);
    const senior = unit.crew.find((one) => one.jobRole === 'SENIOR_CARER' && one !== worker) ?? manager;
    const about = { shiftId: id, staffMemberId: worker.id };
    if (worker.contract === 'AGENCY')
      write('briefingChecklist', {
        externalId: `${id}-C${worker.id}`,
        ...about,
        seniorId: senior.id,
        peopleIds: ids(unit.people),
        items: ids(unit.people).map((personId) => ({ personId, ...BRIEFED })),
        workerSigned: true,
        seniorSigned: true,
        ...at(when),
      });
    else
      write('briefing', {
        externalId: `${id}-B${worker.id}`,
        ...about,
        personId: draw.pick(unit.people).id,
        givenById: senior.id,
        acknowledgedAt: iso(when),
        ...at(when - 5 * MINUTE, when),
      });
    return minutes < 0;
  }

  /** Guidance that an agency worker acknowledges; and who is given to that worker, checklist or not. */
  function guide(id: string, unit: Planned, worker: Worker): boolean {
    const minutes = acknowledged(RATES.notGuided);
    if (minutes === null) return false;
    const when = unit.from + minutes * MINUTE;
    reach.guidance = Math.min(reach.guidance, when);
    write('personGuidance', {
      externalId: `${id}-G${worker.id}`,
      shiftId: id,
      staffMemberId: worker.id,
      peopleIds: ids(unit.people),
      ...at(when),
    });
    return minutes < 0;
  }

  function handOver(id: string, unit: Planned): boolean | null {
    const [missing, incomplete] = [draw.chance(RATES.handover.missing), draw.chance(RATES.handover.incomplete)];
    const named = incomplete ? unit.people.slice(0, draw.between(1, unit.people.length - 1)) : unit.people;
    if (unit.kind === 'VISIT' || missing) return null;
    write('handover', {
      externalId: `${id}-H`,
      serviceId: key,
      ...(before ? { fromShiftId: before.id } : {}),
      toShiftId: id,
      peopleIds: ids(named),
      changesIds: [],
      ...(draw.chance(RATES.missing) ? {} : { ownerCode: draw.pick(['NAMED', 'NAMED', 'NAMED', 'NONE', 'CONTESTED']) }),
      assumedSomeoneElse: draw.chance(0.03),
      text: draw.pick(HANDED_OVER),
      givenById: before?.crew[0]?.worker.id ?? manager.id,
      ...at(unit.from, unit.from + draw.between(0, 20) * MINUTE),
    });
    return !incomplete;
  }

  return { tell, reach };

  function tell(unit: Planned): Told {
    n += 1;
    reach.rota = Math.min(reach.rota, unit.from);
    const id = keyOf(`${key}-U`, n, 6);
    const late = draw.chance(RATES.recordedLate / 4);
    write('shift', {
      externalId: id,
      serviceId: key,
      kind: unit.kind,
      startsAt: iso(unit.from),
      endsAt: iso(unit.until),
      plannedStaff: unit.plannedStaff,
      peopleIds: ids(unit.people),
      staffMemberIds: unit.crew.map((worker) => worker.id),
      recordedAt: iso(late ? unit.until + draw.between(1, 24) * HOUR : unit.from - draw.between(3, 14) * DAY),
    });
    const crew = unit.crew.map((worker): Hand => {
      const briefed = brief(id, unit, worker);
      const guided = worker.contract === 'AGENCY' ? guide(id, unit, worker) : false;
      const development = developments.get(worker.id);
      if (!development) throw new Error(`nothing is known of ${worker.id}`);
      return { worker, development, briefed, guided };
    });
    const told = { ...unit, id, crew, handoverComplete: handOver(id, unit) };
    before = told;
    return told;
  }
}

const ids = (people: readonly Person[]): string[] => people.map(({ id }) => id);
