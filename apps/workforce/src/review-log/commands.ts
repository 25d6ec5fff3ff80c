import { doerOf } from '@causeway/access';
import { inductionVerdictGivenV1, workforceSampleDrawnV1 } from '@causeway/event-contracts';
import { addMonths, firstOfMonth, lastOfMonth, londonDay, faults, refusal, spanOfMonth, type Refusal } from '@causeway/kernel';
import { createRecord, reviewPlace, type Scope, type Tx } from '@causeway/persistence';
import type { DrawWorkforceSampleInput, JudgeInductionInput, RefusalCode } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { fileWith } from '../folders/filing';
import { findAgencyOnShift, shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';
import { inductionVerdictFaults, sampledShiftFaults, workforceSampleFaults, type InductionVerdict, type WorkforceSample } from './domain';
import { periodOf } from './period';
import {
  countAgencyUse,
  findGiven,
  findSampleOf,
  inductionVerdictTable,
  isJudged,
  listPlaces,
  listSampleable,
  listShown,
  wasDrawnInError,
  workforceSampleTable,
} from './repository';
import { stepFaults } from './steps';

/** Step 1: draws the sample of the month before the one in which it is recorded, for the workforce root cause review log: the agency use, and the shifts linked to incidents or complaints. */
export const drawWorkforceSample = (scope: Scope, input: DrawWorkforceSampleInput) => {
  const linked = input.sampled.flatMap((shift) => shift.linkedTo);
  return createRecord<WorkforceSample, RefusalCode>(scope, {
    mutation: 'drawWorkforceSample',
    input,
    table: workforceSampleTable,
    cites: [{ kind: 'Review', id: input.reviewId, field: 'reviewId' }, ...citationsOf(linked, 'sampled')],
    refs: [
      { table: shiftTable, ids: input.sampled.map(({ shiftId }) => shiftId), field: 'sampled' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.drawnById)], field: 'drawnById' },
    ],
    incomplete: (fields) => (fields.sampled.flatMap((shift) => shift.linkedTo).length < linked.length ? 'sampled' : null),
    placeField: 'reviewId',
    place: (tx) => reviewPlace(tx, input.reviewId),
    fields: async (tx, { serviceId }) => {
      const month = await monthOf(tx, input.reviewId, { said: input.happenedAt, now: scope.clock.now() });
      const { from, before } = spanOfMonth(month);
      return {
        reviewId: input.reviewId,
        fromOn: firstOfMonth(month),
        toOn: lastOfMonth(firstOfMonth(month)),
        sampled: await sampledOf(tx, input.sampled),
        ...(await countAgencyUse(tx, serviceId, from, before)),
        drawnById: doerOf(scope.caller, input.drawnById),
      };
    },
    faults: workforceSampleFaults,
    further: sampleFaults,
    announce: (tx, row) =>
      tx.announce(workforceSampleDrawnV1, row, {
        reviewId: row.reviewId,
        fromOn: row.fromOn,
        toOn: row.toOn,
        sampled: row.sampled.map(({ shiftId, period, linkedTo }) => ({ shiftId, period, linkedTo: [...linkedTo] })),
        shifts: row.shifts,
        agencyShifts: row.agencyShifts,
        careMinutes: row.careMinutes,
        agencyMinutes: row.agencyMinutes,
        drawnById: row.drawnById,
      }),
  });
};

/** The month before now, whatever is said: only a sample that was entered in error is drawn again for the month that it was of. */
async function monthOf(tx: Tx, reviewId: string, { said, now }: { readonly said: Date | null | undefined; readonly now: Date }) {
  const monthBefore = (instant: Date): string => addMonths(londonDay(instant), -1);
  const saidMonth = monthBefore(said ?? now);
  return (await wasDrawnInError(tx, reviewId, firstOfMonth(saidMonth))) ? saidMonth : monthBefore(now);
}

async function sampledOf(tx: Tx, sampled: DrawWorkforceSampleInput['sampled']): Promise<WorkforceSample['sampled']> {
  const shifts = await listSampleable(
    tx,
    sampled.map(({ shiftId }) => shiftId),
  );
  const known = await citedRecords(
    tx,
    sampled.flatMap(({ linkedTo }) => linkedTo),
  );
  return sampled.map(({ shiftId, linkedTo }) => {
    const shift = shifts.get(shiftId);
    return {
      shiftId,
      period: shift ? periodOf(shift.startsAt, shift.endsAt) : 'DAY',
      linkedTo: linkedTo.flatMap((ref) => known.find((cited) => cited.kind === ref.kind && cited.id === ref.id) ?? []),
    };
  });
}

