import { join } from 'node:path';
import type { Decision } from '@causeway/kernel';
import { refusalsWith, refusalWords } from '@causeway/subgraph';
import type { RefusalCode } from './__generated__/graphql';
import type { SourceBehind } from './outcomes/measuring';
import type { OfMonth } from './reviews/closing';

/** What each refusal means and what to do, in the words of the schema. */
export const MESSAGES = refusalWords<RefusalCode>(join(__dirname, '../schema'));
const spoken = refusalsWith(MESSAGES);

/** What the answer says of each refusal, in words; with the sources that were not heard from, or the month that it is about. */
export const refusalsOf = (outcome: Decision<unknown, RefusalCode>) =>
  spoken(outcome).map((refusal, i) => {
    const given = outcome.ok ? undefined : outcome.error[i];
    const sources = given && 'sources' in given ? (given as SourceBehind).sources : [];
    if (sources.length > 0) return { ...refusal, message: `${refusal.message} Not heard from: ${sources.join(', ')}.` };
    return given && 'month' in given ? { ...refusal, message: `${refusal.message} (${(given as OfMonth).month.slice(0, 7)})` } : refusal;
  });
