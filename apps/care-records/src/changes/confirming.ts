import { doerOf } from '@causeway/access';
import { identifiedChangeAmendedV1, identifiedChangeProposedV1, identifiedChangeRetractedV1 } from '@causeway/event-contracts';
import { err, ok, refusal, refuse, type Decision, type RecordRef, type CitedRecord } from '@causeway/kernel';
import { command, createRecord, notYours, type Patch, type Scope, type Tx } from '@causeway/persistence';
import type {
  AddChangeEvidenceInput,
  ConfirmChangeInput,
  EnterChangeInErrorInput,
  ProposeChangeInput,
  RefusalCode,
  SignOffChangeInput,
} from '../__generated__/graphql';
import { citedRecords } from '../citations/commands';
import { findOtherContact } from '../communication/repository';
import { personTable } from '../people/repository';
import type { IdentifiedChange } from './domain';
import { findOfOtherPerson, forgetShown, noteShown } from './evidence-repository';
import { identifiedChangeTable, listNamedSeniors } from './repository';
import { clockFor } from './clock';
import { endWaiting } from './commands';
import { shownFaults } from './once';
import { beforeCareFaults, confirmFaults, evidenceKindFaults, signOffFaults } from './rules';

/** Proposes an identified change; its clock starts when the earliest of its evidence happened. */
export const proposeChange = async (scope: Scope, input: ProposeChangeInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let evidence: CitedRecord[] = [];
  let clock: Awaited<ReturnType<typeof clockFor>> = refuse('EVIDENCE_MISSING', 'evidence', 'R31');
  return createRecord<IdentifiedChange, RefusalCode>(scope, {
    mutation: 'proposeChange',
    input,
    table: identifiedChangeTable,
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: async (tx) => {
      evidence = await citedRecords(tx, input.evidence);
      clock = await clockFor(tx, evidence);
      const nothing = { identifiedAt: new Date(0), firstSource: 'FORMAL_REVIEW', dueAt: new Date(0), calendarVersion: '' } as const;
      return {
        personId: input.personId,
        kind: input.kind,
        code: input.code,
        highRisk: input.highRisk,
        evidence,
        ...(clock.ok ? clock.value : nothing),
        state: 'CANDIDATE',
        confirmedById: null,
        signedOffById: null,
        signedOffAt: null,
        earlierClocks: null,
      };
    },
    faults: (change) => [
      ...(/^[A-Z][A-Z0-9_]{1,39}$/.test(change.code) ? [] : [refusal('CODE_MALFORMED', 'code')]),
      ...evidenceFaults(input.evidence, evidence),
      ...(evidence.length < input.evidence.length || evidence.length === 0 || clock.ok ? [] : clock.error),
    ],
    further: async (tx) => [...(await contentFaults(tx, input.personId, evidence)), ...(await shownFaults(tx, input, evidence))],
    announce: async (tx, row) => {
      await noteShown(
        tx,
        row,
        row.evidence.map((cited) => cited.id),
      );
      tx.announce(identifiedChangeProposedV1, row, factsOf(row));
    },
  });
};

/** Adds evidence. An earlier record moves the clock back, whoever wrote it and whenever it was found (R31). */
export const addChangeEvidence = (scope: Scope, input: AddChangeEvidenceInput) =>
  amend(scope, 'addChangeEvidence', input, [], async (tx, change) => {
    if (change.state === 'ENTERED_IN_ERROR') return refuse('ENTERED_IN_ERROR', 'changeId');
    const added = await citedRecords(tx, input.evidence);
    const wrong = [...evidenceFaults(input.evidence, added), ...(await contentFaults(tx, change.personId, added))];
    if (wrong.length > 0) return err(wrong);
    const known = new Set(change.evidence.map((cited) => cited.id));
    const further = added.filter((cited) => !known.has(cited.id));
    const ids = further.map((cited) => cited.id);
    const again = await shownFaults(tx, change, further);
    if (again.length > 0) return err(again);
    await noteShown(tx, change, ids);
    const evidence = [...change.evidence, ...further];
    const clock = await clockFor(tx, evidence);
    return clock.ok ? ok({ evidence, ...clock.value }) : clock;
  });

/** Confirms a proposed change: from now on it counts. */
export const confirmChange = (scope: Scope, input: ConfirmChangeInput) => {
  const confirmedById = doerOf(scope.caller, input.confirmedById);
  return amend(scope, 'confirmChange', input, [{ kind: 'StaffMember', id: confirmedById, field: 'confirmedById' }], async (_tx, change) => {
    const wrong = confirmFaults(change);
    return wrong.length > 0 ? err(wrong) : ok({ state: 'CONFIRMED' as const, confirmedById });
  });
};

