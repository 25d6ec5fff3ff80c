import { byColumn, type ReadSession, type Tx } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import { reviewNoteTable } from '../notes/repository';
import { CONCERNED, OF_CONCERNED } from '../reviews/concerned-repository';
import type { LevelFacts } from './domain';

/** Why a review is at its level, as it was noted when it was opened or raised; in order. */
export const levelNotesOfReview = byColumn(reviewNoteTable, 'reviewId', 'REVIEW', {
  where: "t.subject in ('LEVEL_SET', 'LEVEL_RAISED', 'NO_MORE_NEEDED')",
  orderBy: 'receivedAt',
});

const ANY_STANDS = (cited: string): string =>
  `exists (select 1 from jsonb_array_elements(${cited}) as c(cited) where not (${wasWithdrawn('c.cited')}))`;
const ofReview = (table: string, more: string): string =>
  `from ${table} t where t.tenant_id = $1 and t.review_id = r.id and t.entered_in_error_at is null and ${more}`;
/** The last word on candour: that it was enough, on records of which any still stands, or on none where none was named. */
const CANDID = `coalesce((select t.verdict = 'SUFFICIENT' and (t.refs = '[]' or ${ANY_STANDS('t.refs')})
    ${ofReview('review_note', "t.subject = 'CANDOUR_AND_NOTIFICATION'")} order by t.received_at desc, t.id desc limit 1), false)`;

/** Whom a record is about that a note cites, as its owner told of it. */
const ABOUT = `jsonb_build_object('peopleIds', case when k.person_id is not null then jsonb_build_array(k.person_id)
    when jsonb_typeof(k.facts->'peopleIds') = 'array' then k.facts->'peopleIds' else '[]' end)`;
const SHOWN_BY = `(select coalesce(jsonb_agg(${ABOUT}), '[]') from jsonb_array_elements(t.refs) as c(cited)
    left join known_record k on k.tenant_id = t.tenant_id and k.kind = c.cited->>'kind' and k.id = (c.cited->>'id')::uuid where not (${wasWithdrawn('c.cited')}))`;
/** Every word on whether people are safe, in the order in which it came. */
const SAFETY = `coalesce((select jsonb_agg(jsonb_build_object('peopleIds', t.people_ids, 'verdict', t.verdict, 'shownBy', ${SHOWN_BY}) order by t.received_at, t.id)
    ${ofReview('review_note', "t.subject = 'IMMEDIATE_SAFETY'")}), '[]')`;

const FACTS = `select r.id as of, exists (select 1 ${ofReview('review_note', "t.subject = 'LEVEL_RAISED'")}) as raised,
    ${CONCERNED} as concerned, ${SAFETY} as safety, ${CANDID} as candid,
    exists (select 1 ${ofReview('involvement', OF_CONCERNED)}) or exists (select 1 ${ofReview('review_note', "t.subject = 'NOBODY_INVOLVED'")}) as involved,
    (select count(distinct t.source_kind) ${ofReview('source_examination', `t.state = 'EXAMINED' and ${ANY_STANDS('t.refs')}`)})::int as sources,
    exists (select 1 ${ofReview('barrier', ANY_STANDS('t.evidence'))}) or exists (select 1 ${ofReview('difference', ANY_STANDS('t.evidence'))}) as defences,
    r.concluded_at is not null as concluded
  from review r where r.tenant_id = $1 and r.id = any($2::uuid[])`;

const NONE: LevelFacts = {
  raised: false,
  concerned: [],
  safety: [],
  candid: false,
  involved: false,
  sources: 0,
  defences: false,
  concluded: false,
};

type Found = LevelFacts & { readonly of: string };
const inOrder = (ids: readonly string[], found: readonly Found[]): LevelFacts[] =>
  ids.map((id) => found.find((one) => one.of === id) ?? NONE);

/** What is known of each of these reviews that their levels ask for. */
export const listLevelFacts = async (session: ReadSession, reviewIds: readonly string[]): Promise<LevelFacts[]> =>
  inOrder(reviewIds, await session.query<Found>(FACTS, [session.caller.tenantId, reviewIds]));

/** The same of one, within a transaction. */
export async function levelFactsOf(tx: Tx, reviewId: string): Promise<LevelFacts> {
  const [facts = NONE] = inOrder([reviewId], await tx.query<Found>(FACTS, [tx.tenantId, [reviewId]]));
  return facts;
}
