import type { Random } from './random';

/** Where a consumer reads from. */
export type Home = 'outbox' | 'kafka';
export const HOMES: readonly Home[] = ['outbox', 'kafka'];

export type FaultName =
  | 'relay killed'
  | 'consumer killed in a batch'
  | 'consumer stopped past its session'
  | 'broker stopped'
  | 'broker killed'
  | 'database stopped at once'
  | 'network: reset'
  | 'network: refuse'
  | 'network: latency'
  | 'network: black hole'
  | 'network: half-open'
  | 'acknowledgements lost'
  | 'poison'
  | 'members come and go'
  | 'burst'
  | 'locks and timeouts'
  | 'long transaction elsewhere'
  | 'sequence gaps';

interface Fault {
  /** Its number in the table of faults of docs/chaos.md. */
  readonly row: number;
  readonly homes: readonly Home[];
  /** What it takes hold of: two faults with the same hold are never dealt together. */
  readonly hold: string;
}

const KAFKA: readonly Home[] = ['kafka'];

export const FAULTS: Readonly<Record<FaultName, Fault>> = {
  'relay killed': { row: 1, homes: KAFKA, hold: 'relays' },
  'consumer killed in a batch': { row: 2, homes: HOMES, hold: 'consumers' },
  'consumer stopped past its session': { row: 3, homes: HOMES, hold: 'consumers' },
  'broker stopped': { row: 4, homes: KAFKA, hold: 'broker' },
  'broker killed': { row: 4, homes: KAFKA, hold: 'broker' },
  'database stopped at once': { row: 5, homes: HOMES, hold: 'database' },
  'network: reset': { row: 6, homes: HOMES, hold: 'network' },
  'network: refuse': { row: 6, homes: HOMES, hold: 'network' },
  'network: latency': { row: 6, homes: HOMES, hold: 'network' },
  'network: black hole': { row: 6, homes: HOMES, hold: 'network' },
  'network: half-open': { row: 6, homes: HOMES, hold: 'network' },
  'acknowledgements lost': { row: 7, homes: HOMES, hold: 'network' },
  poison: { row: 10, homes: HOMES, hold: 'producers' },
  'members come and go': { row: 11, homes: HOMES, hold: 'members' },
  burst: { row: 13, homes: HOMES, hold: 'producers' },
  'locks and timeouts': { row: 14, homes: HOMES, hold: 'database' },
  'long transaction elsewhere': { row: 15, homes: HOMES, hold: 'database' },
  'sequence gaps': { row: 16, homes: HOMES, hold: 'producers' },
};

export const faultsOf = (home: Home): FaultName[] =>
  (Object.keys(FAULTS) as FaultName[]).filter((name) => FAULTS[name].homes.includes(home));

/**
 * Deals faults without end, one or two at a time: each round has every fault once, in an order of its own, and of two that are
 * neighbours and take hold of different things every third pair comes together.
 */
export function* dealt(faults: readonly FaultName[], random: Random): Generator<readonly FaultName[]> {
  for (;;) {
    const round = random.shuffled(faults);
    while (round.length > 0) {
      const [first, second] = round;
      const together = random.below(3) === 0;
      if (first && second && together && FAULTS[first].hold !== FAULTS[second].hold) yield round.splice(0, 2);
      else yield round.splice(0, 1);
    }
  }
}
