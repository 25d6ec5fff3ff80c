import { parse } from 'graphql';

const CITED = 'kind id happenedAt recordedAt';
const MADE = 'lower upper method level from to calendarVersion';
const SHARE = `kind per numerator denominator value share ${MADE}`;
const KEPT = `numerator denominator share ${MADE}`;
const MOVEMENT = `measure definitionVersion target before { ${SHARE} } after { ${SHARE} } verdict addressed reducing`;
const TIMES = 'version happenedAt recordedAt receivedAt enteredInErrorAt';
const ALL = 'first: 100';
const MORE = 'pageInfo { hasNextPage }';
const HEADING = 'changes { id } strengths { stronger intermediate weaker } open missing';

/** Everything of a review that a pack is put together from. */
const REVIEW = `
  id version service { id name } title visibleProblem template templateVersion triggerKind triggers { ${CITED} } patternRule patternCount patternWindowDays
  frameworkItems coverage { keyQuestion items { code } evidenceItems { code } } state isolation isolationSearch searched { place code from to looked found } noFactorsReason wordingReason
  level levelReason levelDueAt levelAsks { level ask met }
  conclusion concludedAt changedOn closedAt reopenedAt happenedAt recordedAt receivedAt
  author { id } reviewer { id } verifier { id } weakActionsReason weakActionsAcceptedBy { id } warnings { code message rule }
  causes(${ALL}) { ${MORE} edges { node {
    id ${TIMES} category description whoRole whatHappened whereHappened whenHappened mechanism operationalChange wantedChange
    acceptedRiskBy { id } acceptedRiskReason wordingReason state identifiedBy { id } reviewedBy { id } reviewedAt testedBy { id } testedAt proof { ${CITED} }
    whySteps(${ALL}) { ${MORE} edges { node { id number follows { id } withinProviderControl question answer evidence { ${CITED} } enteredInErrorAt } } }
    comparedWithRecords { openedOn changedOn from to notRead mayLackRecords behind contradictions { record { ${CITED} } stretch fetchedFor says cited } }
    causeTests(${ALL}) { ${MORE} edges { node { id subject verdict evidence { ${CITED} } enteredInErrorAt } } }
  } } }
  barriers(${ALL}) { ${MORE} edges { node { id ${TIMES} kind inPlace worked hazard target barrier whyNot evidence { ${CITED} } } } }
  differences(${ALL}) { ${MORE} edges { node { id ${TIMES} normal thisTime effect evidence { ${CITED} } } } }
  involvements(${ALL}) { ${MORE} edges { node { id ${TIMES} relation way asked answer answeredAt wantsOutcome } } }
  reporterFeedbacks(${ALL}) { ${MORE} edges { node { id ${TIMES} relation told notToldReason acknowledgedAt } } }
  commentaryEntries: commentary(first: 1) { totalCount }
  commentary(${ALL}, latestFirst: true) { edges { node { kind at recordedAt by { id } text level verdict cause { id } } } }
  preventions { cause { id } made { id } open { id } riskAccepted missing }
  feeds { cause { id } feed state }
  factorMatrix { factors { id cause { id } framework elementCode hindered description evidence { ${CITED} } } rows { record { ${CITED} } sourceKind cells } }
  evidenceMatrix { sourceKind cause { id } showing }
  linkJudgements(${ALL}) { ${MORE} edges { node { id ${TIMES} incident { ${CITED} } judgedLink reason judgedBy { id } } } }
  judgedLinks { contributory notContributory unknown notJudged }
  reviewActions(${ALL}) { ${MORE} edges { node {
    id ${TIMES} causes { id } kind category strength changeKind description owner { id } namedRole dueOn reviewPointOn measure completedOn evidence { ${CITED} }
    doneBefore doneSince
  } } }
  changesMade { id }
  actionStrengths { actions atCause share stronger intermediate weaker }
  commissionerView { owners { ownerCode ownerRoles kind changeKind strength namedRole dueOn completedOn done overdue } }
  charts { measure definitionVersion kind per unit target changedOn method centre points {
    share { ${SHARE} } centre lowerLimit upperLimit inBaseline afterChange signals { cause direction } } }
  movements { ${MOVEMENT} }
  outcomeSummary {
    saferSystems { ${HEADING} verdict riskReducing cameBack }
    clearerOwnership { ${HEADING} rolesNamed ownershipCauses ownershipAnswered }
    strongerGovernance { ${HEADING} checksInTime { ${KEPT} } revisitsInTime { ${KEPT} } stillHolds feeds feedsMissing }
  }
  experience { before { ${SHARE} } since { ${SHARE} } }
  evidenceSince { source records { ${CITED} } }
  outcomes(${ALL}) { ${MORE} edges { node {
    id version happenedAt recordedAt receivedAt baseline { measure definitionVersion } month lastDay target
    numerator denominator lower upper beforeNumerator beforeDenominator calendarVersion
    verdict addressed reducing supported improvement cycles missingMonths lacking callableOn lineBroken evidence { ${CITED} } } } }
`;

/**
 * What the pack of a review is put together from. It is asked of the graph itself, as its reader: no figure is reckoned twice, and what is closed to
 * them in the graph is closed to them here.
 */
export const REVIEW_PACK = parse(`query EvidencePack($id: UUID!) { review(id: $id) { ${REVIEW} } }`);

/** The same of a service before its re-inspection: what was found there, the reviews that answer it, and what is late. */
export const SERVICE_PACK = parse(`query ReinspectionPack($id: UUID!) { service(id: $id) {
  id version name kind provider { id name cqcProviderId } cqcLocationId sourcesBehind
  inspections(${ALL}) { ${MORE} edges { node { id ${TIMES} inspectedOn overallRating expectedReinspectionOn } } }
  reinspectionPack {
    id ${TIMES} inspection { id inspectedOn } kind regulationKey text complyBy state reviewedBy { id } reviewNote
    changedOn testedBy { id } stillFound stillShown testNote evidence { ${CITED} } answers { by review { id level state changedOn } } }
  overdue: checks(state: OVERDUE, first: 1) { totalCount }
  overdueChecks: checks(state: OVERDUE, first: 20) { edges { node { id version kind role dueOn } } }
  reviews(${ALL}) { ${MORE} edges { node { ${REVIEW} } } }
} }`);
