import { pageOf } from './page';
import { ROWS } from './rows';
import { rowsShown } from './titles';

const marked = (row: number, part = ''): string => `(${part}R${row})`;

describe('the acceptance page', () => {
  it('reads the rows from the titles of tests, whatever form the test has', () => {
    const source = `
      describe('a review', () => {
        it('needs a cause ${marked(1)}', () => { expect('${marked(99)}').toBe(1); });
        it.each([['x']])('with %s shows some ${marked(2, 'part of ')}', () => {});
        describe.each([1])('two (R3, part of R4)', () => { it(\`waits\`, () => {}); });
      });
      other('${marked(5)}');`;
    expect(rowsShown(source)).toEqual([
      { title: `a review › needs a cause ${marked(1)}`, row: 1, whole: true },
      { title: `a review › with %s shows some ${marked(2, 'part of ')}`, row: 2, whole: false },
      { title: 'a review › two (R3, part of R4)', row: 3, whole: true },
      { title: 'a review › two (R3, part of R4)', row: 4, whole: false },
    ]);
  });

  it('says done only where a test shows the whole row', () => {
    const page = pageOf(
      ['one', 'two', 'three'],
      [
        { file: 'a.test.ts', title: 'a', row: 1, whole: true },
        { file: 'b.test.ts', title: 'b | c', row: 1, whole: false },
        { file: 'b.test.ts', title: 'd', row: 2, whole: false },
      ],
    );
    expect(page).toContain('1 done, 1 in part, 1 not yet.');
    expect(page).toContain('| R1 | one | done | a.test.ts: a<br>b.test.ts: b \\| c |');
    expect(page).toContain('| R2 | two | in part | b.test.ts: d |');
    expect(page).toContain('| R3 | three | not yet |  |');
  });

  it('has all 120 rows', () => expect(ROWS).toHaveLength(120));
});
