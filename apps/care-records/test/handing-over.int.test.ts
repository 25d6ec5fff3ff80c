import { anId, atOnce, meanwhile } from '@causeway/testing';
import { BEFORE, careGraph, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

const both = () => care.as('REGISTERED_MANAGER', undefined, [care.serviceId, care.otherServiceId]);
const moves = (personId: string, version = 1, toServiceId = care.otherServiceId, movedOn = '2026-03-08') =>
  care.done('movePerson', { personId, version, toServiceId, movedOn }, { as: both() });
/** Somebody's plan with a version of a week ago, owned by the key worker, and one of today. */
const aPlan = async (): Promise<{ personId: string; planId: string }> => {
  const personId = await care.person();
  const { id: planId } = await care.plan({ personId });
  await care.done('assignPlanOwner', { planId, ownerId: care.keyWorker, deputyId: care.manager, startsOn: '2026-03-02' }, { at: BEFORE });
  await care.publish(planId, { text: 'Two to transfer.', riskCodes: ['FALLS'] }, { at: BEFORE });
  await care.publish(planId, { text: 'One to transfer.', riskCodes: ['FALLS'] });
  return { personId, planId };
};
const shown = async (personId: string, services: readonly string[]) =>
  (
    await care.read<{ handedOverPlans: { edges: { node: unknown }[] } }>(
      'person',
      personId,
      'handedOverPlans(first: 5) { edges { node { title text number riskCodes fromService { id } plan { id } handedOverBy { id } } } }',
      care.as('SUPPORT_WORKER', undefined, services),
    )
  )?.handedOverPlans.edges.map((edge) => edge.node);

describe('the plan of a person who moved', () => {
  it('is read by the service to which they moved as it was in force then, once it is handed over, which others are told without its text', async () => {
    const { personId, planId } = await aPlan();
    await moves(personId);
    expect(await shown(personId, [care.otherServiceId])).toEqual([]);
    const [event, ...more] = await care.announced('handOverPlan', { planId, handedOverById: care.manager });
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      type: 'care-records.handed-over-plan.recorded.v1',
      serviceId: care.otherServiceId,
      data: { personId, planId, fromServiceId: care.serviceId, number: 1, riskCodes: ['FALLS'], handedOverById: care.manager },
    });
    expect(JSON.stringify(event)).not.toContain('transfer');
    expect(await shown(personId, [care.otherServiceId])).toEqual([
      {
        title: 'Eating and drinking',
        text: 'Two to transfer.',
        number: 1,
        riskCodes: ['FALLS'],
        fromService: { id: care.serviceId },
        plan: null,
        handedOverBy: { id: care.manager },
      },
    ]);
  });

  it('is handed over once, after they moved, and where a version was in force then', async () => {
    const { personId, planId } = await aPlan();
    const over = { planId, handedOverById: care.manager };
    expect(await care.refusals('handOverPlan', over)).toEqual(refused('NOT_MOVED', 'planId'));
    const empty = (await care.plan({ personId })).id;
    await care.publish(empty);
    await moves(personId);
    expect(await care.refusals('handOverPlan', { ...over, planId: empty })).toEqual(refused('NONE_IN_FORCE', 'planId'));
    const all = await atOnce(
      care.graph.database,
      'handed_over_plan',
      [1, 2, 3].map(() => () => care.perform('handOverPlan', over)),
    );
    expect(all.filter((one) => one.record !== null)).toHaveLength(1);
    expect(await care.refusals('handOverPlan', over)).toEqual(refused('HANDED_OVER_ALREADY', 'planId'));
    const again = care.graph.database.asAdmin(
      `insert into handed_over_plan select (jsonb_populate_record(h, jsonb_build_object('id', $2::uuid))).* from handed_over_plan h where plan_id = $1`,
      [planId, anId()],
    );
    await expect(again).rejects.toThrow('handed_over_plan_once');
    await moves(personId, 2, care.serviceId, '2026-03-09');
    expect(await care.refusals('handOverPlan', over)).toEqual(refused('NOT_MOVED', 'planId'));
  });

  it('is not handed over to where the person no longer is, when they move back meanwhile', async () => {
    const { personId, planId } = await aPlan();
    await moves(personId);
    const back = 'update person set service_id = $2, version = version + 1 where id = $1';
    const answer = await meanwhile(care.graph.database, back, [personId, care.serviceId], () =>
      care.perform('handOverPlan', { planId, handedOverById: care.manager }),
    );
    expect(answer.refusals).toEqual(refused('NOT_MOVED', 'planId'));
  });

  it('is not handed over once it was entered in error', async () => {
    const { personId, planId } = await aPlan();
    await moves(personId);
    await care.graph.database.asAdmin("update care_plan set entered_in_error_at = now(), entered_in_error_reason = 'TWICE' where id = $1", [
      planId,
    ]);
    expect(await care.refusals('handOverPlan', { planId, handedOverById: care.manager })).toEqual(refused('ENTERED_IN_ERROR', 'planId'));
  });

  it('is handed over by its owner or its deputy of that day or by a manager, and by nobody else of the team', async () => {
    const { personId, planId } = await aPlan();
    await moves(personId);
    const worker = care.as('SUPPORT_WORKER', care.worker);
    expect(await care.refusals('handOverPlan', { planId, handedOverById: care.worker }, { as: worker })).toEqual(
      refused('NOT_THE_OWNER', 'handedOverById'),
    );
    const others = care.as('REGISTERED_MANAGER', care.manager, [care.otherServiceId]);
    expect(await care.refusals('handOverPlan', { planId, handedOverById: care.manager }, { as: others })).toEqual(
      refused('NOT_FOUND', 'planId'),
    );
    expect(await care.refusals('handOverPlan', { planId: anId(), handedOverById: care.manager })).toEqual(refused('NOT_FOUND', 'planId'));
    const owner = care.as('KEY_WORKER', care.keyWorker);
    await care.done('handOverPlan', { planId, handedOverById: care.keyWorker }, { as: owner });
  });
});
