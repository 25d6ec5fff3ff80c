import type { ReviewAction } from '../actions/domain';
import type { Review } from '../reviews/domain';
import type { Chart, ChartPoint } from './charting';
import type { Movement } from './movement';
import type { Prevention } from './prevention';

/** A text that somebody wrote, so that it makes neither a heading, a row nor a cell of its own. */
const said = (text: string | null): string =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|`*_<>#[\]]/g, '\\$&');
const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(1)} %`);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? ['None.'] : [row(head), row(head.map(() => '---')), ...rows.map(row)];

/** A bar of twenty cells, so that the course is seen on paper. */
const bar = (share: number | null): string => '█'.repeat(Math.round((share ?? 0) * 20)).padEnd(20, '·');

const pointRow = ({ share, lowerLimit, upperLimit, inBaseline, signals }: ChartPoint): string[] => [
  share.from.slice(0, 7) + (inBaseline ? ' (baseline)' : ''),
  `${share.numerator} of ${share.denominator}`,
  percent(share.share),
  `${percent(share.lower)} to ${percent(share.upper)}`,
  `${percent(lowerLimit)} to ${percent(upperLimit)}`,
  bar(share.share),
  signals.map(({ cause, direction }) => `${words(cause)} (${words(direction)})`).join(', '),
];

const analysis = ({ cause, made, open, riskAccepted, missing }: Prevention): string[] => [
  `### ${words(cause.category)}`,
  '',
  `- Why: ${said(cause.description)} ${said(cause.mechanism)}`,
  ...made.map(
    ({ changeKind, doneBefore, doneSince, completedOn }) =>
      `- Changed (${words(changeKind)}, ${completedOn ?? '-'}): before, ${said(doneBefore) || 'not said'}; since, ${said(doneSince) || 'not said'}`,
  ),
  ...open.map(({ description, dueOn }) => `- To be changed by ${dueOn}: ${said(description)}`),
  ...(riskAccepted ? [`- Risk accepted: ${said(cause.acceptedRiskReason)}`] : []),
  `- Missing: ${missing.map(words).join(', ') || 'nothing'}`,
  '',
];

/** What a page is made of. Figures are null for a reader who may not read them. */
export interface Page {
  readonly review: Review;
  readonly preventions: readonly Prevention[];
  readonly actions: readonly ReviewAction[];
  readonly done: readonly ReviewAction[];
  readonly figures: { readonly movements: readonly Movement[]; readonly charts: readonly Chart[] } | null;
}

const evidence = ({ movements, charts }: NonNullable<Page['figures']>): string[] =>
  movements.flatMap(({ measure, target, outcome }) => {
    const chart = charts.find((one) => one.measure === measure);
    const heading = [`### ${measure}, target ${percent(target)}: ${outcome ? words(outcome.verdict) : 'no outcome yet'}`, ''];
    if (!chart) return [...heading, 'Its months are not open to your role.', ''];
    return [
      ...heading,
      `Wilson's 95 % intervals; ${chart.method ?? 'no chart'}, limits frozen at the baseline${chart.changedOn ? `; changed on ${chart.changedOn}` : ''}.`,
      '',
      ...table(['month', 'n of N', 'share', 'interval', 'limits', 'course', 'special cause'], chart.points.map(pointRow)),
      '',
    ];
  });

/** A review on one page, as Markdown that can be printed: analysis, actions, and evidence that the same is getting less (R92). Workers are named by role alone. */
export const printed = ({ review, preventions, actions, done, figures }: Page): string =>
  [
    `# ${said(review.title)}`,
    '',
    `State: ${words(review.state)}. What was visibly wrong: ${said(review.visibleProblem)}`,
    '',
    '## Analysis',
    '',
    `Conclusion: ${said(review.conclusion) || 'none yet'}`,
    '',
    ...preventions.flatMap(analysis),
    '## Actions',
    '',
    ...table(
      ['what', 'alters', 'strength', 'role', 'due', 'done'],
      actions.map((action) => [
        said(action.description),
        words(action.changeKind),
        words(action.strength),
        action.namedRole ? words(action.namedRole) : '-',
        action.dueOn,
        done.some(({ id }) => id === action.id) ? (action.completedOn ?? '-') : 'open',
      ]),
    ),
    '',
    '## Evidence that the same issue is reducing',
    '',
    ...(figures ? evidence(figures) : ['Figures are not open to your role.']),
    ...(figures?.movements.length === 0 ? ['No measure is frozen for this review.'] : []),
  ].join('\n');
