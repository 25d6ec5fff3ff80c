import { holdsForGroup, VERBS } from '@causeway/access';
import { refusal, type RecordRow } from '@causeway/kernel';
import { createRecord, type NewRecord, type Scope } from '@causeway/persistence';

/** The command of a verb that records something for the whole group, by whoever holds a role of the verb over the group: one service of it is not the group. */
export const createForGroup = <Row extends RecordRow, C extends string, D extends string = C>(
  scope: Scope,
  spec: Omit<NewRecord<Row, C, D>, 'place'>,
) =>
  createRecord<Row, C | 'NOT_PERMITTED', D>(scope, {
    ...spec,
    place: () => Promise.resolve({ serviceId: null }),
    faults: (fields, at) =>
      holdsForGroup(scope.caller, VERBS[spec.mutation] ?? []) ? spec.faults(fields, at) : [refusal('NOT_PERMITTED', spec.placeField)],
  });
