import type { Caller, Role } from '@causeway/access';
import type { TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aCause, aCompletion, aFactor, anAction, aWhy } from './review-inputs';
import { changed, concluded, confirmed, LATER, opened, verified } from './review-stages';
import { aBench, type Bench, type Cast } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const steps = (four: Role, five: Role, three: Role) => [
  { step: 1, role: 'DEPUTY_MANAGER' },
  { step: 2, role: 'KEY_WORKER' },
  { step: 3, role: three },
  { step: 4, role: four },
  { step: 5, role: five },
];

/** Signs for a version of the template, and answers with its code. */
async function signed(four: Role, five: Role, three: Role = 'REGISTERED_MANAGER'): Promise<string> {
  const input = {
    template: 'MISSED_CARE_PLAN_UPDATES',
    serviceKind: 'SUPPORTED_LIVING',
    steps: steps(four, five, three),
    validFrom: '2026-03-09',
  };
  const by = bench.desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: bench.cast.nominated });
  const { said } = await bench.desk.send(by, 'signTemplateVersion', input, 'reviewTemplateVersion { versionCode }');
  return said?.['versionCode'] as string;
}

/**
 * Makes the reviews such as were opened with a version that gives step 4 to the care coordinator, and step 5 to the
 * provider's representative; and step 3 to whoever is named.
 */
async function reassigned(three?: Role): Promise<void> {
  const code = await signed('CARE_COORDINATOR', 'PROVIDER_REPRESENTATIVE', three);
  await graph.database.asAdmin('update review set template_version = $2 where tenant_id = $1', [bench.desk.tenantId, code]);
}

const inRole = (role: Role, who: keyof Cast) => bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId: bench.cast[who] });
const coordinator = (): Caller => inRole('CARE_COORDINATOR', 'lead');
const representative = (): Caller => inRole('PROVIDER_REPRESENTATIVE', 'quality');

async function planned() {
  const { review, causeId } = await concluded(bench);
  return bench.does('planAction', anAction(bench, review['id'], [causeId]), 'id version');
}

async function procedure(): Promise<string> {
  const input = { serviceId: bench.desk.serviceId, title: 'Care planning', procedureCode: 'CARE_PLANNING' };
  return (await bench.desk.send(bench.caller('lead'), 'openProcedure', input, 'procedure { id }')).said?.['id'] as string;
}

async function closing(): Promise<Input> {
  const { review, causeId, action } = await changed(bench);
  await confirmed(bench, causeId);
  await bench.does('completeAction', await aCompletion(bench, action));
  const { version } = await verified(bench, review['id']);
  return { reviewId: review['id'], version };
}

const afterTheChange = () => bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' });

/** A verb that carries a step out: the field that names the review or its part, whose it is, and whose it becomes. */
const CARRIED_OUT: readonly (readonly [
  mutation: string,
  field: string,
  product: keyof Cast,
  becomes: () => Caller,
  prepare: () => Promise<Input>,
  at: string,
])[] = [
  [
    'planAction',
    'reviewId',
    'lead',
    coordinator,
    async () => {
      const { review, causeId } = await concluded(bench);
      return anAction(bench, review['id'], [causeId]);
    },
    NOW,
  ],
  [
    'reviseProcedure',
    'actionId',
    'lead',
    coordinator,
    async () => ({ procedureId: await procedure(), text: 'Each plan has an owner.', actionId: (await planned())['id'] }),
    NOW,
  ],
  ['completeAction', 'actionId', 'lead', coordinator, async () => aCompletion(bench, await planned()), NOW],
  [
    'confirmCause',
    'causeId',
    'quality',
    representative,
    async () => {
      const { causeId } = await changed(bench);
      await bench.does('reviewCause', { causeId, version: 1 });
      return { causeId, version: 2, proof: [await afterTheChange()] };
    },
    LATER,
  ],
  [
    'recordRevisit',
    'checkId',
    'quality',
    representative,
    async () => {
      await changed(bench);
      const [check] = await graph.database.asAdmin<{ id: string; version: number }>(
        "select id, version from check_entry where tenant_id = $1 and kind = 'REVISIT' and weeks = 4",
        [bench.desk.tenantId],
      );
      return { checkId: check?.id, version: check?.version, stillHolds: true, finding: 'It holds.', evidence: [await afterTheChange()] };
    },
    LATER,
  ],
  ['closeReview', 'reviewId', 'quality', representative, closing, LATER],
];

