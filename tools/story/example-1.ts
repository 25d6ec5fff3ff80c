import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Place, Player } from '../play/client';
import { answerChange, briefNextShift, identifyChange, type ChangeFacts } from '../play/changes';
import { establish, openService, type World } from '../play/world';
import { CHAIN } from './chain';
import { challengeTheConclusion, noteVerdicts, signTheSteps } from './oversight';
import { Telling } from './telling';

export interface Ending {
  readonly verdict: string;
  /** The outcome as it was recorded. */
  readonly outcome: Answer;
  readonly refused: number;
  readonly reviewId: string;
  readonly world: World;
  readonly chain: Answer;
}

const at = (day: string, time = '10:00'): string => `${day}T${time}:00.000Z`;

/** The baseline: plans follow formal reviews in time, and trail behind daily notes and what families say. */
const BASELINE: readonly (ChangeFacts & { readonly on: string; readonly answeredOn: string })[] = [
  { person: 0, from: 'DailyNote', code: 'STAIRS', on: '2026-01-06', answeredOn: '2026-01-20' },
  { person: 1, from: 'PlanReview', code: 'HEARING', on: '2026-01-07', answeredOn: '2026-01-09' },
  { person: 2, from: 'Feedback', code: 'NIGHT_WAKING', on: '2026-01-08', answeredOn: '2026-01-27' },
  { person: 3, from: 'DailyNote', code: 'SWALLOWING', on: '2026-01-28', answeredOn: '2026-02-11' },
  { person: 0, from: 'DailyNote', code: 'DIZZINESS', on: '2026-02-02', answeredOn: '2026-02-18' },
  { person: 1, from: 'PlanReview', code: 'FOOTWEAR', on: '2026-02-03', answeredOn: '2026-02-05' },
  { person: 2, from: 'Feedback', code: 'NIGHT_WAKING', on: '2026-02-19', answeredOn: '2026-03-09' },
  { person: 3, from: 'PlanReview', code: 'SEATING', on: '2026-02-23', answeredOn: '2026-02-26' },
  { person: 0, from: 'Feedback', code: 'MEALTIMES', on: '2026-03-02', answeredOn: '2026-03-18' },
  { person: 1, from: 'DailyNote', code: 'CONFUSION', on: '2026-03-03', answeredOn: '2026-03-19' },
  { person: 2, from: 'PlanReview', code: 'GLASSES', on: '2026-03-10', answeredOn: '2026-03-12' },
  { person: 3, from: 'DailyNote', code: 'CHOKING', on: '2026-03-11', answeredOn: '2026-03-26' },
];

const CODES = ['GAIT', 'SKIN', 'APPETITE', 'SLEEP', 'MOOD', 'PAIN', 'BALANCE', 'VISION', 'FLUIDS', 'GRIP', 'ANXIETY', 'BREATHING'] as const;
const SOURCES = ['DailyNote', 'Feedback', 'PlanReview'] as const;

export interface Staging {
  /** Waits until what one domain announced is known to the others; two seconds do, on a machine that is not overloaded. */
  readonly settled?: () => Promise<void>;
  /** Is called when all is ready for the verdict, and shown the outcome that will be recorded. */
  readonly beforeVerdict?: (player: Player, outcome: Answer) => Promise<void>;
}

