import { londonDay, londonInstant } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import type { Told } from '../links/domain';
import { keepWarnings } from './keeping';
import { ofServices } from './repository';
import { earlier, type Seen } from './seen';
import { firedByStaff, nextDay, STAFF_RULES, type StaffFacts } from './staff-detector';
import { listServicesOfStaff, listStaffFacts } from './staff-repository';
import { listToLookAt, saveNextLooks } from './watch-repository';

/** The kinds of records by which the staff of a service fire something. */
export const STAFF_KINDS = ['StaffMember', 'RoleHolding'];
const SOURCES = ['governance', 'workforce'];
const AT_ONCE = 50;

/** Has the services looked at whose staff a batch tells of. */
export async function markStaff(tx: Writer, told: readonly Told[], now: Date): Promise<void> {
  const ids = told.filter(({ kind }) => STAFF_KINDS.includes(kind)).map(({ id }) => id);
  if (ids.length === 0) return;
  const services = await listServicesOfStaff(tx, [...new Set(ids)]);
  await saveNextLooks(
    tx,
    'staff_watch',
    services.map((id) => ({ id, at: now })),
  );
}

/** Brings what the staff of services fire to what the facts say by when every source was seen: who is not known of yet is not missing. */
export async function lookAtStaff(tx: Writer, at: Date, seen: Seen): Promise<void> {
  const asOf = earlier(at, seen(SOURCES));
  const services = await listToLookAt(tx, 'staff_watch', asOf, AT_ONCE);
  if (services.length === 0) return;
  const today = londonDay(asOf);
  const facts = await listStaffFacts(tx, services);
  await keepWarnings(tx, firedByStaff(facts, today), ofServices(STAFF_RULES, services), at);
  await saveNextLooks(
    tx,
    'staff_watch',
    services.map((id) => ({ id, at: nextLook(id, facts, today) })),
  );
}

function nextLook(serviceId: string, { staff, managers }: StaffFacts, today: string): Date | null {
  const own = <T extends { readonly serviceId: string }>(all: readonly T[]): T[] => all.filter((one) => one.serviceId === serviceId);
  const day = nextDay({ staff: own(staff), managers: own(managers) }, today);
  return day === null ? null : londonInstant(day, '00:00:00');
}
