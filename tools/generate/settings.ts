/** How often things happen in a made-up group. All are settings of ours, in the region of what services report; none is a finding. */
export const RATES = {
  /** A post falls vacant, and is filled by somebody new: by month. */
  turnover: { PERMANENT: 0.025, BANK: 0.05, AGENCY: 0.3 },
  /** A shift is one worker short. */
  short: { weekday: 0.1, weekend: 0.18 },
  /** A worker of a shift comes from an agency. */
  agency: { DAY: 0.1, EVENING: 0.16, NIGHT: 0.12 },
  /** A worker was not inducted on the first day: half of those are later, half never. */
  notInducted: { own: 0.08, agency: 0.35 },
  /** A worker did not acknowledge the briefing before beginning: half of those did so afterwards, half never. */
  notBriefed: 0.09,
  /** An agency worker did not acknowledge guidance on the people before beginning; likewise. */
  notGuided: 0.3,
  handover: { missing: 0.08, incomplete: 0.2 },
  supervisionLate: 0.25,
  supervisionWithoutNext: 0.05,
  trainingLate: 0.15,
  /** A plan is named an owner late, or never. */
  ownerLate: 0.15,
  ownerNever: 0.05,
  note: { SHIFT: 0.35, VISIT: 0.9 },
  noteWithoutShift: 0.1,
  noteWithRisk: 0.06,
  noteCorrected: 0.01,
  /** A note shows a change. */
  change: 0.012,
  changeHighRisk: 0.2,
  answer: { onTime: 0.7, late: 0.2 },
  indicator: 0.004,
  alertUnseen: 0.15,
  visit: { late: 0.04, missed: 0.005 },
  /** Feedback that raises no concern, and calls with family: by person and week. */
  praise: 0.05,
  call: 0.15,
  /** A record is written down hours or days after it happened. */
  recordedLate: 0.08,
  /** A field that may be left out is. */
  missing: 0.05,
} as const;

/** Failures by unit of delivery, by code, without any cause; of a service around it. */
export const FAILURES = {
  FALL: 0.012,
  MEDICINES: 0.01,
  DISTRESS: 0.012,
  MISSED_CARE: 0.008,
  NEAR_MISS: 0.008,
  MEALS: 0.015,
  ROUTINES: 0.01,
  CALLS_NOT_RETURNED: 0.006,
} as const;

export type FailureCode = keyof typeof FAILURES;

/** Those that are reported as incidents of this kind; of the others people and families say so. */
export const INCIDENT_KINDS: readonly string[] = ['FALL', 'MEDICINES', 'DISTRESS', 'MISSED_CARE', 'NEAR_MISS'];

/** How far services differ in how often they fail: the standard deviation of the logarithm. */
export const BETWEEN_SERVICES = 0.3;

/** The keys of the agencies. */
export const SUPPLIER_KEYS = ['AGY01', 'AGY02', 'AGY03', 'AGY04'] as const;

/** Of the posts of a service. */
export const POSTS = { agency: 0.22, bank: 0.14 } as const;