async function sampleFaults(tx: Tx, row: WorkforceSample): Promise<readonly Refusal<RefusalCode>[]> {
  const step = await stepFaults(tx, row, { step: 1, ask: 'SHIFTS_CHECKED', rule: 'R53' });
  if (step.length > 0) return step;
  const shifts = await listSampleable(
    tx,
    row.sampled.map(({ shiftId }) => shiftId),
  );
  const places = await listPlaces(
    tx,
    row.sampled.flatMap(({ linkedTo }) => linkedTo.map(({ id }) => id)),
  );
  const broken = row.sampled.flatMap(({ shiftId, linkedTo }) => {
    const shift = shifts.get(shiftId);
    const placed = linkedTo.map((cited) => ({ ...cited, serviceId: places.get(cited.id) ?? null }));
    return shift ? sampledShiftFaults(shift, placed, row) : [];
  });
  return [...new Map(broken.map((one) => [one.code, one])).values()];
}

/** Step 2: the verdict on an agency worker's induction for a sampled shift, filed in the staffing evidence file. */
export const judgeInduction = (scope: Scope, input: JudgeInductionInput) =>
  createRecord<InductionVerdict, RefusalCode>(scope, {
    mutation: 'judgeInduction',
    input,
    table: inductionVerdictTable,
    cites: [{ kind: 'Review', id: input.reviewId, field: 'reviewId' }, ...citationsOf(input.refs, 'refs')],
    refs: [
      { table: shiftTable, ids: [input.shiftId], field: 'shiftId' },
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.checkedById)], field: 'checkedById' },
    ],
    incomplete: (fields) => (fields.refs.length < input.refs.length ? 'refs' : null),
    placeField: 'reviewId',
    place: (tx) => reviewPlace(tx, input.reviewId),
    fields: async (tx) => ({
      sampleId: (await findSampleOf(tx, input.reviewId, input.shiftId)) ?? input.reviewId,
      reviewId: input.reviewId,
      shiftId: input.shiftId,
      staffMemberId: input.staffMemberId,
      orientation: input.orientation,
      guidance: input.guidance,
      checklist: input.checklist,
      refs: await citedRecords(tx, input.refs),
      checkedById: doerOf(scope.caller, input.checkedById),
    }),
    faults: () => faults<never>([]),
    further: verdictFaults,
    announce: async (tx, row) => {
      const { reviewId, sampleId, shiftId, staffMemberId, orientation, guidance, checklist, refs, checkedById } = row;
      tx.announce(inductionVerdictGivenV1, row, {
        reviewId,
        sampleId,
        shiftId,
        staffMemberId,
        orientation,
        guidance,
        checklist,
        refs: [...refs],
        checkedById,
      });
      await fileWith(tx, row, { folder: 'STAFFING_EVIDENCE_FILE', kind: 'InductionVerdict', shiftId, filedById: checkedById });
    },
  });

async function verdictFaults(tx: Tx, row: InductionVerdict): Promise<readonly Refusal<RefusalCode>[]> {
  await tx.exclusively('induction-verdict', row.reviewId, row.shiftId, row.staffMemberId);
  const judged = await isJudged(tx, row);
  const sampled = (await findSampleOf(tx, row.reviewId, row.shiftId)) !== null;
  const agency = (await findAgencyOnShift(tx, row)) ?? false;
  // An assignment may come to be known once the review is concluded: its change waits for the verdict all the same.
  const step = await stepFaults(tx, row, { step: 2, ask: 'SHIFTS_CHECKED', rule: 'R54', unchecked: sampled && agency && !judged });
  if (step.length > 0) return step;
  if (judged) return [refusal('JUDGED_ALREADY', 'staffMemberId', 'R54')];
  return inductionVerdictFaults(row, {
    sampled,
    agency,
    ...(await findGiven(tx, row)),
    shown: await listShown(
      tx,
      row.serviceId,
      row.refs.map(({ id }) => id),
    ),
  });
}
