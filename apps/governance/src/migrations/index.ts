import { platformMigrations } from '@causeway/persistence';
import { records } from './1772000100000-records';
import { frameworks } from './1772000200000-frameworks';
import { history } from './1772000300000-history';
import { documents } from './1772000900000-documents';
import { reviewRules } from './1772100000000-review-rules';
import { weakerActions } from './1772100200000-weaker-actions';
import { templateVersions } from './1772100300000-template-versions';
import { auditFindings } from './1773000100000-audit-findings';
import { sustained } from './1773000200000-sustained';
import { decisions } from './1773000300000-decisions';
import { findings } from './1773000400000-findings';
import { triggered } from './1773100000000-triggered';
import { ownDeputies } from './1773400400000-own-deputies';
import { notesAndChallenges } from './1774000100000-notes-and-challenges';
import { fairness } from './1774000200000-fairness';
import { missingMonths } from './1774000300000-missing-months';
import { calendar } from './1774000400000-calendar';
import { overdueAlerts } from './1774000500000-overdue-alerts';
import { leftOut } from './1775000100000-left-out';
import { completionEvidence } from './1775000200000-completion-evidence';
import { revisitFailed } from './1775000300000-revisit-failed';
import { registrations } from './1775000400000-registrations';
import { whyStepsInOrder } from './1775300100000-why-steps-in-order';
import { itemsByDay } from './1776600200000-items-by-day';
import { triggersOfServices } from './1776700300000-triggers-of-services';
import { sameCauses } from './1776700400000-same-causes';
import { agencyStaffing } from './1777200400000-agency-staffing';
import { reopened } from './1777200800000-reopened';
import { sameConcernAsks } from './1777200900000-same-concern-asks';
import { agencyTriggers } from './1777300200000-agency-triggers';
import { safeguardingEscalation } from './1777300300000-safeguarding-escalation';
import { lateEscalation } from './1777300300100-late-escalation';
import { findingFeeds } from './1777300400000-finding-feeds';
import { beforeAndAfter } from './1777300500000-before-and-after';
import { inspectionSamples } from './1777300600000-inspection-samples';
import { sharedActions } from './1777300700000-shared-actions';
import { instabilityTriggers } from './1777400100000-instability-triggers';
import { evidenceCoverage } from './1777400200000-evidence-coverage';
import { linkJudgements } from './1777400300000-link-judgements';
import { ownMeasures } from './1777500700000-own-measures';
import { notices } from './1777500800000-notices';
import { noticeMail } from './1777500800100-notice-mail';
import { glassBreaks } from './1777501000100-glass-breaks';
import { timelineJudgements } from './1777501100000-timeline-judgements';
import { reviewLevels } from './1777501200000-review-levels';
import { barriersAndDifferences } from './1777501200100-barriers-and-differences';
import { involvements } from './1777501200200-involvements';
import { reporterFeedback } from './1777501200300-reporter-feedback';
import { auditTools } from './1777501300000-audit-tools';
import { selfAssessments } from './1777501300100-self-assessments';
import { whyBranches } from './1777501310000-why-branches';
import { safetyOfPeople } from './1777501320000-safety-of-people';
import { newDangers } from './1777501330000-new-dangers';

/** In the order in which they apply. */
export const migrations = [
  ...platformMigrations('governance'),
  records,
  frameworks,
  history,
  documents,
  reviewRules,
  weakerActions,
  templateVersions,
  auditFindings,
  sustained,
  decisions,
  findings,
  triggered,
  ownDeputies,
  notesAndChallenges,
  fairness,
  missingMonths,
  calendar,
  overdueAlerts,
  leftOut,
  completionEvidence,
  revisitFailed,
  registrations,
  whyStepsInOrder,
  itemsByDay,
  triggersOfServices,
  sameCauses,
  agencyStaffing,
  reopened,
  sameConcernAsks,
  agencyTriggers,
  safeguardingEscalation,
  lateEscalation,
  findingFeeds,
  beforeAndAfter,
  inspectionSamples,
  sharedActions,
  instabilityTriggers,
  evidenceCoverage,
  linkJudgements,
  ownMeasures,
  notices,
  noticeMail,
  glassBreaks,
  timelineJudgements,
  reviewLevels,
  barriersAndDifferences,
  involvements,
  reporterFeedback,
  auditTools,
  selfAssessments,
  whyBranches,
  safetyOfPeople,
  newDangers,
];
