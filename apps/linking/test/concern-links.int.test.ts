import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { consumeFacts } from '../src/links/consumers';
import { CURRENT } from '../src/links/generations';
import { rebuild } from '../src/links/rebuilding';
import { migrations } from '../src/migrations';
import { concernLinksByOracle } from './concern-oracle';
import { aComplaint, anIncident, aShift, aWorker, someFeedback } from './concern-worlds';
import { deliver, linksOf } from './delivering';
import { asLines, type Told } from './oracle';
import { toldLinksByOracle } from './told-oracle';
import { toldRota } from './told-worlds';
import { delivered, id, ofTenant } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

/** Of concerns: to units and workers, and to what those workers had been told. */
const linksByOracles = (told: readonly Told[]) => [...concernLinksByOracle(told), ...toldLinksByOracle(told)];

test('whatever was told of a rota, of what went wrong and of what its workers were told, in whatever order, however often and in whatever batches, concerns are linked as by the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(
      toldRota.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      async ([told, batches]) => {
        const tenant = anId();
        for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
        expect(await linksOf(database, tenant)).toEqual(asLines(linksByOracles(ofTenant(told, tenant))));
      },
    ),
    { numRuns: 50 },
  );
});

/** What the one concern is linked to once these batches were taken in: shifts and assignments by number. */
async function linkedTo(...batches: readonly (readonly Told[])[]): Promise<string[]> {
  const tenant = anId();
  for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
  const all = batches.flat();
  expect(await linksOf(database, tenant)).toEqual(asLines(concernLinksByOracle(ofTenant(all, tenant))));
  const rows = await database.asAdmin<{ to: string }>(
    `select to_kind || ' ' || right(to_key_id::text, 1) as "to" from link where tenant_id = $1 order by 1`,
    [tenant],
  );
  return rows.map((row) => row.to);
}

const [EIGHT, NOON, FOUR] = ['2026-03-02T08:00:00.000Z', '2026-03-02T12:00:00.000Z', '2026-03-02T16:00:00.000Z'];
const day = aShift(0, EIGHT, FOUR);

