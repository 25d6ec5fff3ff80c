import { londonDay } from '@causeway/kernel';

/** Scenario questions that a worker was asked on a topic, or coaching that was completed. */
export interface Learnt {
  readonly kind: 'ScenarioResult' | 'Coaching';
  readonly id: string;
  readonly staffMemberId: string;
  readonly topicCode: string;
  readonly happenedAt: Date;
  /** Scenario questions taken and passed; those of coaching stand as results of their own. */
  readonly taken: number;
  readonly passed: number;
}

/** What a worker understood of a topic. */
export interface Understood {
  readonly staffMemberId: string;
  readonly topicCode: string;
  readonly taken: number;
  readonly passed: number;
  /** Whether every question was passed when they were asked last. */
  readonly passedLast: boolean;
  /** How often they were coached on a later day than questions were first not all passed. */
  readonly coachedAgain: number;
}

const allPassed = ({ taken, passed }: Learnt): boolean => passed === taken;

/** M3b (REFERENCE 5.4): what each worker understood of each topic of which they were asked, by worker and topic, and never by how they did. */
export function understoodBy(learnt: readonly Learnt[]): Understood[] {
  const inTime = [...learnt].sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || (a.id < b.id ? -1 : 1));
  const groups = new Map<string, Learnt[]>();
  for (const one of inTime) {
    const key = `${one.staffMemberId} ${one.topicCode}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const asked = all.filter(({ kind }) => kind === 'ScenarioResult');
      const last = asked.at(-1);
      if (!last) return [];
      const failed = asked.find((one) => !allPassed(one));
      const again = (one: Learnt): boolean =>
        one.kind === 'Coaching' && failed !== undefined && londonDay(one.happenedAt) > londonDay(failed.happenedAt);
      return [
        {
          staffMemberId: last.staffMemberId,
          topicCode: last.topicCode,
          taken: asked.reduce((sum, one) => sum + one.taken, 0),
          passed: asked.reduce((sum, one) => sum + one.passed, 0),
          passedLast: allPassed(last),
          coachedAgain: all.filter(again).length,
        },
      ];
    });
}
