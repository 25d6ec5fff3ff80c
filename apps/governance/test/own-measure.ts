import { aConclusion, anAction, anOpening } from './review-inputs';
import { NOW, type Answer, type Input } from './desk';
import type { Bench, Ref } from './reviewing';
import { counted, explained, LATER, weighed } from './review-stages';

/** Falls over occupied bed days, of which the falls are counted from incidents. */
export const aMeasure = (bench: Bench, more: Input = {}): Input => ({
  ...{ providerId: bench.desk.providerId, code: 'FALLS', name: 'Falls', numeratorCounts: 'falls', denominatorCounts: 'occupied bed days' },
  ...{ kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000, target: 5 },
  ...{ countedFrom: 'SOURCE_RECORDS', recordKind: 'INCIDENT', recordCodes: ['FALL'], ...more },
});

/** Falls of which both counts are entered. */
export const entered = (more: Input = {}): Input => ({ countedFrom: 'ENTERED_COUNTS', recordKind: null, recordCodes: null, ...more });

/** Whoever defines measures for every service of the group. */
export const representative = (bench: Bench) => bench.desk.as('PROVIDER_REPRESENTATIVE', { staffMemberId: bench.cast.nominated });

const told = ({ said, refusals }: Answer): Record<string, any> => {
  if (!said) throw new Error(JSON.stringify(refusals));
  return said;
};

export const defined = async (bench: Bench, more: Input = {}, selection = 'id'): Promise<Record<string, any>> =>
  told(await bench.desk.send(representative(bench), 'defineMeasure', aMeasure(bench, more), `measureDefinition { ${selection} }`));

export const anEntry = (bench: Bench, measureDefinitionId: string, startsOn: string, more: Input = {}): Input => ({
  ...{ serviceId: bench.desk.serviceId, measureDefinitionId, startsOn, ...more },
});

export const enters = async (bench: Bench, input: Input, who: 'manager' | 'deputy' = 'deputy', at = NOW): Promise<Record<string, any>> =>
  told(await bench.desk.send(bench.caller(who), 'enterMeasureCounts', input, 'measureEntry { id version }', at));

/** So many incidents of a kind on the tenth of a month. */
export const incidents = async (bench: Bench, month: string, n: number, kind = 'FALL'): Promise<Ref[]> =>
  Promise.all(
    Array.from({ length: n }, () => bench.knows('Incident', { happenedAt: `${month.slice(0, 7)}-10T10:00:00.000Z`, data: { kind } })),
  );

/** A general review that is concluded, on three examined sources of the seven, with its action planned. */
export async function generalConcluded(bench: Bench) {
  const triggers = await incidents(bench, '2025-12-01', 1, 'OTHER');
  const opening = await anOpening(bench, { template: 'GENERAL', triggerKind: 'SERIOUS_INCIDENT', triggers });
  const review = await bench.does('openReview', opening, 'id version state template templateVersion');
  const reviewId = review['id'] as string;
  const causeId = await explained(bench, reviewId);
  await weighed(bench, reviewId, causeId, 3, ['AUDITS', 'PRACTICE_OBSERVATIONS']);
  const concluded = await bench.does('concludeReview', aConclusion(review), 'id version state');
  const planned = await bench.desk.send(bench.caller('deputy'), 'planAction', anAction(bench, reviewId, [causeId]), 'reviewAction { id }');
  return { review: concluded, reviewId, causeId, action: told(planned) };
}

export const aFreezing = (reviewId: string, measureDefinitionId: string, more: Input = {}): Input => ({
  ...{ reviewId, measure: 'FALLS', measureDefinitionId, target: 5, workingDays: 0 },
  ...{ windowStart: '2026-01-01', windowEnd: '2026-02-28', ...more },
});

/** A general review whose change was made on 9 March 2026, on 24 falls in 1770 bed days of January and February. */
export async function generalChanged(bench: Bench, more: Input = {}) {
  const { reviewId, review, ...others } = await generalConcluded(bench);
  const { id: definitionId } = await defined(bench, more);
  for (const [month, days] of [
    ['2026-01-01', 930],
    ['2026-02-01', 840],
  ] as const) {
    await incidents(bench, month, 12);
    await enters(bench, anEntry(bench, definitionId as string, month, { denominator: days }));
  }
  await counted(bench, NOW);
  const baseline = await bench.does('freezeBaseline', aFreezing(reviewId, definitionId as string), 'id');
  const making = { reviewId, version: review['version'], changedOn: '2026-03-09' };
  told(await bench.desk.send(bench.caller('deputy'), 'makeChange', making, 'review { id }'));
  await counted(bench, LATER);
  return { reviewId, definitionId: definitionId as string, baselineId: baseline['id'] as string, ...others };
}

/** So many falls of a month, over so many bed days, entered after it. */
export async function fell(bench: Bench, definitionId: string, month: string, n: number, days = 900, at = LATER): Promise<void> {
  await incidents(bench, month, n);
  await enters(bench, anEntry(bench, definitionId, month, { denominator: days }), 'deputy', at);
}

/** An outcome of April, shown by a record of it. */
export const anOutcome = async (bench: Bench, reviewId: string, more: Input = {}): Promise<Input> => ({
  ...{ reviewId, month: '2026-04-01', evidence: [await bench.knows('DailyNote', { happenedAt: '2026-04-14T09:00:00.000Z' })], ...more },
});
