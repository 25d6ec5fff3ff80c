import {
  assignmentMadeV1,
  assignmentWithdrawnV1,
  briefingAcknowledgedV1,
  careRecordEnteredInErrorV1,
  shiftCancelledV1,
  visitReportedV1,
  workforceRecordEnteredInErrorV1,
} from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { after, ASKED, aService, LONG_BEFORE, MONTH, morning, NOW } from './agency-service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

describe('feedback on agency induction (M2a)', () => {
  it('is the share of 4 and 5 among all answers about shifts with an agency worker, with what it rests on (part of R50)', async () => {
    const { agencyShift, answered, shift, on, asked } = aService(graph);
    for (const [day, ratings] of [
      [2, [5, 4, 3]],
      [3, [4]],
      [4, [1, 5]],
    ] as const)
      for (const { shiftId } of [await agencyShift(morning(day))]) for (const rating of ratings) await answered(shiftId, rating);
    // Nobody from an agency was on this one; bank workers are the provider's own.
    const own = await shift(morning(5));
    await on(own, morning(5), anId(), false);
    await answered(own, 1);
    const { feedback } = await asked();
    const rests = { method: 'Wilson', level: 0.95, ...MONTH, calendarVersion: expect.any(String) };
    expect(feedback.positive).toEqual({
      ...{ numerator: 4, denominator: 6, share: 4 / 6, target: 0.9, ...rests },
      lower: expect.closeTo(0.3, 2),
      upper: expect.closeTo(0.9032, 3),
    });
    expect(feedback.coverage).toMatchObject({ numerator: 3, denominator: 3, share: 1, target: 0.6, ...rests });
    expect(feedback).toMatchObject({ assured: true, excluded: 0 });
  });

  it('is not assured where under 60 % of those shifts have an answer, and is assured from there on (R50)', async () => {
    const { agencyShift, answered, asked } = aService(graph);
    expect((await asked()).feedback).toMatchObject({
      assured: false,
      positive: { share: null },
      coverage: { denominator: 0, share: null },
    });
    const shifts = [];
    for (const day of [2, 3, 4, 5, 6]) shifts.push((await agencyShift(morning(day))).shiftId);
    for (const shiftId of shifts.slice(0, 2)) for (const rating of [5, 5, 5]) await answered(shiftId, rating);
    expect((await asked()).feedback).toMatchObject({
      ...{ assured: false, positive: { numerator: 6, denominator: 6, share: 1 } },
      coverage: { numerator: 2, denominator: 5, share: 0.4, lower: expect.closeTo(0.1176, 3), upper: expect.closeTo(0.7693, 3) },
    });
    await answered(shifts[2] as string, 2);
    expect((await asked()).feedback).toMatchObject({ assured: true, coverage: { numerator: 3, denominator: 5, share: 0.6 } });
  });

  it('stands in the report of eight weeks, beside incidents and agency use of each week (R61)', async () => {
    const { agencyShift, answered, tenantId, serviceId } = aService(graph);
    for (const [day, rating] of [
      [2, 5],
      [9, 2],
    ] as const)
      await answered((await agencyShift(morning(day))).shiftId, rating);
    const { from } = MONTH;
    const query = `query ($reps: [_Any!]!, $on: LocalDate!) { _entities(representations: $reps) { ... on Service { staffingReport(on: $on) { weeks {
      from incidents { count } agencyShare { share } inductionFeedback { positive { numerator denominator from to } coverage { numerator denominator } } } } } } }`;
    const found: any = await graph.run(aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }), NOW, query, {
      reps: [{ __typename: 'Service', id: serviceId }],
      on: from,
    });
    const answers = found._entities[0].staffingReport.weeks.map(
      ({ inductionFeedback: { positive, coverage } }: any) =>
        `${positive.numerator}/${positive.denominator} ${coverage.numerator}/${coverage.denominator}`,
    );
    expect(answers).toHaveLength(8);
    expect(answers.slice(0, 3)).toEqual(['1/1 1/1', '0/1 1/1', '0/0 0/0']);
    expect(found._entities[0].staffingReport.weeks[0].inductionFeedback.positive.from).toBe(from);
  });

  it('shows own staff, agency workers, and people and families apart (part of R50)', async () => {
    const { agencyShift, answered, personId, asked } = aService(graph);
    const { shiftId } = await agencyShift(morning(2));
    await answered(shiftId, 5);
    for (const rating of [2, 3]) await answered(shiftId, rating, { respondent: 'AGENCY_WORKER' });
    for (const respondent of ['PERSON', 'FAMILY']) await answered(shiftId, 4, { respondent, personId, answeredById: null });
    expect((await asked()).feedback.byRespondent).toMatchObject([
      { respondent: 'STAFF', positive: { numerator: 1, denominator: 1, target: 0.9, method: 'Wilson' } },
      { respondent: 'AGENCY_WORKER', positive: { numerator: 0, denominator: 2, share: 0 } },
      { respondent: 'PERSON_OR_FAMILY', positive: { numerator: 2, denominator: 2, share: 1 } },
    ]);
  });

  it('leaves out what whoever completed the checklist or gave the briefing of that shift answered, also from its coverage (part of R50)', async () => {
    const { agencyShift, answered, checked, tell, asked } = aService(graph);
    const [senior, other] = [anId(), anId()];
    const first = await agencyShift(morning(2));
    const second = await agencyShift(morning(3));
    const checklist = await checked(first.shiftId, first.staffMemberId, morning(2), senior);
    await tell(briefingAcknowledgedV1, morning(3), { shiftId: second.shiftId, staffMemberId: second.staffMemberId, givenById: other });
    await answered(first.shiftId, 5, { answeredById: senior });
    await answered(second.shiftId, 5, { answeredById: other });
    expect((await asked()).feedback).toMatchObject({
      excluded: 2,
      positive: { denominator: 0 },
      coverage: { numerator: 0, denominator: 2 },
    });
    // Of a shift that another briefed, the senior may say.
    await answered(second.shiftId, 3, { answeredById: senior });
    expect((await asked()).feedback).toMatchObject({ excluded: 2, positive: { numerator: 0, denominator: 1 }, coverage: { numerator: 1 } });
    await tell(workforceRecordEnteredInErrorV1.BriefingChecklist, morning(4), { reasonCode: 'DUPLICATE' }, { id: checklist, version: 2 });
    expect((await asked()).feedback).toMatchObject({ excluded: 1, positive: { numerator: 1, denominator: 2 }, coverage: { numerator: 2 } });
  });

  it('does not count what was entered in error, shifts that were cancelled or missed, or that have not begun, and workers taken off before', async () => {
    const { agencyShift, answered, tell, asked } = aService(graph);
    const [cancelled, missed, withdrawn, kept] = [
      await agencyShift(morning(2)),
      await agencyShift(morning(3)),
      await agencyShift(morning(4)),
      await agencyShift(morning(5)),
    ];
    await agencyShift('2026-03-30T12:00:00.001Z');
    for (const { shiftId } of [cancelled, missed, withdrawn, kept]) await answered(shiftId, 5);
    const wrong = await answered(kept.shiftId, 1);
    const seen = async () => (await asked(undefined, MONTH, '2026-03-30T12:00:00.000Z')).feedback;
    expect(await seen()).toMatchObject({ positive: { numerator: 4, denominator: 5 }, coverage: { denominator: 4 } });
    await tell(shiftCancelledV1, morning(1), { startsAt: morning(2), endsAt: morning(3) }, { id: cancelled.shiftId, version: 2 });
    await tell(visitReportedV1, morning(3), { shiftId: missed.shiftId, outcome: 'MISSED' });
    await tell(assignmentWithdrawnV1, morning(3), { shiftId: withdrawn.shiftId }, { id: withdrawn.assignmentId, version: 2 });
    await tell(careRecordEnteredInErrorV1.Feedback, morning(6), { reasonCode: 'DUPLICATE' }, { id: wrong, version: 2 });
    expect(await seen()).toMatchObject({ positive: { numerator: 1, denominator: 1 }, coverage: { numerator: 1, denominator: 1 } });
    await tell(visitReportedV1, morning(5), { shiftId: kept.shiftId, outcome: 'LATE' });
    expect(await seen()).toMatchObject({ coverage: { denominator: 1 } });
  });
});

