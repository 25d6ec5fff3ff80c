import { rowFaults } from '../../src/import/faults';
import { MOST_ROWS, rowsOfCsv, rowsOfNdjson, Unreadable } from '../../src/import/rows';
import { importable } from './notes';

const note = importable('dailyNote');
const ID = '018f3c6e-0000-7000-8000-000000000001';
const codeOf = (read: () => unknown): [string, number | null] => {
  try {
    read();
  } catch (error) {
    if (error instanceof Unreadable) return [error.code, error.line];
    throw error;
  }
  return ['', null];
};

describe('rows of NDJSON', () => {
  it('are the objects of its lines, counted as they stand in the file', () => {
    expect(rowsOfNdjson('{"text":"a"}\r\n\n  {"text":"b","level":null}\n')).toEqual([
      { line: 1, sent: { text: 'a' }, values: { text: 'a' }, broken: null },
      { line: 3, sent: { text: 'b', level: null }, values: { text: 'b' }, broken: null },
    ]);
  });

  it.each(['{"text":', '[1]', '7', 'null', '"text"'])('is no row where a line is no object: %s', (line) => {
    expect(rowsOfNdjson(line)).toMatchObject([{ line: 1, sent: line, broken: { code: 'ROW_NOT_JSON' } }]);
  });
});

describe('rows of CSV', () => {
  const values = (...lines: string[]) => rowsOfCsv(lines.join('\n'), note).map((row) => row.values);

  it('have the types of the fields, and no value where a cell is empty', () => {
    expect(values('text,level,urgent,authorId', '" a, ""b"" ",2,TRUE,', 'c,,false,S1')).toEqual([
      { text: ' a, "b" ', level: 2, urgent: true },
      { text: 'c', urgent: false, authorId: 'S1' },
    ]);
  });

  it('have lists with semicolons between or as JSON, empty where one is needed', () => {
    expect(values('riskCodes,peopleIds', 'FALL; CHOKING,', ',P1', '"[""A;B""]",')).toEqual([
      { riskCodes: ['FALL', 'CHOKING'] },
      { riskCodes: [], peopleIds: ['P1'] },
      { riskCodes: ['A;B'] },
    ]);
  });

  it('have what has fields of its own as JSON', () => {
    expect(values('evidence', '"[{""kind"":""Incident"",""id"":""I1""}]"', 'I1')).toEqual([
      { evidence: [{ kind: 'Incident', id: 'I1' }] },
      { evidence: 'I1' },
    ]);
  });

  it('leave what can not be read as it is, to be refused by its field', () => {
    expect(values('level,urgent,unheardOf', 'two,perhaps,x')).toEqual([{ level: 'two', urgent: 'perhaps', unheardOf: 'x' }]);
  });

  it('are told by the line on which each begins, past empty lines, line ends of Windows, and breaks within a text', () => {
    expect(rowsOfCsv('text,level\r\n"a\r\nb",1\r\n\r\n,\r\nc,2', note).map(({ line, sent }) => [line, sent])).toEqual([
      [2, { text: 'a\nb', level: '1' }],
      [6, { text: 'c', level: '2' }],
    ]);
  });

  it('are refused where they have more cells than the first line has names, or fewer', () => {
    expect(rowsOfCsv('text,level\na\na,1,2', note)).toMatchObject([
      { line: 2, broken: { code: 'COLUMNS_DIFFER' } },
      { line: 3, broken: { code: 'COLUMNS_DIFFER' }, sent: { text: 'a', level: '1', 'column 3': '2' } },
    ]);
  });

  it.each([
    ['text,text\na,b', 'HEADER_WRONG', 1],
    ['text,\na,b', 'HEADER_WRONG', 1],
    ['', 'HEADER_WRONG', 1],
    ['text\na\n"b', 'CSV_MALFORMED', 3],
    ['text\nb"c', 'CSV_MALFORMED', 2],
  ])('can not be read of %j', (text, code, line) => {
    expect(codeOf(() => rowsOfCsv(text, note))).toEqual([code, line]);
  });
});

it('a file has at most so many rows', () => {
  const most = '{}\n'.repeat(MOST_ROWS);
  expect(rowsOfNdjson(most)).toHaveLength(MOST_ROWS);
  expect(codeOf(() => rowsOfNdjson(`${most}{}`))).toEqual(['TOO_MANY_ROWS', null]);
  expect(codeOf(() => rowsOfCsv(`text\n${'a\n'.repeat(MOST_ROWS + 1)}`, note))).toEqual(['TOO_MANY_ROWS', null]);
});

describe('what is wrong with a row', () => {
  const at = '2026-01-02T09:00:00Z';
  const fine = {
    personId: ID,
    kind: 'DAILY',
    authorId: ID,
    text: 'a',
    riskCodes: [],
    happenedAt: at,
    recordedAt: at,
    source: 'care',
    externalId: '1',
  };
  const faultsOf = (over: object): [string, string | null][] =>
    rowFaults(note, { ...fine, ...over }).map(({ code, field }) => [code, field]);

  it('is nothing, where all is as the mutation takes it', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ evidence: [{ kind: 'Incident', id: ID }] })).toEqual([]);
  });

  it.each<[object, [string, string][]]>([
    [{ unheardOf: 1 }, [['FIELD_UNKNOWN', 'unheardOf']]],
    [{ idempotencyKey: ID }, [['FIELD_UNKNOWN', 'idempotencyKey']]],
    [{ text: undefined }, [['FIELD_MISSING', 'text']]],
    [{ source: undefined }, [['FIELD_MISSING', 'source']]],
    [{ happenedAt: undefined }, [['FIELD_MISSING', 'happenedAt']]],
    [{ recordedAt: undefined }, [['FIELD_MISSING', 'recordedAt']]],
    [{ authorId: undefined }, [['FIELD_MISSING', 'authorId']]],
    [
      { source: '', externalId: '' },
      [
        ['FIELD_MISSING', 'source'],
        ['FIELD_MISSING', 'externalId'],
      ],
    ],
    [{ externalId: 'x'.repeat(201) }, [['KEY_TOO_LONG', 'externalId']]],
    [{ externalId: 7 }, [['VALUE_WRONG', 'externalId']]],
    [{ kind: 'NIGHTLY' }, [['VALUE_WRONG', 'kind']]],
    [{ riskCodes: 'FALL' }, [['VALUE_WRONG', 'riskCodes']]],
    [{ happenedAt: 'yesterday' }, [['VALUE_WRONG', 'happenedAt']]],
    [{ evidence: [{ kind: 'Incident', id: 'I1' }] }, [['VALUE_WRONG', 'evidence']]],
    [{ personId: 'P1' }, [['ID_WRONG', 'personId']]],
    [
      { text: 'a\u0000b', riskCodes: ['\u0000'] },
      [
        ['VALUE_WRONG', 'text'],
        ['VALUE_WRONG', 'riskCodes'],
      ],
    ],
    [
      { text: undefined, kind: 'X' },
      [
        ['FIELD_MISSING', 'text'],
        ['VALUE_WRONG', 'kind'],
      ],
    ],
  ])('is said by field: %j', (over, faults) => {
    expect(faultsOf(over)).toEqual(faults);
  });

  it('asks for whoever did it, and not that the field be left out', () => {
    const { authorId: _who, text: _text, ...without } = fine;
    expect(rowFaults(note, without).map(({ field, message }) => [field, message])).toEqual([
      ['authorId', 'Name who did it, by id or by key: a system that imports does nothing of this itself.'],
      ['text', 'This field is needed.'],
    ]);
  });
});
