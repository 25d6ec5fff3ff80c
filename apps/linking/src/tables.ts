import { linkTable } from './links/repository';
import { earlyWarningTable } from './warnings/repository';

/** Every table, for the test that holds the mapping against the migrated database. */
export const tables = [linkTable, earlyWarningTable];