describe('the induction of agency workers (M2c)', () => {
  it('is complete with orientation, guidance about the people and a signed checklist before they were given to the worker, and every miss is listed (part of R55)', async () => {
    const { agencyShift, oriented, guided, checked, given, asked } = aService(graph);
    const whole = await agencyShift(morning(2));
    await oriented(whole.staffMemberId);
    await guided(whole.shiftId, whole.staffMemberId, morning(2));
    await checked(whole.shiftId, whole.staffMemberId, after(morning(2), 0.4));
    await given(whole.shiftId, whole.staffMemberId, after(morning(2), 0.5));
    const late = await agencyShift(morning(3));
    await oriented(late.staffMemberId, after(morning(3), 1));
    await guided(late.shiftId, late.staffMemberId, morning(3), undefined, after(morning(3), 1));
    await checked(late.shiftId, late.staffMemberId, morning(3), anId(), { seniorSigned: false });
    const { inductions } = await asked();
    expect(inductions.complete).toMatchObject({
      ...{
        numerator: 1,
        denominator: 2,
        share: 0.5,
        target: 1,
        method: 'Wilson',
        level: 0.95,
        ...MONTH,
        calendarVersion: expect.any(String),
      },
    });
    expect(inductions.misses).toEqual([
      {
        ...{ shift: { id: late.shiftId }, staffMember: { id: late.staffMemberId }, neededBy: new Date(morning(3)) },
        missing: ['ORIENTATION', 'PERSON_GUIDANCE', 'BRIEFING_CHECKLIST'],
      },
    ]);
    expect(inductions.missesLeftOut).toBe(0);
  });

  it('is not complete by a generic induction, nor by one that says it was person-specific, nor by guidance about others (R55)', async () => {
    const { agencyShift, oriented, guided, checked, given, personId, asked } = aService(graph);
    const { shiftId, staffMemberId } = await agencyShift(morning(2));
    await oriented(staffMemberId, LONG_BEFORE, { personSpecific: true, peopleIds: [personId] });
    await checked(shiftId, staffMemberId, morning(2));
    await given(shiftId, staffMemberId, morning(2));
    const missing = async () => (await asked()).inductions.misses.map((miss: any) => miss.missing);
    expect(await missing()).toEqual([['PERSON_GUIDANCE']]);
    await guided(shiftId, staffMemberId, LONG_BEFORE, [anId()]);
    expect(await missing()).toEqual([['PERSON_GUIDANCE']]);
    await guided(shiftId, staffMemberId, LONG_BEFORE, [personId]);
    expect(await missing()).toEqual([]);
  });

  it('lists at most 500 misses, and says how many more there are', async () => {
    const { shift, tell, asked } = aService(graph);
    const shiftId = await shift(morning(2));
    const works = Array.from({ length: 503 }, () => ({
      shiftId,
      staffMemberId: anId(),
      startsAt: morning(2),
      endsAt: morning(3),
      agency: true,
    }));
    for (const work of works) await tell(assignmentMadeV1, LONG_BEFORE, work);
    const { inductions } = await asked();
    expect(inductions).toMatchObject({ complete: { numerator: 0, denominator: 503 }, missesLeftOut: 3 });
    expect(inductions.misses).toHaveLength(500);
  });
});

