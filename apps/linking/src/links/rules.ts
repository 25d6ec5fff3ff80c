import type { CitedRecord } from '../citations/domain';
import type { LinkRule } from './domain';

/** The rules' version: raise it when a rule changes, and the links are made anew beside the old. */
export const RULE_VERSION = 1;

/** A fact as its owner told it. All times are ISO instants in UTC. */
interface Fact {
  readonly id: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
}

export interface ChangeFact extends Fact {
  readonly personId: string;
  readonly identifiedAt: string;
  readonly dueAt: string;
}
export interface VersionFact extends Fact {
  readonly answersIds: readonly string[];
}
export interface OwnershipFact extends Fact {
  readonly startsOn: string;
}
export interface HandoverFact extends Fact {
  readonly peopleIds: readonly string[];
  readonly changesIds: readonly string[];
}
export interface AssignmentFact extends Fact {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly startsAt: string;
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

export interface LinkDraft {
  readonly rule: LinkRule;
  readonly to: CitedRecord;
  readonly holds: boolean;
}

export interface Judged {
  readonly links: readonly LinkDraft[];
  /** When the first version that cites the change was published: when it was recorded, so that nobody can back-date it. */
  readonly publishedAt: string | null;
  readonly nextDeliveryAt: string | null;
  /** Whether every worker of the next delivery was briefed before it began; null while no delivery is planned. */
  readonly briefed: boolean | null;
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
 * Everything that one identified change is linked to, as a pure function of the facts (REFERENCE 5.2): the first
 * version that cites it, the ownership then in force, the handover that should have carried it, the next delivery to
 * the person, and each worker's briefing for that delivery.
 */
export function judge(change: ChangeFact, near: Surroundings): Judged {
  const version = earliest(
    near.versions.filter((fact) => fact.answersIds.includes(change.id)),
    (fact) => fact.recordedAt,
  );
  const day = change.identifiedAt.slice(0, 10);
  const owner = [...near.ownerships]
    .filter((fact) => fact.startsOn <= day)
    .sort((a, b) => (a.startsOn === b.startsOn ? (a.id < b.id ? 1 : -1) : a.startsOn < b.startsOn ? 1 : -1))[0];
  const handover = earliest(
    near.handovers.filter((fact) => fact.peopleIds.includes(change.personId) && fact.happenedAt > change.identifiedAt),
    (fact) => fact.happenedAt,
  );
  const deliveries = near.assignments.filter(
    (fact) => fact.startsAt > change.identifiedAt && (fact.peopleIds.length === 0 || fact.peopleIds.includes(change.personId)),
  );
  const next = earliest(deliveries, (fact) => fact.startsAt);
  const workers = next ? deliveries.filter((fact) => fact.startsAt === next.startsAt) : [];
  const briefings = workers.map((worker) =>
    earliest(
      near.briefings.filter((fact) => briefs(fact, change, worker)),
      (fact) => fact.acknowledgedAt,
    ),
  );
  const shifts = [...new Map(workers.map((worker) => [worker.shiftId, worker])).values()].sort((a, b) => (a.shiftId < b.shiftId ? -1 : 1));
  const briefed = next ? briefings.every((briefing) => briefing !== undefined) : null;
  return {
    publishedAt: version?.recordedAt ?? null,
    nextDeliveryAt: next?.startsAt ?? null,
    briefed,
    links: [
      ...(version
        ? [{ rule: 'CHANGE_TO_PLAN_VERSION' as const, to: ref('PlanVersion', version), holds: version.recordedAt <= change.dueAt }]
        : []),
      ...(owner ? [{ rule: 'CHANGE_TO_OWNER' as const, to: ref('PlanOwnership', owner), holds: true }] : []),
      ...(handover
        ? [{ rule: 'CHANGE_TO_HANDOVER' as const, to: ref('Handover', handover), holds: handover.changesIds.includes(change.id) }]
        : []),
      ...shifts.map((shift) => ({
        rule: 'CHANGE_TO_NEXT_DELIVERY' as const,
        to: ref('Shift', shift, shift.shiftId),
        holds: briefed === true,
      })),
      ...briefings.flatMap((briefing) =>
        briefing ? [{ rule: 'CHANGE_TO_BRIEFING' as const, to: ref('Briefing', briefing), holds: true }] : [],
      ),
    ],
  };
}

/** A briefing of the change, or of the person for that very shift, acknowledged after the change and before the start. */
const briefs = (fact: BriefingFact, change: ChangeFact, worker: AssignmentFact): boolean =>
  fact.shiftId === worker.shiftId &&
  fact.staffMemberId === worker.staffMemberId &&
  fact.personId === change.personId &&
  (fact.changeId === null || fact.changeId === change.id) &&
  fact.acknowledgedAt >= change.identifiedAt &&
  fact.acknowledgedAt <= worker.startsAt;