describe.each(CARRIED_OUT)('%s', (mutation, field, product, becomes, prepare, at) => {
  it("is for the role of its step in the review's own version of the template, and for that role alone", async () => {
    const input = await prepare();
    const wrong = [refused('WRONG_STEP_ROLE', field)];
    expect(await bench.desk.refusalsOf(becomes(), mutation, input, at)).toEqual(wrong);
    await reassigned();
    expect(await bench.desk.refusalsOf(bench.caller('deputy'), mutation, input, at)).toEqual(wrong);
    expect(
      await bench.desk.refusalsOf(inRole(product === 'lead' ? 'SERVICE_LEAD' : 'PROVIDER_QUALITY_LEAD', 'keyWorker'), mutation, input, at),
    ).toEqual(wrong);
    expect((await bench.desk.send(becomes(), mutation, input, '', at)).refusals).toEqual([]);
  });
});

describe.each<readonly [mutation: string, field: string, input: (causeId: string, reviewId: string) => Promise<Input>]>([
  ['askWhy', 'causeId', async (causeId) => aWhy(causeId, [await bench.knows('Handover')])],
  ['nameFactor', 'causeId', async (causeId) => aFactor(causeId, [await bench.knows('AllocationCheck')])],
  [
    'testCause',
    'causeId',
    async (causeId) => ({ causeId, subject: 'WORKLOAD', verdict: 'DID_NOT_CONTRIBUTE', evidence: [await bench.knows('Shift')] }),
  ],
  [
    'examineSource',
    'reviewId',
    async (_, reviewId) => ({ reviewId, sourceKind: 'ROTAS', state: 'EXAMINED', refs: [await bench.knows('Shift')], showing: 'NEUTRAL' }),
  ],
])('%s', (mutation, field, inputOf) => {
  it("is for managers, and for whoever the review's own version gives the conclusion, and for no other role that takes steps", async () => {
    const { id: reviewId } = await opened(bench);
    const { id: causeId } = await bench.does('identifyCause', aCause(reviewId));
    const input = () => inputOf(causeId, reviewId);
    const wrong = [refused('WRONG_STEP_ROLE', field)];
    expect(await bench.desk.refusalsOf(coordinator(), mutation, await input())).toEqual(wrong);
    expect(await bench.desk.refusalsOf(inRole('PROVIDER_REPRESENTATIVE', 'nominated'), mutation, await input())).toEqual(wrong);
    expect((await bench.desk.send(inRole('SERVICE_LEAD', 'lead'), mutation, await input(), '')).refusals).toEqual([]);
    await reassigned('CARE_COORDINATOR');
    expect((await bench.desk.send(coordinator(), mutation, await input(), '')).refusals).toEqual([]);
  });
});

test('only managers and the role of step 3 test a cause; the roles of steps 1 and 2 explain it', async () => {
  const { id: reviewId } = await opened(bench);
  const { id: causeId } = await bench.does('identifyCause', aCause(reviewId));
  const shown = [await bench.knows('Shift')];
  const test = { causeId, subject: 'WORKLOAD', verdict: 'UNKNOWN', evidence: shown };
  expect(await bench.refusals('testCause', test, 'keyWorker')).toEqual([refused('WRONG_STEP_ROLE', 'causeId')]);
  expect((await bench.send('askWhy', aWhy(causeId, shown), 'keyWorker')).refusals).toEqual([]);
});

