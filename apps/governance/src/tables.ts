import { reviewActionTable, reviewEscalationTable } from './actions/repository';
import { barrierTable, differenceTable } from './analysis/repository';
import {
  auditTable,
  checkTable,
  learningAcknowledgementTable,
  learningItemTable,
  minuteTable,
  qualityMeetingTable,
} from './assurance/repository';
import { auditToolVersionTable } from './audit-tools/repository';
import { causeTable, causeTestTable, factorTable, whyStepTable } from './causes/repository';
import { challengeTable } from './challenges/repository';
import { documentTable } from './documents/repository';
import { handoverComparisonTable, personTimelineTable, reviewSampleTable, sourceExaminationTable } from './evidence/repository';
import { fairnessAssessmentTable } from './fairness/repository';
import { findingFeedTable } from './feeds/repository';
import { glassBreakTable } from './glass/repository';
import { inspectionFindingTable, inspectionTable } from './inspections/repository';
import { involvementTable } from './involvements/repository';
import { linkJudgementTable } from './judgements/repository';
import { groupTable, providerTable, roleHoldingTable, serviceTable } from './organisation/repository';
import { measureDefinitionTable, measureEntryTable } from './measures/repository';
import { contactAddressTable, noticeMailTable } from './notices/mail-repository';
import { noticeDelaysTable, noticeTable } from './notices/repository';
import { reviewNoteTable } from './notes/repository';
import { baselineTable, outcomeEvidenceTable, revisitTable } from './outcomes/repository';
import { procedureTable, procedureVersionTable } from './procedures/repository';
import { reporterFeedbackTable } from './reporters/repository';
import { reviewTable } from './reviews/repository';
import { inspectionSampleTable } from './samples/repository';
import { peerRatingTable, selfAssessmentTable } from './self-assessments/repository';
import { reviewTemplateVersionTable } from './templates/repository';
import { timelineJudgementTable } from './timeline/repository';
import { triggeredActionTable } from './triggered/repository';

/** Every table, for the test that holds the mapping against the migrated database. */
export const tables = [
  groupTable,
  providerTable,
  serviceTable,
  roleHoldingTable,
  inspectionTable,
  inspectionFindingTable,
  qualityMeetingTable,
  minuteTable,
  learningItemTable,
  learningAcknowledgementTable,
  auditTable,
  auditToolVersionTable,
  checkTable,
  procedureTable,
  procedureVersionTable,
  reviewTable,
  reviewTemplateVersionTable,
  reviewNoteTable,
  challengeTable,
  reviewSampleTable,
  personTimelineTable,
  handoverComparisonTable,
  sourceExaminationTable,
  causeTable,
  whyStepTable,
  factorTable,
  causeTestTable,
  fairnessAssessmentTable,
  reviewActionTable,
  reviewEscalationTable,
  baselineTable,
  outcomeEvidenceTable,
  revisitTable,
  documentTable,
  triggeredActionTable,
  findingFeedTable,
  inspectionSampleTable,
  linkJudgementTable,
  timelineJudgementTable,
  glassBreakTable,
  measureDefinitionTable,
  measureEntryTable,
  noticeTable,
  noticeDelaysTable,
  contactAddressTable,
  noticeMailTable,
  selfAssessmentTable,
  peerRatingTable,
  barrierTable,
  differenceTable,
  involvementTable,
  reporterFeedbackTable,
];
