import type { Json, PackRecord } from '@causeway/kernel';

/** A part of what the graph answered. */
export type Fields = { readonly [name: string]: Json };
/** Where in an answer a field stands. */
export type Path = readonly (string | number)[];

/** The sections of the pack of a review, in their order: findings that are not tested come before everything else (R6). */
export const SECTIONS = [
  'untestedFindings',
  'problem',
  'evidence',
  'causes',
  'actions',
  'changes',
  'charts',
  'effect',
  'feedback',
] as const;
export type Section = (typeof SECTIONS)[number];

const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Fields[] => (Array.isArray(value) ? (value as readonly Json[]).filter(isFields) : []);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const idOf = (value: Json | undefined): string => (isFields(value) ? textOf(value['id']) : '');
const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/**
 * An answer with its pages as lists, without what was entered in error, and without the fields that are closed to its reader: what is null is
 * nothing, and not a secret.
 */
export function plain(value: Json, closed: ReadonlySet<string>, at = ''): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item, i) => plain(item, closed, `${at}/${i}`));
    return items
      .filter((item) => !isFields(item) || !item['enteredInErrorAt'])
      .map((item) => (isFields(item) ? without(item, ['enteredInErrorAt']) : item));
  }
  if (!isFields(value)) return value;
  const open = Object.entries(value).filter(([name]) => !closed.has(`${at}/${name}`));
  const { edges, ...fields } = Object.fromEntries(
    open.map(([name, of]) => [name, name === 'edges' ? of : plain(of, closed, `${at}/${name}`)]),
  );
  if (edges === undefined) return fields;
  const nodes = listOf(edges).map(({ node }, i) => plain(node ?? null, closed, `${at}/edges/${i}/node`));
  return plain(nodes, new Set());
}

export const closedAt = (paths: readonly Path[]): ReadonlySet<string> => new Set(paths.map((path) => `/${path.join('/')}`));

/** Whether a list of an answer goes on beyond what was asked for. */
export const goesOn = (value: Json): boolean =>
  Array.isArray(value)
    ? (value as readonly Json[]).some(goesOn)
    : isFields(value) && (value['hasNextPage'] === true || Object.values(value).some(goesOn));

/** The fields that were closed to a reader, each as often as it stood in what they may know of; and the measures whose months are. */
export function withheldOf(paths: readonly Path[], review: Fields): { field: string; times: number }[] {
  const names = paths.map((path) => path.filter((part) => typeof part === 'string' && !['edges', 'node'].includes(part)).join('.'));
  const shown = listOf(review['charts']).map(({ measure }) => measure);
  const months = listOf(review['movements']).flatMap(({ measure }) =>
    shown.includes(measure ?? null) ? [] : [`review.charts of ${textOf(measure)}`],
  );
  const all = [...names, ...(review['charts'] === undefined ? [] : months)];
  return [...new Set(all)].sort().map((field) => ({ field, times: all.filter((name) => name === field).length }));
}

const UNTESTED = ['NOT_REVIEWED', 'NOT_TESTED', 'PROOF_WITHDRAWN'];
const untested = ({ state, prevention }: Fields): boolean =>
  state !== 'TESTED' ||
  (isFields(prevention) &&
    Array.isArray(prevention['missing']) &&
    UNTESTED.some((gap) => (prevention['missing'] as readonly Json[]).includes(gap)));

/** In their order; what is none of them comes last. */
const inOrderOf = (order: readonly string[], name: string, rows: readonly Fields[]): Fields[] => {
  const place = (row: Fields): number => (order.includes(textOf(row[name])) ? order.indexOf(textOf(row[name])) : order.length);
  return [...rows].sort((one, other) => place(one) - place(other));
};

const STRENGTHS = ['STRONGER', 'INTERMEDIATE', 'WEAKER'];
const CHANGES = ['ROUTINE', 'OWNERSHIP', 'COMMUNICATION', 'OVERSIGHT'];
/** What of a review stands in a section of its own. */
const ELSEWHERE = ['causes', 'preventions', 'feeds', 'factorMatrix', 'evidenceMatrix', 'reviewActions', 'changesMade', 'actionStrengths'];
const JUDGED = ['linkJudgements', 'judgedLinks'];
const FIGURES = ['commissionerView', 'charts', 'movements', 'outcomeSummary', 'experience', 'evidenceSince'];

