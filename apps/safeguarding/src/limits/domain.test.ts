import { hoursFor } from './domain';

const day = (of: number): Date => new Date(Date.UTC(2026, 2, of, 8));
const limit = (of: number, hours: number) => ({ hours, receivedAt: day(of) });
/** The hours for a prompt that appeared on the 9th, as of the 20th. */
const holds = (limits: readonly ReturnType<typeof limit>[], answeredAt: Date | null = null) =>
  hoursFor(limits, { recordedAt: day(9), answeredAt }, day(20));

describe('the limit of a prompt', () => {
  it('is the default while none is set, and the last that was set when it appeared', () => {
    expect(holds([])).toBeNull();
    expect(holds([limit(1, 12), limit(9, 48)])).toBe(48);
  });

  it('is no wider by one that is set once it is late: neither than the one before, nor than the default', () => {
    expect(holds([limit(1, 12), limit(10, 720)])).toBe(12);
    expect(holds([limit(10, 720)])).toBeNull();
  });

  it('is narrower by one that is set while it is open, and not once it was answered', () => {
    expect(holds([limit(1, 12), limit(10, 4)])).toBe(4);
    expect(holds([limit(1, 12), limit(10, 4)], day(9))).toBe(12);
    expect(holds([limit(10, 4)], day(11))).toBe(4);
  });
});
