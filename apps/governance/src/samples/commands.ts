import { inspectionSampleDrawnV1 } from '@causeway/event-contracts';
import { err, ok, refusal, refuse, type Decision } from '@causeway/kernel';
import { command, notYours, type Scope } from '@causeway/persistence';
import type { DrawInspectionSampleInput, RefusalCode } from '../__generated__/graphql';
import { serviceRow } from '../organisation/commands';
import { sampleFaults, USUAL_NUMBER, type InspectionSample } from './domain';
import { drawSample, METHOD } from './drawing';
import { findSample, inspectionSampleTable, listFrame } from './repository';

/** Draws a sample for an inspector, once for each service, window, number and seed: drawn again it is the one that was. */
export const drawInspectionSample = (scope: Scope, input: DrawInspectionSampleInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    { mutation: 'drawInspectionSample', idempotencyKey: input.idempotencyKey, input, cites: [] },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const { serviceId, windowStart, windowEnd, seed } = input;
      const asked = { windowStart, windowEnd, seed, number: input.number ?? USUAL_NUMBER };
      const place = await serviceRow(tx, serviceId);
      if (!place) return refuse('NOT_FOUND', 'serviceId');
      if (!(await tx.mayAct(serviceId))) return notYours(tx, place, 'serviceId');
      const broken = sampleFaults(asked, { today: scope.clock.today() });
      if (broken.length > 0) return err(broken);
      const before = await findSample(tx, serviceId, { ...asked, method: METHOD });
      if (before) return ok({ id: before });
      const sample = drawSample(await listFrame(tx, serviceId, windowStart, windowEnd), seed, asked.number);
      if (sample.frame.length === 0) return err([refusal('FRAME_EMPTY', 'windowStart', 'R97')]);
      const now = scope.clock.now();
      const row: InspectionSample = {
        ...tx.newRow(serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }),
        ...asked,
        ...sample,
        drawnById: tx.caller.staffMemberId,
      };
      await tx.insert(inspectionSampleTable, row);
      const { method, frame, frameHash, drawn } = row;
      tx.announce(inspectionSampleDrawnV1, row, { ...asked, method, frameSize: frame.length, frameHash, drawn: [...drawn] });
      return ok({ id: row.id });
    },
  );
