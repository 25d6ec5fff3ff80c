import { CLASSES_OF_UNCITED, permits, readsEvery, RECORD_CLASSES, ROLES, type Caller, type DataClass, type Role } from '@causeway/access';
import { addDays } from '@causeway/kernel';
import type { RoleHolding, RoleName } from '../organisation/domain';
import type { TriggerRule } from '../triggered/domain';
import { LEVELS, rolesAbove, type Delays, type Notice, type NoticeLevel, type NoticeThing } from './domain';

/** Something that waits to be done. Days are those of London. */
export interface Waiting {
  readonly thing: NoticeThing;
  readonly subjectId: string;
  readonly serviceId: string | null;
  readonly dueOn: string;
  /** How often it had fired again: whoever was told of it before is told anew. */
  readonly firing: number;
  /** From which day on its holder is told. */
  readonly tellFrom: string;
  /** From which day on the delays are counted. */
  readonly delayFrom: string;
  /** Whose it is: of whoever holds a role, or of one member of staff. */
  readonly role: RoleName | null;
  readonly ownerId: string | null;
  /** Who is told besides, at once, as of the next level: of a day that was missed, the nominated individual (R81). */
  readonly alsoIds: readonly string[];
  /** What may be read by whoever is told; null where that is known of nobody. */
  readonly classes: readonly DataClass[] | null;
}

export type Holding = Pick<RoleHolding, 'role' | 'serviceId' | 'staffMemberId' | 'deputyId' | 'startsOn' | 'endsOn'>;

/** A member of staff as workforce told it: their job in their service, and their last day. */
export interface Member {
  readonly id: string;
  readonly serviceId: string | null;
  readonly jobRole: string;
  readonly leftOn: string | null;
  readonly enteredInError: boolean;
}

export interface People {
  readonly holdings: readonly Holding[];
  readonly members: readonly Member[];
}

export type Told = Pick<Notice, 'level' | 'staffMemberId'>;

/**
 * Whom to tell of something now, at which level. Levels follow each other by the delays; one that nobody fills is passed over and delays
 * nothing. Whoever was told at a level is told at that one and at lower ones no more, and nobody is told of what they may not read, whose
 * holding is not in force, or who left.
 */
export function toTell(waiting: Waiting, people: People, given: readonly Told[], delays: Delays, today: string): Told[] {
  const { rungs, besides } = rungsOf(waiting, people, today);
  const reached = rungs.filter((_rung, i) => startOf(waiting, i, delays) <= today);
  const told = reached.flatMap(({ level, staffMemberIds }) => staffMemberIds.map((staffMemberId): Told => ({ level, staffMemberId })));
  const others = besides.filter((id) => !told.some((one) => one.staffMemberId === id));
  return [...told, ...others.map((staffMemberId): Told => ({ level: 'NEXT_LEVEL', staffMemberId }))].filter(
    ({ level, staffMemberId }) => !given.some((one) => one.staffMemberId === staffMemberId && isAsHigh(one.level, level)),
  );
}

const isAsHigh = (one: NoticeLevel, other: NoticeLevel): boolean => LEVELS.indexOf(one) >= LEVELS.indexOf(other);

/** The day on which the first, second or third of the levels that somebody fills is told. */
function startOf({ tellFrom, delayFrom }: Waiting, place: number, delays: Delays): string {
  if (place === 0) return tellFrom;
  const day = addDays(delayFrom, place === 1 ? delays.deputyAfterDays : delays.nextLevelAfterDays);
  return day < tellFrom ? tellFrom : day;
}

interface Rung {
  readonly level: NoticeLevel;
  readonly staffMemberIds: readonly string[];
}

/** The levels that somebody fills, in their order: whoever stands on one stands on no later one; and who is told besides. */
function rungsOf(
  waiting: Waiting,
  { holdings, members }: People,
  today: string,
): { readonly rungs: readonly Rung[]; readonly besides: readonly string[] } {
  const { role, ownerId, serviceId } = waiting;
  const here = holdings.filter((one) => isInForce(one, today) && (one.serviceId === null || one.serviceId === serviceId));
  const may = (id: string): boolean => isHere(id, members, today) && reads(id, here, members, waiting);
  const theirs = here.filter((one) => (ownerId === null ? one.role === role : one.staffMemberId === ownerId));
  const holders = unique(ownerId === null ? theirs.map((one) => one.staffMemberId) : [ownerId]).filter(may);
  const deputies = unique(theirs.flatMap(({ deputyId }) => deputyId ?? [])).filter((id) => may(id) && !holders.includes(id));
  const above = rolesAbove(role === null ? theirs.map((one) => one.role) : [role]).map((each) =>
    unique(here.filter((one) => one.role === each).map((one) => one.staffMemberId)).filter(
      (id) => may(id) && !holders.includes(id) && !deputies.includes(id),
    ),
  );
  const rungs = [holders, deputies, above.find((ids) => ids.length > 0) ?? []]
    .map((staffMemberIds, i): Rung => ({ level: LEVELS[i] ?? 'NEXT_LEVEL', staffMemberIds }))
    .filter(({ staffMemberIds }) => staffMemberIds.length > 0);
  return { rungs, besides: unique(waiting.alsoIds).filter(may) };
}

const isInForce = ({ startsOn, endsOn }: Holding, today: string): boolean => startsOn <= today && (endsOn === null || endsOn >= today);

const isHere = (id: string, members: readonly Member[], today: string): boolean =>
  !members.some((one) => one.id === id && (one.enteredInError || (one.leftOn !== null && one.leftOn < today)));

/** Whether they may read what waits: by the roles that they hold there, and by their job. That they deputise for somebody opens nothing. */
function reads(id: string, here: readonly Holding[], members: readonly Member[], { serviceId, classes }: Waiting): boolean {
  const jobs = members.filter((one) => one.id === id && isRole(one.jobRole));
  const grants = [
    ...here.filter((one) => one.staffMemberId === id).map((one) => ({ role: one.role, services: servicesOf(one.serviceId) })),
    ...jobs.map((one) => ({ role: one.jobRole as Role, services: one.serviceId === null ? [] : [one.serviceId] })),
  ];
  const caller: Caller = { subject: '', tenantId: '', staffMemberId: id, organisationId: null, purpose: 'care', grants };
  return classes !== null && permits(caller, 'NOTICE', 'READ') && readsEvery(caller, serviceId, classes);
}

const servicesOf = (serviceId: string | null): 'ALL' | string[] => (serviceId === null ? 'ALL' : [serviceId]);
const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);
const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/**
 * The classes of an action that a trigger opened: its own, and those of every record that it rests on, as the graph asks of its readers.
 * Null where a kind among them is known to nobody.
 */
export function classesOfTrigger(rule: TriggerRule, kinds: readonly string[]): DataClass[] | null {
  if (rule === 'REVISIT_FAILED') return ['GOVERNANCE'];
  const cited = kinds.map((kind) => RECORD_CLASSES[kind]);
  const uncited = CLASSES_OF_UNCITED[rule];
  const known = cited.filter((dataClass) => dataClass !== undefined);
  return known.length < cited.length ? null : [...new Set<DataClass>(['GOVERNANCE', ...known, ...(uncited ? [uncited] : [])])];
}
