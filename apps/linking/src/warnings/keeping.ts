import { earlyWarningEndedV1, earlyWarningRaisedV1, earlyWarningWithdrawnV1 } from '@causeway/event-contracts';
import { idOf } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { endOf, type EarlyWarning, type Fired, type WarningState } from './domain';
import { earlyWarningTable } from './repository';

const EVENTS = { STANDING: earlyWarningRaisedV1, ENDED: earlyWarningEndedV1, WITHDRAWN: earlyWarningWithdrawnV1 } as const;

/**
 * Makes the warnings within a scope (a condition over `early_warning w`, its values from $2) those that fired. Each is
 * raised once for the same facts; one that no longer fires has ended or is withdrawn, and is raised again when it fires again.
 */
export async function keepWarnings(
  tx: Writer,
  fired: readonly Fired[],
  scope: { readonly text: string; readonly values: readonly unknown[] },
  now: Date,
): Promise<void> {
  const wanted = new Map(fired.map((one) => rowOf(tx, one, now)).map((row) => [row.id, row]));
  const known = await tx.query<EarlyWarning>(
    `select ${earlyWarningTable.columns('w')} from early_warning w where w.tenant_id = $1 and (${scope.text} or w.id = any($${scope.values.length + 2}::uuid[])) order by w.id`,
    [tx.tenantId, ...scope.values, [...wanted.keys()]],
  );
  for (const before of known) {
    const state: WarningState = wanted.has(before.id)
      ? 'STANDING'
      : before.state === 'STANDING'
        ? endOf(before.rule, await stand(tx, before))
        : before.state;
    if (state !== before.state) tell(tx, await tx.update(earlyWarningTable, before, { state }), now);
    wanted.delete(before.id);
  }
  await tx.insertAll(earlyWarningTable, [...wanted.values()]);
  for (const row of wanted.values()) tell(tx, row, now);
}

function rowOf(tx: Writer, fired: Fired, now: Date): EarlyWarning {
  const { about, ...facts } = fired;
  return {
    id: idOf('warning', tx.tenantId, fired.rule, fired.personId ?? '', about, ...fired.because.map((record) => record.id)),
    tenantId: tx.tenantId,
    version: 1,
    happenedAt: now,
    recordedAt: now,
    receivedAt: now,
    source: null,
    externalId: null,
    state: 'STANDING',
    ...facts,
  };
}

/** Whether every record that a warning rests on still stands, and is about whom it was. */
async function stand(tx: Writer, warning: EarlyWarning): Promise<boolean> {
  const retracted = await tx.query(
    `select 1 from known_record k join jsonb_to_recordset($2::jsonb) as b(kind text, id uuid) on k.kind = b.kind and k.id = b.id where k.tenant_id = $1 and (k.state = 'RETRACTED' or k.person_id is distinct from $3)`,
    [tx.tenantId, JSON.stringify(warning.because), warning.personId],
  );
  return retracted.length === 0;
}

function tell(tx: Writer, row: EarlyWarning, now: Date): void {
  tx.announce(
    EVENTS[row.state],
    { ...row, happenedAt: now, recordedAt: now, receivedAt: now },
    { rule: row.rule, personId: row.personId, because: [...row.because], suggestsReview: row.suggestsReview },
  );
}