/** Signs a high-risk change off; the instructions that were issued meanwhile no longer wait. */
export const signOffChange = (scope: Scope, input: SignOffChangeInput) => {
  const signedOffById = doerOf(scope.caller, input.signedOffById);
  return amend(scope, 'signOffChange', input, [{ kind: 'StaffMember', id: signedOffById, field: 'signedOffById' }], async (tx, change) => {
    const wrong = signOffFaults({
      change,
      signedOffById,
      namedSeniors: await listNamedSeniors(tx, change.serviceId, tx.clock.today()),
      onCall: (await tx.actsAs(change.serviceId, ['ON_CALL_MANAGER'])) !== null,
    });
    if (wrong.length > 0) return err(wrong);
    await endWaiting(tx, change.id);
    return ok({ signedOffById, signedOffAt: scope.clock.now() });
  });
};

/** Marks a change as entered in error: measures exclude it, and list it. */
export const enterChangeInError = (scope: Scope, input: EnterChangeInErrorInput) =>
  amend(scope, 'enterChangeInError', input, [], async (tx, change) => {
    if (change.state === 'ENTERED_IN_ERROR') return refuse('ENTERED_IN_ERROR', 'changeId');
    await forgetShown(tx, change.id);
    return ok({ state: 'ENTERED_IN_ERROR' as const, enteredInErrorAt: scope.clock.now(), enteredInErrorReason: input.reasonCode });
  });

function amend(
  scope: Scope,
  mutation: string,
  input: { readonly changeId: string; readonly version: number; readonly idempotencyKey: string },
  cites: readonly { kind: string; id: string; field: string }[],
  decide: (tx: Tx, change: IdentifiedChange) => Promise<Decision<Patch<IdentifiedChange>, RefusalCode>>,
): Promise<Decision<{ id: string }, RefusalCode>> {
  return command(
    scope,
    { mutation, idempotencyKey: input.idempotencyKey, input, cites },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const change = await tx.find(identifiedChangeTable, input.changeId);
      if (!change) return refuse('NOT_FOUND', 'changeId');
      if (!(await tx.mayAct(change.serviceId))) return notYours(tx, change, 'changeId');
      if (change.version !== input.version) return refuse('STALE', 'version');
      const decision = await decide(tx, change);
      if (!decision.ok) return decision;
      const amended = await tx.update(identifiedChangeTable, change, decision.value);
      tx.announce(
        amended.state === 'ENTERED_IN_ERROR' ? identifiedChangeRetractedV1 : identifiedChangeAmendedV1,
        amended,
        factsOf(amended),
      );
      return ok({ id: amended.id });
    },
  );
}

const evidenceFaults = (asked: readonly RecordRef[], found: readonly CitedRecord[]) => {
  const unfit = evidenceKindFaults(asked);
  if (unfit.length > 0) return unfit;
  return [
    ...(asked.length === 0 ? [refusal('EVIDENCE_MISSING', 'evidence', 'R31')] : []),
    ...(found.length < asked.length ? [refusal('EVIDENCE_UNKNOWN', 'evidence', 'R28')] : []),
  ];
};

/**
 * The faults of what the cited records say: each speaks of the person, of the time since their care began, and an entry of
 * the communication log of contact with family.
 */
const contentFaults = async (tx: Tx, personId: string, cited: readonly CitedRecord[]) => [
  ...beforeCareFaults(await tx.find(personTable, personId), cited),
  ...(await otherPersonFaults(tx, personId, cited)),
  ...(await otherContactFaults(tx, cited)),
];

/** A call, a message, an alert or a meeting is no source of changes by itself: what came of it stands in a note, feedback or a review (R24). */
async function otherContactFaults(tx: Tx, cited: readonly CitedRecord[]) {
  const other = await findOtherContact(
    tx,
    cited.map((c) => c.id),
  );
  return other ? [refusal('EVIDENCE_KIND_UNFIT', 'evidence', 'R24')] : [];
}

/** Every cited record of this domain speaks of the same person. */
async function otherPersonFaults(tx: Tx, personId: string, cited: readonly CitedRecord[]) {
  const other = await findOfOtherPerson(
    tx,
    personId,
    cited.map((c) => c.id),
  );
  return other ? [refusal('EVIDENCE_OTHER_PERSON', 'evidence', 'R28')] : [];
}

/** What others are told of a change. */
export const factsOf = (row: IdentifiedChange) => ({
  personId: row.personId,
  kind: row.kind,
  code: row.code,
  firstSource: row.firstSource,
  highRisk: row.highRisk,
  evidence: [...row.evidence],
  identifiedAt: row.identifiedAt.toISOString(),
  state: row.state,
  confirmedById: row.confirmedById,
  dueAt: row.dueAt.toISOString(),
  signedOffById: row.signedOffById,
  signedOffAt: row.signedOffAt?.toISOString() ?? null,
  earlierClocks: [...(row.earlierClocks ?? [])],
});
