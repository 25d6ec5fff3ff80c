import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isNhsNumber } from '@causeway/kernel';
import { FACTORS } from './exposures';
import { folderAt } from './files';
import { makeGroup } from './group';
import type { Options } from './options';
import type { Planted } from './plant';
import { Refused } from './refused';
import { ORDER, type Row } from './rows';
import { RATES } from './settings';

const SMALL: Options = { services: 2, people: 5, staff: 8, months: 1, seed: 7, from: '2025-03-01' };
const MEALS: Planted = { code: 'MEALS', factor: 'NOT_BRIEFED', rateRatio: 6, services: 'all' };

/** The rows of a group by record, as text. */
function rowsOf(options: Options, planted: readonly Planted[] = []): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  makeGroup(
    options,
    planted,
    (record, row) => {
      const own = rows.get(record) ?? [];
      rows.set(record, own);
      own.push(JSON.stringify(row));
    },
    () => undefined,
  );
  return rows;
}

interface Shift {
  readonly kind: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly plannedStaff: number;
  readonly peopleIds: readonly string[];
  readonly staffMemberIds: readonly string[];
}

describe('a generated group', () => {
  it('has the same bytes for the same options, in numbered files in the order in which they are sent', () => {
    const written = [1, 2].map(() => {
      const out = mkdtempSync(join(tmpdir(), 'generate-'));
      const folder = folderAt(out);
      makeGroup(SMALL, [MEALS], folder.write, folder.truth);
      folder.close();
      const names = readdirSync(join(out, 'import')).sort();
      const files = [...names.map((name) => join('import', name)), 'truth.ndjson'].map((name) => [
        name,
        readFileSync(join(out, name), 'utf8'),
      ]);
      expect(() => folderAt(out)).toThrow(Refused);
      rmSync(out, { recursive: true });
      return files;
    });
    expect(written[0]).toEqual(written[1]);
    const records = (written[0] ?? []).map(([name = '']) => /import\/\d\d-(.+)\.ndjson/.exec(name)?.[1] ?? '').filter(Boolean);
    expect(records).toEqual(ORDER.filter((record) => records.includes(record)));
    expect(records.length).toBeGreaterThan(20);
  });

  it('is another one with another seed', () => {
    const [one, other] = [rowsOf(SMALL), rowsOf({ ...SMALL, seed: 8 })];
    const rest = (rows: Map<string, string[]>, record: string) => (rows.get(record) ?? []).map((row) => row.replace(/"generated-\d"/, ''));
    for (const record of ['staffMember', 'person', 'shift', 'dailyNote', 'incident'])
      expect([record, rest(one, record)]).not.toEqual([record, rest(other, record)]);
  });

  it('keeps the rows of its services as they are when there are more', () => {
    const [few, more] = [rowsOf(SMALL), rowsOf({ ...SMALL, services: 4 })];
    for (const [record, rows] of few) expect([record, more.get(record)?.slice(0, rows.length)]).toEqual([record, rows]);
    expect(more.get('service')).toHaveLength(4);
  });

  it('tells of what is planted by more reports of failures, and by nothing else', () => {
    const [none, some] = [rowsOf(SMALL), rowsOf(SMALL, [MEALS])];
    const failures = ['feedback', 'complaint'];
    for (const [record, rows] of none)
      if (failures.includes(record)) expect(some.get(record)).toEqual(expect.arrayContaining(rows));
      else expect([record, some.get(record)]).toEqual([record, rows]);
    const meals = (rows: Map<string, string[]>) =>
      failures.flatMap((record) => rows.get(record) ?? []).filter((row) => row.includes('"MEALS"')).length;
    expect(meals(some)).toBeGreaterThan(meals(none));
  });

  it('says nothing of the truth in an import file', () => {
    const text = [...rowsOf(SMALL, [MEALS]).values()].flat().join('\n');
    for (const word of [...FACTORS, 'EXPOSED', 'exposures', 'planted', 'rateRatio'])
      expect([word, text.includes(word)]).toEqual([word, false]);
  });

  it('has late records, corrections, fields that are missing, agency workers, and people who come and go', () => {
    const rows = rowsOf({ ...SMALL, months: 3 });
    const all = (record: string): Row[] => (rows.get(record) ?? []).map((row) => JSON.parse(row) as Row);
    const late = (row: Row) => Date.parse(String(row['recordedAt'])) - Date.parse(String(row['happenedAt'])) > 6 * 3_600_000;
    expect(all('dailyNote').filter(late).length).toBeGreaterThan(10);
    expect(all('dailyNote').some((row) => row['amendsId'])).toBe(true);
    expect(all('dailyNote').some((row) => !row['shiftId'])).toBe(true);
    expect(new Set(all('staffMember').map((row) => row['contract']))).toEqual(new Set(['PERMANENT', 'BANK', 'AGENCY']));
    expect(all('staffMember').length).toBeGreaterThan(SMALL.services * SMALL.staff);
    expect(new Set(all('shift').map((row) => row['kind']))).toEqual(new Set(['SHIFT', 'VISIT']));
    const numbers = all('person').flatMap(({ nhsNumber }) => (typeof nhsNumber === 'string' ? [nhsNumber] : []));
    expect(numbers.every((number) => isNhsNumber(number) && number.startsWith('999'))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has shifts of two to four workers by day, evening and night, visits of 15 to 60 minutes, and some that are short', () => {
    const shifts = (rowsOf({ ...SMALL, people: 12, staff: 14 }).get('shift') ?? []).map((row) => JSON.parse(row) as Shift);
    const hours = ({ startsAt, endsAt }: Shift) => (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
    const of = (kind: string) => shifts.filter((shift) => shift.kind === kind);
    expect(new Set(of('SHIFT').map(hours))).toEqual(new Set([7, 8, 9]));
    expect(new Set(of('VISIT').map(hours))).toEqual(new Set([0.25, 0.5, 0.75, 1]));
    expect(new Set(of('SHIFT').map(({ plannedStaff }) => plannedStaff))).toEqual(new Set([2, 3]));
    expect(of('VISIT').every(({ peopleIds }) => peopleIds.length === 1)).toBe(true);
    for (const kind of ['SHIFT', 'VISIT']) {
      const short = of(kind).filter(({ plannedStaff, staffMemberIds }) => staffMemberIds.length < plannedStaff).length / of(kind).length;
      expect([kind, short > 0.01 && short < 0.25]).toEqual([kind, true]);
    }
  });

  it('has gaps as often as its settings say', () => {
    const rows = rowsOf({ ...SMALL, services: 3, months: 6 });
    const count = (record: string, holds: (row: Row) => boolean = () => true) =>
      (rows.get(record) ?? []).filter((row) => holds(JSON.parse(row) as Row)).length;
    const handed = count('handover') / count('shift', (row) => row['kind'] === 'SHIFT');
    expect(handed).toBeCloseTo(1 - RATES.handover.missing, 1);
    const whole = count('handover', (row) => (row['peopleIds'] as string[]).length === SMALL.people) / count('handover');
    expect(whole).toBeCloseTo(1 - RATES.handover.incomplete, 1);
    const assigned = (rows.get('shift') ?? []).reduce((sum, row) => sum + (JSON.parse(row) as Shift).staffMemberIds.length, 0);
    expect((count('briefing') + count('briefingChecklist')) / assigned).toBeCloseTo(1 - RATES.notBriefed / 2, 1);
    expect(count('dailyNote', (row) => Boolean(row['amendsId'])) / count('dailyNote')).toBeCloseTo(RATES.noteCorrected, 2);
  });
});
