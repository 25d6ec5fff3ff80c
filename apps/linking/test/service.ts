import {
  assignmentMadeV1,
  baselineFrozenV1,
  briefingAcknowledgedV1,
  carePlanOpenedV1,
  careRecordEnteredInErrorV1,
  complaintReceivedV1,
  dailyNoteRecordedV1,
  feedbackRecordedV1,
  handoverRecordedV1,
  identifiedChangeAmendedV1,
  identifiedChangeProposedV1,
  identifiedChangeRetractedV1,
  personCareResumedV1,
  personDiedV1,
  personLeftV1,
  personMovedV1,
  personRegisteredV1,
  planOwnershipAssignedV1,
  planVersionPublishedV1,
  staffInterviewRecordedV1,
} from '@causeway/event-contracts';
import { effect } from '@causeway/persistence';
import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { lookAgain } from '../src/warnings/looking';

const look = (graph: TestGraph, tenantId: string, now: Date): Promise<void> =>
  effect(graph.database.db, async (fx) =>
    lookAgain(await fx.as(tenantId, { actor: 'test', correlationId: 'test', causationId: null, traceparent: null }, 'demonstration'), now),
  );

/** The events that tell of each state of a person. */
const SAYING = { RECEIVING_CARE: personRegisteredV1, LEFT: personLeftV1, DIED: personDiedV1 };

export interface Change {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  readonly identifiedAt: string;
  readonly dueAt: string;
  readonly data: Record<string, unknown>;
}

type ChangeFacts = { personId?: string; source?: string; highRisk?: boolean; state?: string; code?: string; shownBy?: readonly string[] };

/** One service, of a group of its own unless another is named, told of as the other domains would. */
export function aService(graph: TestGraph, tenantId = anId()) {
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
        evidence: (facts.shownBy ?? []).map((id) => ({ kind: 'DailyNote', id, happenedAt: identifiedAt, recordedAt: identifiedAt })),
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
    amended: (change: Change, identifiedAt: string, dueAt: string, more: object = {}) =>
      tell(identifiedChangeAmendedV1, identifiedAt, { ...change.data, identifiedAt, dueAt, ...more }, change.id, 2),
    confirmed: (change: Change) =>
      tell(identifiedChangeAmendedV1, change.identifiedAt, { ...change.data, state: 'CONFIRMED', confirmedById: anId() }, change.id, 2),
    enteredInError: (change: Change) =>
      tell(identifiedChangeRetractedV1, change.identifiedAt, { ...change.data, state: 'ENTERED_IN_ERROR' }, change.id, 9),
    published: (
      change: Pick<Change, 'personId'>,
      at: string,
      answersIds: readonly string[],
      riskCodes: readonly string[] = ['FALLS'],
      number = 2,
      id = anId(),
      version = 1,
      planId = anId(),
    ) =>
      tell(
        planVersionPublishedV1,
        at,
        {
          planId,
          personId: change.personId,
          number,
          reason: 'IDENTIFIED_CHANGE',
          riskCodes: [...riskCodes],
          answersIds: [...answersIds],
          publishedById: anId(),
          ownerId: null,
        },
        id,
        version,
      ),
    /** A record of care was entered in error: its owner says no more of it than that. */
    takenBack: (kind: keyof typeof careRecordEnteredInErrorV1, id: string) =>
      tell(careRecordEnteredInErrorV1[kind], '2026-03-28T12:00:00.000Z', { reasonCode: 'WRONG_PERSON' }, id, 9),
    person: (personId: string, state: keyof typeof SAYING, stateSince: string) =>
      tell(SAYING[state], `${stateSince}T00:00:00.000Z`, { ...SAYING[state].example, stateSince }, personId),
    /** A person came back who had left. */
    cameBack: (personId: string, from: string, until: string) =>
      tell(
        personCareResumedV1,
        `${until}T00:00:00.000Z`,
        { state: 'RECEIVING_CARE', stateSince: until, absences: [{ from, until }] },
        personId,
        2,
      ),
    /** A person moved from here to another service. */
    moved: (personId: string, movedOn: string, toServiceId = anId()) =>
      graph.told(tenantId, personMovedV1, {
        id: personId,
        serviceId: toServiceId,
        happenedAt: `${movedOn}T00:00:00.000Z`,
        version: 2,
        data: {
          state: 'RECEIVING_CARE',
          stateSince: '2026-01-05',
          fromServiceId: serviceId,
          movedOn,
          moves: [{ fromServiceId: serviceId, movedOn }],
        },
      }),
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
    complainedOf: (personId: string, concernCode: string | null, at: string) =>
      tell(complaintReceivedV1, at, { personId, category: 'FOOD', concernCode, notActedOn: false }),
    note: (personId: string, at: string, riskCodes: readonly string[], id = anId(), version = 1) =>
      tell(
        dailyNoteRecordedV1,
        at,
        { personId, kind: 'DAILY', authorId: anId(), riskCodes: [...riskCodes], shiftId: null, amendsId: null },
        id,
        version,
      ),
    handover: (peopleIds: readonly string[], at: string, assumedSomeoneElse: boolean, id = anId(), version = 1) =>
      tell(
        handoverRecordedV1,
        at,
        {
          fromShiftId: null,
          toShiftId: null,
          peopleIds: [...peopleIds],
          changesIds: [],
          ownerCode: null,
          assumedSomeoneElse,
          givenById: anId(),
        },
        id,
        version,
      ),
    interview: (ownershipAccount: string, at: string) =>
      tell(staffInterviewRecordedV1, at, { ...staffInterviewRecordedV1.example, ownershipAccount }),
    complaint: (personId: string, at: string, notActedOn: boolean) =>
      tell(complaintReceivedV1, at, { personId, category: 'MEALS', notActedOn }),
    plan: (personId: string, at: string) => tell(carePlanOpenedV1, at, { personId, domainCode: 'MOBILITY' }),
    owner: (personId: string, planId: string, ownerId: string, startsOn: string, endsOn: string | null = null) =>
      tell(planOwnershipAssignedV1, `${startsOn}T08:00:00.000Z`, { planId, personId, ownerId, deputyId: anId(), startsOn, endsOn }),
    /** Time passes for the tenant, and what time alone brings about is done. */
    timePasses: async (until: string) => {
      await tell(personRegisteredV1, until, { state: 'RECEIVING_CARE', stateSince: '2026-01-01' });
      await look(graph, tenantId, new Date(until));
    },
    /** Every warning of the service, oldest first: its rule and whether it stands. */
    warnings: async (more = ''): Promise<any[]> =>
      (
        await graph.run(
          service.lead,
          '2026-06-01T09:00:00.000Z',
          `{ earlyWarnings(serviceId: "${serviceId}", first: 100) { edges { node { rule state ${more} } } } }`,
        )
      )['earlyWarnings'].edges
        .map((edge: { node: unknown }) => edge.node)
        .reverse(),
    /** Which events told of warnings, in order. */
    told: async (): Promise<string[]> =>
      (await graph.events(tenantId))
        .filter((event) => event.aggregateKind === 'EarlyWarning')
        .map((event) => `${event.type.split('.')[2]} ${String(event.data['rule'])} v${event.aggregateVersion}`),
    baseline: (
      measure: string,
      windowStart: string,
      windowEnd: string,
      numerator: number,
      denominator: number,
      target = 0.95,
      reviewId = anId(),
    ) =>
      tell(baselineFrozenV1, `${windowEnd}T12:00:00.000Z`, {
        reviewId,
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
