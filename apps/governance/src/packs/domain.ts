import type { Json, PackRecord } from '@causeway/kernel';
import { idOf, inOrderOf, isFields, listOf, textOf, without, type Fields, type Path } from './fields';

/** The sections of the pack of a review, in their order: findings that are not tested come before everything else (R6). */
export const SECTIONS = [
  'untestedFindings',
  'problem',
  'evidence',
  'contradictions',
  'causes',
  'analysis',
  'actions',
  'changes',
  'charts',
  'effect',
  'feedback',
  'people',
  'commentary',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The fields that were closed to a reader, each as often as it stood in what they may know of; and the measures whose months are. */
export function withheldOf(paths: readonly Path[], reviews: readonly Fields[], at = 'review'): { field: string; times: number }[] {
  const names = paths.map((path) => path.filter((part) => typeof part === 'string' && !['edges', 'node'].includes(part)).join('.'));
  const months = reviews.flatMap(({ charts, movements }) => {
    const shown = listOf(charts).map(({ measure }) => measure);
    const closed = listOf(movements).filter(({ measure }) => !shown.includes(measure ?? null));
    return charts === undefined ? [] : closed.map(({ measure }) => `${at}.charts of ${textOf(measure)}`);
  });
  const all = [...names, ...months];
  return [...new Set(all)].sort().map((field) => ({ field, times: all.filter((name) => name === field).length }));
}

const UNTESTED = ['NOT_REVIEWED', 'NOT_TESTED', 'PROOF_WITHDRAWN'];
const untested = ({ state, prevention }: Fields): boolean =>
  state !== 'TESTED' ||
  (isFields(prevention) &&
    Array.isArray(prevention['missing']) &&
    UNTESTED.some((gap) => (prevention['missing'] as readonly Json[]).includes(gap)));

export const STRENGTHS = ['STRONGER', 'INTERMEDIATE', 'WEAKER'];
export const CHANGES = ['ROUTINE', 'OWNERSHIP', 'COMMUNICATION', 'OVERSIGHT'];
/** What of a review stands in a section of its own. */
const ELSEWHERE = ['causes', 'preventions', 'feeds', 'factorMatrix', 'evidenceMatrix', 'reviewActions', 'changesMade', 'actionStrengths'];
const OF_THE_CASE = ['barriers', 'differences', 'involvements', 'reporterFeedbacks', 'commentary', 'commentaryEntries'];
const JUDGED = ['linkJudgements', 'judgedLinks'];
const FIGURES = ['commissionerView', 'charts', 'movements', 'outcomeSummary', 'experience', 'evidenceSince', 'outcomes'];

/** A finding with what contributed to it, what was done about it, and what it feeds. */
function findingOf(cause: Fields, { preventions, feeds, factorMatrix }: Fields): Fields {
  const of = ({ cause: its }: Fields): boolean => idOf(its) === cause['id'];
  const factors = listOf(isFields(factorMatrix) ? factorMatrix['factors'] : undefined).filter(of);
  const { comparedWithRecords: compared = null, ...own } = cause;
  return {
    ...own,
    comparedWithRecords: isFields(compared) ? without(compared, ['contradictions']) : null,
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

/** The records that speak against findings (R93), each once, with what it says of which finding. */
function contradictionsOf(causes: readonly Fields[]): PackRecord[] {
  const against = causes.flatMap(({ id, comparedWithRecords: compared }) =>
    listOf(isFields(compared) ? compared['contradictions'] : undefined).map((one): Fields => ({ finding: id ?? null, ...one })),
  );
  const records = against.flatMap(({ record }) => (isFields(record) ? [record] : []));
  const each = new Map(records.map((record) => [`${textOf(record['kind'])} ${textOf(record['id'])}`, record]));
  return [...each.values()].map(({ id = null, kind = null, ...times }) => {
    const says = against.filter(({ record: of }) => isFields(of) && of['kind'] === kind && of['id'] === id);
    return {
      ...{ section: 'contradictions', type: textOf(kind), id: textOf(id) },
      content: { ...times, says: says.map((one) => without(one, ['record'])) },
    };
  });
}

/** Fewer answers than these may be an individual's: whoever is not of the group is not told how many, nor how they were. A setting of ours. */
const FEW = 5;

const withoutFew = (experience: Fields): Fields =>
  Object.fromEntries(
    Object.entries(experience).map(([when, share]) => {
      if (!isFields(share) || typeof share['denominator'] !== 'number' || share['denominator'] >= FEW) return [when, share];
      return [when, { fewerThan: FEW, from: share['from'] ?? null, to: share['to'] ?? null }];
    }),
  );

/** Every record of the pack of a review, section by section, of what `plain` left of the graph's answer, for whoever is of the group or `outside` it. */
export function recordsOf(review: Fields, outside = false): PackRecord[] {
  const about = textOf(review['id']);
  const { experience } = review;
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
    ...in_('problem', 'Review', [without(review, [...ELSEWHERE, ...OF_THE_CASE, ...JUDGED, ...FIGURES])]),
    ...listOf(matrix['rows']).map((row) => evidenceRow(row, factors)),
    ...(cells.length > 0 ? in_('evidence', 'EvidenceMatrix', [{ cells }]) : []),
    ...in_('evidence', 'LinkJudgement', listOf(review['linkJudgements'])),
    ...single('evidence', 'JudgedLinks', 'judgedLinks'),
    ...contradictionsOf(listOf(review['causes'])),
    ...in_(
      'causes',
      'Cause',
      findings.filter((finding) => !untested(finding)),
    ),
    ...in_('analysis', 'Barrier', listOf(review['barriers'])),
    ...in_('analysis', 'Difference', listOf(review['differences'])),
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
    ...in_('effect', 'OutcomeEvidence', listOf(review['outcomes'])),
    ...in_('feedback', 'Experience', isFields(experience) ? [outside ? withoutFew(experience) : experience] : []),
    ...in_(
      'feedback',
      'EvidenceSince',
      since.filter(({ source }) => source === 'FEEDBACK'),
      'source',
    ),
    ...in_('people', 'Involvement', listOf(review['involvements'])),
    ...in_('people', 'ReporterFeedback', listOf(review['reporterFeedbacks'])),
    ...commentaryOf(review).map((content): PackRecord => ({ section: 'commentary', type: 'Commentary', id: about, content })),
  ];
}

/** The running commentary as one record: its latest entries in the order in which they happened, and how many there are in all. */
function commentaryOf({ commentary, commentaryEntries: all }: Fields): Fields[] {
  const entries = [...listOf(commentary)].reverse();
  return entries.length === 0 ? [] : [{ entries, inAll: isFields(all) ? (all['totalCount'] ?? null) : null }];
}
