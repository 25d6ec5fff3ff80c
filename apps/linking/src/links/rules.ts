import { addDays, londonDay, type CitedRecord } from '@causeway/kernel';
import type { LinkDraft } from './domain';

/** The rules' version: raise it when a rule changes, and the links are made anew beside the old. */
export const RULE_VERSION = 8;

/** A handover is written down by whoever gave it, within the length of a shift; one that is written later shows nothing of what was said. */
export const HANDOVER_WRITTEN_WITHIN_HOURS = 12;

/** A fact as its owner told it. All times are ISO instants in UTC. */
interface Fact {
  readonly id: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
}

export interface ChangeFact extends Fact {
  readonly serviceId: string;
  readonly personId: string;
  /** What changed, as a code. */
  readonly code: string;
  readonly identifiedAt: string;
  readonly dueAt: string;
}
export interface VersionFact extends Fact {
  /** Of the service that published it: another, where the person moved. */
  readonly serviceId: string | null;
  readonly personId: string;
  readonly planId: string;
  readonly answersIds: readonly string[];
  /** The risks and needs that it answers. */
  readonly riskCodes: readonly string[];
}
export interface OwnershipFact extends Fact {
  readonly serviceId: string | null;
  readonly personId: string;
  readonly planId: string;
  readonly startsOn: string;
  /** Its last day; null while none is set. */
  readonly endsOn: string | null;
}
export interface HandoverFact extends Fact {
  readonly serviceId: string;
  readonly peopleIds: readonly string[];
  readonly changesIds: readonly string[];
}
export interface AssignmentFact extends Fact {
  readonly serviceId: string;
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly peopleIds: readonly string[];
}
export interface BriefingFact extends Fact {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly personId: string;
  readonly changeId: string | null;
  readonly acknowledgedAt: string;
}

/** What is known around one change. More than the rules need does no harm; the order does not matter. */
export interface Surroundings {
  readonly versions: readonly VersionFact[];
  readonly ownerships: readonly OwnershipFact[];
  readonly handovers: readonly HandoverFact[];
  readonly assignments: readonly AssignmentFact[];
  readonly briefings: readonly BriefingFact[];
}

export interface Judged {
  readonly links: readonly LinkDraft[];
  /** When the first version that cites the change was published: when it was recorded, so that nobody can back-date it. */
  readonly publishedAt: string | null;
  readonly nextDeliveryAt: string | null;
  /** The assignments and shifts that decided which the next deliveries are, by either reading. */
  readonly restsOnIds: readonly string[];
  /** Whether every worker of the next delivery was briefed before they began; null while no delivery is planned. */
  readonly briefed: boolean | null;
  /** The same by the weaker reading: of the next delivery after the plan was published. */
  readonly publishedDeliveryAt: string | null;
  readonly briefedAfterPublication: boolean | null;
}

const earliest = <T extends Fact>(facts: readonly T[], at: (fact: T) => string): T | undefined =>
  [...facts].sort((a, b) => (at(a) === at(b) ? (a.id < b.id ? -1 : 1) : at(a) < at(b) ? -1 : 1))[0];

const ref = (kind: string, fact: Fact, id: string = fact.id): CitedRecord => ({
  kind,
  id,
  happenedAt: fact.happenedAt,
  recordedAt: fact.recordedAt,
});

/**
 * Everything that one identified change is linked to, as a pure function of the facts (`docs/definitions.md`): the first
 * version that cites it, names its code and was recorded since, the ownership then in force, the handover that should have carried it,
 * the next delivery to the person, and each worker's briefing for that delivery.
 */
export function judge(change: ChangeFact, near: Surroundings): Judged {
  const version = answerTo(change, near.versions);
  const handover = earliest(
    near.handovers.filter(
      (fact) =>
        fact.serviceId === change.serviceId &&
        fact.peopleIds.includes(change.personId) &&
        fact.happenedAt > change.identifiedAt &&
        writtenInTime(fact),
    ),
    (fact) => fact.happenedAt,
  );
  const next = nextDelivery(change, near.assignments, change.identifiedAt);
  const { workers } = next;
  const briefings = workers.map((worker) => briefingOf(worker, change, near.briefings));
  const briefed = workers.length > 0 ? briefings.every((briefing) => briefing !== undefined) : null;
  const later = version ? nextDelivery(change, near.assignments, laterOf(change.identifiedAt, version.recordedAt)) : NO_DELIVERY;
  return {
    publishedAt: version?.recordedAt ?? null,
    nextDeliveryAt: next.startsAt,
    restsOnIds: [...next.restsOnIds, ...later.restsOnIds],
    briefed,
    publishedDeliveryAt: later.startsAt,
    briefedAfterPublication:
      later.workers.length > 0 ? later.workers.every((worker) => briefingOf(worker, change, near.briefings) !== undefined) : null,
    links: [
      ...(version
        ? [
            {
              rule: 'CHANGE_TO_PLAN_VERSION' as const,
              to: ref('PlanVersion', version),
              toServiceId: version.serviceId,
              holds: version.recordedAt <= change.dueAt,
            },
          ]
        : []),
      ...ownersOf(change, near.ownerships, version?.planId ?? null).map((owner) => ({
        rule: 'CHANGE_TO_OWNER' as const,
        to: ref('PlanOwnership', owner),
        toServiceId: owner.serviceId,
        holds: true,
      })),
      ...(handover
        ? [{ rule: 'CHANGE_TO_HANDOVER' as const, to: ref('Handover', handover), holds: handover.changesIds.includes(change.id) }]
        : []),
      ...firstOfEach(workers, (worker) => worker.shiftId).map((worker) => ({
        rule: 'CHANGE_TO_NEXT_DELIVERY' as const,
        to: ref('Shift', worker, worker.shiftId),
        holds: briefed === true,
      })),
      ...firstOfEach(
        briefings.flatMap((briefing) => briefing ?? []),
        (briefing) => briefing.id,
      ).map((briefing) => ({
        rule: 'CHANGE_TO_BRIEFING' as const,
        to: ref('Briefing', briefing),
        holds: true,
      })),
    ],
  };
}

