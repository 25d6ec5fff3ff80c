import { doerOf } from '@causeway/access';
import { governanceReportFindingRecordedV1, reviewFileEntryFiledV1 } from '@causeway/event-contracts';
import { refusal, type Refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { FileDelayInput, RecordAlertFindingInput, RefusalCode } from '../__generated__/graphql';
import { knownToCaller } from '../concerns/knowing';
import { indicatorTable } from '../concerns/repository';
import { listAlertsBy } from '../oversight/repository';
import { isFiled, isSampled } from '../samples/repository';
import { stepOneFaults } from '../samples/steps';
import { findingFaults, reviewFileEntryFaults, verdictFaults, type GovernanceReportFinding, type ReviewFileEntry } from './domain';
import { governanceReportFindingTable, reviewFileEntryTable } from './repository';

/** Files one delay in the safeguarding review file, by its stage; of a review, with its timeline. */
export const fileDelay = (scope: Scope, input: FileDelayInput) =>
  createRecord<ReviewFileEntry, RefusalCode>(scope, {
    mutation: 'fileDelay',
    input,
    table: reviewFileEntryTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.filedById), field: 'filedById' },
      ...(input.reviewId ? [{ kind: 'Review', id: input.reviewId, field: 'reviewId' }] : []),
      ...input.noteIds.map((id) => ({ kind: 'DailyNote', id, field: 'noteIds' })),
    ],
    placeField: 'indicatorId',
    place: (tx) => knownToCaller(tx, indicatorTable, input.indicatorId),
    fields: () => ({
      indicatorId: input.indicatorId,
      stage: input.stage,
      account: input.account,
      noteIds: input.noteIds,
      filedById: doerOf(scope.caller, input.filedById),
      reviewId: input.reviewId ?? null,
      points: inTime(input.points ?? []),
    }),
    faults: reviewFileEntryFaults,
    further: ofReview,
    announce: (tx, row) =>
      tx.announce(reviewFileEntryFiledV1, row, {
        indicatorId: row.indicatorId,
        stage: row.stage,
        noteIds: [...row.noteIds],
        filedById: row.filedById,
        ...(row.reviewId === null ? {} : { reviewId: row.reviewId, stages: row.points.map(({ stage }) => stage) }),
      }),
  });

/** The points of a timeline, in the order in which they began. */
const inTime = (points: NonNullable<FileDelayInput['points']>): ReviewFileEntry['points'] =>
  points
    .map(({ stage, startedAt, endedAt }) => ({ stage, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString() }))
    .sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));

/** A delay of a review is step 1's, of a sampled indicator, once. */
async function ofReview(tx: Tx, { reviewId, indicatorId, serviceId }: ReviewFileEntry): Promise<readonly Refusal<RefusalCode>[]> {
  if (reviewId === null) return [];
  await tx.exclusively('review-file-entry', reviewId, indicatorId);
  const step = await stepOneFaults(tx, { reviewId, serviceId });
  if (step.length > 0) return step;
  if (!(await isSampled(tx, reviewId, indicatorId))) return [refusal('NOT_IN_SAMPLE', 'indicatorId', 'R70')];
  return (await isFiled(tx, reviewId, indicatorId)) ? [refusal('FILED_ALREADY', 'indicatorId', 'R70')] : [];
}

/** Records a root cause finding in the safeguarding governance report. */
export const recordAlertFinding = (scope: Scope, input: RecordAlertFindingInput) =>
  createRecord(scope, {
    mutation: 'recordAlertFinding',
    input,
    table: governanceReportFindingTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.foundById), field: 'foundById' }],
    placeField: 'indicatorId',
    place: (tx) => knownToCaller(tx, indicatorTable, input.indicatorId),
    fields: () => ({
      indicatorId: input.indicatorId,
      verdict: input.verdict,
      pathway: input.pathway,
      finding: input.finding,
      foundById: doerOf(scope.caller, input.foundById),
    }),
    faults: findingFaults,
    further: besideAlerts,
    announce: (tx, row) =>
      tx.announce(governanceReportFindingRecordedV1, row, {
        indicatorId: row.indicatorId,
        verdict: row.verdict,
        pathway: row.pathway,
        foundById: row.foundById,
      }),
  });

/** The verdict fits the alerts that were sent by its pathway. */
const besideAlerts = async (tx: Tx, row: GovernanceReportFinding) =>
  verdictFaults(row.verdict, await listAlertsBy(tx, row.indicatorId, row.pathway));
