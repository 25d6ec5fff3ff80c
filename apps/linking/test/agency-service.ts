import {
  assignmentMadeV1,
  briefingChecklistCompletedV1,
  incidentReportedV1,
  inductionRecordedV1,
  personGuidanceAcknowledgedV1,
  shiftAllocationMadeV1,
  shiftFeedbackGivenV1,
  shiftPlannedV1,
  staffMemberRegisteredV1,
} from '@causeway/event-contracts';
import { aCaller, anId, type TestGraph } from '@causeway/testing';

export const NOW = '2026-05-01T12:00:00.000Z';
const SHARE = '{ numerator denominator share lower upper method level from to calendarVersion target }';
export const ASKED = `query ($reps: [_Any!]!, $from: LocalDate!, $to: LocalDate!) { _entities(representations: $reps) { ... on Service {
  feedback: agencyInductionFeedback(from: $from, to: $to) { positive ${SHARE} coverage ${SHARE} assured excluded byRespondent { respondent positive ${SHARE} } }
  inductions: agencyInductions(from: $from, to: $to) { complete ${SHARE} missesLeftOut misses { shift { id } staffMember { id } neededBy missing } }
  suppliers: agencySuppliers(from: $from, to: $to) { withoutSupplier suppliers { supplier { id } shifts workerShifts inductions ${SHARE} feedback ${SHARE}
    incidents { numerator denominator rate lower upper method level from to calendarVersion expected ratio limits { level lower upper method outside } } } }
} } }`;
export const MONTH = { from: '2026-03-01', to: '2026-03-31' };
export const LONG_BEFORE = '2026-01-05T09:00:00.000Z';

/** One service of a group of its own with agency workers, told of as the other domains would. */
export function aService(graph: TestGraph) {
  const [tenantId, serviceId, personId] = [anId(), anId(), anId()];
  const tell = async (
    contract: Parameters<TestGraph['told']>[1],
    happenedAt: string,
    data: object,
    more: { id?: string; version?: number; recordedAt?: string } = {},
  ) => (await graph.told(tenantId, contract, { serviceId, happenedAt, ...more, data: { ...contract.example, ...data } })).aggregateId;
  const service = {
    ...{ tenantId, serviceId, personId, tell },
    shift: (startsAt: string, data: object = {}) =>
      tell(shiftPlannedV1, LONG_BEFORE, { startsAt, endsAt: after(startsAt, 8), peopleIds: [], ...data }),
    /** Puts a worker on a shift, from an agency unless said. */
    on: (shiftId: string, startsAt: string, staffMemberId: string, agency = true, id = anId()) =>
      tell(assignmentMadeV1, LONG_BEFORE, { shiftId, staffMemberId, startsAt, endsAt: after(startsAt, 8), agency }, { id }),
    worker: (supplierId: string | null, id = anId()) =>
      tell(staffMemberRegisteredV1, LONG_BEFORE, { contract: 'AGENCY', supplierId }, { id }),
    oriented: (staffMemberId: string, at = LONG_BEFORE, data: object = {}, recordedAt = at) =>
      tell(inductionRecordedV1, at, { staffMemberId, orientation: true, ...data }, { recordedAt }),
    guided: (shiftId: string, staffMemberId: string, at: string, peopleIds = [personId], recordedAt = at) =>
      tell(personGuidanceAcknowledgedV1, at, { shiftId, staffMemberId, peopleIds }, { recordedAt }),
    checked: (shiftId: string, staffMemberId: string, at: string, seniorId = anId(), data: object = {}) =>
      tell(briefingChecklistCompletedV1, at, {
        shiftId,
        staffMemberId,
        seniorId,
        peopleIds: [personId],
        workerSigned: true,
        seniorSigned: true,
        ...data,
      }),
    given: (shiftId: string, staffMemberId: string, at: string, peopleIds = [personId]) =>
      tell(shiftAllocationMadeV1, at, { shiftId, staffMemberId, peopleIds }),
    answered: (shiftId: string, rating: number, data: object = {}) =>
      tell(shiftFeedbackGivenV1, '2026-04-01T09:00:00.000Z', { shiftId, rating, answeredById: anId(), ...data }),
    incident: (at: string) => tell(incidentReportedV1, at, { personId }),
    asked: async (caller = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }), window = MONTH, now = NOW) =>
      ((await graph.run(caller, now, ASKED, { reps: [{ __typename: 'Service', id: serviceId }], ...window })) as any)['_entities'][0],
    /** A shift with one agency worker. */
    agencyShift: async (startsAt: string, staffMemberId = anId()) => {
      const shiftId = await service.shift(startsAt);
      return { shiftId, staffMemberId, assignmentId: await service.on(shiftId, startsAt, staffMemberId) };
    },
  };
  return service;
}

export const after = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
export const morning = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`;
