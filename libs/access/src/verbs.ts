import type { Role } from './caller';
import { careRecordsVerbs } from './verbs/care-records';
import { governanceVerbs } from './verbs/governance';
import { linkingVerbs } from './verbs/linking';
import { safeguardingVerbs } from './verbs/safeguarding';
import { workforceVerbs } from './verbs/workforce';

/** Which roles may perform each mutation, by its name. A mutation that is missing here is performed by nobody. */
export const VERBS: Readonly<Record<string, readonly Role[]>> = {
  ...careRecordsVerbs,
  ...governanceVerbs,
  ...linkingVerbs,
  ...safeguardingVerbs,
  ...workforceVerbs,
};
