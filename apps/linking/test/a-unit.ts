import type { Unit, WorkerInUnit } from '../src/units/unit';

/** A worker in whom nothing is amiss. */
export const aWorker = (changed: Partial<WorkerInUnit> = {}): WorkerInUnit => ({
  staffMemberId: 'worker',
  agency: false,
  supplierId: null,
  hours: 8,
  completedBefore: 20,
  inducted: true,
  guided: true,
  briefed: true,
  supervisionInDate: true,
  trainingInDate: true,
  ...changed,
});

/** A shift of a Wednesday in which nothing is amiss, from 08:00 to 16:00. */
export const aUnit = (changed: Partial<Unit> = {}): Unit => ({
  id: 'unit',
  serviceId: 'service',
  kind: 'SHIFT',
  startsAt: '2026-01-07T08:00:00.000Z',
  endsAt: '2026-01-07T16:00:00.000Z',
  plannedStaff: 1,
  peopleIds: ['person', 'other'],
  workers: [aWorker()],
  handoverComplete: true,
  ownershipClear: true,
  daysSincePlanChange: 30,
  alertsDelivered: true,
  ...changed,
});
