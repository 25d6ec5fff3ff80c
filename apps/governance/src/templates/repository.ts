import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { RoleName, ServiceKind } from '../organisation/domain';
import type { Review, ReviewTemplate } from '../reviews/domain';
import { TEMPLATES, type Step } from '../reviews/templates';
import type { ReviewTemplateVersion } from './domain';

export const reviewTemplateVersionTable = recordTable<ReviewTemplateVersion>('review_template_version', {
  template: 'text',
  serviceKind: 'text',
  number: 'integer',
  versionCode: 'text',
  steps: 'jsonb',
  validFrom: 'date',
  signedById: 'uuid',
});
export const reviewTemplateVersionById = byId(reviewTemplateVersionTable, 'REVIEW');
export const reviewTemplateVersionsPage = pageOf(reviewTemplateVersionTable, 'REVIEW');

/** The version in force for a kind of service today: the newest that was signed for, or the one that the product brings. */
export async function versionInForce(tx: Tx, template: ReviewTemplate, kind: ServiceKind): Promise<string> {
  const [found] = await tx.query<{ code: string }>(
    `select version_code as code from review_template_version where tenant_id = $1 and template = $2 and service_kind = $3 and valid_from <= $4
      order by number desc limit 1`,
    [tx.tenantId, template, kind, tx.clock.today()],
  );
  return found?.code ?? TEMPLATES[template].version;
}

export async function lastNumber(tx: Tx, template: ReviewTemplate, kind: ServiceKind): Promise<number> {
  const [found] = await tx.query<{ n: number | null }>(
    'select max(number) as n from review_template_version where tenant_id = $1 and template = $2 and service_kind = $3',
    [tx.tenantId, template, kind],
  );
  return found?.n ?? 0;
}

/** Whose each step is, by the version that the review was opened with. */
export async function rolesOfSteps(
  tx: Tx,
  review: Pick<Review, 'template' | 'templateVersion'>,
): Promise<Readonly<Record<Step, RoleName>>> {
  const [found] = await tx.query<Pick<ReviewTemplateVersion, 'steps'>>(
    'select steps from review_template_version where tenant_id = $1 and version_code = $2',
    [tx.tenantId, review.templateVersion],
  );
  return { ...TEMPLATES[review.template].steps, ...Object.fromEntries((found?.steps ?? []).map(({ step, role }) => [step, role])) };
}

/** Whose a step is, by the version that the review was opened with. */
export const roleOfStep = async (tx: Tx, review: Pick<Review, 'template' | 'templateVersion'>, step: Step): Promise<RoleName> =>
  (await rolesOfSteps(tx, review))[step];
