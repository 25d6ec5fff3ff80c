import { personRegisteredV1, reviewEscalationMadeV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aTeam, NOW, type Team } from './team';

let graph: TestGraph;
let team: Team;
beforeAll(async () => {
  graph = await testGraph(parts);
  team = await aTeam(graph);
});
afterAll(() => graph.close());

const LONG = 'a'.repeat(8001);
/** A checklist that says the risks and routines of each of these people. */
const ofEach = (...peopleIds: string[]) => ({
  ...{ peopleIds, keyRisks: null, routines: null },
  items: peopleIds.map((personId) => ({ personId, keyRisks: 'Falls at night.', routines: 'Up at six.' })),
});

/** As a system that imports sends a checklist that was written down at its source at six. */
const WRITTEN_DOWN_AT_SIX = {
  ...{ happenedAt: '2026-03-09T06:00:00.000Z', recordedAt: '2026-03-09T06:05:00.000Z', source: 'paper', externalId: 'CHK-1' },
};
const importing = ({ tenantId }: Team) => aCaller('INTEGRATION', { tenantId });

describe('a shift-start briefing checklist', () => {
  it('names its people and both who signed, and its words go in no event (part of R60)', async () => {
    const { id, events } = await team.verbs.completeBriefingChecklist.takes();
    expect(events).toMatchObject([
      { type: 'workforce.briefing-checklist.completed.v1', aggregateId: id, serviceId: team.serviceId },
      { type: 'workforce.folder-entry.filed.v1', data: { folder: 'HANDOVER_FOLDER', shiftId: team.shiftId } },
    ]);
    expect(events[0]?.data).toEqual({
      shiftId: team.shiftId,
      staffMemberId: team.agencyWorker,
      seniorId: team.senior,
      peopleIds: [team.personId],
      workerSigned: true,
      seniorSigned: true,
    });
    for (const field of ['keyRisks', 'routines']) {
      await team.verbs.completeBriefingChecklist.refuses({ [field]: ' ' }, 'TEXT_EMPTY', field);
      await team.verbs.completeBriefingChecklist.refuses({ [field]: LONG }, 'TEXT_TOO_LONG', field);
    }
    for (const field of ['workerSigned', 'seniorSigned'])
      await team.verbs.completeBriefingChecklist.refuses({ [field]: false }, 'SIGNATURE_MISSING', field, 'R60');
    await team.verbs.completeBriefingChecklist.refuses({ seniorId: team.agencyWorker }, 'SIGNED_BY_ONE', 'seniorId', 'R60');
  });

  it('says the key risks and the routines of each person, is signed by both, and lies in the handover folder of its shift (R60)', async () => {
    const fresh = await aTeam(graph);
    const other = anId();
    await graph.told(fresh.tenantId, personRegisteredV1, {
      ...{ serviceId: fresh.serviceId, id: other, happenedAt: '2026-01-05T09:00:00.000Z', data: personRegisteredV1.example },
    });
    const { completeBriefingChecklist: brief } = fresh.verbs;
    const both = ofEach(fresh.personId, other);
    const [first = { personId: '', keyRisks: '', routines: '' }, second] = both.items;
    await brief.refuses({ peopleIds: both.peopleIds }, 'ITEM_OF_EACH_MISSING', 'items', 'R60');
    for (const items of [[first], [first, first], [first, second, { ...first, personId: anId() }], []])
      await brief.refuses({ ...both, items }, 'ITEM_OF_EACH_MISSING', 'items', 'R60');
    for (const field of ['keyRisks', 'routines']) {
      await brief.refuses({ ...both, items: [{ ...first, [field]: ' ' }, second] }, 'TEXT_EMPTY', 'items', 'R60');
      await brief.refuses({ ...both, items: [{ ...first, [field]: LONG }, second] }, 'TEXT_TOO_LONG', 'items');
    }
    for (const field of ['workerSigned', 'seniorSigned'])
      await brief.refuses({ ...both, [field]: false }, 'SIGNATURE_MISSING', field, 'R60');
    const { id, events } = await brief.takes(both);
    expect(JSON.stringify(events)).not.toMatch(/Falls|six/);
    const by = aCaller('SENIOR_CARER', { tenantId: fresh.tenantId, services: [fresh.serviceId] });
    const { shift } = await graph.run(
      by,
      NOW,
      `{ shift(id: "${fresh.shiftId}") { folderEntries { edges { node { folder filedBy { id } records { id record { ... on BriefingChecklist { items { person { id } keyRisks routines } } } } } } } } }`,
    );
    const items = both.items.map(({ personId, ...words }) => ({ person: { id: personId }, ...words }));
    expect(shift.folderEntries.edges).toEqual([
      { node: { folder: 'HANDOVER_FOLDER', filedBy: { id: fresh.senior }, records: [{ id, record: { items } }] } },
    ]);
  });

  it('of one person says that person’s', async () => {
    const { id } = await team.verbs.completeBriefingChecklist.takes();
    const by = aCaller('SENIOR_CARER', { tenantId: team.tenantId, services: [team.serviceId] });
    const read = await graph.run(by, NOW, `{ briefingChecklist(id: "${id}") { items { person { id } keyRisks routines } } }`);
    const item = { person: { id: team.personId }, keyRisks: 'Choking: thickened fluids only.', routines: 'Sits upright for meals.' };
    expect(read['briefingChecklist'].items).toEqual([item]);
  });

  it('lists the people concerned (part of R55)', () =>
    team.verbs.completeBriefingChecklist.refuses({ peopleIds: [] }, 'PEOPLE_MISSING', 'peopleIds', 'R55'));
  it('is of a worker of the shift', () =>
    team.verbs.completeBriefingChecklist.refuses({ staffMemberId: team.senior, seniorId: team.worker }, 'NOT_ON_SHIFT', 'staffMemberId'));
});

