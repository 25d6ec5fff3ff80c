import { doerOf } from '@causeway/access';
import { auditRecordedV1, safeguardingAuditRecordedV1, staffingAuditRecordedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordAuditInput, RecordSafeguardingAuditInput, RecordStaffingAuditInput } from '../__generated__/graphql';
import { findLargestSample } from '../actions/repository';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { serviceRow } from '../organisation/commands';
import {
  AGENCY_STAFFING_AUDIT,
  auditFaults,
  BY_NO_OWN_TOOL,
  CARE_PLANNING_AUDIT,
  NO_FIELDS_OF_CARE_PLANNING,
  SAFEGUARDING_AUDIT,
  type Audit,
  type ItemEvidence,
} from './audit-tool';
import { auditTable } from './repository';
import { sampleFaults } from './sampling';

/** Records an audit of care planning: each of its five items scored, with evidence. */
export const recordAudit = (scope: Scope, input: RecordAuditInput) => {
  const said = input.findings;
  const inFindings = said.flatMap((finding) => finding.evidence);
  return createRecord(scope, {
    mutation: 'recordAudit',
    input,
    table: auditTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.auditedById), field: 'auditedById' },
      ...citationsOf(input.evidence, 'evidence'),
      ...citationsOf(inFindings, 'findings'),
    ],
    incomplete: (fields) => {
      if (fields.evidence.length < input.evidence.length) return 'evidence';
      const short = fields.itemEvidence?.some((one, i) => one.evidence.length < (said[i]?.evidence.length ?? 0));
      return short ? 'findings' : null;
    },
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: async (tx, { serviceId }) => {
      const raised = await findLargestSample(tx, serviceId, tx.clock.today());
      return {
        auditedById: doerOf(scope.caller, input.auditedById),
        population: input.population,
        sampleSize: input.sampleSize,
        selectionMethod: input.selectionMethod,
        updateTimeliness: input.updateTimeliness,
        changeIdentification: input.changeIdentification,
        handoverEvidence: input.handoverEvidence,
        namedOwnership: input.namedOwnership,
        feedbackAlignment: input.feedbackAlignment,
        evidence: await citedRecords(tx, input.evidence),
        tool: CARE_PLANNING_AUDIT,
        itemEvidence: await itemEvidence(tx, said),
        escalationId: raised?.escalationId ?? null,
        sampleRaisedFrom: raised?.from ?? null,
        sampleRaisedTo: raised?.to ?? null,
        ...BY_NO_OWN_TOOL,
      };
    },
    faults: (audit) => auditFaults(audit),
    further: (tx, row) => ofItsService(tx, row, 'R45'),
    announce: (tx, row) =>
      tx.announce(auditRecordedV1, row, {
        auditedById: row.auditedById,
        population: input.population,
        sampleSize: input.sampleSize,
        updateTimeliness: input.updateTimeliness,
        changeIdentification: input.changeIdentification,
        handoverEvidence: input.handoverEvidence,
        namedOwnership: input.namedOwnership,
        feedbackAlignment: input.feedbackAlignment,
        evidence: [...row.evidence],
      }),
  });
};

/** Records an audit of agency staffing: each of its five items scored, with evidence. */
export const recordStaffingAudit = (scope: Scope, input: RecordStaffingAuditInput) =>
  recordByItems(scope, input, {
    mutation: 'recordStaffingAudit',
    tool: AGENCY_STAFFING_AUDIT,
    rule: 'R66',
    contract: staffingAuditRecordedV1,
  });

/** Records an audit of safeguarding escalation: each of its five items scored, with evidence. */
export const recordSafeguardingAudit = (scope: Scope, input: RecordSafeguardingAuditInput) =>
  recordByItems(scope, input, {
    mutation: 'recordSafeguardingAudit',
    tool: SAFEGUARDING_AUDIT,
    rule: 'R81',
    contract: safeguardingAuditRecordedV1,
  });

/** A tool whose items carry their scores themselves. */
interface ItemTool {
  readonly mutation: string;
  readonly tool: string;
  readonly rule: 'R66' | 'R81';
  readonly contract: typeof staffingAuditRecordedV1 | typeof safeguardingAuditRecordedV1;
}

function recordByItems(
  scope: Scope,
  input: RecordStaffingAuditInput | RecordSafeguardingAuditInput,
  { mutation, tool, rule, contract }: ItemTool,
) {
  const said = input.findings;
  return createRecord(scope, {
    mutation,
    input,
    table: auditTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.auditedById), field: 'auditedById' },
      ...citationsOf(input.evidence, 'evidence'),
      ...citationsOf(
        said.flatMap((finding) => finding.evidence),
        'findings',
      ),
    ],
    incomplete: (fields) => {
      if (fields.evidence.length < input.evidence.length) return 'evidence';
      const short = fields.itemEvidence?.some((one, i) => one.evidence.length < (said[i]?.evidence.length ?? 0));
      return short ? 'findings' : null;
    },
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: async (tx) => ({
      auditedById: doerOf(scope.caller, input.auditedById),
      population: input.population,
      sampleSize: input.sampleSize,
      selectionMethod: input.selectionMethod,
      ...NO_FIELDS_OF_CARE_PLANNING,
      evidence: await citedRecords(tx, input.evidence),
      tool,
      itemEvidence: await itemEvidence(tx, said),
      escalationId: null,
      sampleRaisedFrom: null,
      sampleRaisedTo: null,
      ...BY_NO_OWN_TOOL,
    }),
    faults: (audit) => auditFaults(audit, rule),
    further: (tx, row) => ofItsService(tx, row, rule),
    announce: (tx, row) =>
      tx.announce(contract, row, {
        auditedById: row.auditedById,
        population: input.population,
        sampleSize: input.sampleSize,
        findings: said.map(({ item, met }) => ({ item, met })),
        evidence: [...row.evidence],
      }),
  });
}

/** An audit is of no smaller sample than the one that is in force, and rests on records of its own service. */
const ofItsService = async (tx: Tx, row: Audit, rule: string) => [
  ...sampleFaults(row),
  ...(await serviceFaults(tx, row, { evidence: row.evidence, findings: (row.itemEvidence ?? []).flatMap((one) => one.evidence) }, rule)),
];

/** The evidence of each item, with its times as its owner told them. */
async function itemEvidence(tx: Tx, said: RecordAuditInput['findings'] | RecordStaffingAuditInput['findings']): Promise<ItemEvidence[]> {
  const known = await citedRecords(
    tx,
    said.flatMap((one) => one.evidence),
  );
  return said.map((one) => ({
    item: one.item,
    ...('met' in one ? { met: one.met } : {}),
    note: one.note ?? null,
    evidence: one.evidence.flatMap((ref) => known.find((cited) => cited.kind === ref.kind && cited.id === ref.id) ?? []),
  }));
}
