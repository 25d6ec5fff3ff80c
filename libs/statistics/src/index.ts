export { erfc, normalQuantile, ruleOfThree, wilson, type Share } from './intervals';
export { median, quantile } from './percentiles';
export { pChart, type ChartPoint, type Counted, type PChart } from './p-chart';
export { specialCauses, type Limited, type SpecialCause } from './special-cause';
