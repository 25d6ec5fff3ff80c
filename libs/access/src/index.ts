export { PURPOSES, ROLES, covers, rolesOf, type Caller, type Grant, type Purpose, type Role } from './caller';
export { DATA_CLASSES, POLICY, holds, maySee, permits, servicesOf, type Act, type DataClass } from './policy';
export { VERBS } from './verbs';
