import type { Reading } from '../links/reading';
import type { MeasuredIndicator } from './measuring';

const iso = (expression: string): string => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const first = (kind: string, at: string): string =>
  `(select min(${at}) from known_record a where a.tenant_id = $1 and a.kind = '${kind}' and a.state <> 'RETRACTED' and a.about_id = k.id)`;

/** What was written down later proves nothing of before. */
const LATER = 'greatest(a.happened_at, a.recorded_at)';

/** The indicators of a service that stand and whose notes were recorded between two instants. */
export const listMeasuredIndicators = (
  tx: Reading,
  serviceId: string,
  [from, until]: readonly [Date, Date],
): Promise<MeasuredIndicator[]> =>
  tx.query<MeasuredIndicator>(
    `select k.id, k.facts->>'noteRecordedAt' as "noteRecordedAt", ${iso('n.happened_at')} as "notedAt", ${iso(first('Alert', LATER))} as "alertedAt",
        ${iso(first('ManagementReview', LATER))} as "reviewedAt"
       from known_record k left join known_record n on n.tenant_id = $1 and n.kind = 'DailyNote' and n.id = k.about_id and n.state <> 'RETRACTED'
      where k.tenant_id = $1 and k.kind = 'Indicator' and k.state <> 'RETRACTED' and k.service_id = $2 and k.note_recorded_at >= $3 and k.note_recorded_at <= $4
      order by k.note_recorded_at, k.id`,
    [tx.tenantId, serviceId, from.toISOString(), until.toISOString()],
  );
