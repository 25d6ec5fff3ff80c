import { byColumn, byId, pageOf, recordTable, withinReach, type KeyQuery, type Tx } from '@causeway/persistence';
import type {
  ActionProgress,
  Coaching,
  Induction,
  PracticeObservation,
  ScenarioResult,
  Supervision,
  TrainingRecord,
  WorkforceAction,
} from './domain';

export const inductionTable = recordTable<Induction>('induction', {
  staffMemberId: 'uuid',
  orientation: 'boolean',
  personSpecific: 'boolean',
  peopleIds: 'uuid[]',
});
export const inductionById = byId(inductionTable, 'STAFF_RECORD');
export const inductionsPage = pageOf(inductionTable, 'STAFF_RECORD');
export const inductionsOfService = pageOf(inductionTable, 'STAFF_RECORD', { parent: 'serviceId' });

export const supervisionTable = recordTable<Supervision>('supervision', {
  staffMemberId: 'uuid',
  supervisorId: 'uuid',
  topics: 'text[]',
  note: 'text?',
  nextDueOn: 'date?',
  coachingIds: 'uuid[]',
});
export const supervisionById = byId(supervisionTable, 'STAFF_CONFIDENTIAL');
export const supervisionsPage = pageOf(supervisionTable, 'STAFF_CONFIDENTIAL');
export const supervisionsOfService = pageOf(supervisionTable, 'STAFF_CONFIDENTIAL', { parent: 'serviceId' });

export const trainingRecordTable = recordTable<TrainingRecord>('training_record', {
  staffMemberId: 'uuid',
  courseCode: 'text',
  completedOn: 'date',
  validUntil: 'date?',
});
export const trainingRecordById = byId(trainingRecordTable, 'STAFF_RECORD');
export const trainingRecordsPage = pageOf(trainingRecordTable, 'STAFF_RECORD');
export const trainingRecordsOfService = pageOf(trainingRecordTable, 'STAFF_RECORD', { parent: 'serviceId' });

export const practiceObservationTable = recordTable<PracticeObservation>('practice_observation', {
  staffMemberId: 'uuid',
  observerId: 'uuid',
  practiceCode: 'text',
  verdict: 'text',
  note: 'text?',
});
export const practiceObservationById = byId(practiceObservationTable, 'STAFF_RECORD');
export const practiceObservationsPage = pageOf(practiceObservationTable, 'STAFF_RECORD');
export const practiceObservationsOfService = pageOf(practiceObservationTable, 'STAFF_RECORD', { parent: 'serviceId' });

export const coachingTable = recordTable<Coaching>('coaching', {
  staffMemberId: 'uuid',
  coachId: 'uuid',
  topicCode: 'text',
  scenarioResultIds: 'uuid[]',
  scenariosTaken: 'integer',
  scenariosPassed: 'integer',
});
export const coachingById = byId(coachingTable, 'STAFF_RECORD');
export const coachingsPage = pageOf(coachingTable, 'STAFF_RECORD');
export const coachingsOfService = pageOf(coachingTable, 'STAFF_RECORD', { parent: 'serviceId' });

export const workforceActionTable = recordTable<WorkforceAction>('workforce_action', {
  staffMemberId: 'uuid?',
  gapCode: 'text',
  dueOn: 'date',
  ownerId: 'uuid',
  state: 'text',
  outcome: 'text?',
  evidence: 'jsonb',
  completedAt: 'timestamptz?',
  verdictId: 'uuid?',
});
export const workforceActionById = byId(workforceActionTable, 'STAFF_RECORD');
/** By verdict on what the author of a note knew: the action that its gap became. */
export const actionOfVerdict = byColumn(workforceActionTable, 'verdictId', 'STAFF_RECORD');
export const workforceActionsPage = pageOf(workforceActionTable, 'STAFF_RECORD');
export const workforceActionsOfService = pageOf(workforceActionTable, 'STAFF_RECORD', { parent: 'serviceId' });

export const scenarioResultTable = recordTable<ScenarioResult>('scenario_result', {
  staffMemberId: 'uuid',
  askedById: 'uuid',
  topicCode: 'text',
  questionsTaken: 'integer',
  questionsPassed: 'integer',
});
export const scenarioResultById = byId(scenarioResultTable, 'STAFF_RECORD');
export const scenarioResultsPage = pageOf(scenarioResultTable, 'STAFF_RECORD');
export const scenarioResultsOfService = pageOf(scenarioResultTable, 'STAFF_RECORD', { parent: 'serviceId' });

export const actionProgressTable = recordTable<ActionProgress>('action_progress', {
  actionId: 'uuid',
  note: 'text',
  reportedById: 'uuid',
});
export const actionProgressById = byId(actionProgressTable, 'STAFF_RECORD');
export const actionProgressesPage = pageOf(actionProgressTable, 'STAFF_RECORD');
export const actionProgressesOfAction = pageOf(actionProgressTable, 'STAFF_RECORD', { parent: 'actionId' });

/** The results of scenario questions with these ids. */
export const listScenarioResults = (tx: Tx, ids: readonly string[]): Promise<ScenarioResult[]> =>
  tx.query<ScenarioResult>(
    `select ${scenarioResultTable.columns()} from scenario_result where tenant_id = $1 and id = any($2::uuid[]) order by id`,
    [tx.tenantId, ids],
  );

/** By coaching: the supervision that records its outcome and stands, oldest first. */
export const supervisionsOfCoaching: KeyQuery<Supervision> = {
  dataClass: 'STAFF_CONFIDENTIAL',
  fetch: async (session, keys) => {
    const values: unknown[] = [session.caller.tenantId, keys];
    const rows = await session.query<Supervision>(
      `select ${supervisionTable.columns('t')} from supervision t
        where t.tenant_id = $1 and t.coaching_ids && $2::uuid[] and t.entered_in_error_at is null
          and ${withinReach(supervisionTable, 'STAFF_CONFIDENTIAL', session, values)} order by t.happened_at, t.id`,
      values,
    );
    return keys.map((key) => rows.filter((row) => row.coachingIds.includes(key)));
  },
};

/** Whether each of this coaching is of a worker. */
export async function isAllOf(tx: Tx, staffMemberId: string, coachingIds: readonly string[]): Promise<boolean> {
  const others = await tx.query('select 1 from coaching where tenant_id = $1 and id = any($2::uuid[]) and staff_member_id <> $3 limit 1', [
    tx.tenantId,
    coachingIds,
    staffMemberId,
  ]);
  return others.length === 0;
}

/** Whether coaching rests on a result of scenario questions. */
export async function findCoachingOn(tx: Tx, scenarioResultId: string): Promise<boolean> {
  const coached = await tx.query(
    'select 1 from coaching where tenant_id = $1 and $2 = any(scenario_result_ids) and entered_in_error_at is null limit 1',
    [tx.tenantId, scenarioResultId],
  );
  return coached.length > 0;
}
