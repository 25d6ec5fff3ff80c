import type { GraphContext } from '@causeway/subgraph';
import type { Cause } from '../causes/domain';
import { causesOfReview } from '../causes/repository';
import type { EvidenceSourceKind, Showing, SourceExamination } from '../evidence/domain';
import { sourceExaminationsOfReview } from '../evidence/repository';
import type { Review } from './domain';
import { TEMPLATES } from './templates';

export interface EvidenceCell {
  readonly sourceKind: EvidenceSourceKind;
  readonly cause: Cause;
  readonly showing: Showing | null;
}

/** Every source against every cause (R19): what the newest examination for that cause showed, or an empty cell. */
export const evidenceMatrix = (
  sources: readonly EvidenceSourceKind[],
  causes: readonly Cause[],
  newestFirst: readonly Pick<SourceExamination, 'sourceKind' | 'causeId' | 'showing'>[],
): EvidenceCell[] =>
  causes.flatMap((cause) =>
    sources.map((sourceKind) => ({
      sourceKind,
      cause,
      showing: newestFirst.find((one) => one.sourceKind === sourceKind && one.causeId === cause.id)?.showing ?? null,
    })),
  );

export async function matrixOf(ctx: GraphContext, review: Review): Promise<EvidenceCell[]> {
  const causes = await ctx.page(causesOfReview, review.id, { first: 100 });
  const examinations = await ctx.page(sourceExaminationsOfReview, review.id, { first: 100 });
  return evidenceMatrix(
    TEMPLATES[review.template].sources,
    causes.edges.map((edge) => edge.node),
    examinations.edges.map((edge) => edge.node),
  );
}
