import { lookedAt } from '../play/audits';
import { createHash } from 'node:crypto';
import type { Answer } from '../play/client';
import type { StaffRole } from '../play/world';
import { dayAfter, random } from './generate';
import { lookedInto } from './looking-into';
import { acts, oneOf, turn, type Week } from './week';

/** Audits, meetings and their minutes, learning, inspections, the calendar of checks, and a review of the year. */
export async function playOversight(w: Week): Promise<void> {
  if (turn(w, 4, 3)) await audited(w);
  if (turn(w, 4, 1)) await met(w);
  if (turn(w, 26, 1)) await inspected(w);
  if (turn(w, 26, 2)) await filed(w);
  if (w.week === 2) await reviewed(w);
  if (w.week === 2 && w.kind === 'RESIDENTIAL') await auditedByOwnTool(w);
  if (turn(w, 26, 4)) await assessedThemselves(w);
  if (w.week === 2) await lookedInto(w);
  if (w.week > 2) await checked(w);
}

async function audited(w: Week): Promise<void> {
  const { serviceId, people } = w.world;
  const assumedSomeoneElse = w.draw() < 0.3;
  const handover = await acts(w, 'senior-carer', 'recordHandover', 'handover { id }', {
    serviceId,
    peopleIds: people.map((person) => person.id),
    changesIds: [],
    assumedSomeoneElse,
    text: assumedSomeoneElse ? 'The plan wants changing; days will see to it.' : 'All quiet; see the notes.',
  });
  await acts(w, 'deputy-manager', 'recordAudit', 'audit { id }', {
    serviceId,
    population: 10,
    sampleSize: 8,
    selectionMethod: 'every second change of the month',
    updateTimeliness: 4 + Math.floor(w.draw() * 4),
    changeIdentification: 8,
    handoverEvidence: 3 + Math.floor(w.draw() * 5),
    namedOwnership: 2 + Math.floor(w.draw() * 6),
    feedbackAlignment: 5 + Math.floor(w.draw() * 3),
    ...lookedAt({ kind: 'Handover', id: handover['id'] }),
  });
}

/** The provider's own audit tool, and an audit of the kitchen by it. */
async function auditedByOwnTool(w: Week): Promise<void> {
  const askedOf = ['DEPUTY_MANAGER', 'REGISTERED_MANAGER'];
  const items = [
    { code: 'TEMPERATURES_WRITTEN_DOWN', question: 'Were the temperatures of the day written down?', scoring: 'MET_OF_SAMPLE', weight: 2 },
    { code: 'DIETS_KNOWN', question: 'Does whoever cooks know what each person may not eat?', scoring: 'SCALE_0_3' },
    { code: 'STORE_IN_ORDER', question: 'Is the store in order?', scoring: 'YES_NO_NA' },
  ];
  const tool = await acts(w, 'quality-lead', 'defineAuditTool', 'auditToolVersion { id }', {
    toolCode: 'KITCHEN_AND_MEALS',
    title: 'Kitchen and meals',
    passMark: 0.8,
    sections: [
      {
        code: 'KITCHEN',
        title: 'The kitchen',
        items: items.map((item) => ({ ...item, askedOf, evidenceMandatoryFor: [], noteMandatoryFor: ['DEPUTY_MANAGER'] })),
      },
    ],
  });
  await acts(w, 'deputy-manager', 'recordAuditByTool', 'audit { id }', {
    serviceId: w.world.serviceId,
    toolVersionId: tool['id'],
    auditedAs: 'DEPUTY_MANAGER',
    population: 28,
    sampleSize: 14,
    selectionMethod: 'every second day of the last four weeks',
    answers: [
      { item: 'TEMPERATURES_WRITTEN_DOWN', met: 12, note: 'Two Sundays are missing.', evidence: [] },
      { item: 'DIETS_KNOWN', points: 2, note: 'Two of three cooks said each without looking.', evidence: [] },
      { item: 'STORE_IN_ORDER', answer: 'YES', note: 'Labelled and dated.', evidence: [] },
    ],
  });
}

