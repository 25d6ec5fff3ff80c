export { PURPOSES, ROLES, covers, imports, rolesOf, type Caller, type Grant, type Purpose, type Role } from './caller';
export { doerFault, doerOf, DOERS, namedDoer } from './doers';
export {
  breaksGlass,
  glassFor,
  glassOpensClass,
  glassReach,
  LONGEST_GLASS_MINUTES,
  type BrokenGlass,
  type Glass,
  type GlassClass,
  type GlassShut,
} from './glass';
export { DATA_CLASSES, POLICY, allows, holds, holdsForGroup, maySee, maySeeOf, permits, type Act, type DataClass } from './policy';
export { CLASSES_OF_UNCITED, RECORD_CLASSES } from './record-classes';
export { reachOf, readsEvery, RELATIONS, relationOf, type Reach, type Relation } from './relationship';
export { VERBS } from './verbs';
export { STEP_TAKERS } from './verbs/governance';
export { MANAGERS, PROVIDER_LEVEL } from './verbs/groups';
