import { faults, type Moment, type RecordRow } from '@causeway/kernel';
import { endOf, startOf } from '../outcomes/unit-of-time';
import type { MeasureDefinition } from './definition';

/** What was counted in a service in one month or week, as somebody of it entered it. Never changed: entered in error, and entered anew. */
export interface MeasureEntry extends RecordRow {
  /** The version that it was entered for. */
  readonly measureDefinitionId: string;
  readonly countingId: string;
  /** The first day of the month or week, in London. */
  readonly startsOn: string;
  /** Null where records are counted. */
  readonly numerator: number | null;
  /** Null of a count. */
  readonly denominator: number | null;
  readonly enteredById: string | null;
}

type Entered = Pick<MeasureEntry, 'startsOn' | 'numerator' | 'denominator'>;
type Defined = Pick<MeasureDefinition, 'kind' | 'unit' | 'countedFrom'>;

/** Which of the two counts a measure asks somebody to enter. */
const asked = ({ kind, countedFrom }: Defined) => ({ numerator: countedFrom === 'ENTERED_COUNTS', denominator: kind !== 'COUNT' });

/** The faults of what is entered: of a whole month or week that is over, the counts that the measure asks for and no others, and none that can't be. */
export function entryFaults({ startsOn, numerator, denominator }: Entered, definition: Defined, { today }: Pick<Moment, 'today'>) {
  const asks = asked(definition);
  if (!asks.numerator && !asks.denominator) return faults([[true, 'COUNTED_FROM_RECORDS', 'measureDefinitionId', 'R113']]);
  const share = definition.kind === 'PROPORTION';
  return faults([
    [startsOn !== startOf(definition.unit, startsOn), 'WINDOW_NOT_WHOLE_MONTHS', 'startsOn', 'R113'],
    [endOf(definition.unit, startsOn) >= today, 'NOT_OVER_YET', 'startsOn', 'R113'],
    [asks.numerator && numerator === null, 'COUNT_MISSING', 'numerator', 'R113'],
    [asks.denominator && denominator === null, 'COUNT_MISSING', 'denominator', 'R113'],
    [!asks.numerator && numerator !== null, 'COUNTED_FROM_RECORDS', 'numerator', 'R113'],
    [!asks.denominator && denominator !== null, 'DENOMINATOR_WRONG', 'denominator', 'R113'],
    [share && numerator !== null && denominator !== null && numerator > denominator, 'MORE_THAN_ALL', 'numerator', 'R113'],
    [definition.kind === 'RATE' && denominator === 0, 'EXPOSURE_MISSING', 'denominator', 'R113'],
  ]);
}
