import { addDays, londonDay, type RecordRow, type CitedRecord } from '@causeway/kernel';

/** The warnings that open or extend an action by themselves (R47, R66, R81, R83, R89); any other only warns. */
export const TRIGGERS = [
  'REPEATED_DELAY',
  'UNCLEAR_OWNERSHIP',
  'SAME_CONCERN_AGAIN',
  'POOR_RESPONSE',
  'MISMATCH_OPEN',
  'REPEATED_INCIDENTS',
  'REPEATED_THEME',
  'REPEATED_COMPLAINTS',
  'FEELS_UNSAFE',
  'DELAYED_ESCALATION',
  'REVIEW_MISSING',
  'REPEATED_HIGH_AGENCY_INCIDENTS',
  'INDUCTION_EVIDENCE_MISSING',
  'POOR_INDUCTION_FEEDBACK',
  'UNFAMILIAR_STAFF_CONTINUED',
  'UNCLEAR_CONCERN_WORDING',
  'AGENCY_SHARE_HIGH',
  'STAFF_LEAVING',
  'NO_REGISTERED_MANAGER',
  'POOR_CARE_PLANNING',
] as const;
/** What opens an action: such a warning, or a revisit that found that a change no longer holds. */
export type TriggerRule = (typeof TRIGGERS)[number] | 'REVISIT_FAILED';

/** What became of an action that a trigger opened. */
export type Settlement = 'REVIEW_OPENED' | 'ADDED_TO_REVIEW' | 'PUT_RIGHT' | 'DISMISSED';

/** What an action rests on, with its records as their own domain told of them. */
export interface Ground {
  /** The warning; of `REVISIT_FAILED` the revisit. */
  readonly warningId: string;
  readonly records: readonly CitedRecord[];
}

/** An action that a trigger opened: someone must look, and say what became of it. */
export interface TriggeredAction extends RecordRow {
  readonly rule: TriggerRule;
  readonly personId: string | null;
  readonly grounds: readonly Ground[];
  readonly dueOn: string;
  /** By when what fired last is to be looked at; `dueOn` stays what it was, so that nothing overdue looks as if it were not. */
  readonly lookBy: string;
  /** How often the trigger fired again while it was open. */
  readonly extensions: number;
  /** True when the records of every ground were retracted: then nothing is asked any more. */
  readonly withdrawn: boolean;
  readonly settlement: Settlement | null;
  readonly reason: string | null;
  readonly reviewId: string | null;
  readonly settledById: string | null;
  readonly settledAt: Date | null;
}

/** Within how many days the registered manager looks at what a trigger asks; a setting, shown as the due date. */
export const DAYS_TO_SETTLE = 7;

export const isTrigger = (rule: string): rule is (typeof TRIGGERS)[number] => (TRIGGERS as readonly string[]).includes(rule);

/**
 * What an open action becomes when its trigger fires again; the same warning told again adds its newest records only. What tells of somebody at risk
 * is to be looked at anew from then on, until `lookBy`; null of anything else.
 */
export function extended(
  action: Pick<TriggeredAction, 'grounds' | 'extensions' | 'lookBy'>,
  ground: Ground,
  lookBy: string | null,
): Pick<TriggeredAction, 'grounds' | 'extensions' | 'lookBy'> {
  const others = action.grounds.filter(({ warningId }) => warningId !== ground.warningId);
  const isNew = others.length === action.grounds.length;
  return {
    grounds: [...others, ground],
    extensions: action.extensions + (isNew ? 1 : 0),
    lookBy: isNew && lookBy !== null && lookBy > action.lookBy ? lookBy : action.lookBy,
  };
}

/** Whether an action rests on a ground already, with the same records. */
export const restsOn = (action: Pick<TriggeredAction, 'grounds'>, ground: Ground): boolean => {
  const idsOf = ({ records }: Ground): string =>
    records
      .map(({ kind, id }) => `${kind}/${id}`)
      .sort()
      .join();
  return action.grounds.some((one) => one.warningId === ground.warningId && idsOf(one) === idsOf(ground));
};

/** What remains when a warning is withdrawn: an action without grounds asks nothing. */
export function without(action: Pick<TriggeredAction, 'grounds'>, warningId: string): Pick<TriggeredAction, 'grounds' | 'withdrawn'> {
  const grounds = action.grounds.filter((ground) => ground.warningId !== warningId);
  return { grounds, withdrawn: grounds.length === 0 };
}

export const dueOn = (firedAt: Date): string => addDays(londonDay(firedAt), DAYS_TO_SETTLE);
