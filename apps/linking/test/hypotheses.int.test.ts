import { addDays, londonInstant } from '@causeway/kernel';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { deliver } from './delivering';
import { draws } from './made-units';
import type { Told } from './oracle';

let graph: TestGraph;
let seen: Record<string, Date | null> = {};
beforeAll(async () => {
  graph = await testGraph(parts, { consumer: { caughtUp: async () => undefined, seenUntil: () => seen, stop: async () => undefined } });
});
afterAll(() => graph.close());

const [FROM, TO, NOW] = ['2026-01-05', '2026-04-05', '2026-06-01T09:00:00.000Z'];
const WINDOW = `codes: ["FALL"], from: "${FROM}", to: "${TO}"`;
const SHIFTS = [
  ['07:00', '15:00', 0],
  ['15:00', '22:00', 0],
  ['22:00', '07:00', 1],
] as const;

/** What a generated group is, and what was planted in it: after a bad handover five times as many shifts see a fall. */
interface Group {
  readonly tenantId: string;
  readonly serviceIds: readonly string[];
  readonly told: readonly Told[];
  readonly exposed: { units: number; failingUnits: number; falls: string[] };
  readonly notExposed: { units: number; failingUnits: number; falls: string[] };
}

/** A group of services for thirteen weeks, as other domains would tell of it. */
function aGroup(seed: number, services: number, weeks = 13): Group {
  const draw = draws(seed);
  const told: Told[] = [];
  const sides = {
    exposed: { units: 0, failingUnits: 0, falls: [] as string[] },
    notExposed: { units: 0, failingUnits: 0, falls: [] as string[] },
  };
  const serviceIds = Array.from({ length: services }, () => anId());
  for (const serviceId of serviceIds) {
    const tell = (kind: string, happenedAt: string, data: Record<string, unknown>): string => {
      const id = anId();
      told.push({ kind, id, version: 1, retracted: false, serviceId, happenedAt, recordedAt: happenedAt, data });
      return id;
    };
    const people = [anId(), anId()];
    const staff = Array.from({ length: 12 }, () => anId());
    for (let n = 0; n < 7 * weeks; n += 1)
      for (const [from, to, later] of SHIFTS) {
        const [starts, ends] = [londonInstant(addDays(FROM, n), from), londonInstant(addDays(FROM, n + later), to)];
        const at = (minutes: number): string => new Date(starts.getTime() + minutes * 60_000).toISOString();
        const time = { startsAt: at(0), endsAt: ends.toISOString() };
        const planned = at(-7 * 24 * 60);
        const shiftId = tell('Shift', planned, { kind: 'SHIFT', ...time, plannedStaff: 2, peopleIds: people, cancelledAt: planned });
        const first = Math.floor(draw() * 12);
        for (const by of [first, first + 1 + Math.floor(draw() * 11)]) {
          const staffMemberId = staff[by % 12];
          tell('Assignment', planned, { shiftId, staffMemberId, ...time, agency: false, peopleIds: [] });
          const briefing = { shiftId, staffMemberId, seniorId: staff[0], peopleIds: people, workerSigned: true, seniorSigned: true };
          if (draw() < 0.8) tell('BriefingChecklist', at(-10), briefing);
        }
        const bad = draw() < 0.3;
        const handed = { fromShiftId: null, changesIds: [], ownerCode: null, assumedSomeoneElse: false, givenById: staff[0] };
        tell('Handover', at(-5), { ...handed, toShiftId: shiftId, peopleIds: bad ? people.slice(0, 1) : people });
        const side = bad ? sides.exposed : sides.notExposed;
        side.units += 1;
        if (draw() >= (bad ? 0.25 : 0.05)) continue;
        side.failingUnits += 1;
        const harm = { riskCodes: [], physicalHarm: 'NONE', psychologicalHarm: 'NONE', reportedById: staff[0] };
        side.falls.push(tell('Incident', at(120), { personId: people[0], kind: 'FALL', ...harm }));
      }
  }
  return { tenantId: anId(), serviceIds, told, ...sides };
}

async function planted(group: Group): Promise<Group> {
  for (let n = 0; n < group.told.length; n += 500) await deliver(graph.database, group.tenantId, group.told.slice(n, n + 500));
  return group;
}

