import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { consumeFacts } from '../src/links/consumers';
import { CURRENT } from '../src/links/generations';
import { rebuild } from '../src/links/rebuilding';
import { migrations } from '../src/migrations';
import { deliver, linksOf } from './delivering';
import { indicatorLinksByOracle } from './indicator-oracle';
import {
  aConcern,
  aManagementReview,
  anAlert,
  anEscalation,
  anIndicator,
  aNote,
  aReferral,
  aSupervision,
  aTraining,
  signs,
  someCoaching,
} from './indicator-worlds';
import { asLines, type Told } from './oracle';
import { delivered, id, ofTenant } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

test('whatever was told of signs of harm, in whatever order, however often and in whatever batches, indicators are linked as by the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(
      signs.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      async ([told, batches]) => {
        const tenant = anId();
        for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
        expect(await linksOf(database, tenant)).toEqual(asLines(indicatorLinksByOracle(ofTenant(told, tenant))));
      },
    ),
    { numRuns: 50 },
  );
});

/** What the one indicator is linked to once these batches were taken in, by rule, record by number, and whether it is as it should be. */
async function linkedTo(...batches: readonly (readonly Told[])[]): Promise<string[]> {
  const tenant = anId();
  for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
  expect(await linksOf(database, tenant)).toEqual(asLines(indicatorLinksByOracle(ofTenant(batches.flat(), tenant))));
  const rows = await database.asAdmin<{ to: string }>(
    `select replace(rule, 'INDICATOR_TO_', '') || ' ' || right(to_key_id::text, 1) || case when holds then '' else ' fails' end as "to" from link where tenant_id = $1 order by 1`,
    [tenant],
  );
  return rows.map((row) => row.to);
}

const noted = [aNote(), anIndicator()];

