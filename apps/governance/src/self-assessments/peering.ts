import { holds, PROVIDER_LEVEL, STEP_TAKERS, type Role } from '@causeway/access';
import { refusal, type RecordRow, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { placed } from '../citations/commands';
import { holdsAnyOf } from '../organisation/repository';
import type { PeerRating, Peer, SelfAssessment } from './domain';
import { selfAssessmentTable } from './repository';

/** Roles by which somebody is of a service, and not a peer of it. */
const OF_A_SERVICE: readonly Role[] = [
  ...STEP_TAKERS.filter((role) => !PROVIDER_LEVEL.includes(role)),
  'SUPPORT_WORKER',
  'ON_CALL_MANAGER',
  'AGENCY_WORKER',
];

/** The caller as a peer of a service: by the roles that they sign in with, by those that they were appointed to, and by their own record. */
export async function peerOf(tx: Tx, { serviceId }: Pick<SelfAssessment, 'serviceId'>): Promise<Peer> {
  const { staffMemberId } = tx.caller;
  const self = staffMemberId ?? '';
  const [own] = staffMemberId === null ? [] : await placed(tx, [{ kind: 'StaffMember', id: self }]);
  return {
    staffMemberId,
    ofProvider: holds(tx.caller, PROVIDER_LEVEL, serviceId),
    registeredHere: own?.serviceId === serviceId,
    holdsRoleHere:
      holds(tx.caller, OF_A_SERVICE, serviceId) ||
      (staffMemberId !== null && (await holdsAnyOf(tx, self, serviceId, OF_A_SERVICE, tx.clock.today()))),
  };
}

/** What a peer says is not for the service to take back: the peer does, or the provider, but nobody whose own assessment it stands beside. */
export async function takingBackPeerFaults(tx: Tx, row: RecordRow): Promise<Refusal<'PEERS_OWN'>[]> {
  const { ratedById, selfAssessmentId, serviceId } = row as PeerRating;
  const self = tx.caller.staffMemberId;
  if (self !== null && self === ratedById) return [];
  const own = await tx.find(selfAssessmentTable, selfAssessmentId);
  const free = holds(tx.caller, PROVIDER_LEVEL, serviceId) && self !== own?.assessedById;
  return free ? [] : [refusal('PEERS_OWN', 'record', 'R109')];
}
