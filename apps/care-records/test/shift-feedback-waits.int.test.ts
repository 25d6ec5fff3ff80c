import { setTimeout as sleep } from 'node:timers/promises';
import { assignmentMadeV1 } from '@causeway/event-contracts';
import { anId } from '@causeway/testing';
import { careGraph } from './care';

const { care: open } = careGraph({ patienceMs: 60_000 });

it('an answer about a shift waits for what the rota has yet to tell of its worker, as for a record that is cited (part of R50)', async () => {
  const care = await open();
  const asked = care.done('recordFeedback', {
    ...{ respondent: 'STAFF', codes: [], text: '', rating: 4, takenById: care.manager },
    ...{ question: 'AGENCY_WORKER_BRIEFED', shiftId: care.shiftId, answeredById: care.worker },
  });
  await sleep(100);
  await care.told(assignmentMadeV1, { id: anId(), serviceId: care.serviceId, data: { shiftId: care.shiftId, staffMemberId: care.worker } });
  await asked;
});
