import type { Answer } from '../play/client';
import { shiftsOf } from '../play/rota';
import type { World } from '../play/world';
import { dayAfter } from './generate';
import { acts, oneOf, turn, type Unit, type Week } from './week';

/** The next week's rota, and what befell this one: swaps, cancellations, late visits, agency workers. */
export async function playRota(w: Week): Promise<void> {
  const { serviceId, staff, agency } = w.world;
  const planned = await acts(w, 'rota-coordinator', 'planShifts', 'shifts { id version startsAt }', {
    serviceId,
    shifts: shiftsOf({
      kind: w.kind,
      days: Array.from({ length: 7 }, (_, d) => dayAfter(w.monday, 7 + d)),
      peopleIds: w.world.people.map((person) => person.id),
      // An agency worker stands in on the Monday of every fourth week.
      workers: (d) => [staff['support-worker'], d === 0 && turn(w, 4, 0) ? agency.workerId : staff['senior-carer']],
    }),
  });
  w.rota.thisWeek = w.rota.nextWeek;
  w.rota.nextWeek = planned as unknown as readonly Unit[];
  const [today, second] = w.rota.thisWeek;
  if (today && second && turn(w, 4, 1)) {
    // In homecare the agency worker makes the second visit of the day, to the second person.
    if (w.kind === 'HOMECARE') await withAgency(w, second, w.world.people.slice(1, 2));
    else await withAgency(w, today, w.world.people);
  }
  if (today && w.kind === 'HOMECARE' && w.week > 0 && w.draw() < 0.5) await lateVisit(w, today);
  if (turn(w, 5, 2)) await changedRota(w);
}

/** An agency worker is briefed, reads the guidance of each person, and is given people. */
async function withAgency(w: Week, shift: Unit, people: World['people']): Promise<void> {
  const { agency } = w.world;
  const peopleIds = people.map((person) => person.id);
  const about = { shiftId: shift.id, staffMemberId: agency.workerId, peopleIds };
  await acts(w, 'senior-carer', 'completeBriefingChecklist', 'briefingChecklist { id }', {
    ...about,
    items: peopleIds.map((personId) => ({
      personId,
      keyRisks: 'Falls on the stairs; thickened fluids where the plan says so.',
      routines: 'Breakfast when the person likes it; tea at four.',
    })),
    workerSigned: true,
    seniorSigned: true,
  });
  await w.player.do(`${w.prefix}agency-worker`, 'acknowledgeGuidance', 'personGuidance { id }', about);
  const allocation = await acts(w, 'senior-carer', 'allocateAtShiftStart', 'shiftAllocation { id }', {
    ...about,
  });
  await acts(w, 'senior-carer', 'fileInFolder', 'folderEntry { id }', {
    serviceId: w.world.serviceId,
    folder: 'HANDOVER_FOLDER',
    shiftId: shift.id,
    records: [{ kind: 'ShiftAllocation', id: allocation['id'] }],
    note: 'Briefing and allocation of the agency worker.',
  });
}

/** Whoever supports the person next is told of a change before they begin, and acknowledges it. */
export async function briefNext(w: Week, change: Answer): Promise<void> {
  const { people, staff } = w.world;
  const person = people.findIndex(({ id }) => id === change['personId']);
  const next = w.rota.thisWeek.find(
    ({ startsAt }, i) => startsAt > w.player.now && (w.kind !== 'HOMECARE' || i % people.length === person),
  );
  if (!next) return;
  const { shift } = await w.player.ask(
    `${w.prefix}rota-coordinator`,
    'query Rostered($id: UUID!) { shift(id: $id) { assignments(first: 9) { edges { node { endedAt staffMember { id } } } } } }',
    { id: next.id },
  );
  const roster = (shift['assignments']['edges'] as { node: Answer }[])
    .filter(({ node }) => node['endedAt'] === null)
    .map(({ node }) => node['staffMember']['id'] as string);
  for (const role of ['support-worker', 'senior-carer'] as const)
    if (roster.includes(staff[role]))
      await acts(w, role, 'giveBriefing', 'briefing { id }', {
        shiftId: next.id,
        staffMemberId: staff[role],
        personId: change['personId'],
        changeId: change['id'],
        givenById: staff['deputy-manager'],
        acknowledgedAt: w.player.now,
      });
}

async function lateVisit(w: Week, visit: Unit): Promise<void> {
  const missed = w.draw() < 0.25;
  await acts(w, 'care-coordinator', 'reportVisit', 'visitReport { id }', {
    shiftId: visit.id,
    outcome: missed ? 'MISSED' : 'LATE',
    arrivedAt: missed ? null : w.player.now,
    reasonCode: oneOf(w, ['TRAFFIC', 'EARLIER_VISIT_OVERRAN', 'STAFF_ABSENT']),
  });
}

/** Someone falls ill, someone swaps, and a shift is no longer needed. */
async function changedRota(w: Week): Promise<void> {
  const [, , , cancelled, ill, swapped] = w.rota.nextWeek;
  const first = async (shift: Unit | undefined): Promise<Answer> => {
    const answer = await w.player.ask(
      `${w.prefix}rota-coordinator`,
      'query Assigned($id: UUID!) { shift(id: $id) { assignments(first: 1) { edges { node { id version } } } } }',
      { id: shift?.id },
    );
    return answer['shift']['assignments']['edges'][0]['node'] as Answer;
  };
  if (cancelled)
    await acts(w, 'rota-coordinator', 'cancelShift', 'shift { id }', {
      shiftId: cancelled.id,
      version: cancelled.version,
      reasonCode: 'NOT_NEEDED',
    });
  const sick = await first(ill);
  await acts(w, 'rota-coordinator', 'endAssignment', 'assignment { id }', {
    assignmentId: sick['id'],
    version: sick['version'],
    reasonCode: 'SICK',
  });
  const other = await first(swapped);
  await acts(w, 'rota-coordinator', 'swapAssignment', 'assignment { id }', {
    assignmentId: other['id'],
    version: other['version'],
    toStaffMemberId: w.world.staff['key-worker'],
    reasonCode: 'SWAPPED',
  });
}
