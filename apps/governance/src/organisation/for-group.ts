import { holdsForGroup, VERBS } from '@causeway/access';
import { refusal, type RecordRow, type Refusal } from '@causeway/kernel';
import { createRecord, type NewRecord, type Scope } from '@causeway/persistence';

/** The command of a verb that records something for the whole group, by whoever holds a role of the verb over the group: one service of it is not the group. */
export const createForGroup = <Row extends RecordRow, C extends string, D extends string = C>(
  scope: Scope,
  spec: Omit<NewRecord<Row, C, D>, 'place'>,
) =>
  createRecord<Row, C | 'NOT_PERMITTED', D>(scope, {
    ...spec,
    place: () => Promise.resolve({ serviceId: null }),
    faults: (fields, at) => {
      const wrong = groupGrantFaults(scope, spec.mutation, spec.placeField);
      return wrong.length > 0 ? wrong : spec.faults(fields, at);
    },
  });

/** The fault of whoever holds no role of a verb over the whole group. */
export const groupGrantFaults = ({ caller }: Scope, mutation: string, field: string): Refusal<'NOT_PERMITTED'>[] =>
  holdsForGroup(caller, VERBS[mutation] ?? []) ? [] : [refusal('NOT_PERMITTED', field)];
