import {
  assignmentMadeV1,
  baselineFrozenV1,
  briefingAcknowledgedV1,
  feedbackRecordedV1,
  identifiedChangeAmendedV1,
  identifiedChangeProposedV1,
  identifiedChangeRetractedV1,
  personRegisteredV1,
  planVersionPublishedV1,
} from '@causeway/event-contracts';
import { aCaller, anId, type TestGraph } from '@causeway/testing';

interface Change {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  readonly identifiedAt: string;
  readonly dueAt: string;
  readonly data: Record<string, unknown>;
}

type ChangeFacts = { personId?: string; source?: string; highRisk?: boolean; state?: string; code?: string };

/** One service of a group of its own, told of as the other domains would. */
export function aService(graph: TestGraph) {
  const tenantId = anId();
  const serviceId = anId();
  const tell = (contract: Parameters<TestGraph['told']>[1], happenedAt: string, data: Record<string, unknown>, id = anId(), version = 1) =>
    graph.told(tenantId, contract, { id, serviceId, happenedAt, version, data }).then((event) => event.aggregateId);

  const service = {
    tenantId,
    serviceId,
    lead: aCaller('PROVIDER_QUALITY_LEAD', { tenantId }),

    /** A confirmed change, unless said; its due time is worked out by hand. */
    change: async (identifiedAt: string, dueAt: string, facts: ChangeFacts = {}): Promise<Change> => {
      const data = {
        personId: facts.personId ?? anId(),
        kind: 'RISK',
        code: facts.code ?? 'FALLS',
        firstSource: facts.source ?? 'DAILY_NOTE',
        highRisk: facts.highRisk ?? false,
        evidence: [],
        identifiedAt,
        state: facts.state ?? 'CONFIRMED',
        confirmedById: facts.state === 'CANDIDATE' ? null : anId(),
        dueAt,
        signedOffById: null,
        signedOffAt: null,
      };
      const id = await tell(identifiedChangeProposedV1, identifiedAt, data);
      return { id, personId: data.personId, version: 1, identifiedAt, dueAt, data };
    },
    /** Evidence came to light: its clock starts at another time. */
    amended: (change: Change, identifiedAt: string, dueAt: string) =>
      tell(identifiedChangeAmendedV1, identifiedAt, { ...change.data, identifiedAt, dueAt }, change.id, 2),
    enteredInError: (change: Change) =>
      tell(identifiedChangeRetractedV1, change.identifiedAt, { ...change.data, state: 'ENTERED_IN_ERROR' }, change.id, 9),
    published: (
      change: Pick<Change, 'personId'>,
      at: string,
      answersIds: readonly string[],
      riskCodes: readonly string[] = [],
      number = 2,
    ) =>
      tell(planVersionPublishedV1, at, {
        planId: anId(),
        personId: change.personId,
        number,
        reason: 'IDENTIFIED_CHANGE',
        riskCodes: [...riskCodes],
        answersIds: [...answersIds],
        publishedById: anId(),
        ownerId: null,
      }),
    person: (personId: string, state: string, stateSince: string) =>
      tell(personRegisteredV1, `${stateSince}T00:00:00.000Z`, { state, stateSince, placedBy: [] }, personId),
    rostered: (shiftId: string, staffMemberId: string, startsAt: string, peopleIds: readonly string[] = []) =>
      tell(assignmentMadeV1, startsAt, { shiftId, staffMemberId, startsAt, endsAt: startsAt, agency: false, peopleIds: [...peopleIds] }),
    briefed: (change: Change, shiftId: string, staffMemberId: string, acknowledgedAt: string) =>
      tell(briefingAcknowledgedV1, acknowledgedAt, {
        shiftId,
        staffMemberId,
        personId: change.personId,
        changeId: change.id,
        givenById: anId(),
        acknowledgedAt,
      }),
    concern: (personId: string, concernCode: string | null, at: string, codes: readonly string[] = []) =>
      tell(feedbackRecordedV1, at, { personId, respondent: 'FAMILY', codes: [...codes], concernCode, rating: null, takenById: anId() }),
    baseline: (measure: string, windowStart: string, windowEnd: string, numerator: number, denominator: number, target = 0.95) =>
      tell(baselineFrozenV1, `${windowEnd}T12:00:00.000Z`, {
        reviewId: anId(),
        measure,
        target,
        workingDays: 5,
        windowStart,
        windowEnd,
        numerator,
        denominator,
      }),
    /** One field of the service, as the provider's quality lead sees it. */
    ask: async (field: string, at: string) =>
      (
        await graph.run(
          service.lead,
          at,
          `query ($id: UUID!) { _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service { answer: ${field} } } }`,
          { id: serviceId },
        )
      )['_entities'][0].answer,
    /** The months of a measure as they were last announced. */
    announced: async (measure: string): Promise<Record<string, [number, number]>> => {
      const points = (await graph.events(tenantId)).filter(
        (event) => event.type === 'linking.measure-point.computed.v1' && event.data['measure'] === measure,
      );
      return Object.fromEntries(
        points.map(({ data }) => [data['month'] as string, [data['numerator'] as number, data['denominator'] as number]]),
      );
    },
  };
  return service;
}
