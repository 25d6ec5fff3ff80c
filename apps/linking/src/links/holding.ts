import type { Writer } from '@causeway/persistence';

/**
 * Holds what linking makes of a tenant until the transaction ends. Whatever links, counts, warns, rebuilds or swaps takes
 * this lock before it reads, and no other of its own: two transactions may hold two halves of one link, neither
 * committed, and whoever comes second sees both. One lock has one order, so that no two of them wait for each other.
 */
export const holding = (tx: Writer): Promise<void> => tx.exclusively('linking');
