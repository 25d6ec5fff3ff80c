import { anId } from '@causeway/testing';
import { anIncident, aShift } from './concern-worlds';
import type { Told } from './oracle';

const at = '2026-07-01T18:00:00.000Z';
/** A confirmed change of somebody, and the plan version that answers it, each in a service. */
export const changeAndVersion = (services: readonly [string, string]): [Told, Told] => {
  const [personId, changeId, planId, staff] = [anId(), anId(), anId(), anId()];
  const base = { version: 1, retracted: false, happenedAt: at, recordedAt: at };
  return [
    {
      ...base,
      kind: 'IdentifiedChange',
      id: changeId,
      serviceId: services[0],
      data: {
        personId,
        kind: 'RISK',
        code: 'FALLS',
        firstSource: 'DAILY_NOTE',
        highRisk: false,
        evidence: [],
        identifiedAt: at,
        state: 'CONFIRMED',
        confirmedById: staff,
        dueAt: '2026-07-08T22:59:59.000Z',
        signedOffById: null,
        signedOffAt: null,
      },
    },
    {
      ...base,
      kind: 'PlanVersion',
      id: anId(),
      serviceId: services[1],
      data: {
        planId,
        personId,
        number: 2,
        reason: 'IDENTIFIED_CHANGE',
        riskCodes: ['FALLS'],
        answersIds: [changeId],
        publishedById: staff,
        ownerId: null,
      },
    },
  ];
};

/** An incident, and the shift during which it happened, in one service. */
export const concernAndShift = ([serviceId]: readonly [string, string]): [Told, Told] => [
  { ...anIncident('2026-07-01T18:00:00.000Z', { serviceId }, anId()), id: anId() },
  { ...aShift(0, '2026-07-01T16:00:00.000Z', '2026-07-01T22:00:00.000Z', [], { serviceId }), id: anId() },
];
