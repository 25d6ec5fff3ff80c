import type { Role } from '../caller';

export const safeguardingVerbs: Readonly<Record<string, readonly Role[]>> = {};
