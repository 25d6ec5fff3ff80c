import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '../../tools/play/client';
import type { OurServer } from '../../tools/start/servers';
import type { App } from '../../tools/start/topology';
import type { Stage } from './stage';

/** Which process is killed while the n-th sending of a verb is on its way. */
export type Killing = readonly [verb: string, nth: number, victim: App | OurServer];
const KILLINGS: readonly Killing[] = [
  ['registerStaffMember', 4, 'workforce'],
  ['recordNote', 2, 'care-records'],
  ['confirmChange', 5, 'linking'],
  ['publishPlanVersion', 9, 'postgres'],
  ['recordAudit', 1, 'gateway'],
  ['openReview', 3, 'safeguarding'],
  ['recordTimeline', 4, 'identity'],
  ['askWhy', 2, 'governance'],
  ['giveBriefing', 3, 'care-records'],
  ['publishPlanVersion', 22, 'linking'],
];
const LATEST_MS = 15;

/** Kills each process in turn with -9 in the middle of a play's writes; they are started again by themselves. */
export function killer(
  stage: Stage,
  plan: readonly Killing[] = KILLINGS,
): {
  readonly sending: (operation: Operation) => void;
  /** Those killed so far, once their killings are over. */
  readonly killed: () => Promise<readonly string[]>;
} {
  const sent = new Map<string, number>();
  const killings: Promise<string>[] = [];
  return {
    sending: ({ query }) => {
      const verb = /\{\s*(\w+)\(input/.exec(query)?.[1] ?? '';
      const nth = (sent.get(verb) ?? 0) + 1;
      sent.set(verb, nth);
      for (const [on, at, victim] of plan)
        if (on === verb && at === nth)
          killings.push(sleep(killings.length % LATEST_MS).then(async () => stage.platform.kill(victim).then(() => victim)));
    },
    killed: () => Promise.all(killings),
  };
}