/** The first version that answers the change: it cites it, names its code, and was recorded since. */
export const answerTo = (change: ChangeFact, versions: readonly VersionFact[]): VersionFact | undefined =>
  earliest(
    versions.filter(
      (fact) =>
        fact.personId === change.personId &&
        fact.answersIds.includes(change.id) &&
        fact.riskCodes.includes(change.code) &&
        fact.recordedAt >= change.identifiedAt,
    ),
    (fact) => fact.recordedAt,
  );

const writtenInTime = (fact: Fact): boolean =>
  Date.parse(fact.recordedAt) <= Date.parse(fact.happenedAt) + HANDOVER_WRITTEN_WITHIN_HOURS * 3_600_000;

/**
 * The ownership in force on the day, in London, on which the change was identified, as it was known when it was: of the
 * plan that answered it, or of each of the person's plans while none has. An ownership that starts ends the one before
 * it; one that was recorded after the change neither answers for it nor ends another's time before it.
 */
function ownersOf(change: ChangeFact, ownerships: readonly OwnershipFact[], planId: string | null): OwnershipFact[] {
  const day = londonDay(new Date(change.identifiedAt));
  const own = ownerships.filter((fact) => fact.personId === change.personId && (planId === null || fact.planId === planId));
  const begun = own
    .filter((fact) => fact.startsOn <= day && fact.recordedAt <= change.identifiedAt)
    .sort((a, b) => (a.startsOn === b.startsOn ? (a.id < b.id ? 1 : -1) : a.startsOn < b.startsOn ? 1 : -1));
  const stands = ({ planId, endsOn }: OwnershipFact): boolean =>
    endsOn === null ||
    endsOn >= day ||
    own.some((next) => next.planId === planId && next.startsOn === addDays(endsOn, 1) && next.recordedAt > change.identifiedAt);
  return firstOfEach(begun, (fact) => fact.planId).filter(stands);
}

interface Delivery {
  readonly startsAt: string | null;
  readonly workers: readonly AssignmentFact[];
  readonly restsOnIds: readonly string[];
}

const NO_DELIVERY: Delivery = { startsAt: null, workers: [], restsOnIds: [] };

/**
 * Everyone who works the first shift or visit to the person that starts after an instant, also who joins it after its
 * start; of several that start at once, all of them. A shift starts with the first who works it for the person: one that
 * was under way at the instant is no next one, whoever joins it. Who is put on a shift when it is over was not expected
 * there: that changes nothing.
 */
function nextDelivery(change: ChangeFact, assignments: readonly AssignmentFact[], after: string): Delivery {
  const his = assignments.filter(
    (fact) =>
      fact.serviceId === change.serviceId &&
      fact.recordedAt <= fact.endsAt &&
      (fact.peopleIds.length === 0 || fact.peopleIds.includes(change.personId)),
  );
  const startOf = (shiftId: string): string =>
    his.reduce((start, fact) => (fact.shiftId === shiftId && fact.startsAt < start ? fact.startsAt : start), LAST);
  const ahead = his.filter((fact) => fact.startsAt > after);
  const next = earliest(
    ahead.filter((fact) => startOf(fact.shiftId) > after),
    (fact) => fact.startsAt,
  );
  const looked = new Set(ahead.filter((fact) => !next || fact.startsAt <= next.startsAt).map((fact) => fact.shiftId));
  const onThose = his.filter((fact) => looked.has(fact.shiftId)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    startsAt: next?.startsAt ?? null,
    workers: onThose.filter((fact) => startOf(fact.shiftId) === next?.startsAt),
    restsOnIds: [...onThose.map((fact) => fact.id), ...looked],
  };
}

/** Later than any instant. */
const LAST = '~';

const firstOfEach = <T>(facts: readonly T[], keyOf: (fact: T) => string): T[] =>
  facts.filter((fact, i) => facts.findIndex((other) => keyOf(other) === keyOf(fact)) === i);

const laterOf = (one: string, other: string): string => (one < other ? other : one);

const briefingOf = (worker: AssignmentFact, change: ChangeFact, briefings: readonly BriefingFact[]): BriefingFact | undefined =>
  earliest(
    briefings.filter((fact) => briefs(fact, change, worker)),
    (fact) => fact.acknowledgedAt,
  );

/**
 * A briefing of the change, or of the person for that very shift, acknowledged after the change and before the worker's
 * own start, and recorded by then too: an acknowledgement that is written down later proves nothing.
 */
const briefs = (fact: BriefingFact, change: ChangeFact, worker: AssignmentFact): boolean =>
  fact.shiftId === worker.shiftId &&
  fact.staffMemberId === worker.staffMemberId &&
  fact.personId === change.personId &&
  (fact.changeId === null || fact.changeId === change.id) &&
  fact.acknowledgedAt >= change.identifiedAt &&
  laterOf(fact.acknowledgedAt, fact.recordedAt) <= worker.startsAt;
