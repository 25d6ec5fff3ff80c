import type { CitedRecord } from '@causeway/kernel';
import type { Barrier } from '../analysis/domain';
import type { Asked, Cause, CauseTest, Factor, WhyStep } from '../causes/domain';
import type { HandoverComparison, PersonTimeline, ReviewSample, SourceExamination } from '../evidence/domain';
import type { LateEscalation } from '../escalation/domain';
import type { Staffing } from '../staffing/domain';
import type { Evidence } from './gate';

/** The parts of a review as they were recorded, with the records that each cites. */
export interface Parts {
  readonly samples: readonly Pick<ReviewSample, 'fromAudits' | 'fromFeedback' | 'peopleIds'>[];
  readonly timelines: readonly Pick<PersonTimeline, 'personId' | 'entries'>[];
  readonly comparisons: readonly Pick<HandoverComparison, 'personId' | 'handovers' | 'allocations'>[];
  readonly examinations: readonly SourceExamination[];
  readonly causes: readonly Cause[];
  readonly whys: readonly (Asked & Pick<WhyStep, 'evidence'>)[];
  readonly factors: readonly Pick<Factor, 'causeId' | 'description' | 'evidence'>[];
  readonly tests: readonly CauseTest[];
  /** The barriers, and the differences from what is usual, that were looked at. */
  readonly defences: readonly Pick<Barrier, 'evidence'>[];
  /** What was said beside the causes: of barriers and differences, in judgements and notes, and to those who asked or are told. */
  readonly analysed: readonly string[];
  /** Causes for which the fairness tool was recorded. */
  readonly weighedFairly: readonly string[];
}

/** Every record that a part cites. */
export const citedBy = (parts: Parts): CitedRecord[] => [
  ...parts.samples.flatMap((sample) => [...sample.fromAudits, ...sample.fromFeedback]),
  ...parts.timelines.flatMap((timeline) => timeline.entries),
  ...parts.comparisons.flatMap((comparison) => [...comparison.handovers, ...comparison.allocations]),
  ...parts.examinations.flatMap((examination) => examination.refs),
  ...[...parts.whys, ...parts.factors, ...parts.tests, ...parts.defences].flatMap((part) => part.evidence),
];

/** The parts without the records that no longer stand. A part that rests on nothing any more is gone with them. */
export function standingParts(parts: Parts, stands: (cited: CitedRecord) => boolean): Parts {
  const kept = <Part extends { readonly evidence: readonly CitedRecord[] }>(some: readonly Part[]): Part[] =>
    some.map((part) => ({ ...part, evidence: part.evidence.filter(stands) }));
  const rests = ({ evidence }: { readonly evidence: readonly CitedRecord[] }): boolean => evidence.length > 0;
  return {
    ...parts,
    samples: parts.samples.filter((sample) => sample.fromAudits.some(stands) && sample.fromFeedback.some(stands)),
    timelines: parts.timelines.filter((timeline) => timeline.entries.some(stands)),
    comparisons: parts.comparisons.filter(({ handovers, allocations }) => comparesStanding(handovers, allocations, stands)),
    examinations: parts.examinations
      .map((examination) => ({ ...examination, refs: examination.refs.filter(stands) }))
      .filter((examination) => examination.state !== 'EXAMINED' || examination.refs.length > 0),
    whys: kept(parts.whys).filter(rests),
    // A factor may be named without records: it falls only with those that it had.
    factors: parts.factors.filter(({ evidence }) => evidence.length === 0 || evidence.some(stands)),
    tests: kept(parts.tests).filter(rests),
    defences: kept(parts.defences).filter(rests),
  };
}

const comparesStanding = (
  handovers: readonly CitedRecord[],
  allocations: readonly CitedRecord[],
  stands: (cited: CitedRecord) => boolean,
): boolean =>
  handovers.some((cited) => cited.kind === 'Handover' && stands(cited)) &&
  allocations.some((cited) => (cited.kind === 'ShiftAllocation' || cited.kind === 'AllocationCheck') && stands(cited));

/** What workforce and safeguarding keep of a review, beside its parts. */
export interface KeptElsewhere {
  readonly staffing: Staffing;
  readonly late: LateEscalation;
}

/** What the parts together show. What was said of the causes is said, whether or not the records behind it still stand. */
export const shownBy = (parts: Parts, { staffing, late }: KeptElsewhere, said: Pick<Parts, 'whys' | 'factors'> = parts): Evidence => ({
  sampled: [...new Set(parts.samples.flatMap((sample) => sample.peopleIds))],
  timed: new Set(parts.timelines.map((timeline) => timeline.personId)),
  compared: new Set(parts.comparisons.map((comparison) => comparison.personId)),
  examinations: parts.examinations.map((one) => ({
    ...one,
    causeId: parts.causes.some(({ id }) => id === one.causeId) ? one.causeId : null,
  })),
  causes: parts.causes,
  whys: said.whys,
  factors: said.factors,
  whysStanding: new Set(parts.whys.map((why) => why.id)),
  withWhy: new Set(parts.whys.map((why) => why.causeId)),
  withFactor: new Set(parts.factors.map((factor) => factor.causeId)),
  tests: parts.tests,
  analysed: parts.analysed,
  weighedFairly: new Set(parts.weighedFairly),
  staffing,
  late,
});
