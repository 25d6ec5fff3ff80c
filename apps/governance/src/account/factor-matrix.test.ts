import type { Factor } from '../causes/domain';
import { factorRows, matrixCsv, type Shown } from './factor-matrix';

const cited = (id: string, happenedAt = '2026-02-20T10:00:00.000Z', kind = 'DailyNote') => ({
  kind,
  id,
  happenedAt,
  recordedAt: happenedAt,
});
const factor = (id: string, causeId: string, more: Partial<Factor> = {}): Factor =>
  ({
    id,
    causeId,
    framework: 'YORKSHIRE',
    elementCode: 'TEAM_FACTORS',
    hindered: true,
    description: 'Nobody was told.',
    ...more,
  }) as Factor;
const FACTORS = [factor('F', 'C'), factor('G', 'C'), factor('H', 'D', { hindered: false })];
const shown = (more: Partial<Shown>): Shown => ({
  cited: cited('a'),
  sourceKind: null,
  causeId: null,
  factorId: null,
  showing: null,
  ...more,
});
const examined = (causeId: string | null, showing: Shown['showing'], record = cited('a')): Shown =>
  shown({ cited: record, sourceKind: 'CARE_RECORDS', causeId, showing });

describe('evidence against factors', () => {
  it('says of each record and factor that it was cited, else what its examination for the cause showed last, else nothing', () => {
    const rows = factorRows(FACTORS, [
      examined('C', 'CONTRADICTS'),
      shown({ causeId: 'C', factorId: 'F' }),
      examined('C', 'SUPPORTS'),
      examined(null, null, cited('b')),
      shown({ cited: cited('c', '2026-01-01T10:00:00.000Z'), causeId: 'D', factorId: 'H' }),
      shown({ cited: cited('a', undefined, 'Audit'), causeId: 'D', factorId: 'H' }),
    ]);
    expect(rows.map(({ record, sourceKind, cells }) => [record.kind, record.id, sourceKind, cells])).toEqual([
      ['DailyNote', 'c', null, [null, null, 'CITED']],
      ['DailyNote', 'a', 'CARE_RECORDS', ['CITED', 'SUPPORTS', null]],
      ['Audit', 'a', null, [null, null, 'CITED']],
      ['DailyNote', 'b', 'CARE_RECORDS', [null, null, null]],
    ]);
  });

  it('is written as CSV, with what the columns are over it, and ids as their reader may hold them', () => {
    const rows = factorRows(FACTORS, [shown({ factorId: 'F', causeId: 'C' }), examined('D', 'NEUTRAL')]);
    const csv = matrixCsv(
      [
        { id: 'C', category: 'OWNERSHIP' },
        { id: 'D', category: 'HANDOVER' },
      ],
      FACTORS,
      rows,
      (id) => `code-${id}`,
    );
    expect(csv.split('\r\n')).toEqual([
      'cause,,,,,OWNERSHIP,OWNERSHIP,HANDOVER',
      'factor,,,,,YORKSHIRE TEAM_FACTORS hindered,YORKSHIRE TEAM_FACTORS hindered,YORKSHIRE TEAM_FACTORS helped',
      'description,,,,,Nobody was told.,Nobody was told.,Nobody was told.',
      'source,kind,record,happened,recorded,,,',
      'CARE_RECORDS,DailyNote,code-a,2026-02-20T10:00:00.000Z,2026-02-20T10:00:00.000Z,CITED,,NEUTRAL',
      '',
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['two, words', '"two, words"'],
    ['two\nlines', '"two\nlines"'],
    ['1 = 1', '1 = 1'],
  ])('writes %j so that no spreadsheet runs it, nor takes it for more than a cell', (description, written) => {
    const csv = matrixCsv([], [factor('F', 'C', { description })], [], String);
    expect(csv).toContain(`description,,,,,${written}\r\n`);
  });
});