describe('a concern is linked (part of R52)', () => {
  it('to the shift during which it happened and to everyone on it then, whoever it was', async () => {
    expect(await linkedTo([day, aWorker(0, 0, EIGHT, FOUR), aWorker(1, 0, EIGHT, FOUR), anIncident(NOON)])).toEqual([
      'Assignment 0',
      'Assignment 1',
      'Shift 0',
    ]);
  });

  it('by when it happened, and not by when it was written down', async () => {
    const late = anIncident(NOON, { recordedAt: '2026-03-05T09:00:00.000Z' });
    expect(await linkedTo([day, late])).toEqual(['Shift 0']);
    expect(await linkedTo([day, anIncident('2026-03-01T12:00:00.000Z', { recordedAt: NOON })])).toEqual([]);
  });

  it('to the shift that began the day before, over midnight', async () => {
    const night = aShift(0, '2026-03-02T21:00:00.000Z', '2026-03-03T07:00:00.000Z');
    expect(
      await linkedTo([
        night,
        aWorker(0, 0, '2026-03-02T21:00:00.000Z', '2026-03-03T07:00:00.000Z'),
        anIncident('2026-03-03T00:30:00.000Z'),
      ]),
    ).toEqual(['Assignment 0', 'Shift 0']);
  });

  it('to the right one of two shifts that part in the hour that comes twice when clocks go back', async () => {
    const [evening, night] = [
      aShift(0, '2026-10-24T18:00:00.000Z', '2026-10-25T00:10:00.000Z'),
      aShift(1, '2026-10-25T00:10:00.000Z', '2026-10-25T07:00:00.000Z'),
    ];
    // 01:05 in London, before and after the clocks went back.
    expect(await linkedTo([evening, night, anIncident('2026-10-25T00:05:00.000Z')])).toEqual(['Shift 0']);
    expect(await linkedTo([evening, night, anIncident('2026-10-25T01:05:00.000Z')])).toEqual(['Shift 1']);
  });

  it('to the shift whose handover it fell into, by the clock that goes on when clocks go forward', async () => {
    const night = aShift(0, '2026-03-28T21:00:00.000Z', '2026-03-29T00:45:00.000Z');
    // Thirty minutes after a quarter to one is a quarter past two in London.
    expect(await linkedTo([night, anIncident('2026-03-29T01:15:00.000Z')])).toEqual(['Shift 0']);
    expect(await linkedTo([night, anIncident('2026-03-29T01:15:00.001Z')])).toEqual([]);
  });

  it('to each of several shifts that overlap, of those that serve the person', async () => {
    const [oneToOne, anothers] = [aShift(1, NOON, FOUR, [id(2, 0)]), aShift(2, NOON, FOUR, [id(2, 1)])];
    expect(await linkedTo([day, oneToOne, anothers, anIncident('2026-03-02T13:00:00.000Z')])).toEqual(['Shift 0', 'Shift 1']);
  });

  it('in the handover to who goes and to who comes, and after it to who came', async () => {
    const rota = [
      day,
      aShift(1, FOUR, '2026-03-02T22:00:00.000Z'),
      aWorker(0, 0, EIGHT, FOUR),
      aWorker(1, 1, FOUR, '2026-03-02T22:00:00.000Z'),
    ];
    expect(await linkedTo([...rota, anIncident('2026-03-02T16:30:00.000Z')])).toEqual([
      'Assignment 0',
      'Assignment 1',
      'Shift 0',
      'Shift 1',
    ]);
    expect(await linkedTo([...rota, anIncident('2026-03-02T16:30:00.001Z')])).toEqual(['Assignment 1', 'Shift 1']);
  });

  it('to a visit and its worker until its end, and never after whoever made it has gone', async () => {
    const visit = aShift(0, EIGHT, NOON, [id(2, 0)]);
    const rota = [{ ...visit, data: { ...visit.data, kind: 'VISIT' } }, aWorker(0, 0, EIGHT, NOON)];
    const at = (time: string) => linkedTo([...rota, anIncident(time)]);
    expect(await at('2026-03-02T11:59:59.999Z')).toEqual(['Assignment 0', 'Shift 0']);
    expect(await at(NOON)).toEqual([]);
    expect(await at('2026-03-02T12:25:00.000Z')).toEqual([]);
  });

  it('to no worker who joined later, or had been taken off, also in the handover', async () => {
    const works = [
      aWorker(0, 0, EIGHT, FOUR),
      aWorker(1, 0, '2026-03-02T14:00:00.000Z', FOUR),
      aWorker(0, 0, EIGHT, NOON, { version: 2, id: id(13, 2) }),
    ];
    const at = (time: string) => linkedTo([day, ...works, anIncident(time)]);
    expect(await at('2026-03-02T11:59:59.999Z')).toEqual(['Assignment 0', 'Assignment 2', 'Shift 0']);
    expect(await at(NOON)).toEqual(['Assignment 0', 'Shift 0']);
    expect(await at('2026-03-02T14:00:00.000Z')).toEqual(['Assignment 0', 'Assignment 1', 'Shift 0']);
    expect(await at('2026-03-02T16:10:00.000Z')).toEqual(['Assignment 0', 'Assignment 1', 'Shift 0']);
  });

  it('to nothing while no shift is known, and to the shift once it is told of', async () => {
    expect(await linkedTo([anIncident(NOON)])).toEqual([]);
    expect(await linkedTo([aWorker(0, 0, EIGHT, FOUR), anIncident(NOON)], [day])).toEqual(['Assignment 0', 'Shift 0']);
  });

  it('in the service in which it happened, wherever the person moved since', async () => {
    const there = aShift(1, EIGHT, FOUR, [], { serviceId: id(1, 1) });
    expect(await linkedTo([day, there, anIncident(NOON)])).toEqual(['Shift 0']);
    expect(await linkedTo([day, there, anIncident(NOON, { serviceId: id(1, 1) })])).toEqual(['Shift 1']);
  });

  it('when it is feedback only if that raises a concern', async () => {
    expect(await linkedTo([day, someFeedback(NOON, 'FOOD')])).toEqual(['Shift 0']);
    expect(await linkedTo([day, someFeedback(NOON, null)])).toEqual([]);
  });

  it('to nothing when it is a complaint or feedback that says only when it was taken; an incident says when it was', async () => {
    const rota = [day, aWorker(0, 0, EIGHT, FOUR)];
    const linked = ['Assignment 0', 'Shift 0'];
    expect(await linkedTo([...rota, aComplaint(NOON, NOON)])).toEqual([]);
    expect(await linkedTo([...rota, someFeedback(NOON, 'FOOD', NOON)])).toEqual([]);
    expect(await linkedTo([...rota, aComplaint(NOON, '2026-03-02T12:00:00.001Z')])).toEqual(linked);
    expect(await linkedTo([...rota, someFeedback(NOON, 'FOOD')])).toEqual(linked);
    expect(await linkedTo([...rota, anIncident(NOON, { recordedAt: NOON })])).toEqual(linked);
  });

  it('to no shift that ends before it starts or goes on for more than a day', async () => {
    expect(await linkedTo([aShift(0, EIGHT, '2026-03-03T08:00:00.000Z'), anIncident(NOON)])).toEqual(['Shift 0']);
    expect(await linkedTo([aShift(0, EIGHT, '2026-03-03T08:00:00.001Z'), anIncident(NOON)])).toEqual([]);
    expect(await linkedTo([aShift(0, NOON, EIGHT), anIncident(NOON)])).toEqual([]);
  });
});

