import { addDays } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { listAgencyFacts } from '../agency/facts-repository';
import { agencyShiftsOf } from '../agency/rules';
import { happenedIn, REACH_MS } from '../incidence/happening';
import { listConcernsOf, listStaffing } from '../incidence/repository';
import { staffedUnits } from '../incidence/staffing';
import type { Told } from '../links/domain';
import { instantsOf } from '../measures/window';
import { DAYS_BEFORE } from '../units/facts-repository';
import { groupedBy } from '../units/grouped';
import { joined } from '../units/stretches';
import { incidentsOfWeek, levelOfWeek } from './high-agency-level';
import { keepLevels, keepWarnings, warningId } from './keeping';
import { withIds } from './repository';
import { earlier, type Seen } from './seen';
import { firedByWeek, WEEK_RULES, WEEKS_TOGETHER, type WeekOfService } from './agency-week-detector';
import {
  listWeeksToLookAt,
  markWeeks,
  markWeeksOfIncidents,
  saveLooked,
  saveStaffingBasis,
  type Altering,
} from './agency-weeks-repository';

const DAY_MS = 86_400_000;
/** For each service that has some of them, what is read reaches over those weeks and the months before. */
const WEEKS_AT_ONCE = 12;

/** A week counts with those that come after it, so many in all. */
const AFTER = WEEKS_TOGETHER - 1;
/** Who was on a shift has been on one more when beginning on another, until as long after it as familiarity looks back. */
const FAMILIAR = Math.ceil(DAYS_BEFORE / 7) + AFTER;

const SOURCES = ['care-records', 'workforce'];

/** The kinds of records that weeks rest on, and for how many weeks after a shift's own they alter something. */
const ALTERING: Readonly<Record<string, number>> = {
  ...{ Shift: FAMILIAR, Assignment: FAMILIAR, VisitReport: FAMILIAR },
  ...{ StaffMember: AFTER, Induction: AFTER, PersonGuidance: AFTER, BriefingChecklist: AFTER, Briefing: AFTER },
  ...{ ShiftAllocation: AFTER, Feedback: AFTER },
};
export const STAFFING_KINDS = Object.keys(ALTERING);

/** Has the weeks looked at that the records of a batch may alter. */
export async function markStaffing(tx: Writer, told: readonly Told[]): Promise<void> {
  const altering = new Map<string, Altering>();
  for (const { kind, id } of told) {
    const weeks = ALTERING[kind];
    if (weeks !== undefined) altering.set(`${kind}/${id}`, { kind, id, weeks });
  }
  if (altering.size === 0) return;
  await saveStaffingBasis(tx, [...altering.values()]);
  await markWeeks(tx, [...altering.values()]);
}

/** Has the weeks looked at in whose shifts the incidents of a batch happened or ever did, and those that are compared with them. */
export async function markIncidents(tx: Writer, told: readonly Told[]): Promise<void> {
  const ids = told.filter(({ kind }) => kind === 'Incident').map(({ id }) => id);
  if (ids.length > 0) await markWeeksOfIncidents(tx, [...new Set(ids)], REACH_MS, AFTER);
}

/** Brings what weeks of services fire that are over, and that something altered since they were looked at, to what the facts now say. */
export async function lookAtWeeks(tx: Writer, at: Date, seen: Seen): Promise<void> {
  const weeks = await listWeeksToLookAt(tx, earlier(at, seen(SOURCES)), WEEKS_AT_ONCE);
  for (const [serviceId, own] of groupedBy(weeks, (week) => week.serviceId)) {
    const stretches = joined(own.map(({ week }) => stretchOf(serviceId, week)));
    for (const { from, until } of stretches)
      await lookAtStretch(
        tx,
        serviceId,
        own.filter(({ week }) => Date.parse(week) < until && Date.parse(week) >= from),
        at,
      );
  }
  if (weeks.length > 0) await saveLooked(tx, weeks);
}

/** A week with those before it that count with it, as days of UTC: what is next to each other is read together. */
const stretchOf = (key: string, week: string) => ({
  key,
  from: Date.parse(week) - AFTER * 7 * DAY_MS,
  until: Date.parse(week) + 7 * DAY_MS,
});

async function lookAtStretch(tx: Writer, serviceId: string, weeks: readonly WeekOfService[], at: Date): Promise<void> {
  const days = weeks.map(({ week }) => week).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const between = instantsOf({ from: addDays(first, -7 * AFTER), to: addDays(last, 6) });
  const [from, before] = [between[0].getTime(), between[1].getTime() + 1];
  const staffing = await listStaffing(tx, serviceId, from, before);
  const agency = await listAgencyFacts(tx, serviceId, between);
  const units = staffedUnits(staffing, from, before, Infinity);
  const known = {
    // A week that is over is the same whenever it is looked at, a night that runs past it too.
    units,
    happened: happenedIn(units, await listConcernsOf(tx, serviceId, from, before)),
    agencyShifts: agencyShiftsOf(agency, at),
    shifts: new Map(staffing.shifts.map((shift) => [shift.id, { ...shift, kind: 'Shift' }])),
  };
  await keepWarnings(
    tx,
    weeks.flatMap((week) => firedByWeek(week, known)),
    withIds(weeks.flatMap(({ week }) => WEEK_RULES.map((rule) => warningId(tx, { rule, personId: null, about: serviceId, by: week })))),
    at,
  );
  const levels = weeks.flatMap((week) => {
    const level = levelOfWeek(week, known);
    return incidentsOfWeek(week, known).map(({ shiftId, incident }) => {
      const { personId, id } = incident;
      return [warningId(tx, { rule: 'INCIDENT_IN_HIGH_AGENCY_SHIFT', personId, about: shiftId, by: id }), level] as const;
    });
  });
  await keepLevels(tx, new Map(levels), at);
}
