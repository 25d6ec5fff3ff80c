import { randomUUID } from 'node:crypto';
import type { Caller } from '@causeway/access';
import type { Graph } from './review';

interface Answer {
  readonly answer: { readonly said: { readonly id: string } | null; readonly refusals: readonly unknown[] };
}

/** How many entries the timeline of a review has at least, and how many records its sources were examined by. */
export interface Sizes {
  readonly timeline: number;
  readonly evidence: number;
}

const AT = '2026-03-09T08:00:00.000Z';
const REF = '{ kind id happenedAt recordedAt }';

/** Everything that a portal shows of an open review, in one query. */
export const OPENED = `query ($id: UUID!) { review(id: $id) {
  title visibleProblem state template triggerKind frameworkItems warnings { code rule message } triggers ${REF} author { id } reviewer { id } verifier { id }
  timeline { from to leftOut entries { record ${REF} source because people { id } hoursLate judgement { verdict reason } } }
  reviewSamples { edges { node { method populationSize fromAudits ${REF} fromFeedback ${REF} people { id } } } }
  sourceExaminations(first: 100) { edges { node { sourceKind state reason refs ${REF} showing cause { id } frameworkItems } } }
  evidenceMatrix { sourceKind cause { id } showing }
  causes { edges { node { category description mechanism whySteps { edges { node { question answer evidence ${REF} } } }
    factors { edges { node { framework elementCode description evidence ${REF} } } } causeTests { edges { node { subject verdict evidence ${REF} } } } } } }
  factorMatrix { factors { id } rows { record ${REF} sourceKind cells } }
  coverage { keyQuestion items { code title } evidenceItems { code } sources { id } }
  reviewNotes { edges { node { subject text refs ${REF} } } } reviewActions { edges { node { description strength dueOn } } } baselines { edges { node { measure } } }
  outcomes { edges { node { month verdict } } } wording { kind id field words } preventions { missing } timelineJudgements { edges { node { verdict } } } } }`;

const SOURCES = {
  ...{ CARE_RECORDS: 'DailyNote', ROTAS: 'Shift', SUPERVISION: 'Supervision', TRAINING: 'TrainingRecord' },
  ...{ COMMUNICATION_LOGS: 'CommunicationLogEntry', FEEDBACK: 'Feedback', PRACTICE_OBSERVATIONS: 'PracticeObservation' },
};
const FIVE = { SUPERVISION: 'Supervision', TRAINING: 'TrainingRecord', WORKLOAD: 'Shift', COMMUNICATION: 'CommunicationLogEntry' };

