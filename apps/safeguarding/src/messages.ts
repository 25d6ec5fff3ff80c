import { join } from 'node:path';
import { refusalsWith, refusalWords } from '@causeway/subgraph';
import type { RefusalCode } from './__generated__/graphql';

/** What the answer says of each refusal, in the words of the schema. */
export const refusalsOf = refusalsWith(refusalWords<RefusalCode>(join(__dirname, '../schema')));
