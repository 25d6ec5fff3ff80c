import { at, type Row } from './example-world';

/** What workforce, safeguarding and governance record in the same small group. */
export const WORK: Readonly<Record<string, readonly Row[]>> = {
  induction: [
    {
      externalId: 'IND-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-5',
      orientation: true,
      personSpecific: false,
      peopleIds: [],
      ...at('2025-12-08T07:10:00Z'),
    },
    {
      externalId: 'IND-2',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-4',
      orientation: true,
      personSpecific: true,
      peopleIds: ['PER-1'],
      ...at('2025-11-10T09:00:00Z'),
    },
  ],
  personGuidance: [{ externalId: 'GUI-1', shiftId: 'SHF-2', staffMemberId: 'STF-4', peopleIds: ['PER-1'], ...at('2025-12-08T15:05:00Z') }],
  briefing: [
    {
      externalId: 'BRF-1',
      shiftId: 'SHF-2',
      staffMemberId: 'STF-4',
      personId: 'PER-1',
      givenById: 'STF-3',
      acknowledgedAt: '2025-12-08T15:12:00Z',
      ...at('2025-12-08T15:10:00Z', '2025-12-08T15:15:00Z'),
    },
  ],
  briefingChecklist: [
    {
      externalId: 'CHK-1',
      shiftId: 'SHF-1',
      staffMemberId: 'STF-5',
      seniorId: 'STF-2',
      peopleIds: ['PER-1', 'PER-2'],
      items: [
        { personId: 'PER-1', keyRisks: 'Ada coughs when she drinks.', routines: 'Tea at four.' },
        { personId: 'PER-2', keyRisks: 'Falls at night.', routines: 'Up at seven.' },
      ],
      workerSigned: true,
      seniorSigned: true,
      ...at('2025-12-08T07:15:00Z'),
    },
  ],
  shiftAllocation: [
    {
      externalId: 'ALL-1',
      shiftId: 'SHF-2',
      staffMemberId: 'STF-4',
      peopleIds: ['PER-1'],
      allocatedById: 'STF-3',
      ...at('2025-12-08T15:20:00Z'),
    },
  ],
  allocationCheck: [
    {
      externalId: 'ALC-1',
      serviceId: 'SVC-1',
      checkedById: 'STF-1',
      allocationClear: true,
      ownershipClear: false,
      note: 'Nobody owned the change.',
      ...at('2025-12-09T09:00:00Z'),
    },
  ],
  supervision: [
    {
      externalId: 'SUP-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-4',
      supervisorId: 'STF-1',
      topics: ['HANDOVER'],
      nextDueOn: '2026-03-10',
      ...at('2025-12-10T10:00:00Z'),
    },
  ],
  trainingRecord: [
    {
      externalId: 'TRN-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-4',
      courseCode: 'DYSPHAGIA',
      completedOn: '2025-11-20',
      validUntil: '2026-11-19',
      ...at('2025-11-20T16:00:00Z'),
    },
  ],
  practiceObservation: [
    {
      externalId: 'OBS-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-4',
      observerId: 'STF-2',
      practiceCode: 'MEALS',
      verdict: 'GOOD',
      ...at('2025-12-12T12:30:00Z'),
    },
  ],
  scenarioResult: [
    {
      externalId: 'SCN-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-4',
      askedById: 'STF-2',
      topicCode: 'ESCALATION',
      questionsTaken: 5,
      questionsPassed: 4,
      ...at('2025-12-12T14:00:00Z'),
    },
  ],
  coaching: [
    {
      externalId: 'COA-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-4',
      coachId: 'STF-2',
      topicCode: 'ESCALATION',
      scenarioResultIds: ['SCN-1'],
      ...at('2025-12-12T15:00:00Z'),
    },
  ],
  workforceAction: [
    {
      externalId: 'ACT-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-5',
      gapCode: 'INDUCTION',
      dueOn: '2099-01-31',
      ownerId: 'STF-2',
      ...at('2025-12-10T11:00:00Z'),
    },
  ],
  actionProgress: [
    {
      externalId: 'PRG-1',
      actionId: 'ACT-1',
      note: 'The agency sends the same people now.',
      reportedById: 'STF-2',
      ...at('2025-12-17T11:00:00Z'),
    },
  ],
  staffInterview: [
    {
      externalId: 'INT-1',
      serviceId: 'SVC-1',
      staffMemberId: 'STF-4',
      interviewerId: 'STF-1',
      topic: 'OWNERSHIP',
      ownershipAccount: 'ASSUMED_SOMEONE_ELSE',
      shiftId: 'SHF-2',
      account: 'I thought the key worker had it.',
      ...at('2025-12-11T14:00:00Z'),
    },
  ],
  staffQuestion: [
    {
      externalId: 'QUE-1',
      serviceId: 'SVC-1',
      askedById: 'STF-5',
      questionCode: 'WHO_IS_IN_CHARGE',
      shiftId: 'SHF-1',
      ...at('2025-12-08T08:00:00Z'),
    },
  ],
  supplierReview: [
    {
      externalId: 'SRV-1',
      serviceId: 'SVC-1',
      supplierId: 'AGY-1',
      fromOn: '2025-11-01',
      toOn: '2025-11-30',
      verdict: 'IMPROVEMENT_REQUIRED',
      findings: 'Two workers came without an induction.',
      reviewedById: 'STF-1',
      ...at('2025-12-02T10:00:00Z'),
    },
  ],
  visitReport: [
    {
      externalId: 'VRP-1',
      shiftId: 'VIS-1',
      outcome: 'LATE',
      arrivedAt: '2025-12-09T09:50:00Z',
      reasonCode: 'TRAFFIC',
      reportedById: 'STF-4',
      ...at('2025-12-09T10:00:00Z'),
    },
  ],
  folderEntry: [
    {
      externalId: 'FOL-1',
      serviceId: 'SVC-1',
      folder: 'HANDOVER_FOLDER',
      shiftId: 'SHF-1',
      records: [{ kind: 'BriefingChecklist', id: 'CHK-1' }],
      note: 'Signed on the day.',
      filedById: 'STF-2',
      ...at('2025-12-08T16:00:00Z'),
    },
  ],
};

