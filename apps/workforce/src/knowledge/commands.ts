import { doerOf } from '@causeway/access';
import { knowledgeVerdictGivenV1 } from '@causeway/event-contracts';
import { faults, refusal, type Refusal } from '@causeway/kernel';
import { createRecord, reviewPlace, type Scope, type Tx } from '@causeway/persistence';
import type { JudgeRouteKnowledgeInput, RefusalCode } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { announceAction } from '../development/actions';
import { workforceActionFaults, type WorkforceAction } from '../development/domain';
import { workforceActionTable } from '../development/repository';
import { stepFaults } from '../review-log/steps';
import { staffMemberTable } from '../staff/repository';
import { knowledgeFaults, type KnowledgeVerdict } from './domain';
import { isNoteJudged, isNoteSampled, knowledgeVerdictTable, listTaught, listTaughtTo } from './repository';

/**
 * Step 2 of a review of delayed escalation: whether the author of a sampled note knew the route when it was recorded, compared with
 * supervision. A gap becomes an action in the workforce action log, in the same transaction.
 */
export const judgeRouteKnowledge = (scope: Scope, input: JudgeRouteKnowledgeInput) => {
  const { gap } = input;
  return createRecord<KnowledgeVerdict, RefusalCode>(scope, {
    mutation: 'judgeRouteKnowledge',
    input,
    table: knowledgeVerdictTable,
    cites: [
      { kind: 'Review', id: input.reviewId, field: 'reviewId' },
      { kind: 'DailyNote', id: input.noteId, field: 'noteId' },
      ...citationsOf(input.refs, 'refs'),
      ...citationsOf(input.compared, 'compared'),
    ],
    refs: [
      { table: staffMemberTable, ids: gap ? [gap.ownerId] : [], field: 'gap' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.checkedById)], field: 'checkedById' },
    ],
    incomplete: (fields) => {
      if (fields.refs.length < input.refs.length) return 'refs';
      return fields.compared.length < input.compared.length ? 'compared' : null;
    },
    placeField: 'reviewId',
    place: (tx) => reviewPlace(tx, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      noteId: input.noteId,
      staffMemberId: String((await tx.known('DailyNote', input.noteId))?.facts['authorId']),
      verdict: input.verdict,
      refs: await citedRecords(tx, input.refs),
      compared: await citedRecords(tx, input.compared),
      noneReason: input.noneReason ?? null,
      comparison: input.comparison,
      checkedById: doerOf(scope.caller, input.checkedById),
    }),
    faults: (_row, at) => (gap ? gapFaults(gap, at) : faults<never>([])),
    further: (tx, row) => verdictFaults(tx, row, Boolean(gap)),
    announce: async (tx, row) => {
      const { reviewId, noteId, staffMemberId, verdict, refs, compared, checkedById } = row;
      tx.announce(knowledgeVerdictGivenV1, row, {
        ...{ reviewId, noteId, staffMemberId, verdict, checkedById },
        refs: [...refs],
        compared: [...compared],
      });
      if (gap) await logGap(tx, row, gap);
    },
  });
};

type Gap = NonNullable<JudgeRouteKnowledgeInput['gap']>;

const gapFaults = (gap: Gap, at: Parameters<typeof workforceActionFaults>[1]) =>
  workforceActionFaults({ ...gap } as WorkforceAction, at).map((one) => ({ ...one, field: 'gap' }));

/** A gap becomes an action that names the verdict (R72). */
async function logGap(tx: Tx, row: KnowledgeVerdict, gap: Gap): Promise<void> {
  const { happenedAt, recordedAt, receivedAt } = row;
  const action: WorkforceAction = {
    ...tx.newRow(row.serviceId, { happenedAt, recordedAt, receivedAt }),
    staffMemberId: row.staffMemberId,
    gapCode: gap.gapCode,
    dueOn: gap.dueOn,
    ownerId: gap.ownerId,
    state: 'OPEN',
    outcome: null,
    evidence: [],
    completedAt: null,
    verdictId: row.id,
  };
  await tx.insert(workforceActionTable, action);
  announceAction(tx, action);
}

async function verdictFaults(tx: Tx, row: KnowledgeVerdict, gap: boolean): Promise<readonly Refusal<RefusalCode>[]> {
  await tx.exclusively('knowledge-verdict', row.reviewId, row.noteId);
  const step = await stepFaults(tx, row, { step: 2, ask: 'NOTES_EXAMINED', rule: 'R71' });
  if (step.length > 0) return step;
  if (await isNoteJudged(tx, row)) return [refusal('NOTE_JUDGED_ALREADY', 'noteId', 'R71')];
  const note = await tx.known('DailyNote', row.noteId);
  const ids = (refs: KnowledgeVerdict['refs']): string[] => refs.map(({ id }) => id);
  return knowledgeFaults(row, {
    sampled: note !== null && (await isNoteSampled(tx, row.reviewId, row.noteId)),
    noteRecordedAt: note?.recordedAt ?? row.recordedAt,
    shown: await listTaught(tx, ids(row.refs)),
    compared: await listTaught(tx, ids(row.compared)),
    standing: await listTaughtTo(tx, row.staffMemberId),
    gap,
  });
}
