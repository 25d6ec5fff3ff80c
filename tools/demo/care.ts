import { identifyChange, planRead } from '../play/changes';
import type { Answer } from '../play/client';
import { COUNCIL } from '../play/world';
import { dayAfter } from './generate';
import { acts, aNote, oneOf, somebody, turn, type Week } from './week';

/** It pays for a fortnight. */
const ANOTHER_COUNCIL = '5f0d6c1e-0000-4000-8000-000000000002';

/** Complaints, further evidence of changes, and records that were made in error. */
export async function playCare(w: Week): Promise<void> {
  const { people } = w.world;
  if (turn(w, 9, 2)) {
    const { id: personId } = somebody(w);
    await acts(w, 'senior-carer', 'receiveComplaint', 'complaint { id }', {
      personId,
      category: oneOf(w, ['MISSED_CARE', 'ATTITUDE', 'COMMUNICATION']),
      concernCode: 'CALLS_NOT_RETURNED',
      text: 'My sister rang twice and nobody called her back.',
      notActedOn: w.draw() < 0.4,
    });
  }
  if (turn(w, 6, 1)) {
    const twice = await aNote(w, somebody(w).id, 'Written down for the wrong person.');
    await acts(w, 'support-worker', 'enterCareRecordInError', 'record { id }', {
      record: { kind: 'DAILY_NOTE', id: twice['id'] },
      version: twice['version'],
      reasonCode: 'WRONG_PERSON',
    });
  }
  if (turn(w, 52, 2)) await awayAndBack(w);
  if (turn(w, 52, 20)) await nameOwners(w);
  if (turn(w, 13, 3)) {
    const person = Math.floor(w.draw() * people.length);
    const change = await identifyChange(w.world, { person, from: 'DailyNote', code: 'SLEEP', prefix: w.prefix });
    const more = await aNote(w, people[person]?.id ?? '', 'Awake again before five.', ['SLEEP']);
    const longer = await acts(w, 'support-worker', 'addChangeEvidence', 'identifiedChange { id version }', {
      changeId: change['id'],
      version: change['version'],
      evidence: [{ kind: 'DailyNote', id: more['id'] }],
    });
    await acts(w, 'registered-manager', 'enterChangeInError', 'identifiedChange { id }', {
      changeId: longer['id'],
      version: longer['version'],
      reasonCode: 'DUPLICATE',
    });
  }
}

/** From the twentieth week on each plan has a named owner and a deputy. */
async function nameOwners(w: Week): Promise<void> {
  const { people, staff } = w.world;
  for (const person of people)
    await acts(w, 'service-lead', 'assignPlanOwner', 'planOwnership { id }', {
      ...(await planRead(w.world.player, `${w.prefix}service-lead`, person.planId)),
      ownerId: staff[person.keyWorker.endsWith('second-key-worker') ? 'second-key-worker' : 'key-worker'],
      deputyId: staff['senior-carer'],
      startsOn: w.monday,
    });
}

/** Somebody was with family for some days, and care goes on; their key worker and who places them are named anew; their plan had no owner yet. */
async function awayAndBack(w: Week): Promise<void> {
  const person = w.world.people.at(-1);
  if (!person) return;
  const { read } = (await w.world.player.ask(`${w.prefix}registered-manager`, 'query ($id: UUID!) { read: person(id: $id) { version } }', {
    id: person.id,
  })) as { read: Answer };
  const left = await acts(w, 'registered-manager', 'recordPersonLeft', 'person { id version }', {
    personId: person.id,
    version: read['version'],
    leftOn: dayAfter(w.monday, -5),
  });
  const back = await acts(w, 'registered-manager', 'resumeCare', 'person { id version }', {
    personId: person.id,
    version: left['version'],
    resumedOn: w.monday,
  });
  await acts(w, 'registered-manager', 'assignKeyWorker', 'keyWorkerAssignment { id }', {
    personId: person.id,
    version: back['version'],
    staffMemberId: w.world.staff[person.keyWorker.endsWith('second-key-worker') ? 'second-key-worker' : 'key-worker'],
    startsOn: w.monday,
  });
  const place = (organisationId: string) =>
    acts(w, 'registered-manager', 'placePerson', 'placement { id version }', { personId: person.id, organisationId, startsOn: w.monday });
  await place(COUNCIL);
  const short = await place(ANOTHER_COUNCIL);
  await acts(w, 'registered-manager', 'endPlacement', 'placement { id }', {
    placementId: short['id'],
    version: short['version'],
    endsOn: dayAfter(w.monday, 13),
  });
}