describe('what is put right afterwards', () => {
  const before = [day, aWorker(0, 0, EIGHT, FOUR), anIncident(NOON)];
  const evening = aShift(1, FOUR, '2026-03-02T22:00:00.000Z');

  test.each<[string, Told[], string[]]>([
    ['the time of the concern', [evening, anIncident('2026-03-02T20:00:00.000Z', { version: 2 })], ['Shift 1']],
    ['whom it happened to', [aShift(0, EIGHT, FOUR, [id(2, 0)], { version: 2 }), anIncident(NOON, { version: 2 }, id(2, 1))], []],
    ['the time of the shift', [aShift(0, EIGHT, '2026-03-02T11:00:00.000Z', [], { version: 2 })], []],
    ['whom the shift serves', [aShift(0, EIGHT, FOUR, [id(2, 1)], { version: 2 })], []],
    ['on which shift a worker was', [evening, aWorker(0, 1, EIGHT, FOUR, { version: 2 })], ['Shift 0']],
    ['when a worker was taken off', [aWorker(0, 0, EIGHT, '2026-03-02T11:00:00.000Z', { version: 2 })], ['Shift 0']],
    ['that a worker never came', [aWorker(0, 0, EIGHT, FOUR, { version: 2, retracted: true })], ['Shift 0']],
    ['that the shift was cancelled', [aShift(0, EIGHT, FOUR, [], { version: 2, retracted: true })], []],
    ['that the concern was entered in error', [anIncident(NOON, { version: 2, retracted: true })], []],
  ])('changes its links: %s', async (_what, corrected, expected) => {
    expect(await linkedTo(before, corrected)).toEqual(expected);
    expect(await linkedTo(corrected, before)).toEqual(expected);
  });
});

test('a link of a concern has the times of both its ends, and the concern’s service and person', async () => {
  const tenant = anId();
  const late = ofTenant(anIncident(NOON, { recordedAt: FOUR }), tenant);
  await deliver(database, tenant, [ofTenant(day, tenant), late]);
  const at = (time: string | undefined): Date => new Date(time ?? '');
  expect(
    await database.asAdmin(
      'select from_kind, from_key_id, from_happened_at, from_recorded_at, happened_at, recorded_at, received_at, service_id, person_id, holds, version from link where tenant_id = $1',
      [tenant],
    ),
  ).toEqual([
    {
      from_kind: 'INCIDENT',
      from_key_id: late.id,
      from_happened_at: at(NOON),
      from_recorded_at: at(FOUR),
      happened_at: at(day.happenedAt),
      recorded_at: at(day.recordedAt),
      received_at: at(day.recordedAt),
      service_id: late.serviceId,
      person_id: late.data['personId'],
      holds: true,
      version: 1,
    },
  ]);
});