describe('who sees the measures of agency workers', () => {
  it('is whoever reads measures of the service; the workers of the misses, and suppliers, whoever reads what they rest on', async () => {
    const { tenantId, serviceId, agencyShift, asked } = aService(graph);
    await agencyShift(morning(2));
    const as = (role: Parameters<typeof aCaller>[0], services = [serviceId]) => aCaller(role, { tenantId, services });
    for (const role of ['REGISTERED_MANAGER', 'PROVIDER_REPRESENTATIVE', 'ROTA_COORDINATOR'] as const)
      expect(await asked(as(role))).toMatchObject({
        ...{
          feedback: { coverage: { denominator: 1 } },
          inductions: { complete: { denominator: 1 }, misses: [{}] },
          suppliers: { withoutSupplier: 1 },
        },
      });
    // Whoever reads measures alone sees ids as codes, by which nothing is found here.
    const reader = aCaller('BI_READER', { tenantId });
    const { data, errors } = await graph.execute(reader, NOW, ASKED, { reps: [{ __typename: 'Service', id: serviceId }], ...MONTH });
    const figures = { feedback: { assured: false }, inductions: { complete: { denominator: 0 }, misses: null }, suppliers: null };
    expect((data as any)['_entities'][0]).toMatchObject(figures);
    expect(errors?.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
    const nothing = { feedback: null, inductions: null, suppliers: null };
    expect(await asked(as('REGISTERED_MANAGER', [anId()]))).toEqual(nothing);
    // A role of another service opens nothing here.
    const elsewhere = { ...reader, grants: [...reader.grants, ...as('REGISTERED_MANAGER', [anId()]).grants] };
    expect(await asked(elsewhere)).toMatchObject(figures);
  });

  it('is nobody whose role has no measures', async () => {
    const { tenantId, serviceId, agencyShift } = aService(graph);
    await agencyShift(morning(2));
    for (const role of ['SUPPORT_WORKER', 'SENIOR_CARER', 'AGENCY_WORKER', 'INTEGRATION', 'ADMINISTRATOR'] as const) {
      const { data, errors } = await graph.execute(aCaller(role, { tenantId, services: [serviceId] }), NOW, ASKED, {
        ...{ reps: [{ __typename: 'Service', id: serviceId }], ...MONTH },
      });
      expect([role, (data as any)['_entities'][0]]).toEqual([role, { feedback: null, inductions: null, suppliers: null }]);
      expect(errors?.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
  });

  it('refuses a window that ends before it starts', async () => {
    const { tenantId, serviceId } = aService(graph);
    const { errors } = await graph.execute(aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }), NOW, ASKED, {
      ...{ reps: [{ __typename: 'Service', id: serviceId }], from: '2026-03-31', to: '2026-03-01' },
    });
    expect(errors?.map(({ originalError }: any) => originalError?.constructor.name)).toEqual([
      'WrongArgument',
      'WrongArgument',
      'WrongArgument',
    ]);
  });
});

describe('a window of the measures of agency workers', () => {
  const refusals = async (home: { tenantId: string; serviceId: string }, window: { from: string; to: string }) => {
    const manager = aCaller('REGISTERED_MANAGER', { tenantId: home.tenantId, services: [home.serviceId] });
    const { errors = [] } = await graph.execute(manager, NOW, ASKED, { reps: [{ __typename: 'Service', id: home.serviceId }], ...window });
    return errors.map(({ originalError, message }: any) => `${originalError?.name} ${originalError?.field}: ${message}`);
  };

  it('has at most 366 days', async () => {
    const service = aService(graph);
    const refused = 'WrongArgument to: a window has at most 366 days';
    expect(await refusals(service, { from: '2025-01-01', to: '2026-01-02' })).toEqual([refused, refused, refused]);
    expect(await refusals(service, { from: '2025-01-01', to: '2026-01-01' })).toEqual([]);
  });

  it('has at most 30,000 shifts and visits', async () => {
    const service = aService(graph);
    const plant = (many: number, day: string) =>
      graph.database.asAdmin(
        `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
         select '${service.tenantId}', 'Shift', gen_random_uuid(), '${service.serviceId}', now(), now(), 1, 'MADE',
           '{"kind": "SHIFT", "startsAt": "${day}T08:00:00.000Z", "endsAt": "${day}T16:00:00.000Z", "plannedStaff": 1, "peopleIds": []}'::jsonb
         from generate_series(1, $1::int)`,
        [many],
      );
    await plant(30_000, '2026-03-02');
    // What begins outside it is not read.
    await plant(1, '2026-02-27');
    expect(await refusals(service, MONTH)).toEqual([]);
    await plant(1, '2026-03-31');
    const refused = 'WrongArgument to: more than 30000 shifts and visits began in that window: ask for a shorter one';
    expect(await refusals(service, MONTH)).toEqual([refused, refused, refused]);
  });
});

test('a worker’s answer that staff did not know the routines warns, though it is about nobody (part of R63)', async () => {
  const { tenantId, serviceId, agencyShift, answered } = aService(graph);
  const { shiftId } = await agencyShift(morning(2));
  await answered(shiftId, 2, { codes: ['UNFAMILIAR_STAFF'] });
  const asked = `{ earlyWarnings(serviceId: "${serviceId}", first: 5) { edges { node { rule state because { kind } } } } }`;
  const seen = await graph.run(aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }), NOW, asked, {});
  expect((seen as any)['earlyWarnings'].edges).toEqual([
    { node: { rule: 'UNFAMILIAR_STAFF', state: 'STANDING', because: [{ kind: 'Feedback' }] } },
  ]);
});

