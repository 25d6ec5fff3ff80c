import { csvLine } from './csv';

describe('a line of CSV', () => {
  it.each<[string, readonly string[], string]>([
    ['has its cells between commas', ['a', '', 'b'], 'a,,b\r\n'],
    [
      'quotes what would end a cell or a line',
      ['a,b', 'say "no"', 'two\nlines', 'two\rlines'],
      '"a,b","say ""no""","two\nlines","two\rlines"\r\n',
    ],
    ['makes no formula', ['=1+1', '+1', '-1', '@sum', '\tx'], "'=1+1,'+1,'-1,'@sum,'\tx\r\n"],
    ['leaves what only holds such a sign', ['1=1', 'a-b', 'a@b'], '1=1,a-b,a@b\r\n'],
  ])('%s', (_what, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