test('a link that says the same is left as it is, and one whose end was corrected keeps its id', async () => {
  const tenant = anId();
  const links = () =>
    database.asAdmin<{ id: string; version: number; at: Date }>('select id, version, recorded_at as at from link where tenant_id = $1', [
      tenant,
    ]);
  await deliver(database, tenant, ofTenant([day, anIncident(NOON)], tenant));
  const [first] = await links();
  await deliver(database, tenant, ofTenant([day, anIncident(NOON)], tenant));
  expect(await links()).toEqual([first]);
  await deliver(database, tenant, ofTenant([aShift(0, EIGHT, FOUR, [], { version: 2, recordedAt: EIGHT ?? '' })], tenant));
  expect(await links()).toEqual([{ id: first?.id, version: 2, at: new Date(EIGHT ?? '') }]);
});

test('a batch of many concerns asks as often as one of a few', async () => {
  const incidents = (many: number): Told[] =>
    Array.from({ length: many }, (_, n) => anIncident(NOON, { id: id(20, n) })).flatMap((one, n) => [
      one,
      aShift(n + 10, EIGHT, FOUR),
      aWorker(n + 10, n + 10, EIGHT, FOUR),
    ]);
  const asked = async (told: readonly Told[]): Promise<number> => {
    const tenant = anId();
    let statements = 0;
    await deliver(database, tenant, ofTenant([day], tenant));
    await deliver(database, tenant, ofTenant(told, tenant), undefined, async (tx, events) => {
      const query = tx.query.bind(tx);
      tx.query = (text, values) => {
        statements += 1;
        return query(text, values);
      };
      await consumeFacts(tx, events);
    });
    expect(await linksOf(database, tenant)).toEqual(asLines(concernLinksByOracle(ofTenant([day, ...told], tenant))));
    return statements;
  };
  expect(await asked(incidents(30))).toBe(await asked(incidents(4)));
});

test('concerns are linked anew from the facts, by kind, with whatever was damaged', async () => {
  const tenant = anId();
  const told = ofTenant(
    [day, aWorker(0, 0, EIGHT, FOUR), anIncident(NOON), anIncident(NOON, { id: id(20, 1) }), someFeedback(NOON, 'FOOD')],
    tenant,
  );
  await deliver(database, tenant, told);
  const whole = await linksOf(database, tenant);
  await database.asAdmin(`delete from link where tenant_id = $1 and to_kind = 'Shift'`, [tenant]);
  await database.asAdmin(`update link set holds = false where tenant_id = $1`, [tenant]);
  const done = await rebuild(database.db, { tenant_id: tenant, demonstration: true }, CURRENT, 1);
  expect(done).toMatchObject({ changes: 0, concerns: 3, swapped: false });
  expect(await linksOf(database, tenant)).toEqual(whole);
});

test('new rules for concerns are built beside the old and then shown in their place', async () => {
  const tenant = anId();
  const told = ofTenant([day, aWorker(0, 0, EIGHT, FOUR), anIncident(NOON)], tenant);
  await deliver(database, tenant, told);
  const version = CURRENT.version + 1;
  const nobody = {
    ...CURRENT,
    version,
    judgeConcern: (...of: Parameters<typeof CURRENT.judgeConcern>) => CURRENT.judgeConcern(of[0], { ...of[1], works: [] }),
  };
  const done = await rebuild(database.db, { tenant_id: tenant, demonstration: true }, nobody, 1);
  expect(done).toMatchObject({ concerns: 1, swapped: true });
  expect(await database.asAdmin('select rule, rule_version from link where tenant_id = $1', [tenant])).toEqual([
    { rule: 'CONCERN_TO_SHIFT', rule_version: version },
  ]);
});
