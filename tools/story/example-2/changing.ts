import type { Answer } from '../../play/client';
import { ref } from '../scene';
import type { Plan } from './acting';
import { allocating, ask, checklistOf, itemsOf, peopleIdsOf } from './evening';
import { london } from './rota';
import { CHANGED_ON, eveningOf, loginOf, type Case } from './scene';

/** Step 4: the senior carer puts the checklist in force; what is written of it is the procedure. */
export async function makeTheChange(found: Case, { changing, actions }: Plan): Promise<Answer> {
  const { told, serviceId } = found;
  told.chapter('Step 4: the senior carer introduces the shift-start briefing checklist');
  const opening = { serviceId, title: 'Shift start with agency workers', procedureCode: 'AGENCY_SHIFT_START' };
  const procedure = await told.does('registered-manager', 'opens the procedure', 'openProcedure', 'procedure { id version }', opening);
  const versioned = 'procedureVersion { id number procedure { version } }';
  const old = await told.does('registered-manager', 'files how it was', 'reviseProcedure', versioned, {
    ...{ procedureId: procedure['id'], version: procedure['version'] },
    text: 'Agency workers are shown the house when they come.',
  });
  const inForce = await told.does('senior-carer', 'files how it is from now on', 'reviseProcedure', versioned, {
    ...{ procedureId: procedure['id'], version: old['procedure'].version, actionId: actions[0]['id'] },
    text: 'Half an hour before the evening the senior carer goes through risks and routines of each person; both sign; then people are given.',
  });
  await told.isRefused('service-lead', 'makes the change', ['WRONG_STEP_ROLE'], 'makeChange', 'review { id }', changing);
  await told.does('senior-carer', 'makes the change', 'makeChange', 'review { id version changedOn }', changing);
  return ref('ProcedureVersion', inForce);
}

/** The first evening by the checklist: what is not signed, or not of each person, gives nobody anyone. */
export async function holdTheFirstEvening(found: Case): Promise<readonly Answer[]> {
  const { told, player, agency } = found;
  const evening = eveningOf(found, '2026-03-10');
  await player.at(london(evening.day, 15, '30'));
  told.chapter('The first evening by the checklist');
  const [allocation, checklist] = ['shiftAllocation { id }', 'briefingChecklist { id }'];
  const refused = (login: string, what: string, code: string, verb: string, of: string, input: Answer): Promise<void> =>
    told.isRefused(login, what, [code], verb, of, input);
  const [allocate, complete] = ['allocateAtShiftStart', 'completeBriefingChecklist'];
  await refused(
    'senior-carer',
    'gives people to an agency worker unbriefed',
    'CHECKLIST_MISSING',
    allocate,
    allocation,
    allocating(found, evening),
  );
  const unsigned = checklistOf(found, evening, { workerSigned: false });
  await refused('senior-carer', 'signs alone', 'SIGNATURE_MISSING', complete, checklist, unsigned);
  const half = checklistOf(found, evening, { items: itemsOf(found).slice(0, 2) });
  await refused('senior-carer', 'says the routines of two of four', 'ITEM_OF_EACH_MISSING', complete, checklist, half);
  const guiding = { shiftId: evening.shiftId, peopleIds: peopleIdsOf(found) };
  const guidance = 'personGuidance { id }';
  await refused(loginOf(0), 'signs for another agency worker', 'NOT_THE_CALLER', 'acknowledgeGuidance', guidance, {
    ...guiding,
    staffMemberId: agency[evening.agency],
  });
  const read = await told.does(loginOf(evening.agency), 'reads the guidance about each person', 'acknowledgeGuidance', guidance, guiding);
  const signed = await told.does('senior-carer', 'goes through the checklist; both sign', complete, checklist, checklistOf(found, evening));
  const given = await told.does('senior-carer', 'gives people to the agency worker', allocate, allocation, allocating(found, evening));
  const { shift } = await player.ask(
    'senior-carer',
    'query F($id: UUID!) { shift(id: $id) { folderEntries(first: 5) { edges { node { folder } } } } }',
    { id: evening.shiftId },
  );
  const folders = (shift.folderEntries.edges as { node: Answer }[]).map(({ node }) => node['folder'] as string);
  told.notes(`it lies in the ${folders.join(', ').toLowerCase().replaceAll('_', ' ')} of its shift`);
  await ask(found, evening, 5, 5);
  return [ref('PersonGuidance', read), ref('BriefingChecklist', signed), ref('ShiftAllocation', given)];
}

/** What was planned is done, as records from since then show. */
export async function completeTheActions(found: Case, { actions }: Plan, procedure: Answer, shown: readonly Answer[]): Promise<void> {
  const { told, player, handover } = found;
  await player.at(london('2026-03-11', 10));
  const done = 'reviewAction { id completedOn }';
  const completing = (i: number, evidence: readonly Answer[]): Answer => ({
    actionId: actions[i]?.['id'],
    version: actions[i]?.['version'],
    completedOn: '2026-03-11',
    evidence,
    doneBefore: i === 0 ? 'Agency workers were shown the house, and given people at four.' : 'Handover was over when they came.',
    doneSince:
      i === 0
        ? 'Nobody is given to them before risks and routines of each are signed for.'
        : 'It is gone through again with them at half past three.',
  });
  const refused = (what: string, code: string, input: Answer): Promise<void> =>
    told.isRefused('senior-carer', what, [code], 'completeAction', done, input);
  await refused('completes an action on their word', 'EVIDENCE_MISSING', completing(0, []));
  await refused('completes it by a record from before it was planned', 'EVIDENCE_BEFORE_PLANNED', completing(1, [handover]));
  for (const [i, evidence] of [shown, shown.slice(1, 2), [procedure]].entries())
    await told.does('senior-carer', 'completes an action, with what shows it', 'completeAction', done, completing(i, evidence));
  told.notes(`the change is in force since ${CHANGED_ON}`);
}
