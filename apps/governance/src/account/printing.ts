import type { ReviewAction } from '../actions/domain';
import { figureSaid, isShare } from '../outcomes/saying';
import { yardstickOf } from '../outcomes/yardstick';
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
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? ['None.'] : [row(head), row(head.map(() => '---')), ...rows.map(row)];

/** A bar of twenty cells, so that the course is seen on paper; of all that `most` is. */
const bar = (value: number | null, most: number): string =>
  '█'.repeat(most > 0 ? Math.round(((value ?? 0) / most) * 20) : 0).padEnd(20, '·');

const pointRow = (chart: Chart, most: number, { share, lowerLimit, upperLimit, inBaseline, signals }: ChartPoint): string[] => [
  (chart.unit === 'WEEK' ? share.from : share.from.slice(0, 7)) + (inBaseline ? ' (baseline)' : ''),
  `${share.numerator} of ${share.denominator}`,
  figureSaid(share.value, chart),
  `${figureSaid(share.lower, chart)} to ${figureSaid(share.upper, chart)}`,
  `${figureSaid(lowerLimit, chart)} to ${figureSaid(upperLimit, chart)}`,
  bar(share.value, most),
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
  movements.flatMap(({ measure, target, outcome, frozen }) => {
    const chart = charts.find((one) => one.measure === measure);
    const heading = [
      `### ${measure}, target ${figureSaid(target, yardstickOf(frozen))}: ${outcome ? words(outcome.verdict) : 'no outcome yet'}`,
      '',
    ];
    if (!chart) return [...heading, 'Its months are not open to your role.', ''];
    const share = isShare(chart);
    const most = share ? 1 : Math.max(...chart.points.map((point) => point.share.value ?? 0));
    return [
      ...heading,
      `${share ? "Wilson's" : "Garwood's exact"} 95 % intervals; ${chart.method ?? 'no chart'}, limits frozen at the baseline${chart.changedOn ? `; changed on ${chart.changedOn}` : ''}.`,
      '',
      ...table(
        [
          chart.unit === 'WEEK' ? 'week from' : 'month',
          'n of N',
          share ? 'share' : 'figure',
          'interval',
          'limits',
          'course',
          'special cause',
        ],
        chart.points.map((point) => pointRow(chart, most, point)),
      ),
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
