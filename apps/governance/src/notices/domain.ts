import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { RoleName } from '../organisation/domain';
import type { TriggerRule } from '../triggered/domain';

/** What somebody is told of. */
export type NoticeThing = 'CHECK' | 'REVIEW_ACTION' | 'REVIEW_POINT' | 'REVIEW_ESCALATION' | 'TRIGGERED_ACTION';

/** By what somebody is told, in the order in which they are. */
export const LEVELS = ['HOLDER', 'DEPUTY', 'NEXT_LEVEL'] as const;
export type NoticeLevel = (typeof LEVELS)[number];

/** That somebody was told of something that waits: once for each thing, firing, level and person. */
export interface Notice extends RecordRow {
  readonly thing: NoticeThing;
  readonly subjectId: string;
  readonly level: NoticeLevel;
  readonly staffMemberId: string;
  readonly dueOn: string;
  /** How often what tells of somebody at risk had fired again; none of anything else. */
  readonly firing: number;
  readonly readAt: Date | null;
}

/** After how many days of the calendar the deputy and the next level are told; the highest number is in force. */
export interface NoticeDelays extends RecordRow {
  readonly number: number;
  readonly deputyAfterDays: number;
  readonly nextLevelAfterDays: number;
  readonly setById: string;
}
export type Delays = Pick<NoticeDelays, 'deputyAfterDays' | 'nextLevelAfterDays'>;

/**
 * What holds where none were set: settings of ours, which no framework gives. Days of the calendar and not working days, as care is given
 * on every day and who is at risk on a Friday does not wait for Monday.
 */
export const DEFAULT_DELAYS: Delays = { deputyAfterDays: 1, nextLevelAfterDays: 3 };

/** For how many days after it was due a thing is still told to somebody new: what is older stands in the queues. A setting of ours. */
export const TOLD_FOR_DAYS = 28;

/** The faults of setting delays: the next level is told no sooner than the deputy, and both while things are told at all. */
export const delaysFaults = ({ deputyAfterDays: deputy, nextLevelAfterDays: next }: Fields<NoticeDelays>, _at: Moment) =>
  faults([
    [deputy < 0 || deputy >= TOLD_FOR_DAYS, 'DELAYS_OUT_OF_ORDER', 'deputyAfterDays'],
    [next < deputy || next >= TOLD_FOR_DAYS, 'DELAYS_OUT_OF_ORDER', 'nextLevelAfterDays'],
  ]);

/** The roles above each, nearest first: whoever holds none of these is below the registered manager. */
const ABOVE: Partial<Readonly<Record<RoleName, readonly RoleName[]>>> = {
  REGISTERED_MANAGER: ['PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL'],
  PROVIDER_REPRESENTATIVE: ['NOMINATED_INDIVIDUAL'],
  PROVIDER_QUALITY_LEAD: ['NOMINATED_INDIVIDUAL'],
  REVIEWER: ['NOMINATED_INDIVIDUAL'],
  NOMINATED_INDIVIDUAL: [],
};

/** The roles above whoever holds these, nearest first: above the highest of them. */
export function rolesAbove(roles: readonly RoleName[]): readonly RoleName[] {
  const below: readonly RoleName[] = ['REGISTERED_MANAGER', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL'];
  return roles.map((role) => ABOVE[role] ?? below).reduce((least, each) => (each.length < least.length ? each : least), below);
}

/** Triggers that tell of somebody who is at risk now: a risk that no plan has, an indicator that nobody reviewed, somebody who feels unsafe. */
const AT_RISK: ReadonlySet<TriggerRule> = new Set<TriggerRule>(['MISMATCH_OPEN', 'DELAYED_ESCALATION', 'REVIEW_MISSING', 'FEELS_UNSAFE']);

/** Whether a trigger tells of somebody who is at risk now: its delays are counted from when it fired, and not from when it is due. */
export const isAtRisk = (rule: TriggerRule): boolean => AT_RISK.has(rule);