export const SAFETY: Readonly<Record<string, readonly Row[]>> = {
  indicator: [
    {
      externalId: 'IDC-1',
      personId: 'PER-1',
      noteId: 'NOT-2',
      origin: 'WORKER_FLAGGED',
      theme: 'NEGLECT',
      flaggedById: 'STF-4',
      ...at('2025-12-08T18:20:00Z'),
    },
  ],
  alert: [
    {
      externalId: 'ALT-1',
      indicatorId: 'IDC-1',
      pathway: 'ON_CALL',
      sentToId: 'STF-1',
      seenAt: '2025-12-08T18:50:00Z',
      ...at('2025-12-08T18:25:00Z', '2025-12-08T18:55:00Z'),
    },
  ],
  managementReview: [
    {
      externalId: 'MRV-1',
      indicatorId: 'IDC-1',
      decision: 'RAISE_CONCERN',
      rationale: 'She choked on the same day.',
      reviewedById: 'STF-1',
      ...at('2025-12-09T09:00:00Z'),
    },
  ],
  concern: [
    {
      externalId: 'CON-1',
      personId: 'PER-1',
      theme: 'NEGLECT',
      indicatorId: 'IDC-1',
      text: 'A known risk was not acted on.',
      raisedById: 'STF-1',
      allegationOfAbuse: false,
      ...at('2025-12-09T09:30:00Z'),
    },
  ],
  referral: [
    {
      externalId: 'REF-1',
      concernId: 'CON-1',
      referred: true,
      reason: 'The threshold of the board is met.',
      decidedById: 'STF-1',
      ...at('2025-12-09T11:00:00Z'),
    },
  ],
  escalation: [
    {
      externalId: 'ESC-1',
      serviceId: 'SVC-1',
      kind: 'DAILY_NOTE_SCREENING',
      ownerId: 'STF-1',
      startsOn: '2025-12-10',
      reviewOn: '2026-01-10',
      reason: 'Indicators in notes were seen late.',
      ...at('2025-12-09T12:00:00Z'),
    },
  ],
  dailyScreening: [{ externalId: 'SCR-1', serviceId: 'SVC-1', day: '2025-12-10', screenedById: 'STF-1', ...at('2025-12-11T08:00:00Z') }],
};

