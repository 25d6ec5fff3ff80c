import fc from 'fast-check';
import { macOf, macOfSeal, nextSeal, TRAIL_COLUMNS, type Seal, type TrailRow } from './chain';
import { faultsOf, LATEST_MS, type TrailFault } from './judging';

const KEY = Buffer.alloc(32, 7);
const TENANT = '5f0d6c1e-0000-4000-8000-000000000001';
const BEGAN = Date.parse('2026-03-02T09:00:00.000Z');
const LISTS = ['roles', 'service_ids', 'entity_ids', 'person_ids', 'reason_codes'];

const at = (ms: number): string => new Date(BEGAN + ms).toISOString().replace('Z', '123Z');
const idOf = (n: number): string => `018f3c6e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const aRow = (n: number, ms: number): TrailRow =>
  ({
    ...Object.fromEntries(TRAIL_COLUMNS.map((column) => [column, LISTS.includes(column) ? [`${n}`, 'b'] : `${column} ${n}`])),
    id: idOf(n),
    tenant_id: TENANT,
    at: at(ms),
    named_doer_id: null,
  }) as unknown as TrailRow;

interface Trail {
  readonly rows: readonly TrailRow[];
  readonly seals: readonly Seal[];
  readonly unsealed: number;
}

/** Rows at any distance, sealed as a sealer does: in batches, some of them late, and the last of them not yet. */
const trails = fc
  .array(
    fc.record({
      after: fc.oneof(fc.nat({ max: 5_000 }), fc.nat({ max: 2 * LATEST_MS })),
      late: fc.nat({ max: 3 }).map((n) => n === 0),
      closes: fc.boolean(),
    }),
    { minLength: 6, maxLength: 40 },
  )
  .map((steps): Trail => {
    const rows: TrailRow[] = [];
    const seals: Seal[] = [];
    let [ms, batch, waiting]: [number, TrailRow[], { row: TrailRow; ms: number }[]] = [0, [], []];
    const close = (): void => {
      const last = seals.at(-1) ?? null;
      if (batch.length > 0) seals.push(nextSeal(KEY, TENANT, last, batch, at(ms + 2_500)));
      batch = [];
    };
    steps.forEach(({ after, late, closes }, n) => {
      ms += after;
      // Who is late may be sealed with these, if not too late.
      for (const one of waiting) batch.push(one.row);
      waiting = [];
      const row = aRow(n, ms);
      rows.push(row);
      if (late && (steps[n + 1]?.after ?? Infinity) < LATEST_MS) waiting = [{ row, ms }];
      else batch.push(row);
      if (closes || n === 2) close();
    });
    return { rows, seals, unsealed: batch.length + waiting.length };
  });

const sealedIds = (seals: readonly Seal[]): string[] => seals.flatMap((seal) => seal.entries?.map(({ id }) => id) ?? []);
const found = ({ rows, seals }: Pick<Trail, 'rows' | 'seals'>, anchors: readonly Seal[]) => faultsOf(KEY, { rows, seals, anchors });
const pick = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;
const without = <T>(all: readonly T[], one: T): T[] => all.filter((other) => other !== one);
const replaced = <T>(all: readonly T[], one: T, by: T): T[] => all.map((other) => (other === one ? by : other));

type Tampered = { readonly rows?: readonly TrailRow[]; readonly seals?: readonly Seal[]; readonly faults: readonly TrailFault[] };

const aSealedRow = ({ rows, seals }: Trail, n: number): TrailRow =>
  pick(
    rows.filter(({ id }) => sealedIds(seals).includes(id)),
    n,
  );

/** Each thing that can be done to a trail, and what must be found, and nothing beside it. */
const TAMPERINGS: Readonly<Record<string, (trail: Trail, n: number) => Tampered | null>> = {
  ...Object.fromEntries(
    TRAIL_COLUMNS.filter((column) => column !== 'id').map((column) => [
      `another ${column}`,
      (trail: Trail, n: number): Tampered => {
        const row = aSealedRow(trail, n);
        const value =
          column === 'at' ? at(n * 1_000 - LATEST_MS).replace('123Z', '456Z') : LISTS.includes(column) ? [`${String(row[column])}`] : null;
        const altered = { ...row, [column]: value ?? (row[column] === null ? 'somebody' : null) } as TrailRow;
        return { rows: replaced(trail.rows, row, altered), faults: [{ code: 'ALTERED', id: row.id, at: row.at }] };
      },
    ]),
  ),
  'two codes in place of one': (trail, n) => {
    const row = aSealedRow(trail, n);
    const altered: TrailRow = { ...row, reason_codes: [`${String(row.reason_codes)}`] };
    return { rows: replaced(trail.rows, row, altered), faults: [{ code: 'ALTERED', id: row.id, at: row.at }] };
  },
  'a row removed': (trail, n) => {
    const row = aSealedRow(trail, n);
    return { rows: without(trail.rows, row), faults: [{ code: 'REMOVED', id: row.id, at: row.at }] };
  },
  'a row put in': (trail, n) => {
    const upTo = Date.parse(trail.seals.at(-1)?.upTo ?? '') - BEGAN - LATEST_MS;
    const row = aRow(999, upTo - 1 - (n % (2 * LATEST_MS)));
    return { rows: [...trail.rows, row], faults: [{ code: 'INSERTED', id: row.id, at: row.at }] };
  },
  ...Object.fromEntries(
    (
      [
        ['its time', (seal) => ({ ...seal, sealedAt: at(1) })],
        ['how far it goes', (seal) => ({ ...seal, upTo: at(9 * LATEST_MS ** 2) })],
        ['how little far it goes', (seal) => ({ ...seal, upTo: at(-LATEST_MS) })],
        ['its predecessor', (seal) => ({ ...seal, previous: seal.previous ? null : 'ab'.repeat(32) })],
        ['its MAC', (seal) => ({ ...seal, mac: 'ab'.repeat(32) })],
        ['its tenant', (seal) => ({ ...seal, mac: macOfSeal(KEY, { ...seal, tenantId: idOf(1) }) })],
        ['its key', (seal) => ({ ...seal, mac: macOfSeal(Buffer.alloc(32, 8), seal) })],
        ['what it holds, to nothing', (seal) => ({ ...seal, entries: [] })],
        ['what it holds, to nonsense', (seal) => ({ ...seal, entries: null })],
        ['one that it holds, away', (seal, n) => ({ ...seal, entries: without(seal.entries ?? [], pick(seal.entries ?? [], n)) })],
        ['one that it holds', (seal) => ({ ...seal, entries: seal.entries?.map((entry) => ({ ...entry, id: idOf(998) })) ?? null })],
        ['the MAC of one that it holds', (seal) => ({ ...seal, entries: seal.entries?.map((one) => ({ ...one, mac: '00' })) ?? null })],
      ] as readonly [string, (seal: Seal, n: number) => Seal][]
    ).map(([what, alter]) => [
      `a seal altered (${what})`,
      (trail: Trail, n: number): Tampered => {
        const seal = pick(trail.seals, n);
        return { seals: replaced(trail.seals, seal, alter(seal, n)), faults: [{ code: 'SEAL_ALTERED', number: seal.number }] };
      },
    ]),
  ),
  'a seal removed that others follow': (trail, n) => {
    if (trail.seals.length < 2) return null;
    const seal = pick(trail.seals.slice(0, -1), n);
    return {
      seals: without(trail.seals, seal),
      faults: [{ code: 'SEAL_REMOVED', number: seal.number, until: seal.number }],
    };
  },
  'the last seal removed': ({ seals }) => ({ seals: seals.slice(0, -1), faults: [{ code: 'HEAD_REMOVED', number: seals.length }] }),
  'the last seal made anew with the key, without one of its rows': ({ rows, seals }, n) => {
    const last = seals.at(-1);
    if (!last?.entries || last.entries.length < 2) return null;
    const gone = pick(last.entries, n);
    const { mac: _, ...rest } = { ...last, entries: without(last.entries, gone) };
    return {
      rows: rows.filter(({ id }) => id !== gone.id),
      seals: replaced(seals, last, { ...rest, mac: macOfSeal(KEY, rest) }),
      faults: [{ code: 'HEAD_REMOVED', number: last.number }],
    };
  },
};

describe('a trail', () => {
  it('that nobody touched has no fault, however far its anchors are behind, and its last rows are counted as not sealed yet', () => {
    fc.assert(
      fc.property(trails, fc.nat(), ({ rows, seals, unsealed }, n) => {
        expect(found({ rows, seals }, seals.slice(0, n % (seals.length + 1)))).toEqual({
          faults: [],
          judged: { rows: rows.length, seals: seals.length, unsealed, unproven: 0, late: expect.any(Number) },
        });
      }),
    );
  });

  it.each(Object.keys(TAMPERINGS))('with %s is found out, and nothing else is said of it (part of R108)', (name) => {
    const tried = { n: 0 };
    fc.assert(
      fc.property(trails, fc.nat(), (trail, n) => {
        const tampered = TAMPERINGS[name]?.(trail, n);
        fc.pre(tampered !== null && tampered !== undefined);
        tried.n += 1;
        expect(found({ rows: trail.rows, seals: trail.seals, ...tampered }, trail.seals).faults).toEqual(tampered.faults);
      }),
    );
    expect(tried.n).toBeGreaterThan(50);
  });

  it('with another id on a row lacks the one and has the other', () => {
    const rows = [0, 1, 2, 3].map((n) => aRow(n, n * LATEST_MS));
    const seals = [nextSeal(KEY, TENANT, null, rows, at(4 * LATEST_MS))];
    const renamed = { ...(rows[0] as TrailRow), id: idOf(7) };
    expect(found({ rows: replaced(rows, rows[0], renamed) as TrailRow[], seals }, []).faults).toEqual([
      { code: 'REMOVED', id: idOf(0), at: at(0) },
      { code: 'INSERTED', id: idOf(7), at: at(0) },
    ]);
  });

  it('that lacks several seals in a row names them together, and a row that is elsewhere is put in all the same', () => {
    const rows = [0, 1, 2, 3, 4, 5].map((n) => aRow(n, n * 3 * LATEST_MS));
    const seals: Seal[] = [];
    for (const row of rows) seals.push(nextSeal(KEY, TENANT, seals.at(-1) ?? null, [row], row.at));
    const [inside, outside] = [aRow(10, 8 * LATEST_MS), aRow(11, 13.5 * LATEST_MS)];
    const left = seals.filter(({ number }) => number !== 3 && number !== 4);
    expect(found({ rows: [...rows, inside, outside], seals: left }, seals)).toEqual({
      faults: [
        { code: 'SEAL_REMOVED', number: 3, until: 4 },
        { code: 'INSERTED', id: outside.id, at: outside.at },
      ],
      judged: { rows: 8, seals: 4, unsealed: 0, unproven: 3, late: 0 },
    });
  });

  it('tells how many rows were sealed long after their time', () => {
    const rows = [aRow(0, 0), aRow(1, LATEST_MS)];
    const seals = [nextSeal(KEY, TENANT, null, rows, at(LATEST_MS + 1))];
    expect(found({ rows, seals }, seals).judged.late).toBe(1);
  });
});

describe('the MAC of a row', () => {
  it('follows from its columns and the key, and is one of nothing else', () => {
    const row = aRow(1, 0);
    expect(macOf(KEY, { ...row })).toBe(macOf(KEY, row));
    expect(macOf(KEY, row)).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      { ...row, actor: row.outcome, outcome: row.actor },
      { ...row, roles: ['1","b'] },
      { ...row, roles: row.service_ids, service_ids: [] },
      { ...row, staff_member_id: null },
      { ...row, staff_member_id: 'null' },
    ];
    expect(new Set([row, ...others].map((one) => macOf(KEY, one))).size).toBe(others.length + 1);
    expect(macOf(Buffer.alloc(32, 8), row)).not.toBe(macOf(KEY, row));
  });
});
