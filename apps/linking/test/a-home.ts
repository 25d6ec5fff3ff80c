import type { Caller } from '@causeway/access';
import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { deliver } from './delivering';
import type { Told } from './oracle';

const HOUR = 3_600_000;

export interface OnShift {
  readonly id?: string;
  readonly agency?: boolean;
  /** Until how many hours after the start; to the end unless said. */
  readonly hours?: number;
}
interface AShift {
  readonly kind?: 'SHIFT' | 'VISIT';
  readonly people?: readonly string[];
  readonly hours?: number;
  readonly workers?: readonly OnShift[];
}

/** A service of a group of its own, told of as the other domains would, many records at once. */
export function aHome(graph: TestGraph) {
  const [tenantId, serviceId] = [anId(), anId()];
  const told: Told[] = [];
  const tell = (kind: string, happenedAt: string, data: Record<string, unknown>, more: Partial<Told> = {}): Told => {
    const one = { kind, id: anId(), version: 1, retracted: false, serviceId, happenedAt, recordedAt: happenedAt, data, ...more };
    told.push(one);
    return one;
  };
  const lead = aCaller('PROVIDER_QUALITY_LEAD', { tenantId });
  const after = (at: string, hours: number): string => new Date(Date.parse(at) + hours * HOUR).toISOString();
  const home = {
    ...{ tenantId, serviceId, tell, after },
    lead,
    /** A shift of eight hours for everyone there with one of its own staff, unless said. */
    shift: (startsAt: string, { kind = 'SHIFT', people = [], hours = 8, workers = [{}] }: AShift = {}): Told => {
      const time = { startsAt, endsAt: after(startsAt, hours) };
      const planned = after(startsAt, -24);
      const shift = tell('Shift', planned, { kind, ...time, plannedStaff: 1, peopleIds: [...people], cancelledAt: planned });
      for (const { id = anId(), agency = false, hours: until = hours } of workers)
        tell('Assignment', planned, {
          ...{ shiftId: shift.id, staffMemberId: id, agency, peopleIds: [] },
          ...time,
          endsAt: after(startsAt, until),
        });
      return shift;
    },
    incident: (happenedAt: string, personId = anId(), recordedAt = happenedAt): Told => {
      const harm = { riskCodes: [], physicalHarm: 'NONE', psychologicalHarm: 'NONE', reportedById: anId() };
      return tell('Incident', happenedAt, { personId, kind: 'FALL', ...harm }, { recordedAt });
    },
    complaint: (happenedAt: string, recordedAt = after(happenedAt, 24)): Told => {
      const answer = { acknowledgedAt: null, answeredAt: null, answeredById: null, outcome: null };
      return tell(
        'Complaint',
        happenedAt,
        { personId: anId(), category: 'CARE', concernCode: null, notActedOn: false, ...answer },
        { recordedAt },
      );
    },
    feedback: (happenedAt: string, concernCode: string | null = 'FOOD', recordedAt = after(happenedAt, 24)): Told => {
      const said = { respondent: 'FAMILY', codes: [], rating: null, takenById: anId() };
      return tell('Feedback', happenedAt, { personId: anId(), concernCode, ...said }, { recordedAt });
    },
    /** The rota is kept since long before. */
    kept: (): Told => home.shift('2025-01-06T08:00:00.000Z'),
    takenBack: (one: Told): Told => tell(one.kind, one.happenedAt, one.data, { id: one.id, version: 9, retracted: true }),
    /** Everything that was told since the last time. */
    deliver: async (): Promise<void> => {
      const batch = told.splice(0);
      for (let n = 0; n < batch.length; n += 300) await deliver(graph.database, tenantId, batch.slice(n, n + 300));
    },
    /** One field of the service, as the provider's quality lead sees it unless said. */
    ask: async (field: string, at: string, caller: Caller = lead): Promise<any> =>
      (
        (await graph.run(
          caller,
          at,
          `query ($id: UUID!) { _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service { answer: ${field} } } }`,
          { id: serviceId },
        )) as any
      )['_entities'][0].answer,
  };
  return home;
}
