import { join } from 'node:path';
import { FACTORS, type FactorName, type Level } from '../../tools/generate/exposures';
import type { Options } from '../../tools/generate/options';
import type { Planted } from '../../tools/generate/plant';
import { factsOf } from './generated-facts';

interface Unit {
  readonly id: string;
  readonly serviceId: string;
}

interface Factor {
  readonly name: string;
  readonly supplierId?: string;
  readonly level: (unit: Unit) => Level;
}

/** What linking makes of facts: the rules that run in production, which import nothing of what is tested here. */
interface Linking {
  readonly unitsOf: (facts: object, window: object) => readonly Unit[];
  readonly judgeConcern: (
    concern: object,
    shifts: readonly object[],
    works: readonly object[],
  ) => readonly { rule: string; to: { id: string } }[];
  readonly FACTORS: readonly Factor[];
  readonly supplierFactors: (units: readonly Unit[]) => readonly Factor[];
  readonly testHypotheses: (
    codes: readonly string[],
    units: readonly Unit[],
    failures: readonly object[],
    window: object,
  ) => { readonly hypotheses: readonly { readonly factor: { readonly name: string }; readonly pooled: { readonly outcome: string } }[] };
}

let linking: Linking;

beforeAll(async () => {
  const parts = await Promise.all(
    ['units/units', 'units/rules', 'hypotheses/factors', 'hypotheses/testing'].map(
      async (part): Promise<object> => (await import(join(__dirname, '../../apps/linking/src', part))) as object,
    ),
  );
  linking = Object.assign({}, ...parts) as Linking;
});

const GROUP: Options = { services: 3, people: 4, staff: 8, months: 4, seed: 5, from: '2025-02-01' };
const BRIEFING: Planted = { code: 'MEALS', factor: 'NOT_BRIEFED', rateRatio: 5, services: 'all' };

function unitsIn(options: Options, planted: readonly Planted[]) {
  const made = factsOf(options, planted);
  const window = { serviceIds: made.serviceIds, from: new Date('2024-01-01'), before: new Date('2028-01-01') };
  return { ...made, units: linking.unitsOf(made.facts, window) };
}

/** Every factor of linking; a supplier by its key, as the truth has it. */
const factorsOf = (units: readonly Unit[]): readonly Factor[] => [
  ...linking.FACTORS,
  ...linking.supplierFactors(units).map((factor) => ({ ...factor, name: `SUPPLIER_${factor.supplierId}` })),
];

describe('the truth about a generated group', () => {
  it('knows every factor of linking, the suppliers too', () => {
    const names = factorsOf(unitsIn(GROUP, []).units).map(({ name }) => name);
    expect([...FACTORS].sort()).toEqual(names.sort());
  });

  it('is what linking finds in its records: the level of each factor in each unit', () => {
    const { units, truth } = unitsIn(GROUP, [BRIEFING]);
    const factors = factorsOf(units);
    const levels = new Map(units.map((unit) => [unit.id, new Map(factors.map(({ name, level }) => [name, level(unit)]))]));
    const having = (unitId: unknown, level: Level) => FACTORS.filter((factor) => levels.get(unitId as string)?.get(factor) === level);
    const failures = truth.filter((line) => line['what'] === 'FAILURE');
    expect(failures.length).toBeGreaterThan(100);
    for (const { unitId, exposures, unknown } of failures)
      expect([unitId, exposures, unknown]).toEqual([unitId, having(unitId, 'EXPOSED'), having(unitId, 'UNKNOWN')]);
    for (const { service, levels: counted, units: told } of truth.filter((line) => line['what'] === 'SERVICE')) {
      const own = units.filter((unit) => unit.serviceId === service);
      const count = (factor: FactorName, level: Level) => own.filter(({ id }) => levels.get(id)?.get(factor) === level).length;
      const found = FACTORS.map((factor) => [
        factor,
        Object.fromEntries((['EXPOSED', 'NOT_EXPOSED', 'UNKNOWN'] as const).map((level) => [level, count(factor, level)])),
      ]);
      expect([service, told, counted]).toEqual([service, own.length, Object.fromEntries(found)]);
    }
  });

  it('has each failure in the one unit to which linking links its record', () => {
    const { concerns, facts, truth } = unitsIn(GROUP, [BRIEFING]);
    const told = new Map(truth.filter((line) => line['what'] === 'FAILURE').map((line) => [line['recordKey'], line]));
    const found = concerns.filter(({ id }) => told.has(id));
    expect(found).toHaveLength(told.size);
    for (const concern of found) {
      const links = linking.judgeConcern(concern, facts.shifts, []);
      expect([concern['id'], concern['code'], links.map(({ to }) => to.id)]).toEqual([
        concern['id'],
        told.get(concern['id'])?.['code'],
        [told.get(concern['id'])?.['unitId']],
      ]);
    }
  });

  it.each([
    ['found by linking where it is planted', [BRIEFING], ['NOT_BRIEFED']],
    ['nothing to linking where nothing is planted', [], []],
  ])('is %s', (_what, planted, expected) => {
    const { units, truth } = unitsIn({ ...GROUP, services: 6, months: 6 }, planted);
    const failures = truth.filter((line) => line['what'] === 'FAILURE').map((line) => ({ ...line, recordId: line['recordKey'] }));
    const { hypotheses } = linking.testHypotheses(['MEALS'], units, failures, { from: '2025-02-01', to: '2025-07-31' });
    expect(hypotheses.filter(({ pooled }) => pooled.outcome === 'ASSOCIATED').map(({ factor }) => factor.name)).toEqual(expected);
  });
});
