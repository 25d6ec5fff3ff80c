import { VERBS } from '@causeway/access';
import { measureCountsEnteredV1, measureDefinedV1 } from '@causeway/event-contracts';
import { newId, refusal, type Decision, type Fields, type RecordRow, type Refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { DefineMeasureInput, EnterMeasureCountsInput, RefusalCode } from '../__generated__/graphql';
import { replacingFaults } from '../amending';
import { serviceRow } from '../organisation/commands';
import { createForGroup } from '../organisation/for-group';
import { providerTable } from '../organisation/repository';
import { countsAlike, definitionFaults, type MeasureDefinition } from './definition';
import { entryFaults, type MeasureEntry } from './entries';
import type { Defined } from './freezing';
import { findDefined, findLatest, isEntered, measureDefinitionTable, measureEntryTable } from './repository';

/** Defines a measure of the provider's own, or a new version of it: for every service of the provider, so by whoever holds a provider's role over the group. */
export const defineMeasure = (scope: Scope, input: DefineMeasureInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let before: MeasureDefinition | null = null;
  return createForGroup<MeasureDefinition, RefusalCode>(scope, {
    mutation: 'defineMeasure',
    input,
    table: measureDefinitionTable,
    refs: [{ table: providerTable, ids: [input.providerId], field: 'providerId' }],
    placeField: 'providerId',
    fields: async (tx) => {
      await tx.exclusively('measure', input.providerId, input.code);
      before = await findLatest(tx, input.providerId, input.code);
      const said = saidIn(input);
      return {
        ...said,
        number: (before?.number ?? 0) + 1,
        countingId: before && countsAlike(said, before) ? before.countingId : newId(),
        supersedesId: before?.id ?? null,
        definedById: tx.caller.staffMemberId ?? '',
      };
    },
    faults: (definition, at) => [
      ...definitionFaults(definition, before, at),
      ...replacingFaults(before?.number ?? 0, input.replaces, 'R114'),
      ...(definition.definedById === '' ? [refusal('NOT_PERMITTED', 'providerId')] : []),
    ],
    announce: (tx, row) =>
      tx.announce(measureDefinedV1, row, {
        ...{
          providerId: row.providerId,
          code: row.code,
          number: row.number,
          kind: row.kind,
          unit: row.unit,
          better: row.better,
          per: row.per,
        },
        ...{ target: row.target, countedFrom: row.countedFrom, recordKind: row.recordKind, recordCodes: [...row.recordCodes] },
        definedById: row.definedById,
      }),
  });
};

const saidIn = (input: DefineMeasureInput) => ({
  providerId: input.providerId,
  code: input.code,
  name: input.name,
  numeratorCounts: input.numeratorCounts,
  denominatorCounts: input.denominatorCounts ?? null,
  kind: input.kind,
  unit: input.unit,
  better: input.better,
  per: input.per ?? 1,
  target: input.target,
  countedFrom: input.countedFrom,
  recordKind: input.recordKind ?? null,
  recordCodes: [...new Set(input.recordCodes ?? [])].sort(),
  reason: input.reason ?? null,
});

/** Enters what was counted in a service in a month or week that is over, once while it stands. */
export const enterMeasureCounts = (scope: Scope, input: EnterMeasureCountsInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let defined: Defined | null = null;
  return createRecord<MeasureEntry, RefusalCode>(scope, {
    mutation: 'enterMeasureCounts',
    input,
    table: measureEntryTable,
    refs: [{ table: measureDefinitionTable, ids: [input.measureDefinitionId], field: 'measureDefinitionId' }],
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: async (tx): Promise<Fields<MeasureEntry>> => {
      defined = await findDefined(tx, input.measureDefinitionId, input.serviceId);
      const countingId = defined?.definition.countingId ?? '';
      // Held, so that of two at once the second sees what the first has entered.
      await tx.exclusively('measure', countingId, input.serviceId, input.startsOn);
      return {
        measureDefinitionId: input.measureDefinitionId,
        countingId,
        startsOn: input.startsOn,
        numerator: input.numerator ?? null,
        denominator: input.denominator ?? null,
        enteredById: tx.caller.staffMemberId,
      };
    },
    faults: (entry, at) =>
      defined?.ofProvider ? entryFaults(entry, defined.definition, at) : [refusal('MEASURE_NOT_DEFINED', 'measureDefinitionId', 'R114')],
    further: async (tx, row) => ((await isEntered(tx, row)) ? [refusal('COUNTED_ALREADY', 'startsOn', 'R113')] : []),
    announce: (tx, row) =>
      tx.announce(measureCountsEnteredV1, row, {
        measureDefinitionId: row.measureDefinitionId,
        startsOn: row.startsOn,
        numerator: row.numerator,
        denominator: row.denominator,
        enteredById: row.enteredById,
      }),
  });
};

/** Counts are marked as entered in error by whoever may enter them, and by nobody else: least of all by who is judged by them, or judges. */
export const takingBackCountsFaults = async (tx: Tx, { serviceId }: RecordRow): Promise<Refusal<'NOT_PERMITTED'>[]> =>
  (await tx.mayAct(serviceId, VERBS['enterMeasureCounts'])) ? [] : [refusal('NOT_PERMITTED', 'record')];
