import type { ReadSession } from '@causeway/persistence';
import type { MeasureName } from './domain';

/** A definition and a baseline as governance froze them; governance alone makes and changes them. */
export interface FrozenBaseline {
  readonly id: string;
  readonly serviceId: string;
  readonly target: number;
  readonly numerator: number;
  readonly denominator: number;
  /** How many months it was taken from. */
  readonly months: number;
}

/** The baseline of each service's measure that was frozen last, by a review where that is named. */
export const listFrozenBaselines = (
  session: ReadSession,
  serviceIds: readonly string[],
  { measure, reviewId }: { readonly measure: MeasureName; readonly reviewId: string | null },
): Promise<FrozenBaseline[]> =>
  session.query<FrozenBaseline>(
    `select distinct on (service_id) id, service_id as "serviceId", (facts->>'target')::float8 as target, (facts->>'numerator')::int as numerator, (facts->>'denominator')::int as denominator,
         count_months.n as months
       from known_record
       cross join lateral (select 12 * (date_part('year', e) - date_part('year', s)) + date_part('month', e) - date_part('month', s) + 1 as n
         from (values ((facts->>'windowStart')::date, (facts->>'windowEnd')::date)) as w(s, e)) as count_months where tenant_id = $1 and kind = 'Baseline' and service_id = any($2::uuid[]) and state <> 'RETRACTED' and facts->>'measure' = $3 and (facts->>'denominator')::int > 0
        and ($4::text is null or facts->>'reviewId' = $4::text)
      order by service_id, recorded_at desc, id desc`,
    [session.caller.tenantId, serviceIds, measure, reviewId],
  );