export const OVERSIGHT: Readonly<Record<string, readonly Row[]>> = {
  inspection: [
    {
      externalId: 'INSP-1',
      serviceId: 'SVC-1',
      inspectedOn: '2025-11-18',
      overallRating: 'REQUIRES_IMPROVEMENT',
      expectedReinspectionOn: '2026-11-18',
      ...at('2025-12-01T09:00:00Z'),
    },
  ],
  inspectionFinding: [
    {
      externalId: 'FND-1',
      inspectionId: 'INSP-1',
      kind: 'REQUIREMENT_NOTICE',
      regulationKey: 'REG_12',
      text: 'Known risks were not in plans.',
      complyBy: '2026-02-28',
      ...at('2025-12-01T09:10:00Z'),
    },
  ],
  audit: [
    {
      externalId: 'AUD-1',
      serviceId: 'SVC-1',
      auditedById: 'STF-1',
      population: 20,
      sampleSize: 5,
      selectionMethod: 'Every fourth plan by name',
      updateTimeliness: 3,
      changeIdentification: 4,
      handoverEvidence: 2,
      namedOwnership: 5,
      feedbackAlignment: 4,
      evidence: [{ kind: 'DailyNote', id: 'NOT-1' }],
      findings: [
        { item: 'UPDATE_TIMELINESS', evidence: [{ kind: 'PlanVersion', id: 'VER-2' }] },
        { item: 'CHANGE_IDENTIFICATION', evidence: [{ kind: 'IdentifiedChange', id: 'CHG-1' }] },
        { item: 'HANDOVER_EVIDENCE', evidence: [{ kind: 'Handover', id: 'HND-1' }], note: 'The change was not handed over.' },
        { item: 'NAMED_OWNERSHIP', evidence: [{ kind: 'PlanOwnership', id: 'OWN-1' }] },
        { item: 'FEEDBACK_ALIGNMENT', evidence: [{ kind: 'Feedback', id: 'FBK-1' }] },
      ],
      ...at('2025-12-12T10:00:00Z'),
    },
  ],
  learningItem: [
    {
      externalId: 'LRN-1',
      serviceId: 'SVC-1',
      what: 'Coughing at meals is told at every handover.',
      sharedWithIds: ['STF-2', 'STF-3'],
      ...at('2025-12-16T10:00:00Z'),
    },
  ],
  qualityMeeting: [{ externalId: 'MTG-1', serviceId: 'SVC-1', kind: 'QUALITY', chairId: 'STF-1', ...at('2025-12-16T13:00:00Z') }],
  minute: [
    {
      externalId: 'MIN-1',
      meetingId: 'MTG-1',
      decision: 'The key worker reads the notes each Monday.',
      ownerId: 'STF-3',
      dueOn: '2026-01-05',
      about: [{ kind: 'Incident', id: 'INC-1' }],
      ...at('2025-12-16T13:20:00Z'),
    },
  ],
  document: [
    {
      externalId: 'DOC-1',
      serviceId: 'SVC-1',
      title: 'Minutes of December.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 18234,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      about: { kind: 'Incident', id: 'INC-1' },
      filedById: 'STF-1',
      ...at('2025-12-17T09:00:00Z'),
    },
  ],
  procedure: [{ externalId: 'PRO-1', serviceId: 'SVC-1', title: 'Handing over', procedureCode: 'HANDOVER', ...at('2025-12-01T09:30:00Z') }],
  procedureVersion: [
    {
      externalId: 'PRV-V1',
      procedureId: 'PRO-1',
      text: 'Say every change aloud, and name its owner.',
      issuedById: 'STF-1',
      ...at('2025-12-01T09:40:00Z'),
    },
  ],
};
