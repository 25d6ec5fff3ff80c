import type { Writer } from '@causeway/persistence';

/** Whatever reads of one tenant: a consumer's transaction, or a caller's session. */
export type Reading = Pick<Writer, 'tenantId' | 'query'>;
