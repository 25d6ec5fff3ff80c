import type { Json, PackRecord } from '@causeway/kernel';
import type { Fields } from './fields';
import type { ServiceSection } from './reinspection';
import { said } from './wording';

/** Records of a section that are read as one table: its rows, of which the first heads the columns, and how wide those are. */
export interface Table {
  readonly of: readonly PackRecord[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly (number | '*')[];
}

/** How a review is called in a pack of several; an empty text where there is but one. */
export type Called = (record: PackRecord) => string;

interface Columns {
  readonly heads: readonly string[];
  readonly widths: readonly (number | '*')[];
  readonly cells: (content: Fields, record: PackRecord) => readonly (readonly string[])[];
}

/** The record's own id: in a pack of several reviews it stands behind that of its review. */
export const ownId = ({ id }: PackRecord): string => id.slice(id.lastIndexOf('/') + 1);
const list = (value: Json | undefined): readonly Fields[] => (Array.isArray(value) ? (value as readonly Fields[]) : []);
const word = (value: Json | undefined): string => said(value ?? null);
const day = (value: Json | undefined): string => word(value).slice(0, 10);

const EVIDENCE: Columns = {
  heads: ['Record', 'Source', 'Happened', 'What it says'],
  widths: [190, 80, 60, '*'],
  cells: ({ sourceKind, happenedAt, says }, record) => {
    const words = list(says).map(({ factor, says: what }) => `${word(what)} factor ${word(factor)}`);
    return [[`${record.type} ${ownId(record)}`, word(sourceKind), day(happenedAt), words.join('; ') || '-']];
  },
};

/** A row for each finding that a record speaks against. */
const AGAINST: Columns = {
  heads: ['Record', 'Happened', 'Recorded', 'What it says'],
  widths: [190, 60, 60, '*'],
  cells: ({ happenedAt, recordedAt, says }, record) =>
    list(says).map(({ finding, says: what, stretch, cited }) => [
      `${record.type} ${ownId(record)}`,
      day(happenedAt),
      day(recordedAt),
      `${word(what)}, ${word(stretch)}, of finding ${word(finding)}${cited === true ? '; the review rests on it' : ''}`,
    ]),
};

const BY_TYPE: Readonly<Record<string, Columns>> = {
  EvidenceMatrix: {
    heads: ['Source', 'Cause', 'What it shows'],
    widths: [120, '*', 90],
    cells: ({ cells }) => list(cells).map(({ sourceKind, cause, showing }) => [word(sourceKind), word(cause), word(showing)]),
  },
  OwnedActions: {
    heads: ['Owner, by code', 'Roles', 'Alters', 'Strength', 'Due', 'Done'],
    widths: ['*', 90, 75, 70, 55, 55],
    cells: ({ owners }) =>
      list(owners).map(({ ownerCode, ownerRoles, namedRole, changeKind, strength, dueOn, completedOn, done, overdue }) => [
        word(ownerCode),
        [word(ownerRoles), namedRole === null ? '' : `names ${word(namedRole)}`].filter((text) => text !== '').join('; '),
        word(changeKind),
        word(strength),
        day(dueOn),
        done === true ? day(completedOn) : overdue === true ? 'overdue' : 'not yet',
      ]),
  },
  Commentary: {
    heads: ['When', 'What', 'By', 'Why, or what was noted'],
    widths: [60, 90, 110, '*'],
    cells: ({ entries, inAll }) => {
      const left = Number(inAll) - list(entries).length;
      const rows = list(entries).map(({ at, kind, level, verdict, cause, by, text }) => [
        day(at),
        [word(kind), ...[level, verdict, cause].flatMap((of) => (of ? [word(of)] : []))].join(', '),
        word(by),
        word(text),
      ]);
      return left > 0 ? [['earlier', `${left} more`, '', 'They stand in the review’s commentary.'], ...rows] : rows;
    },
  },
  EvidenceSince: {
    heads: ['Since the change', 'Records'],
    widths: [120, '*'],
    cells: ({ source, records }) => [[word(source), records === null ? 'not told to its reader' : word(records)]],
  },
};

/** What stands with the evidence and is no record of it: written out, or a table of its own. */
const OF_THE_REVIEW = ['EvidenceMatrix', 'LinkJudgement', 'JudgedLinks'];

/** The tables of a section, in the order in which they are read. */
export function tablesOf(section: ServiceSection, records: readonly PackRecord[], called: Called): Table[] {
  const table = (columns: Columns, of: readonly PackRecord[]): Table[] => {
    const named = of.some((record) => called(record) !== '');
    const rows = of.flatMap((record) =>
      columns.cells(record.content as Fields, record).map((cells) => (named ? [called(record), ...cells] : cells)),
    );
    const heads = named ? ['Review', ...columns.heads] : columns.heads;
    return rows.length === 0 ? [] : [{ of, rows: [heads, ...rows], widths: named ? [50, ...columns.widths] : columns.widths }];
  };
  if (section === 'contradictions') return table(AGAINST, records);
  const evidence = section === 'evidence' ? records.filter(({ type }) => !OF_THE_REVIEW.includes(type)) : [];
  const others = Object.entries(BY_TYPE).flatMap(([type, columns]) =>
    table(
      columns,
      records.filter((record) => record.type === type),
    ),
  );
  return [...table(EVIDENCE, evidence), ...others];
}
