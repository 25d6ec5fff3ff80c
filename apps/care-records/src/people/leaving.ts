import { keyWorkerAssignmentEndedV1, personCareResumedV1, personDiedV1, personLeftV1, personMovedV1 } from '@causeway/event-contracts';
import { addDays, err, ok, refusal } from '@causeway/kernel';
import { amendRecord, type Scope, type Tx } from '@causeway/persistence';
import type { MovePersonInput, RecordDeathInput, RecordPersonLeftInput, ResumeCareInput } from '../__generated__/graphql';
import { keyWorkerFacts, personFacts } from './commands';
import { endPlacements, movePlacements } from '../placements/commands';
import { endOwnerships } from '../plans/commands';
import { careEndFaults, resumptionFaults, type PersonMove } from './domain';
import { endKeyWorkingBy, findLastMove, listMoves, moveHistory, personMoveTable, personTable } from './repository';

/** Records that a person left, from which day. */
export const recordPersonLeft = (scope: Scope, input: RecordPersonLeftInput) =>
  amendRecord(scope, {
    mutation: 'recordPersonLeft',
    input,
    table: personTable,
    id: input.personId,
    field: 'personId',
    decide: async (_tx, person) => {
      const wrong = careEndFaults(person, input.leftOn, 'leftOn', scope.clock.today());
      return wrong.length > 0 ? err(wrong) : ok({ state: 'LEFT' as const, stateSince: input.leftOn });
    },
    announce: async (tx, person) => {
      await endKeyWorking(tx, person.id, input.leftOn);
      await endPlacements(tx, person.id, input.leftOn);
      await endOwnerships(tx, person.id, input.leftOn);
      tx.announce(personLeftV1, person, personFacts(person));
    },
  });

/** Records that a person died, on which day. */
export const recordDeath = (scope: Scope, input: RecordDeathInput) =>
  amendRecord(scope, {
    mutation: 'recordDeath',
    input,
    table: personTable,
    id: input.personId,
    field: 'personId',
    decide: async (_tx, person) => {
      const wrong = careEndFaults(person, input.diedOn, 'diedOn', scope.clock.today());
      return wrong.length > 0 ? err(wrong) : ok({ state: 'DIED' as const, stateSince: input.diedOn });
    },
    announce: async (tx, person) => {
      await endKeyWorking(tx, person.id, input.diedOn);
      await endPlacements(tx, person.id, input.diedOn);
      await endOwnerships(tx, person.id, input.diedOn);
      tx.announce(personDiedV1, person, personFacts(person));
    },
  });

/** Care goes on, in the same service, for a person who had left; who is the key worker, who owns each plan and who places them is said anew. */
export const resumeCare = (scope: Scope, input: ResumeCareInput) =>
  amendRecord(scope, {
    mutation: 'resumeCare',
    input,
    table: personTable,
    id: input.personId,
    field: 'personId',
    decide: async (_tx, person) => {
      const wrong = resumptionFaults(person, input.resumedOn, scope.clock.today());
      if (wrong.length > 0) return err(wrong);
      const absences = [...(person.absences ?? []), { from: person.stateSince, until: input.resumedOn }];
      return ok({ state: 'RECEIVING_CARE' as const, stateSince: input.resumedOn, absences });
    },
    announce: (tx, person) => tx.announce(personCareResumedV1, person, personFacts(person)),
  });

/** Moves a person to another service. What was recorded before stays with the service that recorded it. */
export const movePerson = (scope: Scope, input: MovePersonInput) => {
  let from = '';
  return amendRecord(scope, {
    mutation: 'movePerson',
    input,
    table: personTable,
    id: input.personId,
    field: 'personId',
    cites: [{ kind: 'Service', id: input.toServiceId, field: 'toServiceId' }],
    decide: async (tx, person) => {
      from = person.serviceId ?? '';
      const last = await findLastMove(tx, person.id);
      const wrong = [
        ...careEndFaults(person, input.movedOn, 'movedOn', scope.clock.today(), last?.movedOn),
        ...(person.serviceId === input.toServiceId ? [refusal('SAME_SERVICE', 'toServiceId')] : []),
      ];
      return wrong.length > 0 ? err(wrong) : ok({ serviceId: input.toServiceId });
    },
    announce: async (tx, person) => {
      await endKeyWorking(tx, person.id, addDays(input.movedOn, -1));
      await endOwnerships(tx, person.id, addDays(input.movedOn, -1));
      await movePlacements(tx, person.id, input.toServiceId);
      await keepMove(tx, { personId: person.id, fromServiceId: from, toServiceId: input.toServiceId, movedOn: input.movedOn });
      const moves = (await listMoves(tx, person.id)).map(({ fromServiceId, movedOn }) => ({ fromServiceId, movedOn }));
      tx.announce(personMovedV1, person, { ...personFacts(person), fromServiceId: from, movedOn: input.movedOn, moves });
    },
  });
};

/** The history of a person's services goes with the person: whoever may read the person may read all of it. */
async function keepMove(tx: Tx, move: Pick<PersonMove, 'personId' | 'fromServiceId' | 'toServiceId' | 'movedOn'>): Promise<void> {
  await moveHistory(tx, move.personId, move.toServiceId);
  const now = tx.clock.now();
  await tx.insert(personMoveTable, { ...tx.newRow(move.toServiceId, { happenedAt: now, recordedAt: now, receivedAt: now }), ...move });
}

/** A key worker's time with the person, whose row is held, ends on this day at the latest, and others are told. */
async function endKeyWorking(tx: Tx, personId: string, lastDay: string): Promise<void> {
  for (const one of await endKeyWorkingBy(tx, personId, lastDay)) tx.announce(keyWorkerAssignmentEndedV1, one, keyWorkerFacts(one));
}