test('two incidents in shifts with much agency staff are told with those shifts and the setting, to whoever may know of both (part of R66)', async () => {
  const { tenantId, serviceId, agencyShift, incident } = aService(graph);
  const shifts = [await agencyShift(morning(2)), await agencyShift(morning(29))].map(({ shiftId }) => shiftId);
  const incidents = [await incident(after(morning(2), 1)), await incident(after(morning(29), 1))];
  const rule = 'REPEATED_HIGH_AGENCY_INCIDENTS';
  const asked = `{ earlyWarnings(serviceId: "${serviceId}", rule: ${rule}, first: 5) { edges { node { state setting suggestsReview because { id } } } } }`;
  const seenBy = async (role: Parameters<typeof aCaller>[0], services?: string[]) => {
    const found: any = await graph.run(aCaller(role, { tenantId, ...(services ? { services } : {}) }), NOW, asked, {});
    return found['earlyWarnings'].edges.map(({ node }: any) => node);
  };
  const [seen] = await seenBy('REGISTERED_MANAGER', [serviceId]);
  const setting = '2 incidents in shifts of which agency workers worked 30 % of the hours or more in one service in 28 days';
  expect(seen).toMatchObject({ state: 'STANDING', setting, suggestsReview: true });
  expect(seen.because.map(({ id }: any) => id)).toEqual([shifts[0], incidents[0], shifts[1], incidents[1]]);
  expect(await seenBy('REGISTERED_MANAGER', [anId()])).toEqual([]);
  expect(await seenBy('COMMISSIONER')).toEqual([]);
});
