import type { GraphContext } from '@causeway/subgraph';
import type { Cause } from '../causes/domain';
import { allCausesOfReview } from '../causes/repository';
import type { EvidenceSourceKind, Showing, SourceExamination } from '../evidence/domain';
import { allExaminationsOfReview } from '../evidence/repository';
import type { Review } from './domain';
import { TEMPLATES } from './templates';

export interface EvidenceCell {
  readonly sourceKind: EvidenceSourceKind;
  readonly cause: Cause;
  readonly showing: Showing | null;
}

/** Every source against every cause (R19): what the newest examination for that cause showed, or an empty cell; a source reasoned away shows nothing. */
export const evidenceMatrix = (
  sources: readonly EvidenceSourceKind[],
  causes: readonly Cause[],
  newestFirst: readonly Pick<SourceExamination, 'state' | 'sourceKind' | 'causeId' | 'showing'>[],
): EvidenceCell[] => {
  const examined = newestFirst.filter((one) => one.state === 'EXAMINED');
  return causes.flatMap((cause) =>
    sources.map((sourceKind) => ({
      sourceKind,
      cause,
      showing: examined.find((one) => one.sourceKind === sourceKind && one.causeId === cause.id)?.showing ?? null,
    })),
  );
};

export async function matrixOf(ctx: GraphContext, review: Review): Promise<EvidenceCell[]> {
  const causes = await ctx.many(allCausesOfReview, review.id);
  const examinations = await ctx.many(allExaminationsOfReview, review.id);
  return evidenceMatrix(TEMPLATES[review.template].sources, causes, examinations);
}
