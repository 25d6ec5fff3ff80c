import type { Role } from '../caller';

export const workforceVerbs: Readonly<Record<string, readonly Role[]>> = {};
