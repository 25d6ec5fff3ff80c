/** One condition of a rule, whether two records meet it, and what was found. */
export interface Condition {
  readonly condition: ConditionCode;
  readonly met: boolean;
  /** Times, days and codes alone; null where there is nothing more to say. */
  readonly found: string | null;
}

export type ConditionCode =
  | 'FROM_STANDS'
  | 'TO_STANDS'
  | 'SHIFT_STANDS'
  | 'CONFIRMED'
  | 'RAISES_CONCERN'
  | 'SAYS_WHEN'
  | 'IS_UNIT'
  | 'SAME_SERVICE'
  | 'SAME_PERSON'
  | 'SERVES_PERSON'
  | 'HAPPENED_DURING'
  | 'ON_IT_THEN'
  | 'CITES_CHANGE'
  | 'PLAN_STANDS'
  | 'NAMES_CODE'
  | 'AFTER_CHANGE'
  | 'OF_ANSWERING_PLAN'
  | 'BEGUN_BY_THEN'
  | 'NAMED_BY_THEN'
  | 'NOT_ENDED'
  | 'WRITTEN_IN_TIME'
  | 'SOMEONE_WORKS_IT'
  | 'OF_NEXT_DELIVERY'
  | 'OF_CHANGE_OR_PERSON'
  | 'BY_START'
  | 'NO_OTHER_FIRST'
  | 'OF_UNIT'
  | 'OF_WORKER_ON_IT'
  | 'IS_ORIENTATION'
  | 'ABOUT_INDICATOR'
  | 'IN_CALENDAR'
  | 'IN_FORCE'
  | 'OF_AUTHOR'
  | 'ON_ROUTE'
  | 'BY_THEN'
  | 'NEAREST';

export const say = (condition: ConditionCode, met: boolean, found: string | null = null): Condition => ({ condition, met, found });

export const allMet = (conditions: readonly Condition[]): boolean => conditions.every(({ met }) => met);