describe('a signature', () => {
  it('is a worker’s own act, and not that of whoever briefs them (part of R26)', async () => {
    const by = aCaller('SENIOR_CARER', { tenantId: team.tenantId, services: [team.serviceId], staffMemberId: team.senior });
    await team.verbs.giveBriefing.refuses({ givenById: team.senior }, 'NOT_THE_CALLER', 'staffMemberId', null, by);
  });
});

describe('a signature of an agency worker', () => {
  it('is for themselves and for nobody else', async () => {
    const by = aCaller('AGENCY_WORKER', { tenantId: team.tenantId, services: [team.serviceId], staffMemberId: team.agencyWorker });
    const { acknowledgeGuidance, giveBriefing } = team.verbs;
    const asGiver = { staffMemberId: team.worker, givenById: team.agencyWorker };
    await giveBriefing.refuses(asGiver, 'NOT_THE_CALLER', 'staffMemberId', null, by);
    await acknowledgeGuidance.refuses({ staffMemberId: team.worker }, 'NOT_THE_CALLER', 'staffMemberId', null, by);
    for (const verb of [giveBriefing, acknowledgeGuidance]) await verb.takes({ staffMemberId: team.agencyWorker }, by);
  });
});

describe('an allocation at shift start', () => {
  it('gives people to a worker of the shift', async () => {
    const { id, events } = await team.verbs.allocateAtShiftStart.takes();
    expect(events).toMatchObject([{ type: 'workforce.shift-allocation.made.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      shiftId: team.shiftId,
      staffMemberId: team.worker,
      peopleIds: [team.personId],
      allocatedById: team.senior,
      overridden: false,
    });
  });

  it('names the people', () => team.verbs.allocateAtShiftStart.refuses({ peopleIds: [] }, 'PEOPLE_MISSING', 'peopleIds'));
  it('has a reason of at most 500 characters', () =>
    team.verbs.allocateAtShiftStart.refuses({ overrideReason: LONG }, 'TEXT_TOO_LONG', 'overrideReason'));
  it('is to a worker of the shift', () =>
    team.verbs.allocateAtShiftStart.refuses({ staffMemberId: team.senior }, 'NOT_ON_SHIFT', 'staffMemberId'));

  it('of an agency worker waits for the checklist in the handover folder, or for an override that is listed with its reason (R59)', async () => {
    const fresh = await aTeam(graph);
    const agency = { staffMemberId: fresh.agencyWorker };
    await fresh.verbs.allocateAtShiftStart.refuses(agency, 'CHECKLIST_MISSING', 'staffMemberId', 'R59');
    await fresh.verbs.allocateAtShiftStart.refuses({ ...agency, overrideReason: ' ' }, 'CHECKLIST_MISSING', 'staffMemberId', 'R59');
    const { id, events } = await fresh.verbs.allocateAtShiftStart.takes({ ...agency, overrideReason: 'Nobody else is there.' });
    expect(events[0]?.data).toMatchObject({ overridden: true });
    expect(JSON.stringify(events)).not.toContain('Nobody else');
    const filed = (await fresh.verbs.completeBriefingChecklist.takes()).events[1];
    expect(filed?.data).toMatchObject({ folder: 'HANDOVER_FOLDER', shiftId: fresh.shiftId, records: [{ kind: 'BriefingChecklist' }] });
    const allocated = await fresh.verbs.allocateAtShiftStart.takes(agency);
    const by = aCaller('REGISTERED_MANAGER', { tenantId: fresh.tenantId, services: [fresh.serviceId] });
    const listed = async (overridden: boolean) => {
      const read = await graph.run(by, NOW, `{ shiftAllocations(overridden: ${overridden}) { edges { node { id overrideReason } } } }`);
      return read['shiftAllocations'].edges.map((edge: any) => edge.node);
    };
    expect(await listed(true)).toEqual([{ id, overrideReason: 'Nobody else is there.' }]);
    expect(await listed(false)).toEqual([{ id: allocated.id, overrideReason: null }]);
  });

  it('gives an agency worker only people who are in a checklist of theirs for the shift that stands, or is overridden (part of R59)', async () => {
    const fresh = await aTeam(graph);
    const [one, two, three] = [fresh.personId, anId(), anId()];
    const told = { serviceId: fresh.serviceId, happenedAt: '2026-01-05T09:00:00.000Z', data: personRegisteredV1.example };
    for (const id of [two, three]) await graph.told(fresh.tenantId, personRegisteredV1, { ...told, id });
    const { allocateAtShiftStart: allocate, completeBriefingChecklist: brief } = fresh.verbs;
    const gives = (...peopleIds: string[]) => ({ staffMemberId: fresh.agencyWorker, peopleIds });
    await brief.takes({ peopleIds: [one] });
    await brief.takes({ ...ofEach(two, three), staffMemberId: fresh.worker });
    await allocate.refuses(gives(one, two, three), 'CHECKLIST_MISSING', 'staffMemberId', 'R59');
    await allocate.takes({ ...gives(one, two, three), overrideReason: 'Nobody else is there.' });
    const { id } = await brief.takes({ peopleIds: [two] });
    await allocate.takes(gives(one, two));
    await allocate.refuses(gives(one, two, three), 'CHECKLIST_MISSING', 'staffMemberId', 'R59');
    await graph.database.asAdmin(
      "update briefing_checklist set entered_in_error_at = now(), entered_in_error_reason = 'WRONG_PERSON', version = version + 1 where id = $1",
      [id],
    );
    await allocate.refuses(gives(one, two), 'CHECKLIST_MISSING', 'staffMemberId', 'R59');
    await allocate.takes(gives(one));
  });

  it('of an agency worker is by a checklist that was complete and written down by then, whenever the allocation is sent (part of R59)', async () => {
    const fresh = await aTeam(graph);
    const { allocateAtShiftStart: allocate, completeBriefingChecklist: brief } = fresh.verbs;
    const given = { staffMemberId: fresh.agencyWorker, happenedAt: '2026-03-09T06:30:00.000Z' };
    await brief.takes({ happenedAt: '2026-03-09T07:55:00.000Z' });
    await allocate.refuses(given, 'CHECKLIST_MISSING', 'staffMemberId', 'R59');
    await brief.takes({ happenedAt: '2026-03-09T06:00:00.000Z' });
    await allocate.refuses(given, 'CHECKLIST_MISSING', 'staffMemberId', 'R59');
    await allocate.takes({ ...given, overrideReason: 'Nobody else is there.' });
    await allocate.takes({ staffMemberId: fresh.agencyWorker });
    await brief.takes(WRITTEN_DOWN_AT_SIX, importing(fresh));
    await allocate.takes(given);
  });

  it('of an agency worker is by a named senior’s briefing that was written down by then, also where the rule has ended or begun since (part of R64)', async () => {
    const named = async (startsOn: string, endsOn: string | null) => {
      const fresh = await aTeam(graph);
      await graph.told(fresh.tenantId, reviewEscalationMadeV1, {
        ...{ serviceId: fresh.serviceId, happenedAt: '2026-03-02T09:00:00.000Z' },
        data: { ...reviewEscalationMadeV1.example, kind: 'SENIOR_BRIEFING', namedSeniorId: fresh.senior, startsOn, endsOn },
      });
      await fresh.verbs.completeBriefingChecklist.takes();
      return fresh;
    };
    const given = ({ agencyWorker }: Team, happenedAt: string) => ({
      staffMemberId: agencyWorker,
      overrideReason: 'Nobody else.',
      happenedAt,
    });
    for (const [startsOn, endsOn, at] of [
      ['2026-03-09', '2026-03-09', '2026-03-09T07:59:59.999Z'],
      ['2026-03-09', null, '2026-03-08T12:00:00.000Z'],
      ['2026-03-02', '2026-03-08', '2026-03-08T12:00:00.000Z'],
    ] as const) {
      const fresh = await named(startsOn, endsOn);
      await fresh.verbs.allocateAtShiftStart.refuses(given(fresh, at), 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64');
      await fresh.verbs.allocateAtShiftStart.takes(given(fresh, NOW));
    }
  });

  it('of an agency worker waits for the briefing of a senior who is named, while that rule is in force (part of R64)', async () => {
    const fresh = await aTeam(graph);
    const [named, deputy] = [(await fresh.verbs.registerStaffMember.takes()).id, (await fresh.verbs.registerStaffMember.takes()).id];
    const escalated = (startsOn: string, endsOn: string | null, changed: object = {}) =>
      graph.told(fresh.tenantId, reviewEscalationMadeV1, {
        serviceId: fresh.serviceId,
        happenedAt: '2026-03-02T09:00:00.000Z',
        data: { ...reviewEscalationMadeV1.example, kind: 'SENIOR_BRIEFING', namedSeniorId: named, startsOn, endsOn, ...changed },
      });
    const allocate = fresh.verbs.allocateAtShiftStart;
    const agency = { staffMemberId: fresh.agencyWorker, overrideReason: 'Nobody else is there.' };
    await escalated('2026-03-02', null, { kind: 'SENIOR_SIGN_OFF' });
    await escalated('2026-03-02', '2026-03-08');
    await escalated('2026-03-10', null);
    await allocate.takes(agency);

    await escalated('2026-03-09', '2026-03-09');
    await allocate.refuses(agency, 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64');
    await fresh.verbs.completeBriefingChecklist.takes({ seniorId: deputy });
    await allocate.refuses({ staffMemberId: fresh.agencyWorker }, 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64');
    await allocate.takes();
    await fresh.verbs.completeBriefingChecklist.takes({ seniorId: named });
    await allocate.takes({ staffMemberId: fresh.agencyWorker });
  });

  it('of an agency worker is by the briefing of any of the seniors who are named (part of R64)', async () => {
    const fresh = await aTeam(graph);
    const other = (await fresh.verbs.registerStaffMember.takes()).id;
    for (const namedSeniorId of [other, fresh.senior])
      await graph.told(fresh.tenantId, reviewEscalationMadeV1, {
        serviceId: fresh.serviceId,
        happenedAt: '2026-03-02T09:00:00.000Z',
        data: { ...reviewEscalationMadeV1.example, kind: 'SENIOR_BRIEFING', namedSeniorId },
      });
    await fresh.verbs.completeBriefingChecklist.takes();
    await fresh.verbs.allocateAtShiftStart.takes({ staffMemberId: fresh.agencyWorker });
  });

  it('of an agency worker is of people on whom a senior who is named gave the briefing, whatever the reason (part of R64)', async () => {
    const fresh = await aTeam(graph);
    const other = anId();
    const told = { serviceId: fresh.serviceId, happenedAt: '2026-01-05T09:00:00.000Z' };
    await graph.told(fresh.tenantId, personRegisteredV1, { ...told, id: other, data: personRegisteredV1.example });
    await graph.told(fresh.tenantId, reviewEscalationMadeV1, {
      ...told,
      data: { ...reviewEscalationMadeV1.example, kind: 'SENIOR_BRIEFING', namedSeniorId: fresh.senior },
    });
    const { allocateAtShiftStart: allocate, completeBriefingChecklist: brief, registerStaffMember: register } = fresh.verbs;
    await brief.takes();
    await brief.takes({ peopleIds: [other], seniorId: (await register.takes()).id });
    const both = { staffMemberId: fresh.agencyWorker, peopleIds: [fresh.personId, other], overrideReason: 'Nobody else is there.' };
    await allocate.refuses(both, 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64');
    await brief.takes({ peopleIds: [other] });
    await allocate.takes(both);
  });
});

describe('an allocation check', () => {
  it('says whether allocation and ownership were clear, and its note goes in no event', async () => {
    const { id, events } = await team.verbs.recordAllocationCheck.takes();
    expect(events).toMatchObject([{ type: 'workforce.allocation-check.recorded.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({ checkedById: team.senior, allocationClear: true, ownershipClear: false });
  });

  it('has a note of at most 8000 characters, or none', async () => {
    await team.verbs.recordAllocationCheck.refuses({ note: LONG }, 'TEXT_TOO_LONG', 'note');
    await team.verbs.recordAllocationCheck.takes({ note: LONG.slice(1) });
    await team.verbs.recordAllocationCheck.takes({ note: null });
  });
});

describe('a briefing', () => {
  it('is of a change or a person, for a worker of the shift, with the time of its acknowledgement', async () => {
    const { id, events } = await team.verbs.giveBriefing.takes();
    expect(events).toMatchObject([
      { type: 'workforce.briefing.acknowledged.v1', aggregateId: id, serviceId: team.serviceId, happenedAt: '2026-03-09T06:00:00.000Z' },
    ]);
    expect(events[0]?.data).toEqual({
      shiftId: team.shiftId,
      staffMemberId: team.worker,
      personId: team.personId,
      changeId: team.changeId,
      givenById: team.senior,
      acknowledgedAt: '2026-03-09T06:05:00.000Z',
    });
    await team.verbs.giveBriefing.takes({ changeId: null });
  });

  it('is acknowledged after it was given (part of R26)', async () => {
    await team.verbs.giveBriefing.refuses(
      { acknowledgedAt: '2026-03-09T05:59:59.999Z' },
      'ACKNOWLEDGED_TOO_EARLY',
      'acknowledgedAt',
      'R26',
    );
    await team.verbs.giveBriefing.takes({ acknowledgedAt: '2026-03-09T06:00:00.000Z' });
  });
  it('is not acknowledged in the future', () =>
    team.verbs.giveBriefing.refuses({ acknowledgedAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'acknowledgedAt'));
  it('is to a worker of the shift', () => team.verbs.giveBriefing.refuses({ staffMemberId: team.senior }, 'NOT_ON_SHIFT', 'staffMemberId'));
});

describe('acknowledged guidance about people', () => {
  it('names the worker, the shift and the people (part of R55)', async () => {
    const { id, events } = await team.verbs.acknowledgeGuidance.takes();
    expect(events).toMatchObject([{ type: 'workforce.person-guidance.acknowledged.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({ shiftId: team.shiftId, staffMemberId: team.worker, peopleIds: [team.personId] });
    await team.verbs.acknowledgeGuidance.refuses({ peopleIds: [] }, 'PEOPLE_MISSING', 'peopleIds', 'R55');
  });

  it('is of a worker of the shift', () =>
    team.verbs.acknowledgeGuidance.refuses({ staffMemberId: team.senior }, 'NOT_ON_SHIFT', 'staffMemberId'));
});
