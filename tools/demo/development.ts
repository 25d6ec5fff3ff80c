import { dayAfter } from './generate';
import { acts, oneOf, turn, type Week } from './week';

const TOPICS = ['CARE_PLANNING', 'FALLS', 'MEDICINES', 'SAFEGUARDING'] as const;

/** Training, supervision, coaching, learning gaps, and workers who come and go. */
export async function playDevelopment(w: Week): Promise<void> {
  const { serviceId, staff, agency } = w.world;
  const worker = oneOf(w, ['support-worker', 'senior-carer', 'key-worker']);
  if (turn(w, 4, 3))
    await acts(w, 'deputy-manager', 'recordSupervision', 'supervision { id }', {
      serviceId,
      staffMemberId: staff['support-worker'],
      topics: ['CARE_PLANNING'],
      nextDueOn: dayAfter(w.monday, 56),
    });
  if (turn(w, 3, 1))
    await acts(w, 'deputy-manager', 'recordTraining', 'trainingRecord { id }', {
      serviceId,
      staffMemberId: staff[worker],
      courseCode: oneOf(w, TOPICS),
      completedOn: w.monday,
      validUntil: dayAfter(w.monday, 365),
    });
  if (turn(w, 4, 2))
    await acts(w, 'senior-carer', 'logStaffQuestion', 'staffQuestion { id }', {
      serviceId,
      askedById: staff['support-worker'],
      questionCode: oneOf(w, ['WHO_UPDATES_THE_PLAN', 'WHO_IS_ON_CALL', 'WHERE_IS_THE_GUIDANCE']),
    });
  if (turn(w, 8, 2)) await coached(w);
  if (turn(w, 8, 3)) await closedGap(w);
  if (turn(w, 26, 3)) await cameAndWent(w);
  if (turn(w, 13, 3))
    await acts(w, 'rota-coordinator', 'reviewSupplier', 'supplierReview { id }', {
      serviceId,
      supplierId: agency.supplierId,
      fromOn: dayAfter(w.monday, -21),
      toOn: w.monday,
      verdict: oneOf(w, ['SATISFACTORY', 'SATISFACTORY', 'IMPROVEMENT_REQUIRED']),
      findings: 'Workers came on time; one had not read the guidance beforehand.',
    });
}

async function coached(w: Week): Promise<void> {
  const { serviceId, staff } = w.world;
  const about = { serviceId, staffMemberId: staff['support-worker'], topicCode: oneOf(w, TOPICS) };
  const result = await acts(w, 'deputy-manager', 'recordScenarioResult', 'scenarioResult { id }', {
    ...about,
    askedById: staff['deputy-manager'],
    questionsTaken: 5,
    questionsPassed: 2 + Math.floor(w.draw() * 4),
  });
  await acts(w, 'deputy-manager', 'completeCoaching', 'coaching { id }', {
    ...about,
    scenarioResultIds: [result['id']],
  });
}

/** A gap in what a worker knows is logged with its owner, worked on, and closed by what shows it. */
async function closedGap(w: Week): Promise<void> {
  const { serviceId, staff } = w.world;
  const action = await acts(w, 'deputy-manager', 'logWorkforceAction', 'workforceAction { id version }', {
    serviceId,
    staffMemberId: staff['support-worker'],
    gapCode: 'CARE_PLANNING',
    dueOn: dayAfter(w.monday, 28),
    ownerId: staff['deputy-manager'],
  });
  await acts(w, 'deputy-manager', 'reportActionProgress', 'actionProgress { id }', {
    actionId: action['id'],
    note: 'Worked through two plans together.',
  });
  if (w.draw() < 0.25) return;
  const observed = await acts(w, 'senior-carer', 'recordPracticeObservation', 'practiceObservation { id }', {
    serviceId,
    staffMemberId: staff['support-worker'],
    practiceCode: 'CARE_PLANNING',
    verdict: oneOf(w, ['GOOD', 'PARTLY']),
  });
  await acts(w, 'deputy-manager', 'completeWorkforceAction', 'workforceAction { id }', {
    actionId: action['id'],
    version: action['version'],
    outcome: 'Updates a plan on the day of a change, without being asked.',
    evidence: [{ kind: 'PracticeObservation', id: observed['id'] }],
  });
}

/** A worker starts and is inducted, one record of it wrongly; in the end the worker leaves. */
async function cameAndWent(w: Week): Promise<void> {
  const { serviceId, people } = w.world;
  const newcomer = await acts(w, 'registered-manager', 'registerStaffMember', 'staffMember { id version }', {
    serviceId,
    name: `newcomer of week ${w.week + 1}`,
    contract: 'PERMANENT',
    jobRole: 'SUPPORT_WORKER',
    startedOn: dayAfter(w.monday, -7),
  });
  const induction = {
    serviceId,
    staffMemberId: newcomer['id'],
    orientation: true,
    personSpecific: true,
    peopleIds: people.map((person) => person.id),
  };
  await acts(w, 'senior-carer', 'recordInduction', 'induction { id }', induction);
  const twice = await acts(w, 'senior-carer', 'recordInduction', 'induction { id version }', induction);
  await acts(w, 'deputy-manager', 'enterWorkforceRecordInError', 'record { id }', {
    record: { kind: 'INDUCTION', id: twice['id'] },
    version: twice['version'],
    reasonCode: 'DUPLICATE',
  });
  await acts(w, 'registered-manager', 'recordLeaver', 'staffMember { id }', {
    staffMemberId: newcomer['id'],
    version: newcomer['version'],
    leftOn: dayAfter(w.monday, 28),
    reasonCode: 'OTHER_JOB',
  });
}
