import { byColumn, firedWithin, pageOf, recordTable, type Asking, type Writer } from '@causeway/persistence';
import type { EarlyWarning, WarningRule } from './domain';

export const earlyWarningTable = recordTable<EarlyWarning>('early_warning', {
  rule: 'text',
  state: 'text',
  personId: 'uuid?',
  ownerId: 'uuid?',
  because: 'jsonb',
  setting: 'text',
  suggestsReview: 'boolean',
  level: 'text',
  figure: 'jsonb?',
});
/** Of whose records the caller may know, every one: that somebody complained, or said something in confidence, is told by a warning already. */
const within = (asking: Asking, values: unknown[]): string => firedWithin('t.rule', 't.because', earlyWarningTable, asking, values);

export const earlyWarningById = byColumn(earlyWarningTable, 'id', 'LINK', { within });
export const earlyWarningsPage = pageOf(earlyWarningTable, 'LINK', { within });
export const earlyWarningsOfPerson = pageOf(earlyWarningTable, 'LINK', { parent: 'personId', within });
export const earlyWarningsOfService = pageOf(earlyWarningTable, 'LINK', { parent: 'serviceId', within });

/** Which warnings are brought to what the facts say: a condition over `early_warning w`, its values from `$2`. */
export interface WarningScope {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The warnings by some rules that one of these records fired, alone or with others. */
export const firedBy = (rules: readonly WarningRule[], recordIds: readonly string[]): WarningScope => ({
  text: `w.rule = any($2::text[]) and w.id = any(array(select r.warning_id from warning_record r where r.tenant_id = $1 and r.record_id = any($3::uuid[])))`,
  values: [rules, recordIds],
});

/** The warnings by a rule that one of these records fires, with whichever others, or that end with one of the others. */
export const endingWith = (rule: WarningRule, recordIds: readonly string[], lastIds: readonly string[]): WarningScope => ({
  text: `w.rule = $2 and w.id = any(array(select r.warning_id from warning_record r where r.tenant_id = $1 and r.record_id = any($3::uuid[] || $4::uuid[])))
    and (w.because->-1->>'id' = any($4::uuid[]::text[]) or exists (select 1 from jsonb_array_elements(w.because) b where b->>'id' = any($3::uuid[]::text[])))`,
  values: [rule, recordIds, lastIds],
});

/** The warnings about these people by some rules. */
export const aboutPeople = (rules: readonly WarningRule[], personIds: readonly string[]): WarningScope => ({
  text: 'w.rule = any($2::text[]) and w.person_id = any($3::uuid[])',
  values: [rules, personIds],
});

/** The warnings about these services by some rules. */
export const ofServices = (rules: readonly WarningRule[], serviceIds: readonly string[]): WarningScope => ({
  text: 'w.rule = any($2::text[]) and w.service_id = any($3::uuid[])',
  values: [rules, serviceIds],
});

/** The warnings with these ids. */
export const withIds = (ids: readonly string[]): WarningScope => ({ text: 'w.id = any($2::uuid[])', values: [ids] });

/** The warnings about those who own plans. */
export const aboutOwners = (ownerIds: readonly string[]): WarningScope => ({ text: 'w.owner_id = any($2::uuid[])', values: [ownerIds] });

/** The warnings within a scope, and those with these ids. */
export const listWarnings = (tx: Writer, scope: WarningScope, ids: readonly string[]): Promise<EarlyWarning[]> =>
  tx.query<EarlyWarning>(
    `select ${earlyWarningTable.columns('w')} from early_warning w where w.tenant_id = $1 and (${scope.text} or w.id = any($${scope.values.length + 2}::uuid[])) order by w.id`,
    [tx.tenantId, ...scope.values, ids],
  );

/** Notes which records fired warnings, beside those that were known to have. */
export async function saveRecordsOfWarnings(
  tx: Writer,
  records: readonly { readonly recordId: string; readonly warningId: string }[],
): Promise<void> {
  await tx.query(
    'insert into warning_record (tenant_id, record_id, warning_id) select distinct $1::uuid, u.record, u.warning from unnest($2::uuid[], $3::uuid[]) as u(record, warning) order by 2, 3 on conflict do nothing',
    [tx.tenantId, records.map((one) => one.recordId), records.map((one) => one.warningId)],
  );
}

/** The owners who were warned of for a change of one of these people. */
export async function listWarnedOwners(tx: Writer, personIds: readonly string[]): Promise<string[]> {
  const warned = await tx.query<{ ownerId: string }>(
    `select distinct w.owner_id as "ownerId" from known_record k join warning_record r on r.tenant_id = $1 and r.record_id = k.id
       join early_warning w on w.tenant_id = $1 and w.id = r.warning_id and w.owner_id is not null
      where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.person_id = any($2::uuid[])`,
    [tx.tenantId, personIds],
  );
  return warned.map((row) => row.ownerId);
}
