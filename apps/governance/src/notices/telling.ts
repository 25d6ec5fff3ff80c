import { noticeGivenV1 } from '@causeway/event-contracts';
import { addDays, londonDay } from '@causeway/kernel';
import { effect, type Database, type Writer } from '@causeway/persistence';
import { clockAt } from '@causeway/subgraph';
import { DEFAULT_DELAYS, isAtRisk, TOLD_FOR_DAYS, type NoticeThing } from './domain';
import { DAYS_TO_SETTLE } from '../triggered/domain';
import { classesOfTrigger, toTell, type Told, type Waiting } from './ladder';
import { insertMails } from './mail-repository';
import { findClock, findDelays, insertNotices, listGiven } from './repository';
import {
  listActions,
  listChecks,
  listEscalations,
  listHoldings,
  listMembers,
  listReviewPoints,
  listTriggered,
  type OfOwner,
  type OfRole,
  type OfTrigger,
  type Stretch,
  type WaitingRow,
} from './things-repository';

const AT_ONCE = 500;
export const ORIGIN = { actor: 'system:governance', correlationId: 'notices', causationId: null, traceparent: null } as const;

/** How what waits of each kind is found. */
const FINDERS: Readonly<Record<NoticeThing, (writer: Writer, stretch: Stretch) => Promise<Waiting[]>>> = {
  CHECK: async (writer, stretch) => (await listChecks(writer, stretch)).map(ofRole),
  REVIEW_ACTION: async (writer, stretch) => (await listActions(writer, stretch)).map((row) => ofOwner('REVIEW_ACTION', row)),
  REVIEW_POINT: async (writer, stretch) => (await listReviewPoints(writer, stretch)).map((row) => ofOwner('REVIEW_POINT', row)),
  REVIEW_ESCALATION: async (writer, stretch) => (await listEscalations(writer, stretch)).map((row) => ofOwner('REVIEW_ESCALATION', row)),
  TRIGGERED_ACTION: async (writer, stretch) => (await listTriggered(writer, stretch)).map(ofTrigger),
};
const THINGS = Object.keys(FINDERS) as NoticeThing[];

const common = (thing: NoticeThing, { id, serviceId, dueOn }: WaitingRow) =>
  ({
    thing,
    subjectId: id,
    serviceId,
    dueOn,
    firing: 0,
    tellFrom: dueOn,
    delayFrom: dueOn,
    role: null,
    ownerId: null,
    alsoIds: [],
  }) as const;

const ofRole = (row: OfRole): Waiting => ({ ...common('CHECK', row), role: row.role, alsoIds: row.alsoIds, classes: ['GOVERNANCE'] });

const ofOwner = (thing: NoticeThing, row: OfOwner): Waiting => ({ ...common(thing, row), ownerId: row.ownerId, classes: ['REVIEW'] });

/** What a trigger opened is the registered manager's at once, before it is due; where it tells of somebody at risk, anew whenever it fires again. */
const ofTrigger = (row: OfTrigger): Waiting => ({
  ...common('TRIGGERED_ACTION', row),
  ...(isAtRisk(row.rule) ? ofRisk(row) : { tellFrom: row.openedOn, delayFrom: row.dueOn }),
  role: 'REGISTERED_MANAGER',
  classes: classesOfTrigger(row.rule, row.kinds),
});

function ofRisk({ dueOn, extensions }: OfTrigger) {
  const firedOn = addDays(dueOn, -DAYS_TO_SETTLE);
  return { firing: extensions, tellFrom: firedOn, delayFrom: firedOn };
}

/** Tells everybody in a tenant whom something waits for now; `mails` says whether by e-mail as well. Safe to run twice, and by several at once. */
export async function tellTenant(db: Database, tenantId: string, mails: boolean): Promise<void> {
  for (const thing of THINGS)
    for (let after: Stretch['after'] | 'END' = null; after !== 'END';) after = await tellSome(db, tenantId, thing, after, mails);
}

/** Tells of some of what waits, in one transaction; yields where to go on. */
const tellSome = (
  db: Database,
  tenantId: string,
  thing: NoticeThing,
  after: Stretch['after'],
  mails: boolean,
): Promise<Stretch['after'] | 'END'> =>
  effect(db, async (fx) => {
    const looking = await fx.as(tenantId, ORIGIN, 'machine');
    const shown = await findClock(looking);
    const writer = shown === null ? looking : await fx.as(tenantId, ORIGIN, 'demonstration');
    const now = clockAt(shown).now();
    const today = londonDay(now);
    const waiting = await FINDERS[thing](writer, { from: addDays(today, -TOLD_FOR_DAYS), today, after, most: AT_ONCE });
    const given = await insertNotices(writer, now, await dueNow(writer, thing, waiting, today));
    for (const notice of given) {
      const { subjectId, level, staffMemberId, dueOn } = notice;
      writer.announce(noticeGivenV1, notice, { thing, subjectId, level, staffMemberId, dueOn });
    }
    if (mails) await insertMails(writer, now, given);
    const last = waiting.at(-1);
    return last && waiting.length === AT_ONCE ? { dueOn: last.dueOn, id: last.subjectId } : 'END';
  });

async function dueNow(writer: Writer, thing: NoticeThing, waiting: readonly Waiting[], today: string) {
  if (waiting.length === 0) return [];
  const holdings = await listHoldings(writer, [...new Set(waiting.flatMap(({ serviceId }) => serviceId ?? []))]);
  const ids = [...holdings.flatMap((one) => [one.staffMemberId, one.deputyId]), ...waiting.map(({ ownerId }) => ownerId)];
  const members = await listMembers(writer, [...new Set(ids.filter((id) => id !== null))]);
  const delays = (await findDelays(writer)) ?? DEFAULT_DELAYS;
  const subjectIds = waiting.map(({ subjectId }) => subjectId);
  const keyOf = ({ subjectId, firing }: Pick<Waiting, 'subjectId' | 'firing'>): string => `${subjectId} ${firing}`;
  const before = new Map<string, Told[]>(waiting.map((one) => [keyOf(one), []]));
  for (const told of await listGiven(writer, thing, subjectIds)) before.get(keyOf(told))?.push(told);
  return waiting.flatMap((one) =>
    toTell(one, { holdings, members }, before.get(keyOf(one)) ?? [], delays, today).map((told) => ({ ...one, ...told })),
  );
}
