import { auditTable, minuteTable } from '../assurance/repository';
import { inspectionFindingTable } from '../inspections/repository';
import { procedureVersionTable } from '../procedures/repository';

/** The tables of the kinds that this domain owns and that can be cited. */
export const OWN = {
  InspectionFinding: inspectionFindingTable,
  Minute: minuteTable,
  Audit: auditTable,
  ProcedureVersion: procedureVersionTable,
};

/** Constant SQL: whether a cited record, as JSON in the row `t`, was withdrawn since, here or by its owner elsewhere. */
export const wasWithdrawn = (cited: string): string =>
  [
    `exists (select 1 from known_record k where k.tenant_id = t.tenant_id and k.kind = ${cited}->>'kind' and k.id = (${cited}->>'id')::uuid and k.state = 'RETRACTED')`,
    ...Object.entries(OWN).map(
      ([kind, { name }]) =>
        `(${cited}->>'kind' = '${kind}' and exists (select 1 from ${name} o where o.tenant_id = t.tenant_id and o.id = (${cited}->>'id')::uuid and o.entered_in_error_at is not null))`,
    ),
  ].join(' or ');
