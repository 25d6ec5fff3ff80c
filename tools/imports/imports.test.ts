import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOERS } from '@causeway/access';
import { kindOf } from '@causeway/subgraph';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { getNamedType } from 'graphql';
import { ROOT } from '../checks/root';
import { differences, writeAll } from '../contracts/generated';
import { csvOf, EXAMPLES } from './examples';
import { filesOf } from './files';
import { importedRecords } from './records';
import { schemaOf } from './schema';

const records = importedRecords();
const files = filesOf(records);
const kinds = new Set([...records.values()].map(({ type }) => type.name));
const ajv = addFormats(new Ajv({ allowUnionTypes: true, keywords: ['x-record'] }));
const validators = new Map(
  [...records.values()].map((record) => [record.record, ajv.compile(schemaOf(record, undefined, kinds))] as const),
);
const fits = (record: string, row: object): boolean => validators.get(record)?.(row) === true;

describe('docs/import', () => {
  it('is what the schemas make of it', () => {
    expect(differences({ folder: join(ROOT, 'docs/import'), files }, 'no record')).toEqual([]);
  });

  it('is stale when a file was changed by hand, is missing, or is of nothing that is imported any more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'imports-'));
    try {
      writeAll({ folder, files });
      expect(differences({ folder, files }, 'no record')).toEqual([]);
      rmSync(join(folder, 'person.csv'));
      writeFileSync(join(folder, 'README.md'), 'mine');
      writeFileSync(join(folder, 'horse.csv'), '');
      expect(differences({ folder, files }, 'no record')).toEqual([
        'README.md is out of date',
        'person.csv is out of date',
        'horse.csv is of no record',
      ]);
      writeAll({ folder, files });
      expect(existsSync(join(folder, 'horse.csv'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has no record without an example, and no example of none', () => {
    const [[first = '', record] = []] = records;
    expect(() => filesOf(new Map([...records, ['horse', record as NonNullable<typeof record>]]))).toThrow('no example of horse');
    expect(() => filesOf(new Map([...records].filter(([name]) => name !== first)))).toThrow(`example of ${first}, which is not imported`);
  });

  it('fits on a screen before it lists its records', () => {
    expect(files.get('README.md')?.split('\n').length).toBeLessThan(50);
  });
});

describe('the schema of a row', () => {
  it.each([...EXAMPLES])(
    'takes every row of the example of %s, and no row with a field more or without one that is needed',
    (record, rows) => {
      for (const row of rows) expect([row, fits(record, row)]).toEqual([row, true]);
      expect(fits(record, { ...rows[0], more: 1 })).toBe(false);
      const { externalId: _key, ...without } = rows[0] as Record<string, unknown>;
      expect(fits(record, without)).toBe(false);
    },
  );

  it('says of every id what it names, but of those of organisations, which nothing imports', () => {
    const unsaid = [...records.values()].flatMap(({ record, fields, list, input, type }) =>
      Object.values(fields)
        .filter((field) => getNamedType(field.type).name === 'UUID')
        .filter(({ name }) => kindOf(name, list && name in list.item.getFields() ? list.item : input, type) === null)
        .map(({ name }) => `${record}.${name}`),
    );
    expect(unsaid.sort()).toEqual(['person.placedBy', 'placement.organisationId']);
  });

  it.each([...records.values()])('needs the times of $record, and says of none that it is now unless said', (imported) => {
    const times = ['happenedAt', 'recordedAt'].filter((name) => name in imported.fields);
    expect(times).toContain('recordedAt');
    const { required, properties } = schemaOf(imported, undefined, kinds) as unknown as {
      required: readonly string[];
      properties: Readonly<Record<string, { description: string; type: string }>>;
    };
    expect(required).toEqual(expect.arrayContaining(times));
    for (const time of times)
      expect(properties[time]).toMatchObject({ type: 'string', description: expect.not.stringContaining('unless') });
    for (const time of times) for (const row of EXAMPLES.get(imported.record) ?? []) expect(row).toHaveProperty(time);
  });

  const done = [...records.values()].filter(({ mutation }) => mutation.name in DOERS);

  it.each(done)('needs whoever did what $record records, and takes nobody for it', ({ mutation, ...imported }) => {
    const doer = DOERS[mutation.name] ?? '';
    const { required, properties } = schemaOf({ mutation, ...imported }, undefined, kinds) as unknown as {
      required: readonly string[];
      properties: Readonly<Record<string, { description: string; type: string }>>;
    };
    expect(required).toContain(doer);
    expect(properties[doer]).toMatchObject({ type: 'string', description: expect.not.stringContaining('unless') });
  });

  it('needs no other field that stands for the caller', () => {
    expect([...files].filter(([, text]) => text.includes('the caller unless said')).map(([name]) => name)).toEqual([]);
    expect(done.length).toBeGreaterThan(20);
  });

  it('takes a null for a value that is not given, and none where one is needed', () => {
    const note = EXAMPLES.get('dailyNote')?.[0] ?? {};
    expect(fits('dailyNote', { ...note, shiftId: null })).toBe(true);
    expect(fits('dailyNote', { ...note, text: null })).toBe(false);
    expect(fits('dailyNote', { ...note, kind: 'NIGHTLY' })).toBe(false);
    expect(fits('dailyNote', { ...note, happenedAt: 'yesterday' })).toBe(false);
    expect(fits('placement', { ...EXAMPLES.get('placement')?.[0], organisationId: 'council' })).toBe(false);
  });
});

it('no row names a version of what is here, which no other system knows', () => {
  expect(records.get('planVersion')?.input.getFields()).toHaveProperty('version');
  expect([...records.values()].filter(({ fields }) => 'version' in fields).map(({ record }) => record)).toEqual([]);
});

it('CSV has a list with semicolons, an object as JSON, and nothing in an empty cell', () => {
  expect(csvOf([{ a: 'x,"y"', b: ['A', 'B'], c: [{ kind: 'K' }] }, { a: 'z' }])).toBe('a,b,c\n"x,""y""",A;B,"[{""kind"":""K""}]"\nz,,\n');
});
