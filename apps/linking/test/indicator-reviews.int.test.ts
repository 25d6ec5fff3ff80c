import {
  alertSentV1,
  dailyNoteRecordedV1,
  indicatorFlaggedV1,
  managementReviewRecordedV1,
  safeguardingRecordEnteredInErrorV1,
} from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-03-31T12:00:00.000Z';
const ASKED = `query ($reps: [_Any!]!, $from: LocalDate!, $to: LocalDate!) { _entities(representations: $reps) { ... on Service { indicatorReviews(from: $from, to: $to) {
  withinWorkingDay { numerator denominator share lower upper method level from to calendarVersion target } within24Hours { numerator denominator share }
  pending missesLeftOut misses { indicator { id } dueAt reviewedAt stage recordingHours detectionHours reviewHours }
  recordingHours { numerator denominator median p90 } detectionHours { numerator denominator median p90 } reviewHours { numerator denominator median p90 } } } } }`;

async function aService() {
  const [tenantId, serviceId] = [anId(), anId()];
  const tell = async (
    contract: Parameters<TestGraph['told']>[1],
    happenedAt: string,
    data: object,
    recordedAt = happenedAt,
  ): Promise<string> =>
    (await graph.told(tenantId, contract, { serviceId, happenedAt, recordedAt, data: { ...contract.example, ...data } })).aggregateId;
  /** A note of what happened an hour before, found late where it says so, alerted and reviewed so many hours after. */
  const sign = async (noted: string, hours: { alerted?: number; reviewed?: number; found?: number } = {}): Promise<string> => {
    const after = (h: number): string => new Date(Date.parse(noted) + h * 3_600_000).toISOString();
    const noteId = await tell(dailyNoteRecordedV1, after(-1), {}, noted);
    const indicatorId = await tell(indicatorFlaggedV1, after(hours.found ?? 0), { noteId, noteRecordedAt: noted });
    if (hours.alerted !== undefined) await tell(alertSentV1, after(hours.alerted), { indicatorId });
    if (hours.reviewed !== undefined) await tell(managementReviewRecordedV1, after(hours.reviewed), { indicatorId });
    return indicatorId;
  };
  const asked = async (
    caller = aCaller('SAFEGUARDING_LEAD', { tenantId, services: [serviceId] }),
    from = '2026-03-01',
    to = '2026-03-31',
  ) =>
    ((await graph.run(caller, NOW, ASKED, { reps: [{ __typename: 'Service', id: serviceId }], from, to })) as any)['_entities'][0]
      .indicatorReviews;
  return { tenantId, serviceId, tell, sign, asked };
}

it('counts the indicators that fell due in the window, lists every miss by its stage, and shows what the share rests on (part of R69)', async () => {
  const { sign, asked } = await aService();
  await sign('2026-03-03T09:00:00.000Z', { alerted: 1, reviewed: 5 });
  await sign('2026-03-10T09:00:00.000Z', { alerted: 2, reviewed: 30 });
  const unseen = await sign('2026-03-11T09:00:00.000Z', { alerted: 3 });
  const unknown = await sign('2026-03-12T09:00:00.000Z');
  // Due on 1 April, and on 2 March of what was recorded on a Friday.
  await sign('2026-03-31T09:00:00.000Z');
  await sign('2026-02-27T09:00:00.000Z', { alerted: 1, reviewed: 2 });
  // Due today: it is not late yet.
  await sign('2026-03-30T09:00:00.000Z');
  const { withinWorkingDay, within24Hours, pending, misses } = await asked();
  expect(withinWorkingDay).toMatchObject({
    ...{ numerator: 3, denominator: 5, share: 0.6, method: 'Wilson', level: 0.95, from: '2026-03-01', to: '2026-03-31', target: 1 },
    lower: expect.closeTo(0.2307, 3),
    upper: expect.closeTo(0.8824, 3),
    calendarVersion: expect.any(String),
  });
  expect(within24Hours).toEqual({ numerator: 2, denominator: 5, share: 0.4 });
  expect(pending).toBe(1);
  expect(misses).toEqual([
    {
      ...{ indicator: { id: unseen }, dueAt: new Date('2026-03-12T23:59:59.000Z'), reviewedAt: null, stage: 'REVIEW' },
      ...{ recordingHours: 1, detectionHours: 3, reviewHours: null },
    },
    {
      ...{ indicator: { id: unknown }, dueAt: new Date('2026-03-13T23:59:59.000Z'), reviewedAt: null, stage: 'DETECTION' },
      ...{ recordingHours: 1, detectionHours: null, reviewHours: null },
    },
  ]);
});

