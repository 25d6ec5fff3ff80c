import { daysBetween } from '@causeway/kernel';
import { mends, type ReviewAction } from '../actions/domain';
import type { Cause, OperationalChange } from '../causes/domain';
import type { Fed } from '../feeds/domain';
import { shareOf } from '../headline/domain';
import { strengthsOf } from '../proof/domain';
import { verdictOf, type Movement } from './movement';

/** What keeps a heading of the summary from being shown. */
export type SummaryGap =
  | 'NO_CHANGE'
  | 'CHANGE_OPEN'
  | 'CHANGE_UNTOLD'
  | 'ONLY_WEAKER'
  | 'NO_OUTCOME'
  | 'TARGET_NOT_MET'
  | 'NOT_REDUCING'
  | 'FIGURES_CHANGED'
  | 'CAUSE_CAME_BACK'
  | 'OWNERSHIP_LEFT'
  | 'CHECKS_MISSED'
  | 'NOT_REVISITED'
  | 'NO_LONGER_HOLDS'
  | 'FEED_MISSING';

/** Under which heading a change of each kind stands: each under one. */
const HEADING = {
  ROUTINE: 'SAFER_SYSTEMS',
  COMMUNICATION: 'SAFER_SYSTEMS',
  OWNERSHIP: 'CLEARER_OWNERSHIP',
  OVERSIGHT: 'STRONGER_GOVERNANCE',
} as const satisfies Readonly<Record<OperationalChange, string>>;
type Heading = (typeof HEADING)[OperationalChange];

/** How many were due since the change and before today, and how many of them were done by their day. */
export interface Kept {
  readonly checksDue: number;
  readonly checksOnTime: number;
  readonly revisitsDue: number;
  readonly revisitsOnTime: number;
  /** Whether the latest revisit found that the change holds; null before the first. */
  readonly holds: boolean | null;
}

/** What a summary is made of: nothing of it is typed in. */
export interface Recorded {
  readonly changedOn: string;
  readonly today: string;
  readonly causes: readonly Pick<Cause, 'id' | 'category' | 'acceptedRiskById'>[];
  readonly actions: readonly ReviewAction[];
  /** The changes that are done, by records that stand. */
  readonly made: readonly ReviewAction[];
  readonly movements: readonly Movement[];
  /** Whether what is counted now of the month of an outcome is other than what it was judged by. */
  readonly restated: boolean;
  readonly cameBack: boolean;
  readonly kept: Kept;
  readonly fed: readonly Fed[];
}

/** The outcome of a review under its three headings (R99). */
export function summaryOf(recorded: Recorded) {
  const { changedOn, today, movements, restated, cameBack, kept, fed, causes, made } = recorded;
  const window = { from: changedOn, to: daysBetween(changedOn, today) < 0 ? changedOn : today };
  const [safer, clearer, stronger] = (['SAFER_SYSTEMS', 'CLEARER_OWNERSHIP', 'STRONGER_GOVERNANCE'] as const).map((heading) =>
    under(heading, recorded),
  ) as [Under, Under, Under];
  const at = verdictOf(movements);
  const unjudged = movements.some(({ outcome }) => outcome === null);
  const owned = causes.filter(({ category, acceptedRiskById }) => category === 'OWNERSHIP' && acceptedRiskById === null);
  const answered = owned.filter(({ id }) => made.some(({ changeKind, causesIds }) => changeKind === 'OWNERSHIP' && causesIds.includes(id)));
  const missingFeeds = fed.filter(({ state }) => state === 'MISSING').length;
  return {
    saferSystems: {
      ...safer,
      ...{ movements: [...movements], verdict: at?.verdict ?? null, riskReducing: at && at.reducing && !unjudged, cameBack },
      missing: gaps(safer, [
        [at === null || unjudged, 'NO_OUTCOME'],
        [at?.verdict === 'NOT_MET', 'TARGET_NOT_MET'],
        [at?.reducing === false, 'NOT_REDUCING'],
        [restated, 'FIGURES_CHANGED'],
        [cameBack, 'CAUSE_CAME_BACK'],
      ]),
    },
    clearerOwnership: {
      ...clearer,
      rolesNamed: [...new Set(clearer.changes.flatMap(({ namedRole }) => namedRole ?? []))].sort(),
      ownershipCauses: owned.length,
      ownershipAnswered: answered.length,
      missing: gaps(clearer, [[answered.length < owned.length, 'OWNERSHIP_LEFT']]),
    },
    strongerGovernance: {
      ...stronger,
      checksInTime: shareOf(kept.checksOnTime, kept.checksDue, window),
      revisitsInTime: shareOf(kept.revisitsOnTime, kept.revisitsDue, window),
      ...{ stillHolds: kept.holds, feeds: fed.length, feedsMissing: missingFeeds },
      missing: gaps(stronger, [
        [kept.checksOnTime < kept.checksDue, 'CHECKS_MISSED'],
        [kept.revisitsOnTime < kept.revisitsDue, 'NOT_REVISITED'],
        [kept.holds === false, 'NO_LONGER_HOLDS'],
        [missingFeeds > 0, 'FEED_MISSING'],
      ]),
    },
  };
}

type Under = ReturnType<typeof under>;

/** What was changed under a heading, and how many of its actions are still to be done. */
function under(heading: Heading, { actions, made }: Pick<Recorded, 'actions' | 'made'>) {
  const changes = made.filter(({ changeKind }) => HEADING[changeKind] === heading);
  const planned = actions.filter((action) => mends(action) && HEADING[action.changeKind] === heading);
  const open = planned.filter(({ id }) => !changes.some((change) => change.id === id)).length;
  return { changes, open, strengths: strengthsOf(changes) };
}

function gaps({ changes, open, strengths }: Under, more: readonly (readonly [boolean, SummaryGap])[]): SummaryGap[] {
  const own: readonly (readonly [boolean, SummaryGap])[] = [
    [changes.length === 0, 'NO_CHANGE'],
    [open > 0, 'CHANGE_OPEN'],
    [changes.some(({ doneBefore }) => doneBefore === null), 'CHANGE_UNTOLD'],
    [changes.length > 0 && strengths.weaker === changes.length, 'ONLY_WEAKER'],
  ];
  return [...own, ...more].flatMap(([holds, gap]) => (holds ? [gap] : []));
}