const COMPARISON = `service { id } outcome exposed { units failures failingUnits } notExposed { units failures failingUnits }
  ratio { ratio lower upper p n known population method level from to calendarVersion } q missing { what } adjustedFor records { kind id happenedAt recordedAt }`;
const ASKED = `units failingUnits tests threshold caution notAdjustedFor
  hypotheses { factor says caution pooled { ${COMPARISON} } services { ${COMPARISON} } }`;

const ofGroup = async (caller: ReturnType<typeof aCaller>, fields = ASKED): Promise<any> =>
  (await graph.run(caller, NOW, `{ hypotheses(${WINDOW}) { ${fields} } }`))['hypotheses'];
const ofService = async (caller: ReturnType<typeof aCaller>, id: string, args = WINDOW, fields = ASKED): Promise<any> =>
  (
    await graph.run(
      caller,
      NOW,
      `query ($id: UUID!) { _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service { hypotheses(${args}) { ${fields} } } } }`,
      { id },
    )
  )['_entities'][0].hypotheses;

describe('what was planted in a group, told of by events', () => {
  it.each([1, 2, 3])('is found, and nothing else is, with the counts of what happened (R85, part of R113), seed %i', async (seed) => {
    const { tenantId, serviceIds, exposed, notExposed } = await planted(aGroup(seed, 2));
    const found = await ofGroup(aCaller('PROVIDER_QUALITY_LEAD', { tenantId }));
    expect(found).toMatchObject({ units: 2 * 273, failingUnits: exposed.failingUnits + notExposed.failingUnits, threshold: 0.05 });
    const associated = found.hypotheses.filter((one: any) => one.pooled.outcome === 'ASSOCIATED');
    expect(associated.map((one: any) => one.factor)).toEqual(['HANDOVER_INCOMPLETE']);
    const [{ pooled, services, caution }] = associated;
    expect(caution).toBe('That a factor goes with failures does not say that it caused them.');
    expect(pooled).toMatchObject({
      service: null,
      exposed: { units: exposed.units, failures: exposed.failingUnits, failingUnits: exposed.failingUnits },
      notExposed: { units: notExposed.units, failingUnits: notExposed.failingUnits },
      ratio: { known: 546, population: 546, level: 0.95, from: FROM, to: TO, calendarVersion: 'england-and-wales/2026-11' },
    });
    expect(pooled.ratio.lower).toBeGreaterThan(1.5);
    expect(pooled.ratio.lower).toBeLessThan(5);
    expect(pooled.ratio.upper).toBeGreaterThan(5 * 0.7);
    expect(pooled.records.map((record: any) => record.id).sort()).toEqual([...exposed.falls].sort());
    expect(pooled.records[0]).toMatchObject({ kind: 'Incident', happenedAt: expect.anything(), recordedAt: expect.anything() });
    expect(services.map((one: any) => one.service.id)).toEqual([...serviceIds].sort());
  });
});

