import { earlyWarningEndedV1, earlyWarningRaisedV1, earlyWarningWithdrawnV1 } from '@causeway/event-contracts';
import { idOf } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import type { EarlyWarning, Fired, WarningFigure, WarningLevel } from './domain';
import { earlyWarningTable, listWarnings, saveRecordsOfWarnings, withIds, type WarningScope } from './repository';

const EVENTS = { STANDING: earlyWarningRaisedV1, ENDED: earlyWarningEndedV1, WITHDRAWN: earlyWarningWithdrawnV1 } as const;

/**
 * Makes the warnings within a scope those that fired. Each is raised once for the same facts; one that has ended is told
 * as raised, then as ended, also when nobody looked between. One that was told and that the facts no longer bear is
 * withdrawn: it alone depends on what was known when.
 */
export async function keepWarnings(tx: Writer, fired: readonly Fired[], scope: WarningScope, now: Date): Promise<void> {
  const wanted = new Map(fired.map((one) => rowOf(tx, one, now)).map((row) => [row.id, row]));
  const known = await listWarnings(tx, scope, [...wanted.keys()]);
  const ids = new Set(known.map((row) => row.id));
  const raised = [...wanted.values()].filter((row) => !ids.has(row.id)).map((row): EarlyWarning => ({ ...row, state: 'STANDING' }));
  await tx.insertAll(earlyWarningTable, raised);
  const records = [...wanted.values()].flatMap((row) => row.because.map((record) => ({ recordId: record.id, warningId: row.id })));
  if (records.length > 0) await saveRecordsOfWarnings(tx, records);
  for (const row of raised) tell(tx, row, now);
  for (const before of [...known, ...raised]) {
    const row = wanted.get(before.id) ?? { ...before, state: 'WITHDRAWN' as const };
    if (said(row) === said(before) && (row.figure === null || numbersOf(row.figure) === numbersOf(before.figure))) continue;
    const { state, serviceId, because, setting, suggestsReview, figure } = row;
    // What fires it without a number leaves the one by which its level rose.
    const shown = figure === null ? {} : { figure };
    tell(tx, await tx.update(earlyWarningTable, before, { state, serviceId, because, setting, suggestsReview, ...shown }), now);
  }
}

/** Gives the warnings with these ids that stand their level, by the figure that shows it; null where nothing is compared. */
export async function keepLevels(
  tx: Writer,
  levels: ReadonlyMap<string, { readonly level: WarningLevel; readonly figure: WarningFigure | null }>,
  now: Date,
): Promise<void> {
  for (const before of await listWarnings(tx, withIds([...levels.keys()]), [])) {
    const after = levels.get(before.id);
    if (!after || before.state === 'WITHDRAWN') continue;
    if (after.level === before.level && numbersOf(after.figure) === numbersOf(before.figure)) continue;
    tell(tx, await tx.update(earlyWarningTable, before, { level: after.level, figure: after.figure }), now);
  }
}

/** What a warning says, to be compared. */
const said = ({ state, serviceId, because, setting, suggestsReview }: EarlyWarning): string =>
  JSON.stringify([state, serviceId, because.map((one) => [one.kind, one.id, one.happenedAt, one.recordedAt]), setting, suggestsReview]);

/** A figure, to be compared: the database keeps its parts in an order of its own. */
const numbersOf = (figure: WarningFigure | null): string => JSON.stringify(figure && Object.entries(figure).sort());

/** The id of a warning: of the record, or whatever else, by which alone it is this one, or of all records that fired it. */
export const warningId = (
  tx: Writer,
  { rule, personId, about, by, because = [] }: Pick<Fired, 'rule' | 'personId' | 'about' | 'by'> & Partial<Pick<Fired, 'because'>>,
): string => idOf('warning', tx.tenantId, rule, personId ?? '', about, ...(by ? [by] : because.map((record) => record.id)));

function rowOf(tx: Writer, fired: Fired, now: Date): EarlyWarning {
  const { about: _about, by: _by, ...facts } = fired;
  return {
    id: warningId(tx, fired),
    tenantId: tx.tenantId,
    version: 1,
    happenedAt: now,
    recordedAt: now,
    receivedAt: now,
    source: null,
    externalId: null,
    level: 'USUAL',
    figure: null,
    ...facts,
  };
}

function tell(tx: Writer, row: EarlyWarning, now: Date): void {
  tx.announce(
    EVENTS[row.state],
    { ...row, happenedAt: now, recordedAt: now, receivedAt: now },
    { rule: row.rule, personId: row.personId, because: [...row.because], suggestsReview: row.suggestsReview, level: row.level },
  );
}
