import { doerOf } from '@causeway/access';
import { toolAuditRecordedV1 } from '@causeway/event-contracts';
import { refusal, type CitedRecord } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordAuditByToolInput } from '../__generated__/graphql';
import { NO_FIELDS_OF_CARE_PLANNING, type Audit } from '../assurance/audit-tool';
import { auditTable } from '../assurance/repository';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { serviceRow } from '../organisation/commands';
import { answeringFaults, type AuditAnswer } from './answering';
import { isAuditor, type AuditToolVersion } from './tool';
import { auditToolVersionTable, wasReplaced } from './repository';

/** Records an audit by a provider's own tool: what the tool asks of the role in which the auditor answers, and nothing else. */
export const recordAuditByTool = (scope: Scope, input: RecordAuditByToolInput) => {
  let tool: AuditToolVersion | null = null;
  return createRecord(scope, {
    mutation: 'recordAuditByTool',
    input,
    table: auditTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.auditedById), field: 'auditedById' },
      ...citationsOf(
        input.answers.flatMap(({ evidence }) => evidence),
        'answers',
      ),
    ],
    refs: [{ table: auditToolVersionTable, ids: [input.toolVersionId], field: 'toolVersionId' }],
    incomplete: ({ answers }) =>
      answers?.some(({ evidence }, i) => evidence.length < (input.answers[i]?.evidence.length ?? 0)) ? 'answers' : null,
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: async (tx) => {
      tool = await tx.find(auditToolVersionTable, input.toolVersionId);
      const answers = await answersOf(tx, input.answers);
      return {
        auditedById: doerOf(scope.caller, input.auditedById),
        auditedAs: input.auditedAs,
        population: input.population ?? null,
        sampleSize: input.sampleSize ?? null,
        selectionMethod: input.selectionMethod ?? null,
        ...NO_FIELDS_OF_CARE_PLANNING,
        evidence: distinct(answers.flatMap(({ evidence }) => evidence)),
        tool: tool?.versionCode ?? null,
        toolVersionId: input.toolVersionId,
        itemEvidence: null,
        answers,
        escalationId: null,
        sampleRaisedFrom: null,
        sampleRaisedTo: null,
      };
    },
    faults: ({ answers, auditedAs: _, ...sampled }) => {
      if (!isAuditor(input.auditedAs)) return [refusal('NOT_PERMITTED', 'auditedAs')];
      return tool ? answeringFaults(tool, { ...sampled, auditedAs: input.auditedAs, answers: answers ?? [] }) : [];
    },
    further: async (tx, row) => [
      ...(await auditorFaults(tx, row, input.auditedAs)),
      ...(tool && (await wasReplaced(tx, tool, row.happenedAt)) ? [refusal('TOOL_REPLACED', 'toolVersionId', tool.versionCode)] : []),
      ...(await serviceFaults(tx, row, { answers: row.evidence }, tool?.versionCode ?? '')),
    ],
    announce: (tx, row) =>
      tx.announce(toolAuditRecordedV1, row, {
        auditedById: row.auditedById,
        auditedAs: input.auditedAs,
        tool: row.tool ?? '',
        toolVersionId: input.toolVersionId,
        population: row.population,
        sampleSize: row.sampleSize,
        answers: (row.answers ?? []).map(({ item, answer, met, notApplicableOf, points }) => ({
          item,
          answer,
          met,
          notApplicableOf,
          points,
        })),
        evidence: [...row.evidence],
      }),
  });
};

/** Whoever audits holds the role in which they answer, or deputises for its holder; of what is imported its source says so. */
const auditorFaults = async (tx: Tx, { serviceId }: Audit, role: RecordAuditByToolInput['auditedAs']) =>
  (await tx.mayAct(serviceId, [role, 'INTEGRATION'])) ? [] : [refusal('NOT_PERMITTED', 'auditedAs')];

/** The answers with their evidence, whose times are as its owner told them. */
async function answersOf(tx: Tx, said: RecordAuditByToolInput['answers']): Promise<AuditAnswer[]> {
  const known = await citedRecords(
    tx,
    said.flatMap(({ evidence }) => evidence),
  );
  return said.map((one) => ({
    item: one.item,
    answer: one.answer ?? null,
    met: one.met ?? null,
    notApplicableOf: one.notApplicableOf ?? null,
    points: one.points ?? null,
    note: one.note ?? null,
    evidence: one.evidence.flatMap((ref) => known.find((cited) => cited.kind === ref.kind && cited.id === ref.id) ?? []),
  }));
}

const distinct = (cited: readonly CitedRecord[]): CitedRecord[] =>
  cited.filter((one, i) => cited.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === i);
