import type { ReviewAction } from '../actions/domain';
import type { Cause, Factor } from '../causes/domain';
import type { Fed } from '../feeds/domain';
import type { RoleName } from '../organisation/domain';

/** What was learned of one cause, in codes alone. */
const learned = (cause: Cause, factors: readonly Factor[], fed: readonly Fed[]) => ({
  category: cause.category,
  operationalChange: cause.operationalChange,
  state: cause.state,
  riskAccepted: cause.acceptedRiskById !== null,
  factors: factors
    .filter(({ causeId }) => causeId === cause.id)
    .map(({ framework, elementCode, hindered }) => ({ framework, elementCode, hindered })),
  feeds: fed.filter(({ causeId }) => causeId === cause.id).map(({ feed, state }) => ({ feed, state })),
});

/** A role that somebody holds, as the register says. */
export interface Held {
  readonly staffMemberId: string;
  readonly role: RoleName;
}

/** Who owns an action: the role that it names, the roles that its owner holds, and the owner's code; never a name. */
const owned = (action: ReviewAction, done: readonly ReviewAction[], held: readonly Held[], today: string) => {
  const isDone = done.some(({ id }) => id === action.id);
  return {
    ...{ kind: action.kind, changeKind: action.changeKind, strength: action.strength, namedRole: action.namedRole },
    ownerCode: action.ownerId,
    ownerRoles: [...new Set(held.filter(({ staffMemberId }) => staffMemberId === action.ownerId).map(({ role }) => role))].sort(),
    ...{ dueOn: action.dueOn, completedOn: isDone ? action.completedOn : null, done: isDone },
    overdue: !isDone && action.dueOn < today,
  };
};

/** What is told of: causes with what they feed, and actions with those of them that are done. */
export interface Told {
  readonly causes: readonly Cause[];
  readonly factors: readonly Factor[];
  readonly fed: readonly Fed[];
  readonly actions: readonly ReviewAction[];
  readonly done: readonly ReviewAction[];
  readonly held: readonly Held[];
}

/** What those who commission care are told of a review: what was learned, who owns what is done, and no text that anybody wrote (R90). */
export const forCommissioner = ({ causes, factors, fed, actions, done, held }: Told, today: string) => ({
  learning: causes.map((cause) => learned(cause, factors, fed)),
  owners: actions.map((action) => owned(action, done, held, today)),
});
