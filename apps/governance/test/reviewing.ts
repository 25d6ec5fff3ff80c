import type { Caller, Role } from '@causeway/access';
import { anId, type TestGraph } from '@causeway/testing';
import { aDesk, NOW, type Answer, type Desk, type Input } from './desk';

/** A record that a review cites. */
export interface Ref {
  readonly kind: string;
  readonly id: string;
}

/** Who takes part in a review, by the role that each holds. */
export interface Cast {
  readonly manager: string;
  readonly deputy: string;
  readonly lead: string;
  readonly keyWorker: string;
  readonly quality: string;
  readonly reviewer: string;
  readonly nominated: string;
}

const ROLE_OF: Readonly<Record<keyof Cast, Role>> = {
  manager: 'REGISTERED_MANAGER',
  deputy: 'DEPUTY_MANAGER',
  lead: 'SERVICE_LEAD',
  keyWorker: 'KEY_WORKER',
  quality: 'PROVIDER_QUALITY_LEAD',
  reviewer: 'REVIEWER',
  nominated: 'NOMINATED_INDIVIDUAL',
};

/** Each verb's payload field, and who performs it. */
const VERBS: Readonly<Record<string, readonly [record: string, who: keyof Cast]>> = {
  openReview: ['review', 'manager'],
  drawSample: ['reviewSample', 'deputy'],
  recordTimeline: ['personTimeline', 'keyWorker'],
  compareHandover: ['handoverComparison', 'manager'],
  examineSource: ['sourceExamination', 'manager'],
  identifyCause: ['cause', 'manager'],
  askWhy: ['whyStep', 'manager'],
  nameFactor: ['factor', 'manager'],
  testCause: ['causeTest', 'manager'],
  assessFairness: ['fairnessAssessment', 'manager'],
  reviewCause: ['cause', 'reviewer'],
  confirmCause: ['cause', 'quality'],
  acceptRisk: ['cause', 'nominated'],
  acceptWeakActions: ['review', 'nominated'],
  concludeReview: ['review', 'manager'],
  planAction: ['reviewAction', 'lead'],
  completeAction: ['reviewAction', 'lead'],
  freezeBaseline: ['baseline', 'manager'],
  makeChange: ['review', 'lead'],
  escalate: ['reviewEscalation', 'manager'],
  recordOutcome: ['outcomeEvidence', 'quality'],
  closeReview: ['review', 'quality'],
  recordReviewNote: ['reviewNote', 'deputy'],
  raiseChallenge: ['challenge', 'nominated'],
  answerChallenge: ['challenge', 'manager'],
  feedFinding: ['findingFeed', 'manager'],
  judgeLink: ['linkJudgement', 'reviewer'],
  judgeTimelineEntry: ['timelineJudgement', 'manager'],
  enterMeasureCounts: ['measureEntry', 'deputy'],
  raiseReviewLevel: ['review', 'manager'],
  endReviewAtLevel: ['review', 'reviewer'],
  assessBarrier: ['barrier', 'manager'],
  recordDifference: ['difference', 'manager'],
  recordInvolvement: ['involvement', 'manager'],
  answerInvolvement: ['involvement', 'manager'],
  giveReporterFeedback: ['reporterFeedback', 'manager'],
};

/** A desk with the people of a review, and the verbs by which it goes on. */
export interface Bench {
  readonly desk: Desk;
  readonly cast: Cast;
  /** The two people of the sample; the key worker is theirs. */
  readonly people: readonly string[];
  readonly caller: (who: keyof Cast) => Caller;
  /** Plants a record of another domain as its owner's events told of it. */
  readonly knows: (
    kind: string,
    facts?: { happenedAt?: string; serviceId?: string | null; personId?: string; data?: Input },
  ) => Promise<Ref>;
  /** Has the owner of such records withdraw or correct them all, or one of them. */
  readonly ownerSays: (state: 'RETRACTED' | 'CORRECTED', kind: string, id?: string) => Promise<void>;
  /** Performs a verb by who performs it; throws when it is refused. */
  readonly does: (mutation: string, input: Input, selection?: string, at?: string) => Promise<Record<string, any>>;
  readonly send: (mutation: string, input: Input, who?: keyof Cast, at?: string) => Promise<Answer>;
  readonly refusals: (mutation: string, input: Input, who?: keyof Cast, at?: string) => ReturnType<Desk['refusalsOf']>;
  readonly review: (id: string, fields: string) => Promise<Record<string, any>>;
}

export async function aBench(graph: TestGraph): Promise<Bench> {
  const desk = await aDesk(graph);
  const { tenantId, serviceId } = desk;
  const names = Object.keys(ROLE_OF) as (keyof Cast)[];
  const cast = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await desk.worker()] as const))) as unknown as Cast;
  const caller: Bench['caller'] = (who) => desk.as(ROLE_OF[who], { services: [serviceId], staffMemberId: cast[who] });
  const knows: Bench['knows'] = async (
    kind,
    { happenedAt = '2026-02-20T10:00:00.000Z', serviceId: place = serviceId, personId, data = {} } = {},
  ) => {
    const id = anId();
    await graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts) values ($1, $2, $3, $4, $5, $6, $6, 1, 'MADE', $7)`,
      [tenantId, kind, id, place, personId ?? null, happenedAt, JSON.stringify(data)],
    );
    return { kind, id };
  };
  const people = [(await knows('Person')).id, (await knows('Person')).id];
  for (const personId of people)
    await knows('KeyWorkerAssignment', { personId, data: { staffMemberId: cast.keyWorker, startsOn: '2026-01-01', endsOn: null } });
  // What people find of their care was asked, outside the months that outcomes are of.
  for (const day of ['2025-12-20', '2026-03-20'])
    await knows('Feedback', { happenedAt: `${day}T10:00:00.000Z`, data: { respondent: 'PERSON', rating: 4 } });
  const verb = (mutation: string) => VERBS[mutation] ?? (['', 'manager'] as const);
  return {
    desk,
    cast,
    people,
    caller,
    knows,
    ownerSays: async (state, kind, id) => {
      await graph.database.asAdmin(
        'update known_record set state = $3, version = version + 1 where tenant_id = $1 and kind = $2 and ($4::uuid is null or id = $4)',
        [tenantId, kind, state, id ?? null],
      );
    },
    does: async (mutation, input, selection = 'id', at = NOW) => {
      const [record, who] = verb(mutation);
      const { said, refusals } = await desk.send(caller(who), mutation, input, `${record} { ${selection} }`, at);
      if (!said) throw new Error(`${mutation}: ${JSON.stringify(refusals)}`);
      return said;
    },
    send: (mutation, input, who = verb(mutation)[1], at = NOW) =>
      desk.send(caller(who), mutation, input, `${verb(mutation)[0]} { id version }`, at),
    refusals: (mutation, input, who = verb(mutation)[1], at = NOW) => desk.refusalsOf(caller(who), mutation, input, at),
    review: async (id, fields) =>
      (await graph.run(caller('quality'), NOW, `query ($id: UUID!) { review(id: $id) { ${fields} } }`, { id }))['review'],
  };
}
