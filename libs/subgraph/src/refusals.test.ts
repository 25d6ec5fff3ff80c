import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, refuse } from '@causeway/kernel';
import { refusalsWith, refusalWords } from './refusals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schema-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const schema = (values: string): string => {
  writeFileSync(join(folder, '_refusals.graphql'), `enum Other { "Something else." TORN } enum RefusalCode { ${values} }`);
  return folder;
};

describe('the words of a refusal', () => {
  it('are the description of its code in the schema, with the field and the rule', () => {
    const refusalsOf = refusalsWith(refusalWords<'TORN' | 'LOST'>(schema('"It is torn: mend it." TORN "It is lost." LOST')));
    expect(refusalsOf(refuse('TORN', 'page', 'R1'))).toEqual([
      { code: 'TORN', message: 'It is torn: mend it.', field: 'page', rule: 'R1' },
    ]);
    expect(refusalsOf(refuse('LOST'))).toEqual([{ code: 'LOST', message: 'It is lost.', field: null, rule: null }]);
    expect(refusalsOf(ok(1))).toEqual([]);
  });

  it('are missed at the start where the schema has none', () => {
    expect(() => refusalWords(schema('"It is torn." TORN LOST'))).toThrow('RefusalCode.LOST has no description');
  });
});