/** What the managers think of the service by one statement, with what is to make it better, and what the provider thinks of it. */
async function assessedThemselves(w: Week): Promise<void> {
  const { serviceId, staff, people } = w.world;
  const handover = await acts(w, 'senior-carer', 'recordHandover', 'handover { id }', {
    serviceId,
    peopleIds: people.map((person) => person.id),
    changesIds: [],
    assumedSomeoneElse: false,
    text: 'All quiet; see the notes.',
  });
  const own = await acts(w, 'registered-manager', 'assessOwnService', 'selfAssessment { id version }', {
    serviceId,
    frameworkItem: 'SAF_E3',
    rating: 'GOOD',
    reasons: 'Each shift hands over in writing, and the next one signs for it.',
    evidence: [{ kind: 'Handover', id: handover['id'] }],
  });
  const action = await acts(w, 'deputy-manager', 'logWorkforceAction', 'workforceAction { id }', {
    serviceId,
    gapCode: 'HANDOVER',
    dueOn: dayAfter(w.monday, 28),
    ownerId: staff['deputy-manager'],
  });
  await acts(w, 'deputy-manager', 'linkAssessmentAction', 'selfAssessment { id }', {
    selfAssessmentId: own['id'],
    version: own['version'],
    workforceActionId: action['id'],
  });
  await acts(w, 'quality-lead', 'ratePeerService', 'peerRating { id }', {
    selfAssessmentId: own['id'],
    rating: oneOf({ ...w, draw: random(w.week + 1) }, ['GOOD', 'REQUIRES_IMPROVEMENT']),
    reasons: 'Weekends are handed over by word of mouth still.',
    evidence: [],
  });
}

/** The month's quality meeting: a minute with a challenge and its answer, and what was learned is shared. */
async function met(w: Week): Promise<void> {
  const { serviceId, staff } = w.world;
  const meeting = await acts(w, 'registered-manager', 'holdMeeting', 'qualityMeeting { id }', {
    serviceId,
    kind: oneOf(w, ['QUALITY', 'QUALITY', 'PROVIDER_OVERSIGHT']),
    chairId: staff['registered-manager'],
  });
  const minute = {
    meetingId: meeting['id'],
    challenge: 'Why do plans still trail behind what the notes say?',
    response: 'Each plan is to have one named owner and a deputy.',
    ownerId: staff['service-lead'],
    about: [],
  };
  await acts(w, 'registered-manager', 'recordMinute', 'minute { id }', minute);
  if (turn(w, 12, 1)) {
    const twice = await acts(w, 'registered-manager', 'recordMinute', 'minute { id version }', minute);
    await acts(w, 'registered-manager', 'enterGovernanceRecordInError', 'record { id }', {
      record: { kind: 'MINUTE', id: twice['id'] },
      version: twice['version'],
      reasonCode: 'DUPLICATE',
    });
  }
  await acts(w, 'registered-manager', 'shareLearning', 'learningItem { id }', {
    serviceId,
    what: 'A change that is only in a note is missed on the next shift: say it at handover.',
    sharedWithIds: [staff['support-worker'], staff['senior-carer'], staff['key-worker']],
  });
}

async function inspected(w: Week): Promise<void> {
  const inspection = await acts(w, 'registered-manager', 'recordInspection', 'inspection { id }', {
    serviceId: w.world.serviceId,
    inspectedOn: dayAfter(w.monday, -4),
    overallRating: oneOf(w, ['GOOD', 'REQUIRES_IMPROVEMENT']),
    expectedReinspectionOn: dayAfter(w.monday, 360),
  });
  await acts(w, 'registered-manager', 'recordInspectionFinding', 'inspectionFinding { id }', {
    inspectionId: inspection['id'],
    kind: 'RECOMMENDATION',
    regulationKey: 'RA2014_9',
    text: 'Care plans should follow changes in need without delay.',
    complyBy: dayAfter(w.monday, 90),
  });
}

