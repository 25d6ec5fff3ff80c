import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { loadDemonstration } from '../../tools/demo/load';
import type { Answer, Player } from '../../tools/play/client';
import { lookedAt } from '../../tools/play/audits';
import { answerChange, identifyChange } from '../../tools/play/changes';
import { CHAIN } from '../../tools/story/chain';
import { playExample1, type Ending } from '../../tools/story/example-1/play';
import { answerInReadme, notAnswered } from '../docs/readme-answer';
import { playOn } from './afterwards';
import { playCohort } from './cohort';
import { playEmergency } from './emergency';
import { endings } from './endings';
import { killer } from './killer';
import { changingOf, mutationsOf, otherInput, supergraph } from './other-input';
import { MISSING_WITHOUT, OF_EACH_DOMAIN, without } from './outages';
import { racer } from './racer';
import { gist, recorder } from './recorder';
import { leastOf, logStatements, setStage, SILENCE_SECONDS, type Stage } from './stage';
import { playAgencyStaffing, playFalls, playLateEscalation } from './stories';
import { lossesOf, tracesOf } from './traces';
import { extended, opened, playTriggers } from './triggers';
import { spread } from './year';

jest.setTimeout(600_000);

describe('the whole platform, each process its own', () => {
  let stage: Stage;
  let undisturbed: Ending;
  let recording: ReturnType<typeof recorder>;
  let racing: ReturnType<typeof racer>;
  const stories: string[] = [];
  let demonstration: Awaited<ReturnType<typeof loadDemonstration>>;
  beforeAll(async () => {
    stage = await setStage();
    recording = recorder(stage.place);
    racing = racer(recording.place, changingOf(supergraph()));
  });
  afterAll(() => stage?.remove());
  const quiet = (): void => undefined;

  it('plays example 1 from the visible problem to a verdict, and refuses every wrong turn', async () => {
    undisturbed = await playExample1(racing.place, quiet, { settled: stage.settled });
    expect(undisturbed).toMatchObject({
      verdict: 'MET_TOO_EARLY',
      outcome: { beforeNumerator: 4, beforeDenominator: 12, addressed: true },
    });
    expect(undisturbed.refused).toBeGreaterThan(25);
  });

  it('answers the whole chain, from the problem to linked records, cause, action, measure and verdict, in one query (R3)', async () => {
    const { player } = undisturbed.world;
    const { review } = (await player.ask('quality-lead', CHAIN, {
      review: undisturbed.reviewId,
      from: '2026-01-01',
      to: '2026-06-30',
    })) as { review: Answer };
    expect(notAnswered(answerInReadme(), { review })).toEqual([]);
    const nodes = (connection: { edges: { node: Answer }[] }): Answer[] => connection.edges.map((edge) => edge.node);
    expect(review).toMatchObject({
      visibleProblem: 'Care plans were not updated after daily changes in risk.',
      state: 'CLOSED',
      changedOn: '2026-04-07',
      triggers: [
        { kind: 'Audit', record: { population: 12, sampleSize: 12, updateTimeliness: 4 } },
        { kind: 'IdentifiedChange', record: { code: 'STAIRS', outcome: { onTime: false } } },
      ],
      service: { name: 'Elm House', measureChart: { centre: expect.closeTo(1 / 3), baseline: { numerator: 4, denominator: 12 } } },
    });
    const [cause] = nodes(review['causes']);
    expect(cause).toMatchObject({ category: 'OWNERSHIP' });
    expect(nodes(cause?.['whySteps'])).toHaveLength(2);
    expect(nodes(review['reviewActions'])).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ changeKind: 'OWNERSHIP', completedOn: '2026-04-07', causes: [{ category: 'OWNERSHIP' }] }),
      ]),
    );
    expect(nodes(review['baselines'])).toEqual([{ measure: 'M1A', target: 0.95, numerator: 4, denominator: 12 }]);
    expect(nodes(review['outcomes'])).toEqual([expect.objectContaining(undisturbed.outcome)]);
    const links = (review['triggers'] as Answer[])[1]?.['record']['links'] as Answer[];
    const published = links.find((link) => link['rule'] === 'CHANGE_TO_PLAN_VERSION');
    expect(published).toMatchObject({ ends: expect.arrayContaining([{ kind: 'PlanVersion', record: { number: 2 } }]) });
  });

  it('finds the conclusion in the notes of governance, with each record it rests on as its own domain knows it (R35)', async () => {
    const { world, reviewId } = undisturbed;
    const asked = `query Q($id: UUID!) { review(id: $id) { conclusion reviewNotes(first: 20) { edges { node { subject text author { id }
      service { name } refs { kind id happenedAt record { __typename
        ... on DailyNote { text person { id } } ... on Shift { startsAt } ... on Feedback { respondent }
        ... on Handover { text assumedSomeoneElse } ... on Audit { sampleSize } ... on PracticeObservation { practiceCode verdict } } } } } } } }`;
    const { review } = (await world.player.ask('registered-manager', asked, { id: reviewId })) as { review: Answer };
    const notes = (review['reviewNotes'].edges as { node: Answer }[]).map(({ node }) => node);
    const [conclusion, ...others] = notes.filter((note) => note['subject'] === 'CONCLUSION');
    expect(others).toEqual([]);
    expect(review['conclusion']).toBe('Plans trailed because no one was named to update them between reviews.');
    expect(conclusion).toMatchObject({
      text: review['conclusion'],
      author: { id: world.staff['registered-manager'] },
      service: { name: 'Elm House' },
    });
    const refs = conclusion?.['refs'] as Answer[];
    expect(refs.map((ref) => ref['record']?.__typename)).toEqual(refs.map((ref) => ref['kind']));
    expect(refs.map((ref) => ref['record'])).toEqual(
      expect.arrayContaining([
        { __typename: 'DailyNote', text: expect.any(String), person: { id: world.people[0]?.id } },
        { __typename: 'Shift', startsAt: expect.any(String) },
        { __typename: 'Feedback', respondent: expect.any(String) },
        { __typename: 'Handover', text: expect.any(String), assumedSomeoneElse: true },
        { __typename: 'Audit', sampleSize: 12 },
        { __typename: 'PracticeObservation', practiceCode: 'HANDOVER', verdict: 'PARTLY' },
      ]),
    );
    expect(refs).toHaveLength(6);
  });

  it('shows that plans followed formal reviews and neither daily notes nor what families said, as the baseline of the quarter (R24)', async () => {
    const { player, serviceId } = undisturbed.world;
    const asked = `query Q($id: UUID!) { service(id: $id) {
      split: timelinessBySource(from: "2026-01-01", to: "2026-03-31") { source numerator denominator } } }`;
    expect(await player.ask('quality-lead', asked, { id: serviceId })).toMatchObject({
      service: {
        split: [
          { source: 'DAILY_NOTE', numerator: 0, denominator: 5 },
          { source: 'FAMILY_FEEDBACK', numerator: 0, denominator: 3 },
          { source: 'FORMAL_REVIEW', numerator: 4, denominator: 4 },
        ],
      },
    });
  });

  it('shows before and after, each with its interval, on a p chart that stands on the frozen baseline (R38)', async () => {
    const { world, reviewId } = undisturbed;
    const interval = 'interval { numerator denominator lower upper method level }';
    const asked = `query Q($id: UUID!) { review(id: $id) { outcomes { edges { node { month baseline { ${interval} } ${interval} reducing } } }
      service { measureChart(measure: M1A, from: "2026-01-01", to: "2026-06-30", reviewId: $id) { method centre baseline { ${interval} }
        points { month numerator denominator lower upper method level lowerLimit upperLimit specialCause } } } } }`;
    const { review } = (await world.player.ask('quality-lead', asked, { id: reviewId })) as { review: Answer };
    // Wilson at 95 %, z² = 3.841459: 4 of 12 is (0.493394 ± 0.311059)/1.320122, 12 of 12 from 12/15.841459 to 1.
    const wilson = { method: 'Wilson', level: 0.95 };
    const before = { numerator: 4, denominator: 12, lower: expect.closeTo(0.13812, 5), upper: expect.closeTo(0.60938, 5), ...wilson };
    const after = { numerator: 12, denominator: 12, lower: expect.closeTo(0.757506, 5), upper: 1, ...wilson };
    expect(review['outcomes'].edges).toEqual([
      { node: { month: '2026-05-01', baseline: { interval: before }, interval: after, reducing: true } },
    ]);
    const { points, ...chart } = review['service'].measureChart as { points: Answer[] };
    expect(chart).toEqual({ method: 'p chart, 3 sigma', centre: expect.closeTo(1 / 3, 6), baseline: { interval: before } });
    // 1/3 ± 3·sqrt(2/9/12) = 1/3 ± 0.408248, cut at 0.
    const limits = { lowerLimit: 0, upperLimit: expect.closeTo(0.741582, 5) };
    expect(points.at(-1)).toEqual({ month: '2026-05-01', ...after, ...limits, specialCause: 'OUTSIDE_LIMITS' });
  });

  it('counts a cohort made by hand in working days of the calendar, and leaves out and shows what it must (R25)', async () => {
    const { player, serviceId } = await playCohort(stage.place);
    await stage.settled();
    const [spring, march] = ['from: "2026-03-01", to: "2026-05-31"', 'from: "2026-03-01", to: "2026-03-31"'];
    const asked = `query Q($id: UUID!) { service(id: $id) {
      months: measureSeries(measure: M1A, ${spring}) { month numerator denominator pending excluded }
      march: measureSeries(measure: M1A, ${march}) { lower upper method level target medianWorkingDays p90WorkingDays }
      split: timelinessBySource(${march}) { source numerator denominator }
      left: excludedChanges(${spring}) { reason change { code } } } }`;
    const { service } = (await player.ask('quality-lead', asked, { id: serviceId })) as { service: Answer };
    // March: A C D J M of A B C D E J M; days 0 1 1 1 5 6. April: F of F and G. Wilson at 95 %: 5/7 is 0.35893 to 0.91778.
    expect(service['months']).toEqual([
      { month: '2026-03-01', numerator: 5, denominator: 7, pending: 0, excluded: 3 },
      { month: '2026-04-01', numerator: 1, denominator: 2, pending: 0, excluded: 0 },
      { month: '2026-05-01', numerator: 0, denominator: 0, pending: 1, excluded: 0 },
    ]);
    const interval = { lower: expect.closeTo(0.35893, 5), upper: expect.closeTo(0.91778, 5), method: 'Wilson', level: 0.95 };
    expect(service['march']).toEqual([{ ...interval, target: 0.95, medianWorkingDays: 1, p90WorkingDays: null }]);
    expect(service['split']).toEqual([
      { source: 'DAILY_NOTE', numerator: 3, denominator: 4 },
      { source: 'FAMILY_FEEDBACK', numerator: 0, denominator: 1 },
      { source: 'FORMAL_REVIEW', numerator: 2, denominator: 2 },
    ]);
    expect(service['left']).toHaveLength(3);
    expect(service['left']).toEqual(
      expect.arrayContaining([
        { reason: 'ENTERED_IN_ERROR', change: { code: 'CODE_H' } },
        { reason: 'DIED_BEFORE_DUE', change: { code: 'CODE_I' } },
        { reason: 'LEFT_BEFORE_DUE', change: { code: 'CODE_K' } },
      ]),
    );
  });

  it('says what is missing while a process is down, computes no verdict without it, and goes on by itself (R112)', async () => {
    const killing = killer(stage);
    const disturbed = await playExample1({ ...stage.place, sending: killing.sending }, quiet, {
      settled: stage.settled,
      beforeVerdict: (player, outcome) => withoutLinking(player, outcome),
    });
    expect(disturbed.outcome).toEqual(undisturbed.outcome);
    expect(await killing.killed()).toHaveLength(10);
    await stage.judged([undisturbed.world.player.tenantId, disturbed.world.player.tenantId]);
    expect(await lossesOf(stage, disturbed.world.player.tenantId)).toEqual([]);
    expect(await tracesOf(stage, disturbed.world.player.tenantId)).toEqual(await tracesOf(stage, undisturbed.world.player.tenantId));
  });

  it.each(DOMAINS)(
    'gives what the others hold while %s is down, names it at each field that is missing, and has all when it is back (part of R112)',
    async (down) => {
      const { reviewId, world } = undisturbed;
      const ask = () => world.player.raw('quality-lead', OF_EACH_DOMAIN, { review: reviewId, service: world.serviceId });
      const whole = await ask();
      expect(whole.errors).toBeUndefined();
      await stage.platform.halt(down);
      const { data, errors } = await ask();
      stage.platform.resume(down);
      await stage.platform.untilReady(down);
      expect(data).toEqual(without(whole.data ?? {}, MISSING_WITHOUT[down]));
      expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual([...MISSING_WITHOUT[down]].sort());
      for (const { message, extensions } of errors ?? []) {
        expect(message).toContain(down);
        expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: down });
      }
      expect(await ask()).toEqual(whole);
    },
  );

  async function withoutLinking(player: Player, outcome: Answer): Promise<void> {
    const { platform } = stage;
    await platform.halt('linking');
    const asked =
      'query Q($id: UUID!) { review(id: $id) { state service { name measureSeries(measure: M1A, from: "2026-01-01", to: "2026-06-30") { month } } outcomes { edges { node { id } } } } }';
    const { data, errors } = await player.raw('quality-lead', asked, { id: outcome['reviewId'] });
    expect(data).toMatchObject({ review: { state: 'CHANGED' } });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', service: 'linking' }) }),
    ]);
    await sleep((SILENCE_SECONDS + 1) * 1_000);
    const { refusals } = await player.try('quality-lead', 'recordOutcome', 'outcomeEvidence { id }', outcome);
    expect(refusals).toEqual([expect.objectContaining({ code: 'SOURCE_BEHIND', rule: 'R112' })]);
    const still = await player.raw('quality-lead', asked, { id: outcome['reviewId'] });
    expect(still.data?.['review']).toMatchObject({ state: 'CHANGED', outcomes: { edges: [] } });
    platform.resume('linking');
    await platform.untilReady('linking');
  }

  it('plays examples 2 and 3, and a review of falls by a measure of the provider’s own (R22), to their verdicts, and refuses every wrong turn', async () => {
    for (const play of [playAgencyStaffing, playLateEscalation, playFalls]) stories.push(await play(racing.place, stage.settled));
  });

  it('lets a person of the group read in an emergency what is shut to them, tells those who are responsible at once, and shuts it again (R110)', async () => {
    stories.push(await playEmergency(racing.place, stage));
  });

  it('gives every mutation that was sent before its first answer and no second effect, and refuses its key to another input', async () => {
    demonstration = await loadDemonstration(racing.place, quiet);
    await playOn({ ...undisturbed.found });
    const tenants = [undisturbed.world.player.tenantId, demonstration.tenantId, ...stories];
    await stage.judged(tenants);
    const before = await Promise.all(tenants.map((tenantId) => tracesOf(stage, tenantId)));
    const schema = supergraph();
    const wrong: unknown[] = [];
    for (const { verb, operation, reply } of [...recording.first.values()]) {
      const { player, login, query, variables } = operation;
      const again = gist(verb, await player.raw(login, query, variables));
      if (JSON.stringify(again) !== JSON.stringify(gist(verb, reply))) wrong.push([verb, again, gist(verb, reply)]);
      const other = await player.raw(login, query, { input: otherInput(schema, verb, variables['input'] as Answer) });
      if (gist(verb, other).refusals.join() !== 'KEY_REUSED') wrong.push([verb, other]);
    }
    expect(wrong).toEqual([]);
    await stage.judged(tenants);
    expect(await Promise.all(tenants.map((tenantId) => tracesOf(stage, tenantId)))).toEqual(before);
    expect(mutationsOf(schema).filter((verb) => !recording.first.has(verb))).toEqual([]);
  });

  it('takes one of two who send a change of the same record together, whichever mutation it is by, and refuses the other and who read it before', () => {
    const coded = (refusal: string): boolean => /^[A-Z_]+ \w+$/.test(refusal);
    const wrong = changingOf(supergraph()).flatMap((verb) => {
      const { taken, atOnce, after } = racing.races.get(verb) ?? { taken: 0, atOnce: [], after: [] };
      // Whoever moved a person away knows nothing of them any more.
      const stale = after.includes(verb === 'movePerson' ? 'NOT_FOUND personId' : 'STALE version');
      return taken === 1 && atOnce.length > 0 && atOnce.every(coded) && stale ? [] : [{ verb, taken, atOnce, after }];
    });
    expect(wrong).toEqual([]);
    expect(racing.races.size).toBeGreaterThan(30);
  });

  it('opens an action for each trigger by the records that make it fire, and extends the one that is open (R47, R83, part of R89)', async () => {
    const { actions, passTime, complainsAgain, feelsUnsafe, late, unheard, unowned, unplanned } = await playTriggers(stage.place);
    const heard = opened('POOR_RESPONSE', unheard.id, 'Complaint', [unheard.complaint]);
    expect(await actions(1, 1)).toEqual([heard]);
    await passTime();
    const delayed = opened('REPEATED_DELAY', late.id, 'IdentifiedChange', late.changes);
    const unclear = opened('UNCLEAR_OWNERSHIP', unowned.id, 'CarePlan', [unowned.plan]);
    const unseen = opened('MISMATCH_OPEN', unplanned.id, 'DailyNote', [unplanned.note]);
    expect(await actions(4, 5)).toEqual([unseen, heard, delayed, unclear]);
    const both = [unheard.complaint, await complainsAgain()];
    const again = extended(opened('POOR_RESPONSE', unheard.id, 'Complaint', both));
    const unsafe = opened('FEELS_UNSAFE', unheard.id, 'Feedback', [await feelsUnsafe()]);
    const complaints = opened('REPEATED_COMPLAINTS', null, 'Complaint', both);
    const same = opened('SAME_CONCERN_AGAIN', unheard.id, 'Complaint', both);
    expect(await actions(8, 11)).toEqual([unsafe, unseen, again, complaints, delayed, same, unclear]);
  });

  it('loads three services, one of each kind, with twelve months of rota and of notes in each', async () => {
    const { tenantId } = demonstration;
    const kinds = await stage.rows<{ kind: string }>('governance', 'select kind from service where tenant_id = $1 order by kind', [
      tenantId,
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['HOMECARE', 'RESIDENTIAL', 'SUPPORTED_LIVING']);
    const months = async (...of: readonly [Domain, string, string]): Promise<boolean[]> =>
      (await spread(stage, tenantId, of, 'month')).map((n) => n >= 12);
    expect(await months('workforce', 'shift', 'starts_at')).toEqual([true, true, true]);
    expect(await months('care-records', 'daily_note', 'happened_at')).toEqual([true, true, true]);
  });

  it('loads what comes now and then in each of them over the whole year: versions of plans, feedback, incidents and audits', async () => {
    const quarters = (domain: Domain, table: string): Promise<number[]> =>
      spread(stage, demonstration.tenantId, [domain, table, 'happened_at'], 'quarter');
    expect(await quarters('care-records', 'plan_version')).toEqual([4, 4, 4]);
    expect(await quarters('care-records', 'feedback')).toEqual([4, 4, 4]);
    expect(await quarters('care-records', 'incident')).toEqual([4, 4, 4]);
    expect(await quarters('governance', 'audit')).toEqual([4, 4, 4]);
  });

  it('lets one of two people who change the same record at once, and refuses the other', async () => {
    const { world } = undisturbed;
    for (let round = 0; round < 5; round += 1) {
      const complaint = await world.player.do('senior-carer', 'receiveComplaint', 'complaint { id version }', {
        personId: world.people[0]?.id,
        category: 'COMMUNICATION',
        text: 'Nobody called back.',
        notActedOn: false,
      });
      const said = { complaintId: complaint['id'], version: complaint['version'] };
      const acknowledge = (login: string) => world.player.try(login, 'acknowledgeComplaint', 'complaint { id version }', said);
      const answers = await Promise.all([acknowledge('registered-manager'), acknowledge('deputy-manager')]);
      expect(answers.map(({ refusals }) => refusals.map((refusal) => refusal.code)).sort()).toEqual([[], ['STALE']]);
    }
  });

  it('sends as many SQL statements for the chain with 50 changes as with one', async () => {
    const { world } = undisturbed;
    const many: Answer[] = [];
    const found = (person: number): Promise<Answer> => identifyChange(world, { person, from: 'DailyNote', code: 'GAIT' });
    while (many.length < 50) many.push(...(await Promise.all([0, 1, 2, 3, 4].map(found))));
    // Each is answered, so that what lies beyond a link has rows too.
    for (const [i, change] of many.entries()) await answerChange(world, change, 'GAIT', `The plan now answers GAIT, as of change ${i}.`);
    const audit = await world.player.do('quality-lead', 'recordAudit', 'audit { id }', {
      serviceId: world.serviceId,
      auditedById: world.staff['quality-lead'],
      population: 50,
      sampleSize: 50,
      selectionMethod: 'the newest',
      updateTimeliness: 2,
      changeIdentification: 12,
      handoverEvidence: 3,
      namedOwnership: 0,
      feedbackAlignment: 3,
      ...lookedAt({ kind: 'IdentifiedChange', id: many[0]?.['id'] }),
    });
    const open = async (changes: readonly Answer[]): Promise<string> => {
      const review = await world.player.do('registered-manager', 'openReview', 'review { id }', {
        serviceId: world.serviceId,
        title: `On ${changes.length} changes`,
        visibleProblem: 'Care plans were not updated after daily changes in risk.',
        template: 'MISSED_CARE_PLAN_UPDATES',
        triggerKind: 'AUDIT_FAILURE',
        triggers: [{ kind: 'Audit', id: audit['id'] }, ...changes.map((change) => ({ kind: 'IdentifiedChange', id: change['id'] }))],
        authorId: world.staff['registered-manager'],
        reviewerId: world.staff.reviewer,
        verifierId: world.staff['quality-lead'],
        frameworkItems: ['SAF_E1'],
      });
      return review['id'] as string;
    };
    const endsOf = (change: Answer): string[] =>
      change['links'].flatMap((link: Answer) => link['ends'].flatMap((end: Answer) => (end['record'] ? [end['kind']] : [])));
    const [one, fifty] = [await open(many.slice(0, 1)), await open(many)];
    await stage.settled();
    await logStatements(stage);
    // What the processes do of themselves falls into the counts, the more the longer they take: what they do all the time is left
    // out, and of what they do now and then the least of several counts has none.
    const always = new Set(await stage.statements(() => sleep(4_000)));
    const asked = async (review: string): Promise<void> => {
      const answer = await world.player.ask('quality-lead', CHAIN, { review, from: '2026-01-01', to: '2026-06-30' });
      expect(answer['review'].triggers).toHaveLength(review === one ? 2 : 51);
      for (const { kind, record } of answer['review'].triggers)
        if (kind === 'IdentifiedChange') expect(endsOf(record)).toEqual(expect.arrayContaining(['PlanOwnership', 'PlanVersion']));
    };
    const least = (review: string): Promise<number> =>
      leastOf(5, async () => (await stage.statements(() => asked(review))).filter((text) => !always.has(text)).length);
    const atOne = await least(one);
    expect(atOne).toBeGreaterThan(5);
    expect(await least(fifty)).toBe(atOne);
  });

  it('ends the gateway first and PostgreSQL last, each of them in a process group of its own', async () => {
    const running = stage.running();
    expect(running.map(({ name }) => name).sort()).toEqual(['gateway', 'identity', 'postgres', ...DOMAINS].sort());
    for (const { pid } of running)
      expect(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }).trim()).toBe(String(pid));
    const ended = await endings(running, stage.platform.stop());
    expect([ended[0]?.includes('gateway'), ended.at(-1)?.includes('postgres')]).toEqual([true, true]);
  });
});