describe('who sees hypotheses', () => {
  let group: Group;
  beforeAll(async () => {
    group = await planted(aGroup(4, 2));
  });
  const [first, second] = [() => group.serviceIds[0] ?? '', () => group.serviceIds[1] ?? ''];

  it('sees those of the services whose measures they may know of, and of no other', async () => {
    const manager = aCaller('REGISTERED_MANAGER', { tenantId: group.tenantId, services: [first()] });
    const [whole, own] = [await ofGroup(manager), await ofService(manager, first())];
    expect(whole).toEqual(own);
    expect(whole).toMatchObject({ units: 273 });
    expect(whole.hypotheses.every((one: any) => one.services.length === 0)).toBe(true);
    expect(await ofService(manager, second())).toBeNull();
  });

  it('sees what rests on records that they may read, in every service that they ask about, and nothing of the rest', async () => {
    const { tenantId } = group;
    const factors = async (asked: Promise<any>) => new Map<string, any>((await asked).hypotheses.map((one: any) => [one.factor, one]));
    const [BRIEFED, RECORDS, CONFIDENTIAL] = [['NOT_GUIDED', 'NOT_BRIEFED'], ['NOT_INDUCTED', 'TRAINING_OVERDUE'], ['SUPERVISION_OVERDUE']];
    const open = ['UNFAMILIAR_WORKER', 'AGENCY_SHARE', 'EVENING', 'NIGHT', 'HANDOVER_INCOMPLETE', 'OWNERSHIP_UNCLEAR', 'SHORT_STAFFED'];
    open.push('WEEKEND_OR_HOLIDAY', 'RECENT_PLAN_CHANGE');
    const manager = await factors(ofService(aCaller('REGISTERED_MANAGER', { tenantId, services: [first()] }), first()));
    expect([...manager.keys()].sort()).toEqual([...open, ...BRIEFED, ...RECORDS, ...CONFIDENTIAL, 'ALERT_NOT_DELIVERED'].sort());
    const keyWorker = aCaller('KEY_WORKER', { tenantId, services: [first()] });
    expect([...(await factors(ofService(keyWorker, first()))).keys()].sort()).toEqual([...open, ...BRIEFED, ...RECORDS].sort());
    const inspects = aCaller('INSPECTOR', { tenantId, services: [first()], purpose: 'inspection' });
    const whole = await ofGroup(inspects);
    const inspector = await factors(Promise.resolve(whole));
    expect([...inspector.keys()].sort()).toEqual([...open].sort());
    // What is not shown is no part of what q is over.
    const tests = ({ pooled }: any): number => (pooled.ratio ? 1 : 0);
    expect(whole.tests).toBe([...inspector.values()].reduce((sum: number, one) => sum + tests(one), 0));
    const manages = aCaller('REGISTERED_MANAGER', { tenantId, services: [first()] });
    const mixed = { ...manages, grants: [...manages.grants, ...aCaller('KEY_WORKER', { tenantId, services: [second()] }).grants] };
    expect((await factors(ofGroup(mixed))).has('SUPERVISION_OVERDUE')).toBe(false);
    expect((await factors(ofService(mixed, first()))).has('SUPERVISION_OVERDUE')).toBe(true);
  });

  it('is nobody of another group', async () => {
    const other = aCaller('PROVIDER_QUALITY_LEAD', { tenantId: anId() });
    expect(await ofGroup(other, 'units failingUnits tests')).toEqual({ units: 0, failingUnits: 0, tests: 0 });
    expect(await ofService(other, first(), WINDOW, 'units')).toEqual({ units: 0 });
  });

  it('is no commissioner, who may know of those alone whom they place', async () => {
    const commissioner = aCaller('COMMISSIONER', { tenantId: group.tenantId, organisationId: anId() });
    expect(await ofGroup(commissioner, 'units')).toBeNull();
    expect(await ofService(commissioner, first(), WINDOW, 'units')).toBeNull();
  });
});

describe('what may be missing from the figures', () => {
  let group: Group;
  beforeAll(async () => {
    group = await planted(aGroup(5, 1, 2));
  });
  const lead = () => aCaller('PROVIDER_QUALITY_LEAD', { tenantId: group.tenantId });
  const said = (): Promise<any> => ofGroup(lead(), 'unlinkedFailures sourcesBehind linksPending');

  it('is nothing where all was heard, linked and has a time', async () => {
    seen = { workforce: new Date(), 'care-records': new Date() };
    expect(await said()).toEqual({ unlinkedFailures: 0, sourcesBehind: [], linksPending: false });
  });

  it('is what a source tells that was not heard from for a minute, was never heard to its end, or of which an event waits', async () => {
    seen = {
      workforce: new Date(Date.now() - 61_000),
      'care-records': null,
      safeguarding: new Date(Date.now() - 5_000),
      governance: new Date(),
    };
    expect((await said()).sourcesBehind).toEqual(['care-records', 'workforce']);
    const dead = (tenantId: string) =>
      graph.database.asAdmin(
        `insert into dead_letter (id, tenant_id, consumer, source, log_partition, position, event_id, type, error_code, envelope)
         values (gen_random_uuid(), $1, 'linking', 'governance', 0, 1, gen_random_uuid(), 'governance.review.opened.v1', 'UNFIT', '{}')`,
        [tenantId],
      );
    await dead(anId());
    expect((await said()).sourcesBehind).toEqual(['care-records', 'workforce']);
    await dead(group.tenantId);
    expect((await said()).sourcesBehind).toEqual(['care-records', 'governance', 'workforce']);
  });

  it('is a failure of the pattern, in the window and the service, that is linked to no unit', async () => {
    const [serviceId] = group.serviceIds;
    const complaint = (happenedAt: string, concernCode: string, more: Partial<Told> = {}): Told => ({
      ...{ kind: 'Complaint', id: anId(), version: 1, retracted: false, serviceId: serviceId ?? '', happenedAt, recordedAt: happenedAt },
      data: { personId: anId(), category: 'CARE_DELIVERY', concernCode, notActedOn: false, state: 'OPEN' },
      ...more,
    });
    const inside = '2026-01-08T12:00:00.000Z';
    const others = [
      complaint('2026-01-04T12:00:00.000Z', 'FALL'),
      complaint(inside, 'MEALS'),
      complaint(inside, 'FALL', { serviceId: anId() }),
    ];
    const withdrawn = complaint(inside, 'FALL');
    await deliver(graph.database, group.tenantId, [complaint(inside, 'FALL'), ...others, withdrawn]);
    await deliver(graph.database, group.tenantId, [{ ...withdrawn, version: 2, retracted: true }]);
    expect(await ofService(lead(), serviceId ?? '', WINDOW, 'unlinkedFailures')).toEqual({ unlinkedFailures: 1 });
    expect((await said()).unlinkedFailures).toBe(2);
  });

  it('is whatever links of newer rules will show, while they are built', async () => {
    const shown = (version: string) =>
      graph.database.asAdmin(`update link_generation set shown = ${version} where tenant_id = $1`, [group.tenantId]);
    await shown('shown - 1');
    expect((await said()).linksPending).toBe(true);
    await shown('shown + 1');
    expect((await said()).linksPending).toBe(false);
  });
});

