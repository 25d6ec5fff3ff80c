export { cChart, laneyPChart, laneyUChart, pChart, uChart, type Counted, type Tallied } from './attribute-charts';
export type { ChartOptions, ChartWarning, ControlChart, Drawn, Labelled, Limits, Phase } from './chart';
export type { IntervalOptions, Made, Sides } from './estimate';
export { tChart, xmrChart, type Measured, type Ranged, type Screening, type XmrOptions } from './individual-charts';
export { clopperPearson, ruleOfThree, wilson, type Share } from './intervals';
export { erfc, normalQuantile } from './normal';
export { median, percentile, quantile, type Percentile } from './percentiles';
export { poissonRate, type Rate } from './rates';
export { anhoejRuns, type Runs } from './runs';
export {
  rulesBroken,
  SHIFT_LENGTH,
  signals,
  SPECIAL_CAUSE_RULES,
  specialCauses,
  type Limited,
  type Signal,
  type SpecialCause,
} from './special-cause';
export { assuranceOf, variationOf, type Assurance, type Better, type Variation } from './variation';
