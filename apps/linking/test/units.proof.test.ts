import { effect, type Writer } from '@causeway/persistence';
import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { listUnitFailures, listUnits } from '../src/units/repository';
import { workersOfUnits } from '../src/units/then';
import { concernLinksByOracle } from './concern-oracle';
import { anIncident, aShift, aWorker, someFeedback, troubledRota } from './concern-worlds';
import { deliver, ORIGIN } from './delivering';
import { standing, type Told } from './oracle';
import { unitsByOracle } from './unit-oracle';
import { BEFORE, FROM, workedRota } from './unit-worlds';
import { delivered, id, ofTenant, SERVICES } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

const reading = <T>(tenantId: string, read: (tx: Writer) => Promise<T>): Promise<T> =>
  effect(database.db, async (fx) => read(await fx.as(tenantId, ORIGIN, 'demonstration')));

test('whatever was told, in whatever order, however often and in whatever batches, the units are those of the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(
      workedRota.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      fc.constantFrom(SERVICES.slice(0, 1), SERVICES),
      async ([told, batches], services) => {
        const tenant = anId();
        for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
        const serviceIds = ofTenant(services, tenant);
        const units = await reading(tenant, (tx) => listUnits(tx, { serviceIds, from: FROM, before: BEFORE }));
        expect(units).toEqual(unitsByOracle(ofTenant(told, tenant), serviceIds, FROM, BEFORE));
        // Asked for by their ids, units have the workers that they have in a window.
        const some = units.filter((_unit, i) => i % 2 === 0);
        const workers = await reading(tenant, (tx) =>
          workersOfUnits(
            tx,
            some.map(({ id }) => id),
          ),
        );
        expect(some.map(({ id }) => workers.get(id))).toEqual(some.map((unit) => unit.workers));
      },
    ),
    { numRuns: 30 },
  );
});

test('the failures of units are the concerns that are linked to them, by code and by when they happened', async () => {
  const from = new Date('2026-10-24T16:00:00.000Z');
  const before = new Date('2026-10-25T00:00:00.000Z');
  await fc.assert(
    fc.asyncProperty(troubledRota, async (world) => {
      const tenant = anId();
      const told = ofTenant(world, tenant);
      const serviceIds = ofTenant(SERVICES, tenant);
      await deliver(database, tenant, told);
      const stands = (kind: string, recordId: string) => standing(told).find((one) => one.kind === kind && one.id === recordId) as Told;
      const expected = concernLinksByOracle(told)
        .filter(({ kind, id }) => kind === 'Shift' && Date.parse(stands(kind, id).data['startsAt']) >= from.getTime())
        .filter(({ kind, id }) => Date.parse(stands(kind, id).data['startsAt']) < before.getTime())
        .map((link) => {
          const concern = standing(told).find((one) => one.id === link.changeId) as Told;
          const code = concern.kind === 'Incident' ? concern.data['kind'] : (concern.data['concernCode'] ?? concern.data['category']);
          return {
            unitId: link.id,
            recordKind: concern.kind,
            recordId: concern.id,
            code,
            happenedAt: concern.happenedAt,
            recordedAt: concern.recordedAt,
          };
        });
      const failures = await reading(tenant, (tx) => listUnitFailures(tx, { serviceIds, from, before }));
      expect([...failures].sort(byIds)).toEqual([...expected].sort(byIds));
    }),
    { numRuns: 20 },
  );

  function byIds(one: { unitId: string; recordId: string }, other: { unitId: string; recordId: string }): number {
    return `${one.unitId}${one.recordId}` < `${other.unitId}${other.recordId}` ? -1 : 1;
  }
});

