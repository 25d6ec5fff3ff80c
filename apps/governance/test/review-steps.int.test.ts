import type { Role } from '@causeway/access';
import type { TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aCause, aComparison, aConclusion, anAction, aSample, aTimeline } from './review-inputs';
import { baselineFrozen, concluded, opened, readyToConclude } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

/** A review that waits for a verb of one step, and the verb's input. */
const WAITING: Readonly<Record<string, readonly [role: Role, prepare: () => Promise<Input>]>> = {
  drawSample: ['DEPUTY_MANAGER', async () => aSample(bench, (await opened(bench))['id'])],
  recordTimeline: [
    'KEY_WORKER',
    async () => {
      const { id } = await opened(bench);
      await bench.does('drawSample', await aSample(bench, id));
      return aTimeline(bench, id, bench.people[0]);
    },
  ],
  compareHandover: [
    'REGISTERED_MANAGER',
    async () => {
      const { id } = await opened(bench);
      await bench.does('drawSample', await aSample(bench, id));
      for (const person of bench.people) await bench.does('recordTimeline', await aTimeline(bench, id, person));
      return aComparison(bench, id, bench.people[0]);
    },
  ],
  identifyCause: ['REGISTERED_MANAGER', async () => aCause((await opened(bench))['id'])],
  concludeReview: ['REGISTERED_MANAGER', async () => aConclusion((await readyToConclude(bench)).review)],
  makeChange: [
    'SERVICE_LEAD',
    async () => {
      const { review, causeId } = await concluded(bench);
      await bench.does('planAction', anAction(bench, review['id'], [causeId]));
      await baselineFrozen(bench, review['id']);
      return { reviewId: review['id'], version: review['version'], changedOn: '2026-03-09' };
    },
  ],
};
const TAKERS: readonly Role[] = ['KEY_WORKER', 'DEPUTY_MANAGER', 'SERVICE_LEAD', 'REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD'];

const deputised = async (role: Role, holder: string, deputyId: string, dates: { startsOn: string; endsOn: string | null }) => {
  const input = { serviceId: bench.desk.serviceId, role, staffMemberId: holder, deputyId, ...dates };
  expect((await bench.desk.send(bench.caller('nominated'), 'appoint', input, '')).refusals).toEqual([]);
};

describe.each(Object.entries(WAITING))('%s', (mutation, [role, prepare]) => {
  it(`is performed by the ${role.toLowerCase().replace('_', ' ')}, and by no other role of the template`, async () => {
    const input = await prepare();
    for (const other of TAKERS.filter((each) => each !== role)) {
      const caller = bench.desk.as(other, { services: [bench.desk.serviceId], staffMemberId: bench.cast.keyWorker });
      expect(await bench.desk.refusalsOf(caller, mutation, input)).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    }
    const reviewer = bench.desk.as('REVIEWER', { services: [bench.desk.serviceId], staffMemberId: bench.cast.keyWorker });
    expect(await bench.desk.refusalsOf(reviewer, mutation, input)).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
    expect((await bench.send(mutation, input)).refusals).toEqual([]);
  });

  it('is performed by the recorded deputy of that role, while the deputy is one', async () => {
    const input = await prepare();
    const deputy = await bench.desk.worker();
    const holder = role === 'KEY_WORKER' ? bench.cast.keyWorker : bench.cast.manager;
    const own: Role = role === 'DEPUTY_MANAGER' ? 'SERVICE_LEAD' : 'DEPUTY_MANAGER';
    const caller = bench.desk.as(own, { services: [bench.desk.serviceId], staffMemberId: deputy });
    await deputised(role, holder, deputy, { startsOn: '2026-01-05', endsOn: '2026-03-08' });
    expect(await bench.desk.refusalsOf(caller, mutation, input)).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    await deputised(role, holder, deputy, { startsOn: '2026-03-09', endsOn: null });
    expect((await bench.desk.send(caller, mutation, input, '')).refusals).toEqual([]);
  });

  it.each(['reviewer', 'quality'] as const)(
    'is not performed by the %s of the review, in its role or as a deputy (part of R109)',
    async (who) => {
      const input = await prepare();
      const judge = bench.cast[who];
      const refusal = [refused('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')];
      const inRole = bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId: judge });
      expect(await bench.desk.refusalsOf(inRole, mutation, input)).toEqual(refusal);
      await deputised(role, bench.cast.keyWorker, judge, { startsOn: '2026-01-05', endsOn: null });
      const own: Role = role === 'DEPUTY_MANAGER' ? 'SERVICE_LEAD' : 'DEPUTY_MANAGER';
      const asDeputy = bench.desk.as(own, { services: [bench.desk.serviceId], staffMemberId: judge });
      expect(await bench.desk.refusalsOf(asDeputy, mutation, input)).toEqual(refusal);
    },
  );
});