async function filed(w: Week): Promise<void> {
  const text = `Statement of purpose, from ${w.monday} on: people live as they choose, with the support that they ask for.`;
  const document = await acts(w, 'registered-manager', 'fileDocument', 'document { id path }', {
    serviceId: w.world.serviceId,
    title: 'Statement of purpose',
    mediaType: 'text/plain',
    sizeBytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  await w.player.store(`${w.prefix}registered-manager`, document['path'] as string, 'text/plain', text);
}

/** A review whose finding was looked into and left without an action, signed for at provider level. */
async function reviewed(w: Week): Promise<void> {
  const { serviceId, staff } = w.world;
  if (w.kind === 'RESIDENTIAL') await signedTemplate(w);
  const asked = await acts(w, 'senior-carer', 'logStaffQuestion', 'staffQuestion { id }', {
    serviceId,
    askedById: staff['support-worker'],
    questionCode: 'WHO_UPDATES_PLANS_AT_WEEKENDS',
  });
  const review = await acts(w, 'registered-manager', 'openReview', 'review { id version }', {
    serviceId,
    title: 'Changes of a weekend reach the plans late',
    visibleProblem: 'What was seen on three weekends was in no plan a week later.',
    template: 'MISSED_CARE_PLAN_UPDATES',
    triggerKind: 'STAFF_CONCERN',
    triggers: [{ kind: 'StaffQuestion', id: asked['id'] }],
    authorId: staff['registered-manager'],
    reviewerId: staff.reviewer,
    verifierId: staff['quality-lead'],
    frameworkItems: ['SAF_E1'],
  });
  await acts(w, 'deputy-manager', 'recordInterview', 'staffInterview { id }', {
    serviceId,
    staffMemberId: staff['support-worker'],
    topic: 'OWNERSHIP',
    ownershipAccount: 'ASSUMED_SOMEONE_ELSE',
    account: 'I write it down on Sunday night and go home; I thought that the key worker reads it.',
  });
  const cause = await acts(w, 'registered-manager', 'identifyCause', 'cause { id version }', {
    reviewId: review['id'],
    category: 'STAFFING',
    description: 'At weekends one worker alone gives the care and writes the notes.',
    whoRole: 'support workers',
    whatHappened: 'Changes stayed in the notes and reached no plan.',
    whereHappened: 'at handover on Monday',
    whenHappened: 'weekends of January',
    mechanism: 'Whoever works alone writes the note at the end of the shift and tells nobody, so that no key worker knows of it.',
    operationalChange: 'ROUTINE',
    wantedChange: 'A second worker on Sunday afternoons, who goes through the notes.',
  });
  await acts(w, 'deputy-manager', 'testCause', 'causeTest { id }', {
    causeId: cause['id'],
    subject: 'WORKLOAD',
    verdict: 'CONTRIBUTED',
    evidence: [{ kind: 'Shift', id: w.world.shifts[0]?.id }],
  });
  const agreed = await acts(w, 'reviewer', 'reviewCause', 'cause { id version }', { causeId: cause['id'], version: cause['version'] });
  await acts(w, 'nominated-individual', 'acceptRisk', 'cause { id }', {
    causeId: agreed['id'],
    version: agreed['version'],
    reason: 'A second worker is recruited for the spring; until then the manager reads the notes on Monday mornings.',
  });
}

const signedTemplate = (w: Week): Promise<Answer> =>
  acts(w, 'nominated-individual', 'signTemplateVersion', 'reviewTemplateVersion { id }', {
    template: 'MISSED_CARE_PLAN_UPDATES',
    serviceKind: w.kind,
    steps: ['DEPUTY_MANAGER', 'KEY_WORKER', 'REGISTERED_MANAGER', 'SERVICE_LEAD', 'PROVIDER_QUALITY_LEAD'].map((role, i) => ({
      step: i + 1,
      role,
    })),
    validFrom: w.monday,
  });

const HOLDERS: Readonly<Record<string, StaffRole>> = {
  DEPUTY_MANAGER: 'deputy-manager',
  SERVICE_LEAD: 'service-lead',
  REGISTERED_MANAGER: 'registered-manager',
  PROVIDER_QUALITY_LEAD: 'quality-lead',
  PROVIDER_REPRESENTATIVE: 'provider-representative',
};

/** Most checks that fall due in the week are done by whose they are; the others are missed. */
async function checked(w: Week): Promise<void> {
  const { checks } = await w.player.ask(
    `${w.prefix}registered-manager`,
    'query Checks($id: UUID!, $to: LocalDate!) { checks(serviceId: $id, state: DUE, dueTo: $to) { edges { node { id version role } } } }',
    { id: w.world.serviceId, to: dayAfter(w.monday, 6) },
  );
  // Which checks are due depends on how far time was told: drawn apart, so that the rest of the year stays the same.
  const draw = random(w.week + 1);
  for (const { node } of checks.edges as { node: Answer }[]) {
    const holder = HOLDERS[node['role'] as string];
    if (!holder || draw() < 0.2) continue;
    await acts(w, holder, 'doCheck', 'check { id }', {
      checkId: node['id'],
      version: node['version'],
      finding: oneOf({ ...w, draw }, ['In order.', 'Two plans were behind; both are in hand.']),
    });
  }
}
