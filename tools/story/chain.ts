import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';

/** From the visible problem to the linked records of other services, the cause, the action, the measure and the verdict (R3). */
export const CHAIN = readFileSync(join(ROOT, 'docs/queries/chain.graphql'), 'utf8');
