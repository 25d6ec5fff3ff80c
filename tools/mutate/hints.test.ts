import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hintsOf, wordsOf } from './hints';

describe('hints of which test to try on a mutant first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'causeway-hints-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the codes that it takes away, and the names where there are none', () => {
    expect(wordsOf("'TEXT_EMPTY' when note.text.trim() === ''")).toEqual(['TEXT_EMPTY']);
    expect(wordsOf('recordNote by its roles alone')).toEqual(['recordNote']);
    expect(wordsOf('create unique index plan_version_number')).toEqual(['plan_version_number']);
  });

  it('lead to the files in which one of them stands as a word', () => {
    writeFileSync(join(folder, 'a.test.ts'), "refused('TEXT_EMPTY', 'text')");
    writeFileSync(join(folder, 'b.test.ts'), "refused('TEXT_EMPTY_TOO', 'text')");
    const hints = hintsOf(folder, ['a.test.ts', 'b.test.ts'], new Map([['m', "'TEXT_EMPTY' when x"]]));
    expect([[...hints('m')], [...hints('other')]]).toEqual([['a.test.ts'], []]);
  });
});
