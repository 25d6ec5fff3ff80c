import type { Role } from '../caller';

export const linkingVerbs: Readonly<Record<string, readonly Role[]>> = {};
