import type { Caller } from './caller';
import type { Act, DataClass } from './policy';
import { PEOPLE_OF_GROUP } from './verbs/groups';

/** What whoever breaks the glass may name, to read in an emergency; what else there is stays shut. */
export const GLASS_CLASSES = [
  'PERSON_IDENTITY',
  'CARE',
  'CARE_TEXT',
  'INCIDENT',
  'SAFEGUARDING',
  'BRIEFING',
] as const satisfies readonly DataClass[];
export type GlassClass = (typeof GLASS_CLASSES)[number];

/** By the machine's clock: no demonstration's clock makes an emergency longer. */
export const LONGEST_GLASS_MINUTES = 60;

/** What a broken glass opens to its holder, for reading: classes of one service, or of one person there. */
export interface Glass {
  readonly id: string;
  readonly serviceId: string;
  /** The one person whom records have to be about; null for every record of the service. */
  readonly personId: string | null;
  readonly classes: readonly DataClass[];
  /** The code of why it was broken, for the trail. */
  readonly reason: string;
}

/** A glass as its owner told of it; the times are real ones. */
export interface BrokenGlass extends Glass {
  /** The StaffMember who broke it. */
  readonly holderId: string;
  readonly brokenAt: Date;
  readonly opensUntil: Date;
  readonly endedAt: Date | null;
}

/** Why a glass that was sent opens nothing. One that is another's, or that nobody broke, is `UNKNOWN`: which, is told to nobody. */
export type GlassShut = 'UNKNOWN' | 'EXPIRED' | 'ENDED';

/** A person of the group, by a role, a purpose and a record as a worker: outsiders, machines and agency workers break no glass. */
export const breaksGlass = ({ grants, purpose, staffMemberId }: Caller): boolean =>
  staffMemberId !== null && (purpose === 'care' || purpose === 'assurance') && grants.some(({ role }) => PEOPLE_OF_GROUP.includes(role));

/** What the glass that a caller sent opens at a moment of real time, or why nothing. */
export function glassFor(broken: BrokenGlass | null, caller: Caller, now: Date): Glass | GlassShut {
  if (!broken || !breaksGlass(caller) || broken.holderId !== caller.staffMemberId) return 'UNKNOWN';
  if (broken.endedAt !== null) return 'ENDED';
  if (now.getTime() >= opensUntilOf(broken).getTime()) return 'EXPIRED';
  const { id, serviceId, personId, classes, reason } = broken;
  return { id, serviceId, personId, classes, reason };
}

/** Until when it opens, if nobody ends it: never more than the hour, whatever its owner told. */
const opensUntilOf = ({ brokenAt, opensUntil }: Pick<BrokenGlass, 'brokenAt' | 'opensUntil'>): Date =>
  new Date(Math.min(opensUntil.getTime(), brokenAt.getTime() + LONGEST_GLASS_MINUTES * 60_000));

/** Whether the caller's glass is of the class at all, to read. */
export const glassOpensClass = ({ glass }: Caller, dataClass: DataClass, act: Act): boolean =>
  glass !== undefined && act === 'READ' && isGlassClass(dataClass) && glass.classes.includes(dataClass);

/** The caller's glass, where it opens the class in its service; null where it opens none. */
export const glassReach = (caller: Caller, dataClass: DataClass): Glass | null =>
  glassOpensClass(caller, dataClass, 'READ') ? (caller.glass ?? null) : null;

/** Whether the caller's glass opens every record of a class in a service. One that is of no one service is opened by no glass. */
export const glassOpensAll = (caller: Caller, dataClass: DataClass, serviceId: string | null): boolean => {
  const glass = glassReach(caller, dataClass);
  return glass !== null && glass.personId === null && glass.serviceId === serviceId;
};

/** Whether the caller's glass opens a record of a class, by its service and the people whom it is about. */
export const glassOpens = (caller: Caller, dataClass: DataClass, serviceId: string | null, people: readonly string[]): boolean => {
  const glass = glassReach(caller, dataClass);
  return glass !== null && glass.serviceId === serviceId && (glass.personId === null || people.includes(glass.personId));
};

const isGlassClass = (dataClass: DataClass): dataClass is GlassClass => (GLASS_CLASSES as readonly DataClass[]).includes(dataClass);
