import type { Json } from '@causeway/kernel';
import { figureSaid, valueShown } from '../outcomes/saying';
import type { Fields } from './fields';
import type { ServiceSection } from './reinspection';

/** How sections are headed for a reader. */
export const HEADINGS: Readonly<Record<ServiceSection, string>> = {
  findingsNotTested: 'What was found at inspection and is not tested yet',
  service: 'The service',
  inspections: 'Inspections, the latest first',
  findingsTested: 'What was found at inspection and is tested, what is found still first',
  untestedFindings: 'Findings that are not tested yet',
  problem: 'What was visibly wrong',
  evidence: 'Evidence, and what it says of each factor',
  contradictions: 'Records that speak against what was found',
  causes: 'Causes that are tested',
  analysis: 'Barriers, and differences from what is usual',
  actions: 'Actions, the stronger first',
  changes: 'What changed: routine, ownership, communication, oversight',
  charts: 'Charts',
  effect: 'What came of it',
  feedback: 'What people and families say',
  people: 'People involved, and what reporters were told',
  commentary: 'Running commentary',
  open: 'What is open',
  notKnown: 'What is not known yet',
};

/** A name of the graph in words: `whatHappened` is "what happened". */
export const labelOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** A code of this schema. One with a digit is a framework's or a measure's own, and stays as it is. */
const CODE = /^[A-Z]{3,}$|^[A-Z]+(_[A-Z]+)+$/;

/** A figure in words, with its n, N, interval, window, method and calendar, as it was reckoned. */
export function shareSaid(share: Fields): string {
  const { numerator, denominator, lower, upper, method, level, from, to, calendarVersion } = share;
  const interval = `${figureSaid(lower, share)} to ${figureSaid(upper, share)}, ${text(method)}, level ${figureSaid(level, {})}`;
  return `${text(numerator)} of ${text(denominator)} (${figureSaid(valueShown(share), share)}; ${interval}), ${text(from)} to ${text(to)}, calendar ${text(calendarVersion) || 'not kept'}`;
}

const text = (value: Json | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/;
/** Fields that are shares, as numbers from 0 to 1. */
const SHARES = ['share', 'target', 'centre', 'lower', 'upper'];

/** What says how the figures of a record are read: itself, or what stands in it. */
const figuresOf = (content: Fields): Fields =>
  [content, ...(Object.values(content).filter((one) => one !== null && typeof one === 'object') as Fields[])].find(
    ({ kind }) => typeof kind === 'string' && MEASURE_KINDS.includes(kind),
  ) ?? {};
const MEASURE_KINDS = ['PROPORTION', 'RATE', 'COUNT'];

/** What a field of this name says in words, beside the others of its record. */
export const valueSaid = (name: string, value: Json, of: Fields): string =>
  SHARES.includes(name) && typeof value === 'number' ? figureSaid(value, figuresOf(of)) : said(value);

/** What a value says, in words. An instant is said to the minute. */
export function said(value: Json): string {
  if (value === null || value === '') return '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return CODE.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value.replace(INSTANT, '$1 $2 UTC');
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(said).join('; ') || 'none';
  if ('numerator' in value) return shareSaid(value);
  if ('kind' in value && 'happenedAt' in value)
    return `${text(value['kind'])} ${text(value['id'])} of ${said(value['happenedAt'] ?? null)}`;
  const names = Object.keys(value);
  if (names.length === 1 && names[0] === 'id') return text(value['id']);
  return names.map((name) => `${labelOf(name).toLowerCase()}: ${valueSaid(name, value[name] ?? null, value)}`).join(', ');
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isWeekly = (chart: Fields): boolean => chart['unit'] === 'WEEK';

/** The month of a first day, or the week by its Monday. */
export const unitSaid = (chart: Fields, from: Json | undefined): string => (isWeekly(chart) ? text(from) : text(from).slice(0, 7));

/** A chart in a sentence, for whoever does not see it. */
export function chartSaid(chart: Fields, points: readonly Fields[]): string {
  const shareAt = (point: Fields | undefined): Fields => (point?.['share'] ?? {}) as Fields;
  const at = (point: Fields | undefined): string =>
    `${figureSaid(valueShown(shareAt(point)), chart)} in ${unitSaid(chart, shareAt(point)['from'])}`;
  const unusual = points.filter((point) => Array.isArray(point['signals']) && point['signals'].length > 0);
  const [first, last] = [points[0], points.at(-1)];
  const unit = isWeekly(chart) ? 'week' : 'month';
  return [
    `Chart of ${text(chart['measure'])} by ${unit}, target ${figureSaid(chart['target'], chart)}.`,
    first
      ? `From ${at(first)} to ${at(last)}, over ${points.length} ${unit}s, around a centre of ${figureSaid(chart['centre'], chart)}.`
      : `It has no ${unit} with a figure.`,
    chart['changedOn'] ? `The change was made on ${text(chart['changedOn'])}.` : 'The change is not made yet.',
    unusual.length > 0 ? `Special causes: ${unusual.map(at).join(', ')}.` : 'No special cause since the change.',
    'The table below has every figure.',
  ].join(' ');
}
