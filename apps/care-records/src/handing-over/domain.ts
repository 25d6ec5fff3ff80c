import { faults, type RecordRow } from '@causeway/kernel';

/** A person's plan as the service that they left handed it over to the one to which they moved. */
export interface HandedOverPlan extends RecordRow {
  readonly personId: string;
  readonly planId: string;
  readonly versionId: string;
  readonly fromServiceId: string;
  readonly title: string;
  readonly domainCode: string;
  readonly number: number;
  readonly text: string;
  readonly riskCodes: readonly string[];
  readonly publishedAt: Date;
  readonly handedOverById: string;
}

export interface HandingOver {
  /** Where the person is now, and where the plan was written. */
  readonly personServiceId: string | null;
  readonly planServiceId: string | null;
  /** The day on which the person last moved from the plan's service; null where they never did. */
  readonly movedOn: string | null;
  /** Whether a version was in force on that day. */
  readonly inForce: boolean;
  readonly before: boolean;
  readonly handedOverById: string;
  /** Who was named for the plan, its owner and deputy, on the person's last day there. */
  readonly namedIds: readonly string[];
  /** Whether the caller manages the service that hands over. */
  readonly manager: boolean;
}

/** The faults of handing a plan over: it is of a service that the person left for another, was in force when they did, and goes once. */
export const handingOverFaults = (over: HandingOver) => {
  const moved = over.movedOn !== null && over.personServiceId !== over.planServiceId;
  return faults([
    [!moved, 'NOT_MOVED', 'planId'],
    [moved && !over.inForce, 'NONE_IN_FORCE', 'planId'],
    [moved && over.before, 'HANDED_OVER_ALREADY', 'planId'],
    [moved && !over.manager && !over.namedIds.includes(over.handedOverById), 'NOT_THE_OWNER', 'handedOverById'],
  ]);
};
