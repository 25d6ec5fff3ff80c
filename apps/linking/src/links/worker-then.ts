import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { workersOfUnits, type Open } from '../units/then';
import type { WorkerInUnit } from '../units/unit';
import type { Link } from './domain';
import { listWhole, readingOf } from './known-repository';
import { uuids } from './told';

/** What is known of a worker as of when that worker began in a unit, and of which service the unit is. */
export type WorkerThen = WorkerInUnit & { readonly serviceId: string | null };

/** Of a link to an assignment, what is known of its worker as of then; null of any other. What many links ask for is asked once. */
export async function workerThen(ctx: GraphContext, link: Link): Promise<WorkerThen | null> {
  if (link.rule !== 'CONCERN_TO_WORKER' || !link.toKeyId) return null;
  const worker = await ctx.batch(workerThen, (ids) => workersOf(ctx, ids)).load(link.toKeyId);
  return worker && { ...worker, serviceId: link.serviceId };
}

async function workersOf(ctx: GraphContext, assignmentIds: readonly string[]): Promise<(WorkerInUnit | null)[]> {
  const reading = readingOf(ctx.session);
  const works = await listWhole(
    reading,
    assignmentIds.map((id) => ({ kind: 'Assignment', id })),
  );
  const shiftOf = new Map(works.map((work) => [work.id, uuids(work.facts['shiftId'])[0] ?? '']));
  const workerOf = new Map(works.map((work) => [work.id, work.facts['staffMemberId']]));
  const open: Open = (dataClass, serviceId) => maySee(ctx.caller, dataClass, serviceId);
  const units = await workersOfUnits(reading, [...new Set(shiftOf.values())].filter(Boolean), open);
  return assignmentIds.map((id) => units.get(shiftOf.get(id) ?? '')?.find((one) => one.staffMemberId === workerOf.get(id)) ?? null);
}
