import { serviceChangedV1 } from '@causeway/event-contracts';
import { faults, londonDay, refusal, type Refusal } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { ChangeRegistrationInput } from '../__generated__/graphql';
import { amend } from '../amending';
import { serviceFaults, type Service } from './domain';
import { groupGrantFaults } from './for-group';
import { providerTable, serviceTable } from './repository';

const MUTATION = 'changeRegistration';

/** The registration of a service changed on a day: its name, its kind, its provider or its CQC location. What was is kept, with its dates. */
export const changeRegistration = (scope: Scope, input: ChangeRegistrationInput) =>
  amend(scope, {
    mutation: MUTATION,
    input,
    table: serviceTable,
    id: input.serviceId,
    field: 'serviceId',
    decide: async (tx, service) => {
      const notTheirs = groupGrantFaults(scope, MUTATION, 'serviceId');
      if (notTheirs.length > 0) return notTheirs;
      const changed = {
        name: input.name ?? service.name,
        kind: input.kind ?? service.kind,
        providerId: input.providerId ?? service.providerId,
        cqcLocationId: input.cqcLocationId ?? service.cqcLocationId,
        changedOn: input.changedOn,
      };
      const wrong = [
        ...serviceFaults(changed, { now: tx.clock.now(), today: tx.clock.today(), happenedAt: tx.clock.now() }),
        ...changeFaults(service, changed, tx.clock.today()),
        ...(await unknownProviderFaults(tx, changed.providerId)),
      ];
      return wrong.length > 0 ? wrong : changed;
    },
    announce: (tx, row) => tx.announce(serviceChangedV1, row, { kind: row.kind, providerId: row.providerId }),
  });

type Registration = Pick<Service, 'name' | 'kind' | 'providerId' | 'cqcLocationId'> & { readonly changedOn: string };
const ATTRIBUTES = ['name', 'kind', 'providerId', 'cqcLocationId'] as const;

/** The faults of a change: it changes something, on no day to come, nor on one before the last change. */
const changeFaults = (service: Service, changed: Registration, today: string) =>
  faults([
    [ATTRIBUTES.every((attribute) => service[attribute] === changed[attribute]), 'NOTHING_CHANGED', 'serviceId'],
    [changed.changedOn > today, 'DAY_IN_FUTURE', 'changedOn'],
    [changed.changedOn < (service.changedOn ?? londonDay(service.recordedAt)), 'CHANGED_BEFORE_LAST', 'changedOn'],
  ]);

const unknownProviderFaults = async (tx: Tx, id: string): Promise<Refusal<'NOT_FOUND'>[]> => {
  const provider = await tx.find(providerTable, id);
  return provider && !provider.enteredInErrorAt ? [] : [refusal('NOT_FOUND', 'providerId', 'R28')];
};
