import { londonDay } from '@causeway/kernel';
import type { Clock } from '@causeway/persistence';

/** The machine's clock, or the demonstration tenant's time that the token carries. */
export const clockAt = (demonstrationTime: Date | null): Clock => {
  const now = demonstrationTime ? () => demonstrationTime : () => new Date();
  return { now, today: () => londonDay(now()), demonstration: demonstrationTime !== null };
};
