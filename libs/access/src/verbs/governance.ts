import type { Role } from '../caller';

export const governanceVerbs: Readonly<Record<string, readonly Role[]>> = {};