/** A review of a tenant of its own, with as much in it as is said, made by its mutations; other domains' records are planted. */
export async function largeReview(graph: Graph, aCaller: (role: string, facts: object) => Caller, { timeline, evidence }: Sizes) {
  const tenantId = randomUUID();
  const made = async (caller: Caller, mutation: string, input: object, record: string): Promise<{ readonly id: string }> => {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { said: ${record} { id } refusals { code field } } }`;
    const { answer } = (await graph.run(caller, AT, query, { input: { idempotencyKey: randomUUID(), ...input } })) as unknown as Answer;
    if (!answer.said) throw new Error(`${mutation}: ${JSON.stringify(answer.refusals)}`);
    return answer.said;
  };
  const admin = aCaller('ADMINISTRATOR', { tenantId });
  await made(admin, 'establishGroup', { name: 'Group' }, 'group');
  const provider = await made(admin, 'registerProvider', { name: 'Provider', cqcProviderId: '1-101602461' }, 'provider');
  const service = await made(admin, 'registerService', { name: 'Service', kind: 'RESIDENTIAL', providerId: provider.id }, 'service');
  const serviceId = service.id;
  /** So many records of a kind as their owner told of them, hours apart. */
  const plant = async (kind: string, many: number, personId: string | null = null): Promise<{ kind: string; id: string }[]> =>
    (await graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
       select $1, $2, gen_random_uuid(), $3, $4, '2026-02-12T08:00:00Z'::timestamptz + n * interval '1 hour', '2026-03-06T08:00:00Z', 1, 'MADE', '{}' from generate_series(1, $5) as n returning kind, id`,
      [tenantId, kind, serviceId, personId, many],
    )) as { kind: string; id: string }[];
  const staff = (await plant('StaffMember', 5)).map(({ id }) => id);
  const people = (await plant('Person', 2)).map(({ id }) => id);
  const manager = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId], staffMemberId: staff[0] });
  const deputy = aCaller('DEPUTY_MANAGER', { tenantId, services: [serviceId], staffMemberId: staff[3] });
  await plant('DailyNote', timeline, people[0]);
  const [incident] = await plant('Incident', 1, people[1]);
  const opening = {
    ...{
      serviceId,
      title: 'A large review',
      visibleProblem: 'Plans were not updated.',
      template: 'MISSED_CARE_PLAN_UPDATES',
      triggerKind: 'SERIOUS_INCIDENT',
    },
    ...{ triggers: [incident], authorId: staff[0], reviewerId: staff[1], verifierId: staff[2], frameworkItems: ['SAF_E1', 'RA2014_9'] },
  };
  const review = await made(manager, 'openReview', opening, 'review');
  const reviewId = review.id;
  const audit = await anAudit(made, deputy, serviceId, staff[3] as string, (await plant('IdentifiedChange', 1))[0] as object);
  const sample = {
    reviewId,
    method: 'the newest gap of each',
    populationSize: 12,
    fromAudits: [{ kind: 'Audit', id: audit.id }],
    peopleIds: people,
  };
  await made(deputy, 'drawSample', { ...sample, fromFeedback: await plant('Feedback', 1) }, 'reviewSample');
  const causes: string[] = [];
  for (const category of ['OWNERSHIP', 'COMMUNICATION', 'HANDOVER', 'STAFFING'])
    causes.push((await made(manager, 'identifyCause', aCause(reviewId, category), 'cause')).id);
  for (const causeId of causes) {
    for (const number of [1, 2, 3])
      await made(
        manager,
        'askWhy',
        { causeId, number, question: 'Why was it so?', answer: 'Nobody was named.', evidence: await plant('Handover', 1) },
        'whyStep',
      );
    const factor = {
      causeId,
      framework: 'YORKSHIRE',
      elementCode: 'LINES_OF_RESPONSIBILITY',
      hindered: true,
      description: 'Responsibility was not allocated.',
    };
    for (let n = 0; n < 3; n += 1) await made(manager, 'nameFactor', { ...factor, evidence: await plant('AllocationCheck', 2) }, 'factor');
    for (const [subject, kind] of Object.entries(FIVE))
      await made(manager, 'testCause', { causeId, subject, verdict: 'DID_NOT_CONTRIBUTE', evidence: await plant(kind, 1) }, 'causeTest');
  }
  const each = Math.ceil(evidence / Object.keys(SOURCES).length);
  let left = evidence;
  for (const [i, [sourceKind, kind]] of Object.entries(SOURCES).entries()) {
    const refs = await plant(kind, Math.min(each, left));
    left -= refs.length;
    await made(
      manager,
      'examineSource',
      { reviewId, sourceKind, state: 'EXAMINED', refs, showing: 'SUPPORTS', causeId: causes[i % causes.length] },
      'sourceExamination',
    );
  }
  return { id: reviewId, at: AT, reader: aCaller('PROVIDER_QUALITY_LEAD', { tenantId, staffMemberId: staff[2] }) };
}

const aCause = (reviewId: string, category: string) => ({
  ...{
    reviewId,
    category,
    description: 'Nobody was named to carry a change into the plan.',
    whoRole: 'key workers',
    whatHappened: 'Changes stayed in notes.',
  },
  ...{
    whereHappened: 'The service',
    whenHappened: 'January to March',
    mechanism: 'Each shift took it that the next would do it, as allocation names no plan.',
  },
  ...{ operationalChange: 'OWNERSHIP', wantedChange: 'One named owner for each plan.' },
});

const anAudit = (
  made: (caller: Caller, mutation: string, input: object, record: string) => Promise<{ readonly id: string }>,
  caller: Caller,
  serviceId: string,
  auditedById: string,
  change: object,
): Promise<{ readonly id: string }> =>
  made(
    caller,
    'recordAudit',
    {
      ...{
        serviceId,
        auditedById,
        population: 12,
        sampleSize: 8,
        selectionMethod: 'every second plan',
        updateTimeliness: 4,
        changeIdentification: 8,
      },
      ...{ handoverEvidence: 5, namedOwnership: 2, feedbackAlignment: 6, evidence: [change] },
      findings: ['UPDATE_TIMELINESS', 'CHANGE_IDENTIFICATION', 'HANDOVER_EVIDENCE', 'NAMED_OWNERSHIP', 'FEEDBACK_ALIGNMENT'].map(
        (item) => ({
          ...{ item, evidence: [change], note: 'Seen in the sample.' },
        }),
      ),
    },
    'audit',
  );