describe('a version of the template', () => {
  const STEPS = [
    { step: 1, role: 'SERVICE_LEAD' },
    { step: 2, role: 'KEY_WORKER' },
    { step: 3, role: 'REGISTERED_MANAGER' },
    { step: 4, role: 'REGISTERED_MANAGER' },
    { step: 5, role: 'PROVIDER_QUALITY_LEAD' },
  ];
  /** Every step but the last given to one role. */
  const COORDINATED = STEPS.map(({ step, role }) => ({ step, role: step === 5 ? role : 'CARE_COORDINATOR' }));
  const judgedBy = (judge: string) =>
    STEPS.map(({ step, role }) => ({ step, role: step === 5 ? judge : step === 4 ? 'SERVICE_LEAD' : role }));
  const given = (to: number, role: Role) => STEPS.map((each) => (each.step === to ? { ...each, role } : each));
  const signing = (more: Input = {}): Input => ({
    template: 'MISSED_CARE_PLAN_UPDATES',
    serviceKind: 'SUPPORTED_LIVING',
    steps: STEPS,
    validFrom: '2026-03-09',
    ...more,
  });
  /** Who signs for the group: their grant is of all its services. */
  const forGroup = (role: Role = 'NOMINATED_INDIVIDUAL') => bench.desk.as(role, { staffMemberId: bench.cast.nominated });
  const signed = async (more: Input = {}, at = NOW) =>
    bench.desk.send(
      forGroup(),
      'signTemplateVersion',
      signing(more),
      'reviewTemplateVersion { number versionCode serviceKind validFrom steps { step role } signedBy { id } }',
      at,
    );

  it('is signed for at provider level, and says whose each step is', async () => {
    expect((await signed()).said).toEqual({
      number: 1,
      versionCode: 'missed-care-plan-updates/supported-living/1',
      serviceKind: 'SUPPORTED_LIVING',
      validFrom: '2026-03-09',
      steps: STEPS,
      signedBy: { id: bench.cast.nominated },
    });
    expect(await bench.desk.announced('governance.review-template-version.signed.v1')).toMatchObject({
      number: 1,
      steps: STEPS,
      signedById: bench.cast.nominated,
    });
  });

  it('comes after the one that was read: of two at once one is signed for', async () => {
    const missing = [refused('VERSION_MISSING', 'replaces', 'R29')];
    const stale = [refused('STALE', 'replaces', 'R29')];
    await signed();
    expect((await signed()).refusals).toEqual(missing);
    expect((await signed({ replaces: 2 })).refusals).toEqual(stale);
    const both = await Promise.all([signed({ replaces: 1 }), signed({ replaces: 1 })]);
    expect(both.flatMap(({ refusals }) => refusals)).toEqual(stale);
    expect(both.flatMap(({ said }) => said?.['number'] ?? [])).toEqual([2]);
    expect((await signed({ serviceKind: 'HOMECARE', replaces: 1 })).refusals).toEqual(stale);
  });

  it.each([
    ['a step without a role', { steps: STEPS.slice(1) }, refused('STEPS_WRONG', 'steps')],
    ['one step twice', { steps: [...STEPS.slice(1), STEPS[1]] }, refused('STEPS_WRONG', 'steps')],
    ['a sixth step', { steps: [...STEPS, { step: 6, role: 'REVIEWER' }] }, refused('STEPS_WRONG', 'steps')],
    [
      'the conclusion and the review of the effect by one role',
      { steps: judgedBy('REGISTERED_MANAGER') },
      refused('JUDGES_OWN_STEP', 'steps', 'R109'),
    ],
    [
      'the change and the review of the effect by one role',
      { steps: judgedBy('SERVICE_LEAD') },
      refused('JUDGES_OWN_STEP', 'steps', 'R109'),
    ],
    ['a step for a role that takes none', { steps: given(1, 'REVIEWER') }, refused('ROLE_CANNOT_DO_STEP', 'steps')],
    ['a step for a role that takes none', { steps: given(2, 'ON_CALL_MANAGER') }, refused('ROLE_CANNOT_DO_STEP', 'steps')],
    ['the change for a role that writes no procedure', { steps: given(4, 'KEY_WORKER') }, refused('ROLE_CANNOT_DO_STEP', 'steps')],
    ['its effect for a role that writes no measure', { steps: given(5, 'CARE_COORDINATOR') }, refused('ROLE_CANNOT_DO_STEP', 'steps')],
    ['a day that is over', { validFrom: '2026-03-08' }, refused('DUE_IN_PAST', 'validFrom')],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await bench.desk.refusalsOf(forGroup(), 'signTemplateVersion', signing(more))).toEqual([refusal]);
  });

  it('is signed by nobody in the service, and by a caller who is somebody', async () => {
    const not = [refused('NOT_PERMITTED', 'template')];
    expect(await bench.refusals('signTemplateVersion', signing(), 'manager')).toEqual(not);
    expect(await bench.desk.refusalsOf(bench.desk.as('NOMINATED_INDIVIDUAL'), 'signTemplateVersion', signing())).toEqual(not);
  });

  it.each(['PROVIDER_QUALITY_LEAD', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL'] as const)(
    'is signed by a %s of the group, not of one service of it',
    async (role) => {
      const ofOne = bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId: bench.cast.nominated });
      const not = [refused('NOT_PERMITTED', 'template')];
      expect(await bench.desk.refusalsOf(ofOne, 'signTemplateVersion', signing())).toEqual(not);
      expect((await bench.desk.send(forGroup(role), 'signTemplateVersion', signing(), '')).refusals).toEqual([]);
    },
  );

  it('gives its steps to reviews opened from its day on, in its kind of service; older reviews keep theirs (R29)', async () => {
    const before = await opened(bench);
    await signed({ serviceKind: 'HOMECARE', steps: COORDINATED });
    await signed({ validFrom: '2026-03-10', steps: COORDINATED });
    expect(await bench.review((await opened(bench))['id'], 'templateVersion')).toEqual({ templateVersion: 'missed-care-plan-updates/1' });
    await signed({ replaces: 1 });
    const after = await opened(bench);
    expect(await bench.review(after['id'], 'templateVersion')).toEqual({ templateVersion: 'missed-care-plan-updates/supported-living/2' });

    const wrong = [refused('WRONG_STEP_ROLE', 'reviewId')];
    expect(await bench.refusals('drawSample', await aSample(bench, after['id']), 'deputy')).toEqual(wrong);
    expect((await bench.send('drawSample', await aSample(bench, after['id']), 'lead')).refusals).toEqual([]);
    expect(await bench.refusals('drawSample', await aSample(bench, before['id']), 'lead')).toEqual(wrong);
    expect((await bench.send('drawSample', await aSample(bench, before['id']), 'deputy')).refusals).toEqual([]);

    await signed({ steps: COORDINATED, replaces: 2 });
    const versionOf = async ({ id }: Input) => (await bench.review(id as string, 'templateVersion'))['templateVersion'];
    expect(await Promise.all([before, after, await opened(bench)].map(versionOf))).toEqual([
      'missed-care-plan-updates/1',
      'missed-care-plan-updates/supported-living/2',
      'missed-care-plan-updates/supported-living/3',
    ]);
  });
});