describe('an indicator is linked', () => {
  it('to its alerts, seen or not, to the concern that was raised from it, and to the decision to refer that', async () => {
    expect(await linkedTo([...noted, anAlert(), aConcern(), aReferral()])).toEqual(['ALERT 0 fails', 'CONCERN 0', 'REFERRAL 0']);
    expect(await linkedTo([...noted, anAlert('2026-03-03T10:00:00.000Z')])).toEqual(['ALERT 0']);
    expect(await linkedTo([...noted, aConcern({}, null), aReferral()])).toEqual([]);
  });

  it('to the review of management, in time to the end of the next working day, weekends and bank holidays left out (part of R69)', async () => {
    const of = (note: string, review: string, recordedAt = review) =>
      linkedTo([aNote(), anIndicator({}, note), aManagementReview(review, { recordedAt })]);
    expect(await of('2026-03-03T09:00:00.000Z', '2026-03-04T23:59:59.000Z')).toEqual(['MANAGEMENT_REVIEW 0']);
    expect(await of('2026-03-03T09:00:00.000Z', '2026-03-04T23:59:59.001Z')).toEqual(['MANAGEMENT_REVIEW 0 fails']);
    // Good Friday: Tuesday is next.
    expect(await of('2026-04-03T09:00:00.000Z', '2026-04-07T22:59:59.000Z')).toEqual(['MANAGEMENT_REVIEW 0']);
    expect(await of('2026-04-03T09:00:00.000Z', '2026-04-07T23:00:00.000Z')).toEqual(['MANAGEMENT_REVIEW 0 fails']);
    // One that is written down too late proves nothing.
    expect(await of('2026-03-03T09:00:00.000Z', '2026-03-03T10:00:00.000Z', '2026-03-05T00:00:00.000Z')).toEqual([
      'MANAGEMENT_REVIEW 0 fails',
    ]);
  });

  it('to what was in force in its service on that day', async () => {
    expect(await linkedTo([...noted, anEscalation('2026-03-02', null)])).toEqual(['ESCALATION 0']);
    expect(await linkedTo([...noted, anEscalation('2026-03-02', null), anEscalation('2026-03-02', '2026-03-02', { version: 2 })])).toEqual(
      [],
    );
    expect(await linkedTo([...noted, anEscalation('2026-03-04', null)])).toEqual([]);
    expect(await linkedTo([...noted, anEscalation('2026-03-02', null, { serviceId: id(1, 1) })])).toEqual([]);
    expect(await linkedTo([...noted, anEscalation('2026-03-02', null, { recordedAt: '2026-03-03T09:00:00.001Z' })])).toEqual([]);
  });

  it('to the last supervision of who wrote the note, by when it was recorded, and to no later one (part of R71)', async () => {
    const [january, february, after] = [
      aSupervision('2026-01-10T09:00:00.000Z', '2026-02-10', {}, 1),
      aSupervision('2026-02-10T09:00:00.000Z', '2026-03-03', {}, 2),
      aSupervision('2026-03-10T09:00:00.000Z', '2026-04-10', {}, 3),
    ];
    expect(await linkedTo([...noted, january, february, after])).toEqual(['SUPERVISION 2']);
    expect(await linkedTo([...noted, january, after])).toEqual(['SUPERVISION 1 fails']);
    expect(await linkedTo([...noted, after])).toEqual([]);
    expect(await linkedTo([aNote({}, id(4, 1)), anIndicator(), january])).toEqual([]);
  });

  it('to training, coaching and scenario questions in the route alone, as they were on that day: later training does not count (part of R71)', async () => {
    const [then, later] = ['2026-02-01T09:00:00.000Z', '2026-03-05T09:00:00.000Z'];
    expect(await linkedTo([...noted, aTraining('SAFEGUARDING_ADULTS', then, '2026-03-03'), aTraining('FIRE', then, null, {}, 1)])).toEqual([
      'ROUTE_KNOWLEDGE 0',
    ]);
    expect(await linkedTo([...noted, aTraining('SAFEGUARDING_ADULTS', then, '2026-03-02')])).toEqual(['ROUTE_KNOWLEDGE 0 fails']);
    expect(await linkedTo([...noted, aTraining('SAFEGUARDING_ADULTS', later)])).toEqual([]);
    expect(await linkedTo([...noted, someCoaching('ESCALATION_TRIGGERS', then)])).toEqual(['COACHING 0']);
    expect(await linkedTo([...noted, someCoaching('ESCALATION_TRIGGERS', then, [3, 2])])).toEqual(['COACHING 0 fails']);
    expect(await linkedTo([...noted, someCoaching('MEDICATION', then), someCoaching('ESCALATION', later)])).toEqual([]);
  });
});

describe('what is put right afterwards', () => {
  const all = [
    ...noted,
    anAlert(),
    aConcern(),
    aReferral(),
    anEscalation('2026-03-02', null),
    aSupervision('2026-02-10T09:00:00.000Z'),
    aTraining('SAFEGUARDING', '2026-02-10T09:00:00.000Z'),
  ];
  const linked = ['ALERT 0 fails', 'CONCERN 0', 'ESCALATION 0', 'REFERRAL 0', 'ROUTE_KNOWLEDGE 0', 'SUPERVISION 0'];
  const without = (...gone: string[]): string[] => linked.filter((one) => !gone.includes(one));
  const gone = { version: 2, retracted: true };

  test.each<[string, Told[], string[]]>([
    ['who wrote the note', [aNote({ version: 2 }, id(4, 1))], without('ROUTE_KNOWLEDGE 0', 'SUPERVISION 0')],
    ['that the note was entered in error', [aNote(gone)], without('ROUTE_KNOWLEDGE 0', 'SUPERVISION 0')],
    ['that the indicator was entered in error', [anIndicator(gone)], []],
    ['that an alert was entered in error', [anAlert(null, gone)], without('ALERT 0 fails')],
    ['from what a concern was raised', [aConcern({ version: 2 }, null)], without('CONCERN 0', 'REFERRAL 0')],
    ['that a decision to refer was entered in error', [aReferral(gone)], without('REFERRAL 0')],
    ['that an escalation ended before', [anEscalation('2026-03-02', '2026-03-02', { version: 2 })], without('ESCALATION 0')],
    ['that a supervision was entered in error', [aSupervision('2026-02-10T09:00:00.000Z', null, gone)], without('SUPERVISION 0')],
    ['in what somebody was trained', [aTraining('FIRE', '2026-02-10T09:00:00.000Z', null, { version: 2 })], without('ROUTE_KNOWLEDGE 0')],
  ])('changes its links: %s', async (_what, corrected, expected) => {
    expect(await linkedTo(all)).toEqual(linked);
    expect(await linkedTo(all, corrected)).toEqual(expected);
    expect(await linkedTo(corrected, all)).toEqual(expected);
  });

  it('finds the indicator whatever comes first', async () => {
    for (const one of all)
      expect(
        await linkedTo(
          all.filter((other) => other !== one),
          [one],
        ),
      ).toEqual(linked);
    expect(await linkedTo(...all.map((one) => [one]).reverse())).toEqual(linked);
  });
});

