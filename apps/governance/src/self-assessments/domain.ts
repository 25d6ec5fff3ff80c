import { faults, refusal, type CitedRecord, type Fields, type RecordRow, type Refusal, reasoned } from '@causeway/kernel';
import type { FrameworkItem } from '../frameworks/domain';

/** CQC's four names, as somebody's own judgement; from the worst to the best. */
const NAMES = ['INADEQUATE', 'REQUIRES_IMPROVEMENT', 'GOOD', 'OUTSTANDING'] as const;
export type OwnRating = (typeof NAMES)[number];

/** What a service says of itself by one item of a framework; what it says later is another, and this one stays. */
export interface SelfAssessment extends RecordRow {
  /** The item's code, and its framework. */
  readonly frameworkItem: string;
  readonly framework: string;
  readonly rating: OwnRating;
  readonly reasons: string;
  readonly evidence: readonly CitedRecord[];
  readonly reviewActionIds: readonly string[];
  readonly workforceActions: readonly CitedRecord[];
  readonly assessedById: string;
}

/** What a peer says beside it. */
export interface PeerRating extends RecordRow {
  readonly selfAssessmentId: string;
  readonly rating: OwnRating;
  readonly reasons: string;
  readonly evidence: readonly CitedRecord[];
  readonly ratedById: string;
}

/** The faults of a self-assessment: it says why, and shows it. */
export const selfAssessmentFaults = ({ reasons, evidence }: Pick<Fields<SelfAssessment>, 'reasons' | 'evidence'>) =>
  faults([
    [!reasoned(reasons), 'REASON_TOO_SHORT', 'reasons'],
    [reasons.length > 8000, 'TEXT_TOO_LONG', 'reasons'],
    [evidence.length === 0, 'EVIDENCE_MISSING', 'evidence'],
  ]);

/** The faults of what a peer says: it says why; the service's own evidence may be enough. */
export const peerRatingFaults = ({ reasons }: Pick<Fields<PeerRating>, 'reasons'>) =>
  faults([
    [!reasoned(reasons), 'REASON_TOO_SHORT', 'reasons'],
    [reasons.length > 8000, 'TEXT_TOO_LONG', 'reasons'],
  ]);

/** Whether an item is one that can be rated: a statement or a line of enquiry, and no regulation. */
export const isRated = ({ keyQuestion }: Pick<FrameworkItem, 'keyQuestion'>): boolean => keyQuestion !== null;

/** Who asks to rate, as far as it matters. */
export interface Peer {
  readonly staffMemberId: string | null;
  /** Whether they hold a role at provider level over the service. */
  readonly ofProvider: boolean;
  /** Whether they belong to the service: by their record, or by a role that they hold in it. */
  readonly registeredHere: boolean;
  readonly holdsRoleHere: boolean;
}

/** A peer made none of it, and works elsewhere or at provider level; whoever holds a role of the service is of the service at any level (R109). */
export function peerFaults(
  { assessedById }: Pick<SelfAssessment, 'assessedById'>,
  { staffMemberId, ofProvider, registeredHere, holdsRoleHere }: Peer,
): Refusal<'PEER_IS_ASSESSOR' | 'PEER_OF_THE_SERVICE'>[] {
  if (staffMemberId === assessedById) return [refusal('PEER_IS_ASSESSOR', 'selfAssessmentId', 'R109')];
  const ofService = holdsRoleHere || (registeredHere && !ofProvider);
  return ofService ? [refusal('PEER_OF_THE_SERVICE', 'selfAssessmentId', 'R109')] : [];
}

/** How a peer's name for it stands to the service's own, and how many names they are apart. */
export function besideOwn(
  own: OwnRating,
  peer: OwnRating,
): { readonly besideOwn: 'BETTER' | 'SAME' | 'WORSE'; readonly namesApart: number } {
  const apart = NAMES.indexOf(peer) - NAMES.indexOf(own);
  return { besideOwn: apart === 0 ? 'SAME' : apart > 0 ? 'BETTER' : 'WORSE', namesApart: Math.abs(apart) };
}
