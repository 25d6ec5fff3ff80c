import { placementEndedV1, placementMadeV1, placementMovedV1 } from '@causeway/event-contracts';
import { err, ok } from '@causeway/kernel';
import { amendRecord, createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { EndPlacementInput, PlacePersonInput } from '../__generated__/graphql';
import type { Person } from '../people/domain';
import { personTable } from '../people/repository';
import { placementEndFaults, placementFaults, placingFaults, type Placement } from './domain';
import { placementTable } from './repository';

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
      return person ? placingFaults(person, row, await standing(tx, person.id)) : [];
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
  const ended = await tx.query<Placement>(
    `update placement set ends_on = greatest($3::date, starts_on - 1), version = version + 1
      where tenant_id = $1 and person_id = $2 and entered_in_error_at is null and (ends_on is null or ends_on > $3::date)
      returning ${placementTable.columns()}`,
    [tx.tenantId, personId, lastDay],
  );
  for (const one of ended) tx.announce(placementEndedV1, one, placementFacts(one));
}

/** A person's placements go along to another service. */
export async function movePlacements(tx: Tx, personId: string, serviceId: string): Promise<void> {
  const moved = await tx.query<Placement>(
    `update placement set service_id = $3, version = version + 1 where tenant_id = $1 and person_id = $2 and entered_in_error_at is null
      returning ${placementTable.columns()}`,
    [tx.tenantId, personId, serviceId],
  );
  for (const one of moved) tx.announce(placementMovedV1, one, placementFacts(one));
}

const standing = (tx: Tx, personId: string): Promise<Placement[]> =>
  tx.query<Placement>(
    `select ${placementTable.columns()} from placement where tenant_id = $1 and person_id = $2 and entered_in_error_at is null`,
    [tx.tenantId, personId],
  );

const placementFacts = (row: Placement) => ({
  personId: row.personId,
  organisationId: row.organisationId,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
});
