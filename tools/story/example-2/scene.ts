import { setTimeout as sleep } from 'node:timers/promises';
import { planRead } from '../../play/changes';
import type { Answer, Login, Place } from '../../play/client';
import { establish, openService } from '../../play/world';
import { at } from '../scene';
import { Telling } from '../telling';
import type { Evening, House } from './rota';

/** What was known when the review was opened. */
export interface Failure extends House {
  /** The agency evenings from January to March, in order. */
  readonly evenings: readonly Evening[];
  /** What happened on an evening, or was complained of, by its day. */
  readonly concerns: ReadonlyMap<string, Answer>;
  readonly handover: Answer;
  readonly questions: readonly Answer[];
  /** The orientation of each agency worker, by whose it is. */
  readonly inductions: readonly Answer[];
  readonly training: Answer;
  readonly supervision: Answer;
  /** The guidance and the checklist of the one sampled evening that had them. */
  readonly briefed: readonly Answer[];
  readonly audit: Answer;
}

/** The review, as the later chapters need it. */
export interface Case extends Failure {
  readonly reviewId: string;
  readonly version: unknown;
}

/** The evenings that the review samples, each with what happened on it. */
export const SAMPLED = ['2026-02-03', '2026-02-10', '2026-02-14', '2026-02-21', '2026-02-24'] as const;
/** The one of them on which a person fell, and a worker was blamed. */
export const THE_FALL = '2026-02-21';
/** The one of them on which the agency worker was briefed. */
export const BRIEFED = '2026-02-14';
export const CHANGED_ON = '2026-03-09';

export const eveningOf = ({ evenings }: Pick<Failure, 'evenings'>, day: string): Evening => {
  const found = evenings.find((one) => one.day === day);
  if (!found) throw new Error(`no agency worker was on the evening of ${day}`);
  return found;
};

export const loginOf = (agency: number): string => (agency === 0 ? 'agency-worker' : `agency-worker-${agency + 1}`);

/** A residential home with eight permanent workers for its shifts, and twelve workers of two agencies. */
export async function openTheHouse(place: Place, say: (line: string) => void, settled?: () => Promise<void>): Promise<House> {
  const { player, providerId } = await establish(place, 'Story Two', at('2025-10-06', '08:00'));
  const told = new Telling(player, say, settled ?? (() => sleep(2_000)));
  told.chapter('A residential home, its staff, people, plans and rota');
  const world = await openService(player, providerId, { name: 'Rowan Court', kind: 'RESIDENTIAL' }, { prefix: '', rotaDays: 1 });
  const { serviceId, staff } = world;
  for (const { planId } of world.people)
    await player.do('service-lead', 'assignPlanOwner', 'planOwnership { id }', {
      ...(await planRead(player, 'service-lead', planId)),
      ...{ ownerId: staff['key-worker'], deputyId: staff['senior-carer'], startsOn: '2025-10-06' },
    });
  await player.at(at('2025-12-29'));
  const registered = async (name: string, more: Answer): Promise<string> => {
    const member = { serviceId, name, jobRole: 'SUPPORT_WORKER', startedOn: '2025-12-29', ...more };
    return (await player.do('rota-coordinator', 'registerStaffMember', 'staffMember { id }', member))['id'] as string;
  };
  const own: string[] = [staff['support-worker'], staff['senior-carer']];
  while (own.length < 8) own.push(await registered(`care worker ${own.length - 1}`, { contract: 'PERMANENT' }));
  const other = await player.do('rota-coordinator', 'registerAgencySupplier', 'agencySupplier { id }', { name: 'Second agency' });
  const suppliers = [world.agency.supplierId, other['id'] as string] as const;
  const agency = [world.agency.workerId];
  while (agency.length < 12)
    agency.push(
      await registered(`agency worker ${agency.length + 1}`, { contract: 'AGENCY', supplierId: suppliers[agency.length < 6 ? 0 : 1] }),
    );
  await player.logins(
    agency.slice(1).map((id, i): Login => ({
      login: loginOf(i + 1),
      staff: id,
      purpose: 'care',
      grants: [{ role: 'AGENCY_WORKER', scope: 'SERVICES', services: [serviceId] }],
    })),
  );
  told.notes(`${world.people.length} people; ${own.length} permanent workers by turns, ${agency.length} of two agencies`);
  return { told, player, world, staff, serviceId, people: world.people, own, agency, suppliers };
}
