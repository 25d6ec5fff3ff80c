import type { Writer } from '@causeway/persistence';
import type { Told } from '../links/told';
import { repeatedDelayOfOwner, saidOutright } from './detectors';
import type { Fired } from './domain';
import { changesOfOwners, personFactsOf, speakingRecords } from './facts';
import { keepWarnings } from './keeping';
import { firedOf, nextLook } from './person';

const SPEAKING = ['Handover', 'StaffInterview', 'Complaint', 'Feedback'];

/** Brings the warnings about the people and records of a batch to what the facts now say. */
export async function raiseWarnings(tx: Writer, told: readonly Told[], people: readonly string[], now: Date): Promise<void> {
  await lookAtPeople(tx, people, now);
  const speaking = told.filter((one) => SPEAKING.includes(one.kind)).map((one) => one.id);
  if (speaking.length === 0) return;
  const fired = (await speakingRecords(tx, speaking)).flatMap(saidOutright);
  await keepWarnings(
    tx,
    fired,
    {
      text: `w.rule in ('ASSUMED_SOMEONE_ELSE', 'POOR_RESPONSE') and w.id = any(array(select r.warning_id from warning_record r where r.tenant_id = $1 and r.record_id = any($2::uuid[])))`,
      values: [speaking],
    },
    now,
  );
}

/** Asks every detector about these people, and about those who own their plans; says when to ask again. */
export async function lookAtPeople(tx: Writer, ids: readonly string[], now: Date): Promise<void> {
  const people = [...new Set(ids)].sort();
  if (people.length === 0) return;
  const facts = await personFactsOf(tx, people);
  const fired = [...facts.values()].flatMap((person) => firedOf(person, now));
  await keepWarnings(
    tx,
    fired,
    { text: `w.person_id = any($2::uuid[]) and w.rule not in ('ASSUMED_SOMEONE_ELSE', 'POOR_RESPONSE')`, values: [people] },
    now,
  );
  const warned = await tx.query<{ ownerId: string }>(
    `select distinct w.owner_id as "ownerId" from known_record k join warning_record r on r.tenant_id = $1 and r.record_id = k.id
       join early_warning w on w.tenant_id = $1 and w.id = r.warning_id and w.owner_id is not null
      where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.person_id = any($2::uuid[])`,
    [tx.tenantId, people],
  );
  await lookAtOwners(
    tx,
    [...[...facts.values()].flatMap((person) => person.changes.flatMap((change) => change.ownerIds)), ...warned.map((row) => row.ownerId)],
    now,
  );
  await tx.query(
    `insert into warning_watch as w (tenant_id, id, look_at) select $1, u.id, u.at from unnest($2::uuid[], $3::timestamptz[]) as u(id, at) order by u.id
     on conflict (tenant_id, id) do update set look_at = excluded.look_at where w.look_at is distinct from excluded.look_at`,
    [tx.tenantId, people, people.map((id) => nextLook(facts.get(id) ?? NOTHING, now))],
  );
}

const NOTHING = { careEndsOn: null, changes: [], concerns: [], risks: [], versions: [], plans: [], ownerships: [] } as const;

async function lookAtOwners(tx: Writer, ids: readonly string[], now: Date): Promise<void> {
  const owners = [...new Set(ids)].sort();
  if (owners.length === 0) return;
  const changes = await changesOfOwners(tx, owners);
  const fired: Fired[] = owners.flatMap((owner) => repeatedDelayOfOwner(owner, changes, now));
  await keepWarnings(tx, fired, { text: 'w.owner_id = any($2::uuid[])', values: [owners] }, now);
}
