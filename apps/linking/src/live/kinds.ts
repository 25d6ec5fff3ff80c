import { RECORD_CLASSES, type DataClass } from '@causeway/access';

/** Kinds that nothing cites, each with the class by which its owner shows it. A kind that is in neither list is told to nobody. */
const UNCITED: Readonly<Record<string, DataClass>> = {
  AgencySupplier: 'ROTA',
  AuditToolVersion: 'GOVERNANCE',
  Barrier: 'REVIEW',
  Baseline: 'MEASURE',
  Cause: 'REVIEW',
  CauseTest: 'REVIEW',
  Challenge: 'GOVERNANCE',
  Check: 'GOVERNANCE',
  Difference: 'REVIEW',
  Document: 'GOVERNANCE_TEXT',
  Factor: 'REVIEW',
  FairnessAssessment: 'STAFF_CONFIDENTIAL',
  FindingFeed: 'REVIEW',
  GlassBreak: 'BREAK_GLASS',
  GovernanceReportFinding: 'SAFEGUARDING',
  Group: 'ORGANISATION',
  HandedOverPlan: 'CARE',
  HandoverComparison: 'REVIEW',
  Inspection: 'GOVERNANCE',
  InspectionSample: 'REVIEW',
  InternalLimit: 'GOVERNANCE',
  Involvement: 'REVIEW',
  KeyWorkerAssignment: 'CARE',
  KnowledgeVerdict: 'STAFF_CONFIDENTIAL',
  LearningItem: 'GOVERNANCE',
  LinkJudgement: 'REVIEW',
  MeasureDefinition: 'MEASURE',
  MeasureEntry: 'MEASURE',
  NoteSample: 'SAFEGUARDING',
  Notice: 'NOTICE',
  NoticeDelays: 'GOVERNANCE',
  NotificationPrompt: 'SAFEGUARDING',
  OutcomeEvidence: 'MEASURE',
  PeerRating: 'GOVERNANCE_TEXT',
  Person: 'CARE',
  PersonTimeline: 'REVIEW',
  Placement: 'PERSON_IDENTITY',
  Procedure: 'GOVERNANCE',
  Provider: 'ORGANISATION',
  QualityMeeting: 'GOVERNANCE',
  ReporterFeedback: 'REVIEW',
  Review: 'REVIEW',
  ReviewAction: 'REVIEW',
  ReviewEscalation: 'REVIEW',
  ReviewFileEntry: 'SAFEGUARDING',
  ReviewNote: 'REVIEW',
  ReviewSample: 'REVIEW',
  ReviewTemplateVersion: 'REVIEW',
  Revisit: 'MEASURE',
  RoleHolding: 'ORGANISATION',
  SelfAssessment: 'GOVERNANCE_TEXT',
  Service: 'ORGANISATION',
  SourceExamination: 'REVIEW',
  StaffMember: 'STAFF_IDENTITY',
  TimelineJudgement: 'REVIEW',
  TriggeredAction: 'GOVERNANCE',
  WhyStep: 'REVIEW',
};

/** A warning is linking's own, as a link and a measure's point are: those are known by conditions of their own. */
const OWN = 'EarlyWarning';
const ALL: Readonly<Record<string, DataClass>> = { ...RECORD_CLASSES, ...UNCITED };

/** The kinds of other domains' records that are told live, by the class that lets them be known. */
export const KINDS_BY_CLASS: readonly (readonly [dataClass: DataClass, kinds: readonly string[]])[] = [...new Set(Object.values(ALL))]
  .sort()
  .map((dataClass) => [dataClass, Object.keys(ALL).filter((kind) => kind !== OWN && ALL[kind] === dataClass)]);
