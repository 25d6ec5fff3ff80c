export { cChart, laneyPChart, laneyUChart, pChart, uChart, type Counted, type Tallied } from './attribute-charts';
export { attributableShare, type AttributableShare } from './attributable';
export type { ChartOptions, ChartWarning, ControlChart, Drawn, Labelled, Limits, Phase } from './chart';
export { clusteredRateRatio } from './clustered-ratio';
export { clusterDispersion, type ClusterDispersion, type Compared } from './dispersion';
export type { IntervalOptions, Made, Sides } from './estimate';
export { tChart, xmrChart, type Measured, type Ranged, type Screening, type XmrOptions } from './individual-charts';
export { clopperPearson, ruleOfThree, weightedShare, wilson, type Share, type Weighed } from './intervals';
export { benjaminiHochberg } from './false-discovery';
export { adjustedFunnelLimits, funnelLimits, overdispersion, type FunnelLimits, type Observed, type Overdispersion } from './funnel';
export { mantelHaenszelOdds, mantelHaenszelRates, type SharedRatio } from './mantel-haenszel';
export { fisherExact, type OddsRatio, type TwoByTwo } from './odds-ratio';
export { pooledRateRatio, rateRatio, type RateRatio, type RatioMethod, type TwoRates } from './rate-ratio';
export { faultlessSample, precisionSample } from './sample-size';
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
