import type { Role } from '../caller';

export const careRecordsVerbs: Readonly<Record<string, readonly Role[]>> = {};
