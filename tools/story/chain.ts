/** From the visible problem to the linked records of other services, the cause, the action, the measure and the verdict (R3). */
export const CHAIN = `query Chain($review: UUID!, $from: LocalDate!, $to: LocalDate!) {
  review(id: $review) {
    visibleProblem state changedOn conclusion
    warnings { code rule }
    triggers { kind record { ... on Audit { population sampleSize updateTimeliness } ... on IdentifiedChange { code identifiedAt outcome { dueAt publishedAt onTime briefed } links { rule holds ends { kind record { ... on PlanVersion { number } ... on Handover { assumedSomeoneElse } } } } } } }
    causes { edges { node { category description mechanism whySteps { edges { node { question answer } } } } } }
    reviewActions { edges { node { description strength changeKind completedOn owner { name } causes { category } } } }
    baselines { edges { node { measure target numerator denominator } } }
    outcomes { edges { node { month numerator denominator lower upper beforeNumerator beforeDenominator verdict addressed reducing calendarVersion } } }
    service { name measureSeries(measure: M1A, from: $from, to: $to, baselineMonths: 3) { month numerator denominator share lower upper centre lowerLimit upperLimit specialCause } }
  }
}`;
