import { withinReach, type KeyQuery, type Tx } from '@causeway/persistence';
import type { CauseCategory } from '../causes/domain';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
import { failedOn } from './failed-on';

/** For how long after its review was closed a cause counts as come back, in days: a setting of ours. While it is not closed, at any time after the change. */
export const RECURRENCE_DAYS = 365;

/** Two reviews, of which one had a change, and the other is of a failure after it that has a cause of the same kind. */
export interface Recurring extends Review {
  /** The kinds of cause that both have. */
  readonly categories: readonly CauseCategory[];
  /** By what they belong together. */
  readonly by: readonly ('SERVICE' | 'PERSON')[];
  readonly failedOn: string;
  readonly daysAfterChange: number;
}

const cameBack = (earlier: string, later: string): string =>
  `${earlier}.id <> ${later}.id and ${failedOn(later)} > ${earlier}.changed_on
     and (${earlier}.closed_at is null or ${failedOn(later)} <= (${earlier}.closed_at at time zone 'Europe/London')::date + ${RECURRENCE_DAYS})`;

const causesOf = (review: string): string =>
  `from cause c where c.tenant_id = $1 and c.review_id = ${review}.id and c.entered_in_error_at is null and c.category <> 'OTHER'`;
const peopleOf = (review: string): string =>
  `from review_sample s, unnest(s.people_ids) as p(id) where s.tenant_id = $1 and s.review_id = ${review}.id and s.entered_in_error_at is null`;

/** What one worker did is the same in no other service. */
const both = (
  one: string,
  other: string,
): string => `select array(select c.category ${causesOf(one)} and (${one}.service_id = ${other}.service_id or c.category <> 'INDIVIDUAL_ERROR')
    intersect select c.category ${causesOf(other)} order by 1) as categories, ${one}.service_id = ${other}.service_id as "ofService",
    exists (select p.id ${peopleOf(one)} intersect select p.id ${peopleOf(other)}) as "ofPerson"`;

function recurring(earlier: 'mine' | 't', later: 'mine' | 't'): KeyQuery<Recurring> {
  return {
    dataClass: 'REVIEW',
    fetch: async (session, ids) => {
      const values: unknown[] = [session.caller.tenantId, ids];
      const rows = await session.query<Recurring & { readonly of: string }>(
        `select mine.id as "of", ${reviewTable.columns('t')}, b.categories, array_remove(array[case when b."ofService" then 'SERVICE' end, case when b."ofPerson" then 'PERSON' end], null) as by,
           ${failedOn(later)}::text as "failedOn", ${failedOn(later)} - ${earlier}.changed_on as "daysAfterChange"
           from review mine join review t on t.tenant_id = $1 and ${cameBack(earlier, later)} cross join lateral (${both('mine', 't')}) b
          where mine.tenant_id = $1 and mine.id = any($2::uuid[]) and ${later}.concluded_at is not null and mine.entered_in_error_at is null and t.entered_in_error_at is null
            and b.categories <> '{}' and (b."ofService" or b."ofPerson") and ${withinReach(reviewTable, 'REVIEW', session, values)}
          order by ${failedOn(later)}, t.id`,
        values,
      );
      for (const row of rows) session.touch(row.id, null);
      return ids.map((id) => rows.filter((row) => row.of === id));
    },
  };
}

/** The concluded reviews of failures after this one's change, with a cause of the same kind, in its service or about a person of its sample (R9). */
export const recurrencesOf = recurring('mine', 't');
/** The reviews of which this one is such a recurrence. */
export const recurredFrom = recurring('t', 'mine');

/** Over two reviews of a service: that the later is of a failure after the change of the earlier, and has a cause of the same kind. */
export const cameBackAfter = (earlier: string, later: string): string =>
  `${cameBack(earlier, later)} and exists (select c.category ${causesOf(earlier)} intersect select c.category ${causesOf(later)})`;

/** The reviews of the service whose cause this one shows to have come back; nobody changes them until this transaction ends. */
export const lockRecurred = (tx: Tx, review: Pick<Review, 'id' | 'serviceId'>): Promise<Review[]> =>
  tx.query<Review>(
    `select ${reviewTable.columns('t')} from review t join review mine on mine.tenant_id = $1 and mine.id = $2
      where t.tenant_id = $1 and t.service_id = $3 and t.entered_in_error_at is null and ${cameBackAfter('t', 'mine')} order by t.id for update of t`,
    [tx.tenantId, review.id, review.serviceId],
  );