/** Example 1 of the framework, played through the gateway by each role in turn, wrong turns and all. */
export async function playExample1(place: Place, say: (line: string) => void, staging: Staging = {}): Promise<Ending> {
  const { player, providerId } = await establish(place, 'Story One', at('2026-01-05', '08:00'));
  const told = new Telling(player, say, staging.settled ?? (() => sleep(2_000)));
  told.chapter('A supported living service, its staff, people, plans and rota');
  const world = await openService(player, providerId, { name: 'Elm House', kind: 'SUPPORTED_LIVING' }, { prefix: '', rotaDays: 180 });
  told.notes(`${world.people.length} people, ${Object.keys(world.staff).length} staff, ${world.shifts.length} shifts`);
  const { staff, serviceId, people } = world;

  told.chapter('The baseline: plans follow formal reviews, not daily changes');
  const events = BASELINE.flatMap((facts, i) => [
    { day: facts.on, i, what: 'seen' as const },
    { day: facts.answeredOn, i, what: 'answered' as const },
  ]).sort((a, b) => (a.day < b.day ? -1 : 1));
  const changes = new Map<number, Answer>();
  for (const { day, i, what } of events) {
    await player.at(at(day));
    const facts = BASELINE[i];
    if (!facts) continue;
    const known = changes.get(i);
    if (what === 'seen') changes.set(i, await identifyChange(world, facts));
    else if (known) await answerChange(world, known, facts.code, `The plan now answers ${facts.code}, from ${day}.`);
  }
  told.notes(`${BASELINE.length} identified changes in three months`);

  await player.at(at('2026-04-01'));
  told.chapter('An audit finds the gap');
  const noteOf = (i: number): Answer => changes.get(i)?.['evidence'] as Answer;
  const handover = await told.does(
    'senior-carer',
    'records a handover in which everyone assumed that someone else would update the plan',
    'recordHandover',
    'handover { id }',
    {
      peopleIds: people.map((person) => person.id),
      changesIds: [],
      ownerCode: 'NONE',
      assumedSomeoneElse: true,
      text: 'Nobody is down to update the plans.',
      givenById: staff['senior-carer'],
      serviceId,
    },
  );
  const allocation = await told.does(
    'deputy-manager',
    'records an allocation check: nobody is named for the plans',
    'recordAllocationCheck',
    'allocationCheck { id }',
    { serviceId, checkedById: staff['deputy-manager'], allocationClear: true, ownershipClear: false },
  );
  const audit = await told.does('quality-lead', 'records the audit: 4 of 12 in time', 'recordAudit', 'audit { id }', {
    serviceId,
    auditedById: staff['quality-lead'],
    population: 12,
    sampleSize: 12,
    selectionMethod: 'every identified change of the quarter',
    updateTimeliness: 4,
    changeIdentification: 12,
    handoverEvidence: 3,
    namedOwnership: 0,
    feedbackAlignment: 3,
    evidence: [{ kind: 'IdentifiedChange', id: changes.get(0)?.['id'] }],
  });

  await player.at(at('2026-04-02'));
  told.chapter('A review is opened');
  await signTheSteps(told, '2026-04-02');
  const opening = {
    serviceId,
    title: 'Care plans trail behind daily changes',
    visibleProblem: 'Care plans were not updated after daily changes in risk.',
    template: 'MISSED_CARE_PLAN_UPDATES',
    triggerKind: 'AUDIT_FAILURE',
    triggers: [
      { kind: 'Audit', id: audit['id'] },
      { kind: 'IdentifiedChange', id: changes.get(0)?.['id'] },
    ],
    authorId: staff['registered-manager'],
    reviewerId: staff.reviewer,
    verifierId: staff['quality-lead'],
    frameworkItems: ['SAF_E1', 'SAF_RS1', 'RA2014_9', 'RA2014_17'],
  };
  await told.isRefused('registered-manager', 'opens a review on nothing', ['TRIGGER_MISSING'], 'openReview', 'review { id }', {
    ...opening,
    triggers: [],
  });
  await told.isRefused('registered-manager', 'makes the author the verifier', ['SAME_PERSON'], 'openReview', 'review { id }', {
    ...opening,
    verifierId: staff['registered-manager'],
  });
  await told.isRefused('support-worker', 'opens a review', ['FORBIDDEN'], 'openReview', 'review { id }', opening);
  const review = await told.does('registered-manager', 'opens the review', 'openReview', 'review { id version }', opening);
  const reviewId = review['id'] as string;

  told.chapter('Step 1: the deputy manager draws the sample');
  const sample = {
    reviewId,
    method: 'the newest gap of each person',
    populationSize: 12,
    fromAudits: [{ kind: 'Audit', id: audit['id'] }],
    fromFeedback: [noteOf(2)],
    peopleIds: people.map((person) => person.id),
    drawnById: staff['deputy-manager'],
  };
  await told.isRefused('deputy-manager', 'samples audits alone', ['SOURCE_MISSING'], 'drawSample', 'reviewSample { id }', {
    ...sample,
    fromFeedback: [],
  });
  await told.isRefused('deputy-manager', 'samples without a method', ['METHOD_MISSING'], 'drawSample', 'reviewSample { id }', {
    ...sample,
    method: ' ',
  });
  await told.isRefused('deputy-manager', 'names a person who does not exist', ['RECORD_NOT_KNOWN'], 'drawSample', 'reviewSample { id }', {
    ...sample,
    peopleIds: ['5f0d6c1e-0000-4000-8000-00000000dead'],
  });
  await told.isRefused('key-worker', 'draws the sample', ['WRONG_STEP_ROLE'], 'drawSample', 'reviewSample { id }', sample);
  await told.does('deputy-manager', 'draws the sample from audits and feedback', 'drawSample', 'reviewSample { id }', sample);

  told.chapter('Step 2: each key worker records the timeline of their person');
  const timeline = (i: number) => ({
    reviewId,
    personId: people[i]?.id,
    notesLookedAt: true,
    feedbackLookedAt: true,
    incidentsLookedAt: true,
    entries: BASELINE.flatMap((facts, n) => (facts.person === i ? [noteOf(n)] : [])),
    recordedByMemberId: i % 2 === 0 ? staff['key-worker'] : staff['second-key-worker'],
  });
  await told.isRefused('key-worker', 'has not looked at incidents', ['NOT_ALL_LOOKED_AT'], 'recordTimeline', 'personTimeline { id }', {
    ...timeline(0),
    incidentsLookedAt: false,
  });
  await told.isRefused(
    'second-key-worker',
    'records for another key worker’s person',
    ['NOT_THEIR_KEY_WORKER'],
    'recordTimeline',
    'personTimeline { id }',
    timeline(0),
  );
  const comparison = (i: number) => ({
    reviewId,
    personId: people[i]?.id,
    handovers: [{ kind: 'Handover', id: handover['id'] }],
    allocations: [{ kind: 'AllocationCheck', id: allocation['id'] }],
    ownership: 'NONE',
    note: 'No record names who updates the plan.',
  });
  await told.does('key-worker', 'records the first timeline', 'recordTimeline', 'personTimeline { id }', timeline(0));
  await told.isRefused(
    'registered-manager',
    'compares before every timeline is complete',
    ['TIMELINE_INCOMPLETE'],
    'compareHandover',
    'handoverComparison { id }',
    comparison(0),
  );
  for (const i of [1, 2, 3])
    await told.does(
      people[i]?.keyWorker ?? '',
      'records a timeline',
      'recordTimeline',
      'personTimeline { id firstIdentifiedAt }',
      timeline(i),
    );

  told.chapter('Step 3: the registered manager compares, tests and concludes');
  await told.isRefused(
    'registered-manager',
    'compares without handover records',
    ['HANDOVER_REFS_MISSING'],
    'compareHandover',
    'handoverComparison { id }',
    { ...comparison(0), handovers: [] },
  );
  for (const i of [0, 1, 2, 3])
    await told.does(
      'registered-manager',
      'compares a timeline with handover and allocation',
      'compareHandover',
      'handoverComparison { id }',
      comparison(i),
    );
  const interview = await told.does('deputy-manager', 'interviews a support worker', 'recordInterview', 'staffInterview { id }', {
    serviceId,
    staffMemberId: staff['support-worker'],
    interviewerId: staff['deputy-manager'],
    topic: 'OWNERSHIP',
    ownershipAccount: 'ASSUMED_SOMEONE_ELSE',
    account: 'I thought the key worker would do it.',
  });
  const observation = await told.does('senior-carer', 'observes practice', 'recordPracticeObservation', 'practiceObservation { id }', {
    serviceId,
    staffMemberId: staff['support-worker'],
    observerId: staff['senior-carer'],
    practiceCode: 'HANDOVER',
    verdict: 'PARTLY',
  });
  const blame = {
    reviewId,
    category: 'INDIVIDUAL_ERROR',
    description: 'One worker did not pass changes on.',
    whoRole: 'support worker',
    whatHappened: 'Changes stayed in daily notes.',
    whereHappened: 'Elm House',
    whenHappened: 'January to March 2026',
    mechanism: 'Notes were written and never carried into the plan by anyone on the next shift.',
    operationalChange: 'ROUTINE',
    wantedChange: 'Remind the worker.',
  };
  await told.isRefused('registered-manager', 'gives “staff error” as the cause', ['VAGUE'], 'identifyCause', 'cause { id }', {
    ...blame,
    description: 'Staff error.',
    mechanism: 'Human error.',
  });
  await told.isRefused(
    'registered-manager',
    'gives the problem again as its cause',
    ['TEXT_SAME_AS_PROBLEM'],
    'identifyCause',
    'cause { id }',
    { ...blame, category: 'OTHER', description: opening.visibleProblem },
  );
  const cause = await told.does('registered-manager', 'names the cause: nobody owned the update', 'identifyCause', 'cause { id }', {
    ...blame,
    category: 'OWNERSHIP',
    description: 'Between formal reviews no one was named as responsible for carrying a change into the plan.',
    whoRole: 'key workers, support workers and seniors',
    mechanism: 'Each assumed that another would update the plan, so a change written in a note reached it only at the next formal review.',
    operationalChange: 'OWNERSHIP',
    wantedChange: 'One named owner and deputy for each plan.',
  });
  await told.isRefused('registered-manager', 'answers a why without evidence', ['STEP_WITHOUT_EVIDENCE'], 'askWhy', 'whyStep { id }', {
    causeId: cause['id'],
    number: 1,
    question: 'Why were plans late?',
    answer: 'Because.',
    evidence: [],
  });
  const ref = (kind: string, record: Answer) => ({ kind, id: record['id'] });
  await told.does('registered-manager', 'asks why, with the handover', 'askWhy', 'whyStep { id }', {
    causeId: cause['id'],
    number: 1,
    question: 'Why did plans follow notes so late?',
    answer: 'Nobody was named to carry a change over.',
    evidence: [ref('Handover', handover)],
  });
  await told.does('registered-manager', 'asks why, with the interview', 'askWhy', 'whyStep { id }', {
    causeId: cause['id'],
    number: 2,
    question: 'Why was nobody named?',
    answer: 'The allocation process names shifts, not plans.',
    evidence: [ref('StaffInterview', interview), ref('AllocationCheck', allocation)],
  });
  await told.does('registered-manager', 'names a factor of the system', 'nameFactor', 'factor { id }', {
    causeId: cause['id'],
    framework: 'YORKSHIRE',
    elementCode: 'LINES_OF_RESPONSIBILITY',
    hindered: true,
    description: 'Responsibility for plans between reviews was not allocated.',
    evidence: [ref('AllocationCheck', allocation)],
  });
  const concluding = {
    reviewId,
    version: review['version'],
    isolation: 'PATTERN',
    isolationSearch: 'Identified changes of the service, January to March 2026: 8 of 12 late, 4 of 4 people.',
    searched: [{ place: 'OTHER_PEOPLE', code: 'LATE_UPDATE', from: '2026-01-01', to: '2026-03-31', looked: 12, found: 8 }],
    conclusion: 'Plans trailed because no one was named to update them between reviews.',
  };
  await told.isRefused(
    'registered-manager',
    'concludes before the sources are examined',
    ['SOURCES_UNEXAMINED', 'SOURCES_TOO_FEW'],
    'concludeReview',
    'review { id }',
    concluding,
  );
  const examined: readonly (readonly [string, Answer])[] = [
    ['CARE_RECORDS', noteOf(0)],
    ['ROTAS', ref('Shift', world.shifts[0] as unknown as Answer)],
    ['FEEDBACK', noteOf(2)],
    ['COMMUNICATION_LOGS', ref('Handover', handover)],
    ['AUDITS', ref('Audit', audit)],
    ['PRACTICE_OBSERVATIONS', ref('PracticeObservation', observation)],
  ];
  await told.isRefused(
    'registered-manager',
    'cites a daily note as a communication log',
    ['RECORD_OF_ANOTHER_KIND'],
    'examineSource',
    'sourceExamination { id }',
    { reviewId, sourceKind: 'COMMUNICATION_LOGS', state: 'EXAMINED', refs: [noteOf(0)], showing: 'SUPPORTS', causeId: cause['id'] },
  );
  for (const [sourceKind, evidence] of examined)
    await told.does(
      'registered-manager',
      `examines ${sourceKind.toLowerCase().replaceAll('_', ' ')}`,
      'examineSource',
      'sourceExamination { id }',
      { reviewId, sourceKind, state: 'EXAMINED', refs: [evidence], showing: 'SUPPORTS', causeId: cause['id'] },
    );
  await told.isRefused(
    'registered-manager',
    'leaves supervision out without a reason',
    ['REASON_MISSING'],
    'examineSource',
    'sourceExamination { id }',
    { reviewId, sourceKind: 'SUPERVISION', state: 'NOT_APPLICABLE', refs: [] },
  );
  for (const [sourceKind, reason] of [
    ['SUPERVISION', 'Supervision in the quarter did not touch planning.'],
    ['TRAINING', 'All staff were in date for care planning.'],
    ['GOVERNANCE_MINUTES', 'No meeting in the quarter spoke of plans.'],
  ]) {
    await told.does(
      'registered-manager',
      `reasons ${sourceKind?.toLowerCase().replaceAll('_', ' ')} away`,
      'examineSource',
      'sourceExamination { id }',
      { reviewId, sourceKind, state: 'NOT_APPLICABLE', refs: [], reason },
    );
  }
  await told.isRefused(
    'deputy-manager',
    'concludes in the manager’s place',
    ['WRONG_STEP_ROLE'],
    'concludeReview',
    'review { id }',
    concluding,
  );
  await noteVerdicts(told, reviewId, handover, interview);
  const concluded = await told.does('registered-manager', 'concludes', 'concludeReview', 'review { id version state }', concluding);

  await challengeTheConclusion(told, reviewId, staff['registered-manager']);

  told.chapter('Actions against the cause');
  const action = {
    reviewId,
    causesIds: [cause['id']],
    kind: 'CORRECTIVE',
    category: 'FORCING_FUNCTION',
    changeKind: 'OWNERSHIP',
    description: 'No plan is published without a named owner and deputy.',
    ownerId: staff['service-lead'],
    namedRole: 'KEY_WORKER',
    dueOn: '2026-04-10',
    reviewPointOn: '2026-06-01',
    measure: 'M1a: 95 % within five working days',
  };
  await told.isRefused('service-lead', 'plans an action for no cause', ['CAUSE_MISSING'], 'planAction', 'reviewAction { id }', {
    ...action,
    causesIds: [],
  });
  await told.isRefused(
    'service-lead',
    'plans ownership without a named role',
    ['ROLE_AND_REVIEW_POINT_MISSING'],
    'planAction',
    'reviewAction { id }',
    { ...action, namedRole: null },
  );
  const correction = await told.does(
    'service-lead',
    'plans to update the missed plans',
    'planAction',
    'reviewAction { id version strength }',
    {
      ...action,
      kind: 'CORRECTION',
      category: 'ADDITIONAL_STUDY',
      changeKind: 'ROUTINE',
      description: 'Update the missed plans.',
      namedRole: null,
    },
  );
  const warned = await player.ask(
    'registered-manager',
    'query Warnings($id: UUID!) { review(id: $id) { warnings { code message rule } } }',
    { id: reviewId },
  );
  for (const warning of (warned['review'] as Answer)['warnings'] as Answer[])
    told.notes(`WARNING ${warning['code']} (${warning['rule']}): ${warning['message']}`);
  const changing = { reviewId, version: concluded['version'], changedOn: '2026-04-07' };
  await player.at(at('2026-04-07'));
  await told.isRefused(
    'service-lead',
    'makes the change with corrections alone',
    ['OWNERSHIP_ACTION_MISSING', 'STRONGER_ACTION_MISSING', 'BASELINE_MISSING'],
    'makeChange',
    'review { id }',
    changing,
  );
  const ownership = await told.does(
    'service-lead',
    'plans a named owner for every plan',
    'planAction',
    'reviewAction { id version strength }',
    action,
  );
  await told.inForce();
  await told.does('registered-manager', 'freezes the baseline', 'freezeBaseline', 'baseline { id numerator denominator }', {
    reviewId,
    measure: 'M1A',
    target: 0.95,
    workingDays: 5,
    windowStart: '2026-01-01',
    windowEnd: '2026-03-31',
  });
  await told.isRefused('registered-manager', 'freezes it anew', ['BASELINE_FROZEN'], 'freezeBaseline', 'baseline { id }', {
    reviewId,
    measure: 'M1A',
    target: 0.8,
    workingDays: 7,
    windowStart: '2026-01-01',
    windowEnd: '2026-03-31',
  });

  told.chapter('Step 4: the service lead changes the process');
  const procedure = await told.does('service-lead', 'opens the care planning procedure', 'openProcedure', 'procedure { id }', {
    serviceId,
    title: 'Care planning',
    procedureCode: 'CARE_PLANNING',
  });
  await told.does('service-lead', 'files the old process', 'reviseProcedure', 'procedureVersion { id number }', {
    procedureId: procedure['id'],
    text: 'Plans are updated at formal reviews.',
    issuedById: staff['service-lead'],
  });
  await told.does('service-lead', 'files the new process', 'reviseProcedure', 'procedureVersion { id number }', {
    procedureId: procedure['id'],
    text: 'Every plan has one named owner and a named deputy, who carry each identified change over within five working days.',
    actionId: ownership['id'],
    issuedById: staff['service-lead'],
  });
  const changed = await told.does('service-lead', 'makes the change', 'makeChange', 'review { id version changedOn }', changing);
  for (const done of [correction, ownership])
    await told.does('service-lead', 'completes an action', 'completeAction', 'reviewAction { id completedOn }', {
      actionId: done['id'],
      version: done['version'],
      completedOn: '2026-04-07',
    });
  await told.isRefused('quality-lead', 'closes the review now', ['OUTCOME_MISSING'], 'closeReview', 'review { id }', {
    reviewId,
    version: changed['version'],
  });

  await told.inForce();
  await player.at(at('2026-04-08'));
  const first = await identifyChange(world, { person: 0, from: 'DailyNote', code: 'TRANSFERS' });
  await told.isRefused(
    first['keyWorker'] as string,
    'publishes a plan that nobody owns',
    ['OWNER_MISSING'],
    'publishPlanVersion',
    'planVersion { id }',
    {
      planId: first['planId'],
      reason: 'IDENTIFIED_CHANGE',
      text: 'Two people for transfers.',
      riskCodes: ['TRANSFERS'],
      answersIds: [first['id']],
      publishedById: first['keyWorkerId'],
    },
  );
  await told.isRefused(
    'registered-manager',
    'makes the owner their own deputy',
    ['OWNER_IS_DEPUTY'],
    'assignPlanOwner',
    'planOwnership { id }',
    { planId: first['planId'], ownerId: staff['key-worker'], deputyId: staff['key-worker'], startsOn: '2026-04-08' },
  );
  for (const [i, person] of people.entries())
    await told.does('service-lead', 'names a plan’s owner and deputy', 'assignPlanOwner', 'planOwnership { id }', {
      planId: person.planId,
      ownerId: i % 2 === 0 ? staff['key-worker'] : staff['second-key-worker'],
      deputyId: staff['senior-carer'],
      startsOn: '2026-04-08',
    });
  await answerChange(world, first, 'TRANSFERS', 'Two people for transfers.');

  await player.at(at('2026-04-13'));
  told.chapter('The delay recurs once: the registered manager escalates');
  await told.does('registered-manager', 'puts a named senior’s sign-off in force', 'escalate', 'reviewEscalation { id }', {
    reviewId,
    kind: 'SENIOR_SIGN_OFF',
    namedSeniorId: staff['service-lead'],
    startsOn: '2026-04-13',
    endsOn: '2026-05-31',
  });
  await told.isRefused(
    'registered-manager',
    'enlarges the sample to the same size',
    ['LARGER_SAMPLE_MISSING'],
    'escalate',
    'reviewEscalation { id }',
    { reviewId, kind: 'LARGER_SAMPLE', namedSeniorId: staff['service-lead'], startsOn: '2026-04-13', sampleBefore: 12, sampleAfter: 12 },
  );
  await told.does('registered-manager', 'enlarges the audit sample from 12 to 16', 'escalate', 'reviewEscalation { id }', {
    reviewId,
    kind: 'LARGER_SAMPLE',
    namedSeniorId: staff['service-lead'],
    startsOn: '2026-04-13',
    sampleBefore: 12,
    sampleAfter: 16,
  });
  await told.inForce();
  await player.at(at('2026-04-14'));
  const risky = await identifyChange(world, { person: 3, from: 'DailyNote', code: 'ASPIRATION', highRisk: true });
  const risen = {
    planId: risky['planId'],
    reason: 'IDENTIFIED_CHANGE',
    text: 'Thickened fluids; sit upright.',
    riskCodes: ['FALLS', 'ASPIRATION'],
    answersIds: [risky['id']],
    publishedById: risky['keyWorkerId'],
  };
  await told.isRefused(
    risky['keyWorker'] as string,
    'publishes a high-risk change without sign-off',
    ['SIGN_OFF_MISSING'],
    'publishPlanVersion',
    'planVersion { id }',
    risen,
  );
  const interim = await told.does(
    risky['keyWorker'] as string,
    'issues the interim instruction at once',
    'issueInterimInstruction',
    'interimInstruction { id awaitingSignOff }',
    { changeId: risky['id'], text: 'Thickened fluids from now on.', issuedById: risky['keyWorkerId'] },
  );
  told.notes(`it reaches staff marked as awaiting sign-off: ${String(interim['awaitingSignOff'])}`);
  await told.does('service-lead', 'signs the change off', 'signOffChange', 'identifiedChange { id signedOffAt }', {
    changeId: risky['id'],
    version: risky['version'],
    signedOffById: staff['service-lead'],
  });
  await told.does(risky['keyWorker'] as string, 'publishes the plan', 'publishPlanVersion', 'planVersion { id }', risen);

  told.chapter('A month after the change');
  let evidence: Answer[] = [];
  for (const [i, code] of CODES.entries()) {
    const day = new Date(Date.parse('2026-04-27T00:00:00Z') + i * 2 * 86_400_000).toISOString().slice(0, 10);
    await player.at(at(day, '08:00'));
    const seen = await identifyChange(world, { person: i, from: SOURCES[i % 3] ?? 'DailyNote', code });
    await player.at(at(day, '08:30'));
    await briefNextShift(world, seen);
    const version = await answerChange(world, seen, code, `The plan now answers ${code}, from ${day}.`);
    evidence = [...evidence, { kind: 'IdentifiedChange', id: seen['id'] }, { kind: 'PlanVersion', id: version['id'] }];
  }
  told.notes(`${CODES.length} identified changes, each in its plan within a day, each worker of the next shift briefed`);

  await player.at(at('2026-06-02'));
  told.chapter('Step 5: the provider quality lead reviews the month');
  const second = {
    serviceId,
    auditedById: staff['quality-lead'],
    population: 12,
    sampleSize: 12,
    selectionMethod: 'every identified change of May',
    updateTimeliness: 12,
    changeIdentification: 12,
    handoverEvidence: 11,
    namedOwnership: 12,
    feedbackAlignment: 12,
    evidence: [evidence[0]],
  };
  await told.isRefused(
    'quality-lead',
    'audits fewer records than the escalation asks',
    ['SAMPLE_TOO_SMALL'],
    'recordAudit',
    'audit { id }',
    {
      ...second,
      sampleSize: 8,
      updateTimeliness: 8,
      changeIdentification: 8,
      handoverEvidence: 8,
      namedOwnership: 8,
      feedbackAlignment: 8,
    },
  );
  await told.does('quality-lead', 'audits twelve of twelve', 'recordAudit', 'audit { id }', second);
  const outcome = { reviewId, month: '2026-05-01', recordedByMemberId: staff['quality-lead'] };
  await told.isRefused(
    'quality-lead',
    'shows evidence from before the change',
    ['EVIDENCE_BEFORE_CHANGE'],
    'recordOutcome',
    'outcomeEvidence { id }',
    { ...outcome, evidence: [{ kind: 'IdentifiedChange', id: changes.get(0)?.['id'] }] },
  );
  await told.isRefused('registered-manager', 'verifies their own change', ['WRONG_STEP_ROLE'], 'recordOutcome', 'outcomeEvidence { id }', {
    ...outcome,
    evidence,
  });
  await told.inForce();
  await staging.beforeVerdict?.(player, { ...outcome, evidence });
  const found = await told.does(
    'quality-lead',
    'records the outcome',
    'recordOutcome',
    'outcomeEvidence { numerator denominator lower upper beforeNumerator beforeDenominator verdict addressed reducing }',
    { ...outcome, evidence },
  );
  const current = (await player.ask('quality-lead', 'query Version($id: UUID!) { review(id: $id) { version } }', { id: reviewId }))[
    'review'
  ] as Answer;
  await told.does('quality-lead', 'closes the review', 'closeReview', 'review { state }', { reviewId, version: current['version'] });

  const chain = await player.ask('quality-lead', CHAIN, { review: reviewId, from: '2026-01-01', to: '2026-06-30' });
  const percent = (x: unknown): string => `${(Number(x) * 100).toFixed(1)} %`;
  told.chapter('The verdict');
  told.notes(
    `before: ${found['beforeNumerator']} of ${found['beforeDenominator']} in time; after: ${found['numerator']} of ${found['denominator']} (95 % interval ${percent(found['lower'])} to ${percent(found['upper'])}, Wilson)`,
  );
  told.notes(`addressed: ${String(found['addressed'])}; reducing: ${String(found['reducing'])}; verdict: ${String(found['verdict'])}`);
  told.notes(`${told.done} records by their roles, ${told.refused} wrong turns refused`);
  told.notes(`review ${reviewId} of tenant ${player.tenantId}: docs/queries/chain.graphql asks for all of it at once`);
  return { verdict: found['verdict'] as string, outcome: found, refused: told.refused, reviewId, world, chain };
}
