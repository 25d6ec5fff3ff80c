import { type Fields, type Moment, type RecordRow, faults, londonDay } from '@causeway/kernel';

/** Why a version was published. */
export type PlanReason = 'FORMAL_REVIEW' | 'IDENTIFIED_CHANGE' | 'FIRST';

/** Whether a plan's ownership is clear. */
export type OwnershipVerdict = 'NAMED' | 'NONE' | 'CONTESTED';

/** A person's care plan; its content stands in its versions. */
export interface CarePlan extends RecordRow {
  readonly personId: string;
  readonly title: string;
  readonly domainCode: string;
}

/** The faults of a plan that is opened. */
export const carePlanFaults = (carePlan: Fields<CarePlan>, _at: Moment) =>
  faults([
    [carePlan.title.trim() === '', 'TEXT_EMPTY', 'title'],
    [carePlan.title.length > 200, 'TEXT_TOO_LONG', 'title'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(carePlan.domainCode), 'CODE_MALFORMED', 'domainCode'],
  ]);

/** Who is named as responsible for keeping a plan true, and who deputises. */
export interface PlanOwnership extends RecordRow {
  readonly planId: string;
  readonly personId: string;
  readonly ownerId: string;
  readonly deputyId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The faults of a naming of a plan's owner and deputy. */
export const planOwnershipFaults = (planOwnership: Fields<PlanOwnership>, _at: Moment) =>
  faults([[planOwnership.ownerId === planOwnership.deputyId, 'OWNER_IS_DEPUTY', 'deputyId', 'R36']]);

/** Nobody is named from a day before the one on which it was recorded: that would make them answer for what is past. */
export const namedFaults = (naming: { readonly startsOn: string; readonly recordedAt: Date }, rule: 'R30' | 'R36') =>
  faults([[naming.startsOn < londonDay(naming.recordedAt), 'STARTS_IN_PAST', 'startsOn', rule]]);

/** One published version of a care plan. */
export interface PlanVersion extends RecordRow {
  readonly planId: string;
  readonly personId: string;
  readonly number: number;
  readonly reason: PlanReason;
  readonly text: string;
  readonly riskCodes: readonly string[];
  readonly answersIds: readonly string[];
  readonly publishedById: string;
  readonly ownerId: string | null;
}
