import type { Tx } from '@causeway/persistence';
import type { OnShift, ShiftGroup } from './domain';

/** An entry of a review's log at workforce, and whether it was withdrawn since. */
interface Told {
  readonly withdrawn: boolean;
}

/** The shifts of every sample that was drawn for a review, as workforce told it. */
export const listSampledShifts = (tx: Tx, reviewId: string): Promise<(Told & { shiftId: string; group: ShiftGroup })[]> =>
  tx.query<Told & { shiftId: string; group: ShiftGroup }>(
    `select s.one->>'shiftId' as "shiftId", s.one->>'period' as "group", k.state = 'RETRACTED' as withdrawn
       from known_record k cross join jsonb_array_elements(k.facts->'sampled') as s(one)
      where k.tenant_id = $1 and k.kind = 'WorkforceSample' and k.facts->>'reviewId' = $2 order by k.recorded_at, k.id`,
    [tx.tenantId, reviewId],
  );

/** Of which workers' induction for which shifts there was a verdict in a review, as workforce told it. */
export const listVerdicts = (tx: Tx, reviewId: string): Promise<(Told & OnShift)[]> =>
  tx.query<Told & OnShift>(
    `select facts->>'shiftId' as "shiftId", facts->>'staffMemberId' as "staffMemberId", state = 'RETRACTED' as withdrawn
       from known_record where tenant_id = $1 and kind = 'InductionVerdict' and facts->>'reviewId' = $2 order by recorded_at, id`,
    [tx.tenantId, reviewId],
  );

/** The agency workers on these shifts, as workforce told it; who was taken off while a shift ran was on it. */
export const listAgencyOn = (tx: Tx, shiftIds: readonly string[]): Promise<OnShift[]> =>
  tx.query<OnShift>(
    `select distinct facts->>'shiftId' as "shiftId", facts->>'staffMemberId' as "staffMemberId" from known_record
      where tenant_id = $1 and kind = 'Assignment' and state <> 'RETRACTED' and facts->>'agency' = 'true' and facts->>'shiftId' = any($2::text[])`,
    [tx.tenantId, shiftIds],
  );

/** Those of these interviews that are of a permanent worker about a shift that the worker was on, and that shift. */
export const listHeard = (tx: Tx, interviewIds: readonly string[]): Promise<{ id: string; shiftId: string }[]> =>
  tx.query<{ id: string; shiftId: string }>(
    `select distinct i.id, i.facts->>'shiftId' as "shiftId" from known_record i
       join known_record m on m.tenant_id = i.tenant_id and m.kind = 'StaffMember' and m.id::text = i.facts->>'staffMemberId' and m.facts->>'contract' <> 'AGENCY'
       join known_record a on a.tenant_id = i.tenant_id and a.kind = 'Assignment' and a.state <> 'RETRACTED' and a.facts->>'agency' = 'false'
        and a.facts->>'shiftId' = i.facts->>'shiftId' and a.facts->>'staffMemberId' = i.facts->>'staffMemberId'
      where i.tenant_id = $1 and i.kind = 'StaffInterview' and i.id = any($2::uuid[])`,
    [tx.tenantId, interviewIds],
  );

/** Whether a worker comes from an agency, as workforce told it; null for one who is not known. */
export async function isAgencyWorker(tx: Tx, staffMemberId: string): Promise<boolean | null> {
  const known = await tx.known('StaffMember', staffMemberId);
  return known && known.state !== 'RETRACTED' ? known.facts['contract'] === 'AGENCY' : null;
}