describe('a review whose steps 4 and 5 were given to others', () => {
  it('has its effect reviewed by nobody who is its author, in whatever role (part of R109)', async () => {
    const input = await closing();
    const author = bench.cast.manager;
    for (const role of ['PROVIDER_QUALITY_LEAD', 'NOMINATED_INDIVIDUAL'] as const) {
      const same = bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId: author });
      expect(await bench.desk.refusalsOf(same, 'closeReview', input, LATER)).toEqual([refused('SAME_PERSON', 'reviewId', 'R109')]);
    }
    const [check] = await graph.database.asAdmin<{ id: string; version: number }>(
      "select id, version from check_entry where tenant_id = $1 and kind = 'REVISIT' and weeks = 4",
      [bench.desk.tenantId],
    );
    const revisit = {
      checkId: check?.id,
      version: check?.version,
      stillHolds: true,
      finding: 'It holds.',
      evidence: [await afterTheChange()],
    };
    const asQuality = bench.desk.as('PROVIDER_QUALITY_LEAD', { services: [bench.desk.serviceId], staffMemberId: author });
    expect(await bench.desk.refusalsOf(asQuality, 'recordRevisit', revisit, LATER)).toEqual([refused('SAME_PERSON', 'checkId', 'R109')]);
  });

  it('is still closed by the nominated individual', async () => {
    const input = await closing();
    await reassigned();
    expect((await bench.send('closeReview', input, 'nominated', LATER)).refusals).toEqual([]);
  });

  it('has its revisits in the calendar for the role of step 5', async () => {
    await signed('SERVICE_LEAD', 'PROVIDER_REPRESENTATIVE');
    await changed(bench);
    const roles = await graph.database.asAdmin(
      "select weeks, role from check_entry where tenant_id = $1 and kind = 'REVISIT' order by weeks",
      [bench.desk.tenantId],
    );
    expect(roles).toEqual([4, 12, 26].map((weeks) => ({ weeks, role: 'PROVIDER_REPRESENTATIVE' })));
  });

  it('gives whoever makes its change no procedure that carries none of its actions out', async () => {
    const { id: actionId } = await planned();
    const procedureId = await procedure();
    await reassigned();
    const not = [refused('NOT_PERMITTED', 'procedureId')];
    const revising = (more: Input = {}): Input => ({ procedureId, text: 'Each plan has an owner.', ...more });
    expect(await bench.desk.refusalsOf(coordinator(), 'reviseProcedure', revising())).toEqual(not);
    const file = { serviceId: bench.desk.serviceId, title: 'Rotas', procedureCode: 'ROTAS' };
    expect(await bench.desk.refusalsOf(coordinator(), 'openProcedure', file)).toEqual([refused('NOT_PERMITTED', 'serviceId')]);

    await graph.database.asAdmin("update review set state = 'CLOSED' where tenant_id = $1", [bench.desk.tenantId]);
    expect(await bench.desk.refusalsOf(coordinator(), 'reviseProcedure', revising({ actionId }))).toEqual(not);
    expect((await bench.desk.send(bench.caller('deputy'), 'reviseProcedure', revising({ actionId }), '')).refusals).toEqual([]);
  });

  it('gives whoever makes its change no procedure of another service', async () => {
    const { id: actionId } = await planned();
    await reassigned();
    const { providerId } = bench.desk;
    const other = { name: 'Oak House', kind: 'SUPPORTED_LIVING', providerId };
    const { said: service } = await bench.desk.send(bench.desk.as('ADMINISTRATOR'), 'registerService', other, 'service { id }');
    const file = { serviceId: service?.['id'], title: 'Care planning', procedureCode: 'CARE_PLANNING' };
    const { said } = await bench.desk.send(bench.desk.as('SERVICE_LEAD'), 'openProcedure', file, 'procedure { id }');
    const both = bench.desk.as('CARE_COORDINATOR', { services: [bench.desk.serviceId, file.serviceId], staffMemberId: bench.cast.lead });
    const input = { procedureId: said?.['id'], text: 'Each plan has an owner.', actionId };
    expect(await bench.desk.refusalsOf(both, 'reviseProcedure', input)).toEqual([refused('NOT_PERMITTED', 'procedureId')]);
  });
});