/** A finding with what contributed to it, what was done about it, and what it feeds. */
function findingOf(cause: Fields, { preventions, feeds, factorMatrix }: Fields): Fields {
  const of = ({ cause: its }: Fields): boolean => idOf(its) === cause['id'];
  const factors = listOf(isFields(factorMatrix) ? factorMatrix['factors'] : undefined).filter(of);
  return {
    ...cause,
    factors: factors.map((one) => without(one, ['cause'])),
    prevention:
      listOf(preventions)
        .filter(of)
        .map((one) => without(one, ['cause']))[0] ?? null,
    feeds: listOf(feeds)
      .filter(of)
      .map((one) => without(one, ['cause'])),
  };
}

/** A record that was examined or cited, and what it says of each factor. */
function evidenceRow(row: Fields, factors: readonly Fields[]): PackRecord {
  const { id, kind, ...times } = isFields(row['record']) ? row['record'] : {};
  const cells = Array.isArray(row['cells']) ? (row['cells'] as readonly Json[]) : [];
  const says = factors.flatMap((factor, i) => (cells[i] ? [{ factor: idOf(factor), says: cells[i] }] : []));
  return { section: 'evidence', type: textOf(kind), id: textOf(id), content: { ...times, sourceKind: row['sourceKind'] ?? null, says } };
}

/** Every record of the pack of a review, section by section, of what `plain` left of the graph's answer. */
export function recordsOf(review: Fields): PackRecord[] {
  const about = idOf(review);
  const in_ = (section: Section, type: string, rows: readonly Fields[], key = 'id'): PackRecord[] =>
    rows.map((content) => ({ section, type, id: textOf(content[key]) || about, content }));
  const single = (section: Section, type: string, name: string): PackRecord[] =>
    in_(section, type, isFields(review[name]) ? [review[name]] : []);
  const findings = listOf(review['causes']).map((cause) => findingOf(cause, review));
  const matrix = isFields(review['factorMatrix']) ? review['factorMatrix'] : {};
  const factors = listOf(matrix['factors']);
  const actions = listOf(review['reviewActions']);
  const made = listOf(review['changesMade']).map(idOf);
  const changes = inOrderOf(
    CHANGES,
    'changeKind',
    made.flatMap((id) => actions.filter((action) => action['id'] === id)),
  );
  const since = listOf(review['evidenceSince']);
  const cells = listOf(review['evidenceMatrix']);
  return [
    ...in_('untestedFindings', 'Cause', findings.filter(untested)),
    ...in_('problem', 'Review', [without(review, [...ELSEWHERE, ...JUDGED, ...FIGURES])]),
    ...listOf(matrix['rows']).map((row) => evidenceRow(row, factors)),
    ...(cells.length > 0 ? in_('evidence', 'EvidenceMatrix', [{ cells }]) : []),
    ...in_('evidence', 'LinkJudgement', listOf(review['linkJudgements'])),
    ...single('evidence', 'JudgedLinks', 'judgedLinks'),
    ...in_(
      'causes',
      'Cause',
      findings.filter((finding) => !untested(finding)),
    ),
    ...in_('actions', 'ReviewAction', inOrderOf(STRENGTHS, 'strength', actions)),
    ...single('actions', 'ActionStrengths', 'actionStrengths'),
    ...single('actions', 'OwnedActions', 'commissionerView'),
    ...in_('changes', 'ReviewAction', changes),
    ...in_('charts', 'ReviewChart', listOf(review['charts']), 'measure'),
    ...in_('effect', 'Movement', listOf(review['movements']), 'measure'),
    ...single('effect', 'OutcomeSummary', 'outcomeSummary'),
    ...in_(
      'effect',
      'EvidenceSince',
      since.filter(({ source }) => source !== 'FEEDBACK'),
      'source',
    ),
    ...single('feedback', 'Experience', 'experience'),
    ...in_(
      'feedback',
      'EvidenceSince',
      since.filter(({ source }) => source === 'FEEDBACK'),
      'source',
    ),
  ];
}