describe('a unit of delivery', () => {
  const [EIGHT, FOUR] = ['2026-03-02T08:00:00.000Z', '2026-03-02T16:00:00.000Z'] as const;
  const window = { from: new Date('2026-03-02T00:00:00.000Z'), before: new Date('2026-03-03T00:00:00.000Z') };
  const [PERSON, ANOTHER] = [id(2, 0), id(2, 1)];
  const day = aShift(0, EIGHT, FOUR, [PERSON]);
  const works = aWorker(0, 0, EIGHT, FOUR);
  const now = (kind: string, n: number, at: string, data: Record<string, unknown>): Told => ({
    ...works,
    kind,
    id: id(40, n),
    happenedAt: at,
    recordedAt: at,
    data: { shiftId: day.id, staffMemberId: id(4, 0), ...data },
  });
  /** The service has kept its rota, and such records, for long. */
  const long = '2025-06-02T08:00:00.000Z';
  const ofAnother = (kind: string, n: number, recordedAt = long): Told => ({
    ...now(kind, n, long, {
      ...{ shiftId: id(5, 9), staffMemberId: id(4, 1), personId: PERSON, peopleIds: [PERSON], changeId: null, acknowledgedAt: long },
      ...{ givenById: id(4, 2), seniorId: id(4, 2), orientation: true, personSpecific: false, workerSigned: true, seniorSigned: true },
    }),
    recordedAt,
  });
  const started = (startedOn: string): Told => ({
    ...now('StaffMember', 95, long, {}),
    id: id(4, 0),
    data: { contract: 'AGENCY', jobRole: 'CARER', supplierId: null, startedOn },
  });
  const kept = [
    started('2025-06-02'),
    aShift(9, long, '2025-06-02T16:00:00.000Z'),
    ...['Induction', 'PersonGuidance', 'Briefing'].map((kind, n) => ofAnother(kind, 90 + n)),
  ];
  const unitOf = (...told: readonly Told[]) => unitAmong([...kept, ...told]);
  const unitAmong = async (told: readonly Told[]) => {
    const tenant = anId();
    await deliver(database, tenant, ofTenant(told, tenant));
    const found = await reading(tenant, (tx) => listUnits(tx, { serviceIds: ofTenant([id(1, 0)], tenant), ...window }));
    return found.find((unit) => unit.id === ofTenant(day.id, tenant));
  };
  const workerOf = async (...told: readonly Told[]) => (await unitOf(day, works, ...told))?.workers[0];
  const past = (n: number, endsAt: string, taken = endsAt): Told[] => {
    const startsAt = new Date(Date.parse(endsAt) - 8 * 3_600_000).toISOString();
    return [aShift(n, startsAt, endsAt), { ...aWorker(n, n, startsAt, taken), data: { ...aWorker(0, n, startsAt, taken).data } }];
  };

  it('has one for each shift, with or without workers and concerns', async () => {
    expect(await unitOf(day)).toMatchObject({ startsAt: EIGHT, endsAt: FOUR, kind: 'SHIFT', workers: [], handoverComplete: null });
    expect((await unitOf(day, works, anIncident('2026-03-02T12:00:00.000Z')))?.workers).toHaveLength(1);
  });

  it('has a worker’s shifts that ended in the ninety days before the worker’s own start, to the instant', async () => {
    const ended = async (...shifts: Told[][]) => (await workerOf(...shifts.flat()))?.completedBefore;
    expect(await ended(past(1, '2026-03-01T16:00:00.000Z'), past(2, '2026-02-01T16:00:00.000Z'))).toBe(2);
    expect(await ended(past(1, EIGHT))).toBe(1);
    expect(await ended(past(1, '2025-12-02T08:00:00.001Z'))).toBe(1);
    expect(await ended(past(1, '2025-12-02T08:00:00.000Z'))).toBe(0);
    expect(await ended(past(1, '2026-03-01T16:00:00.000Z', '2026-03-01T15:00:00.000Z'))).toBe(0);
  });

  it('takes a worker for inducted, guided and briefed by what was done and written down before the worker began (part of R55)', async () => {
    const [before, after] = ['2026-03-02T07:50:00.000Z', '2026-03-02T08:00:00.001Z'];
    const all = (at: string, recordedAt = at): Told[] =>
      [
        now('Induction', 0, at, { orientation: true, personSpecific: false, peopleIds: [] }),
        now('PersonGuidance', 1, at, { peopleIds: [PERSON] }),
        now('Briefing', 2, at, { personId: PERSON, changeId: null, givenById: id(4, 1), acknowledgedAt: at }),
      ].map((told) => ({ ...told, recordedAt }));
    expect(await workerOf(...all(before))).toMatchObject({ inducted: true, guided: true, briefed: true });
    expect(await workerOf(...all(after))).toMatchObject({ inducted: false, guided: false, briefed: false });
    expect(await workerOf(...all(before, after))).toMatchObject({ inducted: false, guided: false, briefed: false });
    expect(await workerOf(now('PersonGuidance', 1, before, { peopleIds: [ANOTHER] }))).toMatchObject({ guided: false });
    expect(await workerOf(now('Induction', 0, before, { orientation: false, personSpecific: true, peopleIds: [PERSON] }))).toMatchObject({
      inducted: false,
    });
  });

  it('does not say what was before its records began: not how often a worker had been there, nor that nobody was inducted, guided or briefed', async () => {
    const of = async (...told: readonly Told[]) => (await unitAmong([day, works, started('2026-03-02'), ...told]))?.workers[0];
    expect(await of()).toMatchObject({ completedBefore: null, inducted: null, guided: null, briefed: null });
    expect(await of(aShift(9, '2025-12-02T08:00:00.001Z', '2025-12-02T16:00:00.000Z'))).toMatchObject({ completedBefore: null });
    expect(await of(aShift(9, '2025-12-02T08:00:00.000Z', '2025-12-02T16:00:00.000Z'))).toMatchObject({ completedBefore: 0 });
    for (const [kind, what] of [
      ['Induction', 'inducted'],
      ['PersonGuidance', 'guided'],
      ['Briefing', 'briefed'],
      ['BriefingChecklist', 'briefed'],
    ] as const) {
      expect(await of(ofAnother(kind, 90, EIGHT))).toMatchObject({ inducted: null, guided: null, briefed: null, [what]: false });
      expect(await of(ofAnother(kind, 90, '2026-03-02T08:00:00.001Z'))).toMatchObject({ [what]: null });
    }
    const before = await unitAmong([day, works, started('2026-03-01'), ofAnother('Induction', 90, EIGHT)]);
    expect(before?.workers[0]).toMatchObject({ inducted: null });
  });

  it('takes a checklist for a briefing when both signed it', async () => {
    const signed = (workerSigned: boolean, seniorSigned: boolean): Told =>
      now('BriefingChecklist', 3, '2026-03-02T07:00:00.000Z', { seniorId: id(4, 1), peopleIds: [PERSON], workerSigned, seniorSigned });
    expect(await workerOf(signed(true, true))).toMatchObject({ briefed: true });
    expect(await workerOf(signed(true, false))).toMatchObject({ briefed: false });
  });

  it('asks of who joins late what was done before that worker’s own start, and counts the hours that each was there', async () => {
    const late = aWorker(0, 0, '2026-03-02T10:00:00.000Z', FOUR);
    const guidance = now('PersonGuidance', 1, '2026-03-02T09:30:00.000Z', { peopleIds: [PERSON] });
    const unit = await unitOf(day, late, aWorker(1, 0, EIGHT, '2026-03-02T09:00:00.000Z'), guidance);
    expect(unit?.workers).toMatchObject([
      { hours: 6, guided: true },
      { hours: 1, guided: false },
    ]);
  });

  it('is none where it was cancelled, and knows no worker who was withdrawn', async () => {
    const tenant = anId();
    const told = ofTenant(
      [
        day,
        { ...day, version: 2, retracted: true },
        aShift(1, EIGHT, FOUR),
        aWorker(1, 1, EIGHT, FOUR),
        aWorker(1, 1, EIGHT, FOUR, { version: 2, retracted: true }),
      ],
      tenant,
    );
    await deliver(database, tenant, told);
    const units = await reading(tenant, (tx) => listUnits(tx, { serviceIds: ofTenant([id(1, 0)], tenant), ...window }));
    expect(units.map(({ id, workers }) => [id, workers])).toEqual([[told[2]?.id, []]]);
  });

  it('has what a family said in it among its failures, by the code of the concern (part of R52)', async () => {
    const tenant = anId();
    const told = ofTenant([day, someFeedback('2026-03-02T12:00:00.000Z', 'FOOD')], tenant);
    await deliver(database, tenant, told);
    const failures = await reading(tenant, (tx) => listUnitFailures(tx, { serviceIds: ofTenant([id(1, 0)], tenant), ...window }));
    expect(failures).toEqual([
      {
        unitId: told[0]?.id,
        recordKind: 'Feedback',
        recordId: told[1]?.id,
        code: 'FOOD',
        happenedAt: '2026-03-02T12:00:00.000Z',
        recordedAt: '2026-03-09T12:00:00.000Z',
      },
    ]);
  });
});

test('the units of many shifts are read in as many statements as those of one', async () => {
  const asked = async (many: number): Promise<number> => {
    const tenant = anId();
    const shifts = Array.from({ length: many }, (_, n) => [
      aShift(n, '2026-03-02T08:00:00.000Z', '2026-03-02T16:00:00.000Z'),
      aWorker(n, n, '2026-03-02T08:00:00.000Z', '2026-03-02T16:00:00.000Z'),
    ]).flat();
    await deliver(database, tenant, ofTenant(shifts, tenant));
    let statements = 0;
    const units = await reading(tenant, (tx) =>
      listUnits(
        {
          tenantId: tenant,
          query: (text, values) => {
            statements += 1;
            return tx.query(text, values);
          },
        },
        {
          serviceIds: ofTenant([id(1, 0)], tenant),
          from: new Date('2026-03-02T00:00:00.000Z'),
          before: new Date('2026-03-03T00:00:00.000Z'),
        },
      ),
    );
    expect(units).toHaveLength(many);
    return statements;
  };
  expect(await asked(40)).toBe(await asked(1));
});