it('is not improved by finding an indicator late: its clock starts when the note was recorded (R69)', async () => {
  const { sign, asked } = await aService();
  const found = await sign('2026-03-03T09:00:00.000Z', { found: 200, alerted: 201, reviewed: 202 });
  const { withinWorkingDay, misses } = await asked();
  expect(withinWorkingDay).toMatchObject({ numerator: 0, denominator: 1 });
  expect(misses).toMatchObject([{ indicator: { id: found }, stage: 'DETECTION', detectionHours: 201, reviewHours: 1 }]);
});

it('shows how long recording, detection and review took, each apart, and reaches no quantile that so many never came to (R68)', async () => {
  const { sign, asked } = await aService();
  for (const hours of [{ alerted: 1, reviewed: 2 }, { alerted: 3, reviewed: 7 }, { alerted: 5 }, {}])
    await sign('2026-03-03T09:00:00.000Z', hours);
  expect(await asked()).toMatchObject({
    recordingHours: { numerator: 4, denominator: 4, median: 1, p90: 1 },
    detectionHours: { numerator: 3, denominator: 4, median: 4, p90: null },
    reviewHours: { numerator: 2, denominator: 4, median: null, p90: null },
  });
});

it('does not say of what management reviewed without an alert that nobody ever did', async () => {
  const { sign, asked, tell } = await aService();
  for (const noted of ['2026-03-03T09:00:00.000Z', '2026-03-10T09:00:00.000Z']) await sign(noted, { reviewed: 2 });
  const indicatorId = await sign('2026-03-17T09:00:00.000Z');
  // Sent in time, it says, and written down when it was too late: that alerted nobody.
  await tell(alertSentV1, '2026-03-17T10:00:00.000Z', { indicatorId }, '2026-03-20T10:00:00.000Z');
  expect(await asked()).toMatchObject({
    misses: [{ indicator: { id: indicatorId }, stage: 'DETECTION', detectionHours: 73 }],
    detectionHours: { numerator: 1, denominator: 1 },
    reviewHours: { numerator: 2, denominator: 3, median: 2 },
  });
});

it('leaves out what was entered in error, and of nothing has no share', async () => {
  const { tenantId, serviceId, sign, asked } = await aService();
  expect((await asked()).withinWorkingDay).toMatchObject({ numerator: 0, denominator: 0, share: null });
  const id = await sign('2026-03-03T09:00:00.000Z');
  expect((await asked()).withinWorkingDay).toMatchObject({ denominator: 1 });
  await graph.told(tenantId, safeguardingRecordEnteredInErrorV1.Indicator, {
    ...{ id, version: 2, serviceId, happenedAt: '2026-03-04T09:00:00.000Z', data: { reasonCode: 'DUPLICATE' } },
  });
  expect((await asked()).withinWorkingDay).toMatchObject({ denominator: 0 });
});

it('is told to nobody who does not need to know of every indicator of the service', async () => {
  const { tenantId, serviceId, sign, asked } = await aService();
  await sign('2026-03-03T09:00:00.000Z');
  const as = (role: Parameters<typeof aCaller>[0], ...services: string[]) =>
    aCaller(role, { tenantId, ...(services.length > 0 ? { services } : {}) });
  for (const role of ['SAFEGUARDING_LEAD', 'REGISTERED_MANAGER', 'NOMINATED_INDIVIDUAL'] as const)
    expect((await asked(as(role, serviceId))).withinWorkingDay).toMatchObject({ denominator: 1 });
  expect(await asked(as('KEY_WORKER', serviceId))).toBeNull();
  expect(await asked(as('PROVIDER_REPRESENTATIVE', serviceId))).toBeNull();
  expect(await asked(as('REGISTERED_MANAGER', anId()))).toBeNull();
  const mixed = as('KEY_WORKER', serviceId);
  expect(await asked({ ...mixed, grants: [...mixed.grants, ...as('REGISTERED_MANAGER', anId()).grants] })).toBeNull();
});

it('refuses a window that ends before it starts', async () => {
  const { tenantId, serviceId } = await aService();
  const { errors } = await graph.execute(aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }), NOW, ASKED, {
    ...{ reps: [{ __typename: 'Service', id: serviceId }], from: '2026-03-31', to: '2026-03-01' },
  });
  expect(errors?.map(({ originalError }: any) => originalError?.constructor.name)).toEqual(['WrongArgument']);
});
