import type { Writer } from '@causeway/persistence';
import type { Told } from '../links/domain';
import { raiseHighAgency } from './agency';
import { repeatedDelayOfOwner, saidOutright, SPEAKING, SPEAKING_RULES } from './detectors';
import type { Fired } from './domain';
import { listChangesOfOwners, listPersonFacts, listSpeakingRecords } from './facts-repository';
import { keepWarnings } from './keeping';
import { PATTERNS } from './pattern-detector';
import { raisePatterns } from './patterns';
import { firedOf, nextLook, NOTHING, PERSON_RULES } from './person';
import { aboutOwners, aboutPeople, firedBy, listWarnedOwners } from './repository';
import { raiseReviews } from './reviews';
import { markIncidents, markStaffing, STAFFING_KINDS } from './agency-weeks';
import { markStaff, STAFF_KINDS } from './staff';
import { saveNextLooks } from './watch-repository';

/** The kinds of records that fire warnings by themselves or with others of their service. */
export const WARNED_KINDS: readonly string[] = [
  ...new Set([...SPEAKING, ...PATTERNS.map(({ kind }) => kind), 'Indicator', ...STAFFING_KINDS, ...STAFF_KINDS]),
];

/** Whom and what a batch of events touches beside the records that it tells of. */
export interface Touched {
  readonly people: readonly string[];
  /** Concerns whose shifts or workers are told of. */
  readonly concerns: readonly string[];
}

/** Most notes say nothing that warns: one whose event says all of it, and no vague wording, is passed over. */
const mayWarn = ({ kind, facts }: Told): boolean => kind !== 'DailyNote' || 'clarity' in facts || !('authorId' in facts);

/** Brings the warnings about the people and records of a batch to what the facts now say. */
export async function raiseWarnings(tx: Writer, told: readonly Told[], { people, concerns }: Touched, now: Date): Promise<void> {
  await lookAtPeople(tx, people, now);
  const warning = told.filter(mayWarn);
  const speaking = warning.filter((one) => SPEAKING.includes(one.kind)).map((one) => one.id);
  if (speaking.length > 0) {
    const fired = (await listSpeakingRecords(tx, SPEAKING, speaking)).flatMap(saidOutright);
    await keepWarnings(tx, fired, firedBy(SPEAKING_RULES, speaking), now);
  }
  await raisePatterns(tx, warning, now);
  await raiseReviews(tx, told, now);
  await raiseHighAgency(tx, concerns, now);
  await markStaffing(tx, told);
  await markIncidents(tx, told);
  await markStaff(tx, told, now);
}

/** Asks every detector about these people, and about those who own their plans; says when to ask again. */
export async function lookAtPeople(tx: Writer, ids: readonly string[], now: Date): Promise<void> {
  const people = [...new Set(ids)].sort();
  if (people.length === 0) return;
  const facts = await listPersonFacts(tx, people);
  const fired = [...facts.values()].flatMap((person) => firedOf(person, now));
  await keepWarnings(tx, fired, aboutPeople(PERSON_RULES, people), now);
  const warned = await listWarnedOwners(tx, people);
  await lookAtOwners(tx, [...[...facts.values()].flatMap((person) => person.changes.flatMap((change) => change.ownerIds)), ...warned], now);
  await saveNextLooks(
    tx,
    'warning_watch',
    people.map((personId) => ({ id: personId, at: nextLook(facts.get(personId) ?? NOTHING, now) })),
  );
}

async function lookAtOwners(tx: Writer, ids: readonly string[], now: Date): Promise<void> {
  const owners = [...new Set(ids)].sort();
  if (owners.length === 0) return;
  const changes = await listChangesOfOwners(tx, owners);
  const fired: Fired[] = owners.flatMap((owner) => repeatedDelayOfOwner(owner, changes, now));
  await keepWarnings(tx, fired, aboutOwners(owners), now);
}