describe('a question that can’t be', () => {
  const lead = aCaller('PROVIDER_QUALITY_LEAD', { tenantId: anId() });
  const refused = (args: string) => expect(graph.run(lead, NOW, `{ hypotheses(${args}) { units } }`)).rejects;

  it.each([
    ['no code', 'codes: [], from: "2026-01-01", to: "2026-01-31"', 'codes'],
    ['21 codes', `codes: ${JSON.stringify(Array.from({ length: 21 }, (_, n) => `C${n}`))}, from: "2026-01-01", to: "2026-01-31"`, 'codes'],
    ['a code in small letters', 'codes: ["FALL", "fall"], from: "2026-01-01", to: "2026-01-31"', 'codes'],
    ['a window that ends before it starts', 'codes: ["FALL"], from: "2026-02-01", to: "2026-01-31"', 'to'],
    ['a window of 367 days', 'codes: ["FALL"], from: "2025-01-01", to: "2026-01-02"', 'to'],
  ])('is refused, and names the argument: %s', async (_name, args, field) => {
    await refused(args).toMatchObject({ name: 'WrongArgument', field });
  });

  it('is not one of 366 days and 20 codes', async () => {
    const codes = JSON.stringify(Array.from({ length: 20 }, (_, n) => `C${n}`));
    expect(await graph.run(lead, NOW, `{ hypotheses(codes: ${codes}, from: "2025-01-01", to: "2026-01-01") { units tests } }`)).toEqual({
      hypotheses: { units: 0, tests: 0 },
    });
  });

  it('is refused over more units than are counted while someone waits', async () => {
    const tenantId = anId();
    const serviceId = anId();
    const plant = (many: number, state: string, day = '2026-02-02') =>
      graph.database.asAdmin(
        `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
         select '${tenantId}', 'Shift', gen_random_uuid(), '${serviceId}', now(), now(), 1, $2,
           '{"kind": "SHIFT", "startsAt": "${day}T08:00:00.000Z", "endsAt": "${day}T16:00:00.000Z", "plannedStaff": 1, "peopleIds": []}'::jsonb
         from generate_series(1, $1::int)`,
        [many, state],
      );
    const asked = () => graph.run(aCaller('PROVIDER_QUALITY_LEAD', { tenantId }), NOW, `{ hypotheses(${WINDOW}) { units } }`);
    await plant(20_000, 'MADE');
    await plant(10_000, 'MADE', '2025-12-02');
    await plant(1, 'RETRACTED');
    await plant(1, 'MADE', '2025-09-02');
    expect(await asked()).toEqual({ hypotheses: { units: 20_000 } });
    await plant(1, 'MADE', '2025-12-02');
    await expect(asked()).rejects.toMatchObject({ name: 'WrongArgument', field: 'to' });
  });
});
