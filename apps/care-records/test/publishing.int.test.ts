import {
  governanceRecordEnteredInErrorV1,
  reviewActionCompletedV1,
  reviewActionPlannedV1,
  reviewMovedV1,
  reviewOpenedV1,
} from '@causeway/event-contracts';
import { anId, atOnce } from '@causeway/testing';
import { BEFORE, careGraph, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

describe('publishing a version of a plan', () => {
  let planId: string;
  beforeAll(async () => {
    planId = (await care.plan()).id;
  });

  it('that answers a change cites it, that change is the same person’s and stands, its code is named, and the text is new (part of R25)', async () => {
    const first = await care.publish(planId, { text: 'Cut food small.' });
    const refusals = (input: object) => care.refusals('publishPlanVersion', { ...care.aVersion(planId), ...input });
    expect(await refusals({ reason: 'IDENTIFIED_CHANGE' })).toEqual(refused('CHANGES_MISSING', 'answersIds', 'R25'));
    expect(await refusals({ text: ' Cut food small.\n' })).toEqual(refused('SAME_TEXT', 'text', 'R25'));
    const personId = await care.person();
    const note = await care.note({ personId });
    const others = await care.change({ personId, evidence: [{ kind: 'DailyNote', id: note.id }] });
    expect(await refusals({ answersIds: [others.id] })).toEqual(refused('CHANGE_OTHER_PERSON', 'answersIds', 'R28'));
    const wrong = await care.change();
    await care.done('enterChangeInError', { changeId: wrong.id, version: wrong.version, reasonCode: 'DUPLICATE' });
    expect(await refusals({ answersIds: [wrong.id] })).toEqual(refused('ENTERED_IN_ERROR', 'answersIds'));

    const change = await care.confirmed();
    expect(await refusals({ answersIds: [change.id], riskCodes: ['FALLS'] })).toEqual(refused('CODE_NOT_NAMED', 'riskCodes', 'R25'));
    const [event] = await care.announced('publishPlanVersion', {
      ...care.aVersion(planId),
      reason: 'IDENTIFIED_CHANGE',
      answersIds: [change.id, change.id],
    });
    expect(event?.data).toMatchObject({ planId, personId: care.personId, number: 2, answersIds: [change.id] });
    expect(first.version).toBe(1);
  });

  it('is written on the version of the plan that was read: of two at once one is refused, and so is whoever read it before', async () => {
    const plan = await care.plan();
    const { version } = plan;
    const writing = () => care.perform('publishPlanVersion', { ...care.aVersion(plan.id), version });
    const both = await atOnce(care.graph.database, 'plan_version', [writing, writing]);
    expect(both.flatMap(({ refusals }) => refusals)).toEqual(refused('STALE', 'version'));
    expect(await care.refusals('publishPlanVersion', { ...care.aVersion(plan.id), version })).toEqual(refused('STALE', 'version'));
    expect(await care.refusals('publishPlanVersion', { ...care.aVersion(plan.id), version: null })).toEqual(
      refused('VERSION_MISSING', 'version'),
    );
    expect(await care.read('carePlan', plan.id, 'version')).toEqual({ version: version + 1 });
  });

  it('goes without it where it is imported, and is refused there too where it says one that is past', async () => {
    const plan = await care.plan();
    const imported = () => ({ ...care.aVersion(plan.id), source: 'old-system', externalId: anId() });
    const as = { as: care.as('INTEGRATION') };
    await care.done('publishPlanVersion', imported(), as);
    expect(await care.refusals('publishPlanVersion', { ...imported(), version: plan.version }, as)).toEqual(refused('STALE', 'version'));
    // Whoever read the plan before it came has not read what it says.
    expect(await care.refusals('publishPlanVersion', { ...care.aVersion(plan.id), version: plan.version })).toEqual(
      refused('STALE', 'version'),
    );
    await care.done('publishPlanVersion', imported(), as);
  });

  it('numbers the versions of a plan one after another', async () => {
    const plan = await care.plan();
    const both = [await care.publish(plan.id), await care.publish(plan.id)];
    const numbers = await Promise.all(
      both.map(async ({ id }) => (await care.read<{ number: number }>('planVersion', id, 'number'))?.number),
    );
    expect(numbers).toEqual([1, 2]);
    const again = care.graph.database.asAdmin(
      `insert into plan_version select (jsonb_populate_record(v, jsonb_build_object('id', $2::uuid))).* from plan_version v where plan_id = $1 and number = 1`,
      [plan.id, anId()],
    );
    await expect(again).rejects.toThrow('plan_version_number');
  });
});

describe('the named owner of a plan', () => {
  const name = (planId: string, startsOn = '2026-03-09', ownerId = care.keyWorker) => ({
    planId,
    ownerId,
    deputyId: care.worker,
    startsOn,
  });

  it('is one person with a named deputy who is another, and both are known members of staff (part of R36)', async () => {
    const { id } = await care.plan();
    expect(await care.refusals('assignPlanOwner', { ...name(id), deputyId: care.keyWorker })).toEqual(
      refused('OWNER_IS_DEPUTY', 'deputyId', 'R36'),
    );
    expect(await care.invalid('assignPlanOwner', { ...name(id), ownerId: 'SERVICE_LEAD' })).toContain('"input.ownerId"');
    expect(await care.invalid('assignPlanOwner', { ...name(id), deputyId: null })).toContain('"input.deputyId"');
  });

  it('is named from no day that is past, which takes nobody else’s time; an import says when it was recorded (part of R36)', async () => {
    const { id } = await care.plan();
    await care.done('assignPlanOwner', name(id));
    const late = { ...name(id, '2026-03-08', care.manager) };
    expect(await care.refusals('assignPlanOwner', late)).toEqual(refused('STARTS_IN_PAST', 'startsOn', 'R36'));
    // Half past midnight in London is still the day before in UTC.
    const summer = { at: '2026-06-01T23:30:00.000Z' };
    expect(await care.refusals('assignPlanOwner', name(id, '2026-06-01'), summer)).toEqual(refused('STARTS_IN_PAST', 'startsOn', 'R36'));
    const imported = { ...late, happenedAt: BEFORE, recordedAt: '2026-03-08T08:00:00.000Z', source: 'old-system', externalId: anId() };
    await care.done('assignPlanOwner', imported, { as: care.as('INTEGRATION') });
  });

  it('is one at a time: the one before ends the day before, and others are told', async () => {
    const { id } = await care.plan();
    const first = await care.done('assignPlanOwner', name(id));
    const events = await care.announced('assignPlanOwner', name(id, '2026-03-12', care.manager));
    expect(events.map((event) => [event.type, event.aggregateId === first.id, event.data['endsOn']])).toEqual(
      expect.arrayContaining([['care-records.plan-ownership.ended.v1', true, '2026-03-11']]),
    );
    const version = await care.versionOf('care_plan', id);
    const naming = (ownerId: string) => () => care.perform('assignPlanOwner', { ...name(id, '2026-03-13', ownerId), version });
    const both = await atOnce(care.graph.database, 'plan_ownership', [naming(care.keyWorker), naming(care.manager)]);
    expect(both.flatMap((one) => one.refusals)).toEqual(refused('STALE', 'version'));
    expect((await naming(care.manager)()).refusals).toEqual(refused('STALE', 'version'));
    expect(await care.refusals('assignPlanOwner', { ...name(id, '2026-03-13'), version: null })).toEqual(
      refused('VERSION_MISSING', 'version'),
    );
    expect(await care.graph.database.asAdmin('select 1 from plan_ownership where plan_id = $1 and ends_on is null', [id])).toHaveLength(1);
  });

  it('is wanting no more from the day on which the service changed its process: no plan is published without one, whether or not the action is completed (R36)', async () => {
    const changed = await open();
    /** A review of the service, what its action changes, and the day of its change, if it was made. */
    const reviewed = async (changeKind: string, changedOn: string | null) => {
      const [reviewId, { serviceId }] = [anId(), changed];
      await changed.told(reviewOpenedV1, { id: reviewId, serviceId });
      const { aggregateId: id } = await changed.told(reviewActionPlannedV1, { serviceId, data: { reviewId, changeKind } });
      if (changedOn) await changed.told(reviewMovedV1, { id: reviewId, serviceId, version: 2, data: { state: 'CHANGED', changedOn } });
      return { id, serviceId };
    };
    const { id } = await changed.plan();
    await changed.publish(id);
    await reviewed('OWNERSHIP', '2026-03-10');
    await reviewed('PROCESS', '2026-03-01');
    const action = await reviewed('OWNERSHIP', null);
    await changed.told(reviewActionCompletedV1, { ...action, data: { completedOn: '2026-03-01' }, version: 2 });
    await changed.publish(id);
    const taken = await reviewed('OWNERSHIP', '2026-03-01');
    await changed.told(governanceRecordEnteredInErrorV1.ReviewAction, { ...taken, version: 2 });
    await changed.publish(id);
    await reviewed('OWNERSHIP', '2026-03-09');
    expect(await changed.refusals('publishPlanVersion', changed.aVersion(id))).toEqual(refused('OWNER_MISSING', 'planId', 'R36'));
    const owner = { planId: id, ownerId: changed.keyWorker, deputyId: changed.worker };
    await changed.done('assignPlanOwner', { ...owner, startsOn: '2026-03-10' });
    expect(await changed.refusals('publishPlanVersion', changed.aVersion(id))).toEqual(refused('OWNER_MISSING', 'planId', 'R36'));
    await changed.done('assignPlanOwner', { ...owner, startsOn: '2026-03-09' });
    const version = await changed.publish(id);
    expect(await changed.read('planVersion', version.id, 'owner { id }')).toEqual({ owner: { id: changed.keyWorker } });
  });
});
