import { wilson } from '@causeway/statistics';
import type { RoleName } from '../organisation/domain';
import { isAsked, type AuditAnswer, type Sampled } from './answering';
import { itemsOf, type AuditToolVersion, type ToolItem } from './tool';

const LEVEL = 0.95;

/** Thirds add up to a little less than a whole: that is no failure. */
const ROUNDING = 1e-9;

/** How far something was met. Where no part of it is a share of a sample it has no interval: nothing was left to chance. */
export interface AuditScore {
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number | null;
  readonly items: number;
  readonly ofItems: number;
  readonly notApplicable: number;
  readonly notAsked: number;
  readonly sampleSize: number | null;
  readonly population: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number | null;
  readonly method: string;
}

/** An item with its answer, if it was asked. */
export interface ItemScore {
  readonly item: ToolItem;
  readonly asked: boolean;
  readonly given: AuditAnswer | null;
  readonly score: AuditScore;
}

export interface SectionScore {
  readonly code: string;
  readonly title: string;
  readonly items: readonly ItemScore[];
  readonly score: AuditScore;
}

export type AgainstPassMark = 'REACHED' | 'NOT_REACHED' | 'NOT_CERTAIN';

/** An audit by a tool, as far as its score goes. */
export interface Scored extends Sampled {
  readonly auditedAs: RoleName | null;
  readonly answers: readonly AuditAnswer[] | null;
}

/** How far an item was met, from 0 to 1, and between what where that is a share of a sample; null where it does not apply or was not asked. */
interface Part {
  readonly weight: number;
  readonly share: number;
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
}

function partOf(item: ToolItem, given: AuditAnswer | null, { sampleSize }: Sampled): Part | null {
  if (!given || given.answer === 'NOT_APPLICABLE') return null;
  if (item.scoring === 'MET_OF_SAMPLE') {
    const { share, lower, upper } = wilson(given.met ?? 0, (sampleSize ?? 0) - (given.notApplicableOf ?? 0), LEVEL);
    return share === null ? null : { weight: item.weight, share, bounds: { lower, upper } };
  }
  return {
    weight: item.weight,
    share: item.scoring === 'SCALE_0_3' ? (given.points ?? 0) / 3 : Number(given.answer === 'YES'),
    bounds: null,
  };
}

/** What an item comes to, before it is put together with others. */
interface Counted {
  readonly asked: boolean;
  readonly part: Part | null;
}

/**
 * The score over items: weights times how far each was met, over the weights of those that were scored. The interval is the weighted
 * mean of the items' own: they look at the same records, so how they hang together is not known, and this is the widest that it can be.
 */
function scoreOf(counted: readonly Counted[], { sampleSize, population }: Sampled): AuditScore {
  const parts = counted.flatMap(({ part }) => part ?? []);
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + part.weight * of(part), 0);
  const denominator = sum(() => 1);
  const sampled = parts.some(({ bounds }) => bounds !== null);
  const end = (of: 'lower' | 'upper'): number | null => (sampled ? sum(({ share, bounds }) => bounds?.[of] ?? share) / denominator : null);
  return {
    numerator: sum(({ share }) => share),
    denominator,
    share: denominator === 0 ? null : sum(({ share }) => share) / denominator,
    items: parts.length,
    ofItems: counted.length,
    notApplicable: counted.filter(({ asked, part }) => asked && part === null).length,
    notAsked: counted.filter(({ asked }) => !asked).length,
    ...(sampled ? { sampleSize, population, level: LEVEL } : { sampleSize: null, population: null, level: null }),
    lower: end('lower'),
    upper: end('upper'),
    method: methodOf(parts),
  };
}

function methodOf(parts: readonly Part[]): string {
  const sampled = parts.filter(({ bounds }) => bounds !== null).length;
  if (sampled === 0) return 'share of the weights; every item that applies was looked at';
  return parts.length === 1 ? 'Wilson' : 'share of the weights; weighted mean of Wilson intervals';
}

/** Each section of a tool with its items as an audit answered them, and its score. */
export function sectionScores({ sections }: Pick<AuditToolVersion, 'sections'>, audit: Scored): SectionScore[] {
  return sections.map(({ code, title, items }) => ({
    code,
    title,
    items: items.map((item) => {
      const given = answerTo(item, audit);
      return { item, asked: isAsked(item, audit.auditedAs), given, score: ofItem(item, given, audit) };
    }),
    score: scoreOf(
      items.map((item) => countedOf(item, audit)),
      audit,
    ),
  }));
}

/** The score over all items of a tool. */
export const wholeScore = (tool: Pick<AuditToolVersion, 'sections'>, audit: Scored): AuditScore =>
  scoreOf(
    itemsOf(tool).map((item) => countedOf(item, audit)),
    audit,
  );

const answerTo = ({ code }: ToolItem, { answers }: Scored): AuditAnswer | null => answers?.find((one) => one.item === code) ?? null;

const countedOf = (item: ToolItem, audit: Scored): Counted => ({
  asked: isAsked(item, audit.auditedAs),
  part: partOf(item, answerTo(item, audit), audit),
});

/** An item by itself: of one that was scored on a sample, n is without those that it does not apply to. */
function ofItem(item: ToolItem, given: AuditAnswer | null, audit: Scored): AuditScore {
  const sampleSize = audit.sampleSize === null ? null : audit.sampleSize - (given?.notApplicableOf ?? 0);
  return scoreOf([countedOf(item, audit)], { ...audit, sampleSize });
}

/** How a score stands to the provider's own mark: where the interval holds the mark, a sample of its size does not tell. */
export function againstPassMark(passMark: number | null, { share, lower, upper }: AuditScore): AgainstPassMark | null {
  if (passMark === null || share === null) return null;
  const mark = passMark - ROUNDING;
  if ((lower ?? share) >= mark) return 'REACHED';
  return (upper ?? share) < mark ? 'NOT_REACHED' : 'NOT_CERTAIN';
}
