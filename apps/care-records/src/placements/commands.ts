import { placementEndedV1, placementMadeV1, placementMovedV1 } from '@causeway/event-contracts';
import { err, ok } from '@causeway/kernel';
import { amendRecord, createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { EndPlacementInput, PlacePersonInput } from '../__generated__/graphql';
import type { Person } from '../people/domain';
import { personTable } from '../people/repository';
import { placementEndFaults, placementFaults, placingFaults, type Placement } from './domain';
import { endPlacementsBy, listPlacements, movePlacementsTo, placementTable } from './repository';

/** Records that an organisation places a person, from which day. */
export const placePerson = (scope: Scope, input: PlacePersonInput) =>
  createRecord(scope, {
    mutation: 'placePerson',
    input,
    table: placementTable,
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({
      personId: input.personId,
      organisationId: input.organisationId,
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
    }),
    faults: placementFaults,
    further: async (tx, row) => {
      const person = await tx.lock(personTable, row.personId);
      return person ? placingFaults(person, row, await listPlacements(tx, person.id)) : [];
    },
    announce: (tx, row) => tx.announce(placementMadeV1, row, placementFacts(row)),
  });

/** Says on which day a placement ends; from the day after, the organisation sees nothing of the person. */
export const endPlacement = (scope: Scope, input: EndPlacementInput) =>
  amendRecord(scope, {
    mutation: 'endPlacement',
    input,
    table: placementTable,
    id: input.placementId,
    field: 'placementId',
    decide: async (_tx, placement) => {
      const wrong = placementEndFaults(placement, input.endsOn);
      return wrong.length > 0 ? err(wrong) : ok({ endsOn: input.endsOn });
    },
    announce: (tx, placement) => tx.announce(placementEndedV1, placement, placementFacts(placement)),
  });

/** The placements with which a person's care begins. */
export async function placeFrom(tx: Tx, person: Person, organisations: readonly string[], startsOn: string): Promise<void> {
  const { happenedAt, recordedAt, receivedAt } = person;
  const rows = [...new Set(organisations)].map((organisationId) => ({
    ...tx.newRow(person.serviceId, { happenedAt, recordedAt, receivedAt }),
    personId: person.id,
    organisationId,
    startsOn,
    endsOn: null,
  }));
  await tx.insertAll(placementTable, rows);
  for (const row of rows) tx.announce(placementMadeV1, row, placementFacts(row));
}

/** Every placement of the person ends on this day at the latest, and others are told. */
export async function endPlacements(tx: Tx, personId: string, lastDay: string): Promise<void> {
  for (const one of await endPlacementsBy(tx, personId, lastDay)) tx.announce(placementEndedV1, one, placementFacts(one));
}

/** A person's placements go along to another service. */
export async function movePlacements(tx: Tx, personId: string, serviceId: string): Promise<void> {
  for (const one of await movePlacementsTo(tx, personId, serviceId)) tx.announce(placementMovedV1, one, placementFacts(one));
}

const placementFacts = (row: Placement) => ({
  personId: row.personId,
  organisationId: row.organisationId,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
});