test('a link of an indicator has the times of both its ends, and the services of both', async () => {
  const tenant = anId();
  const elsewhere = id(1, 1);
  const [note, indicator, held] = ofTenant<[Told, Told, Told]>(
    [
      aNote(),
      anIndicator({ recordedAt: '2026-03-03T11:00:00.000Z' }),
      aSupervision('2026-02-10T09:00:00.000Z', null, { serviceId: elsewhere }),
    ],
    tenant,
  );
  await deliver(database, tenant, [note, indicator, held]);
  expect(
    await database.asAdmin(
      'select from_kind, from_key_id, from_happened_at, from_recorded_at, happened_at, service_id, to_service_id, person_id from link where tenant_id = $1',
      [tenant],
    ),
  ).toEqual([
    {
      from_kind: 'INDICATOR',
      from_key_id: indicator.id,
      from_happened_at: new Date(indicator.happenedAt),
      from_recorded_at: new Date(indicator.recordedAt),
      happened_at: new Date(held.happenedAt),
      service_id: indicator.serviceId,
      to_service_id: held.serviceId,
      person_id: indicator.data['personId'],
    },
  ]);
});

test('a batch of many indicators asks as often as one of a few', async () => {
  const many = (count: number): Told[] =>
    Array.from({ length: count }, (_, n) => [
      anIndicator({ id: id(41, n) }),
      { ...anAlert(), id: id(43, n), data: { ...anAlert().data, indicatorId: id(41, n) } },
    ]).flat();
  const asked = async (told: readonly Told[]): Promise<number> => {
    const tenant = anId();
    let statements = 0;
    await deliver(database, tenant, ofTenant([aNote(), aSupervision('2026-02-10T09:00:00.000Z')], tenant));
    await deliver(database, tenant, ofTenant(told, tenant), undefined, async (tx, events) => {
      const query = tx.query.bind(tx);
      tx.query = (text, values) => {
        statements += 1;
        return query(text, values);
      };
      await consumeFacts(tx, events);
    });
    return statements;
  };
  expect(await asked(many(30))).toBe(await asked(many(2)));
});

test('indicators are linked anew from the facts, with whatever was damaged', async () => {
  const tenant = anId();
  await deliver(database, tenant, ofTenant([...noted, anAlert(), aSupervision('2026-02-10T09:00:00.000Z')], tenant));
  const whole = await linksOf(database, tenant);
  await database.asAdmin(`delete from link where tenant_id = $1 and to_kind = 'Supervision'`, [tenant]);
  await database.asAdmin('update link set holds = true where tenant_id = $1', [tenant]);
  const done = await rebuild(database.db, { tenant_id: tenant, demonstration: true }, CURRENT, 1);
  expect(done).toMatchObject({ changes: 0, concerns: 0, indicators: 1, swapped: false });
  expect(await linksOf(database, tenant)).toEqual(whole);
  expect(whole).toHaveLength(2);
});
