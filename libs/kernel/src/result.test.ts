import { faults } from './record';
import { refusal, refuse } from './result';

describe('a refusal', () => {
  it('carries its code, and field and rule only where they are known', () => {
    expect(refusal('STALE')).toEqual({ code: 'STALE' });
    expect(refusal('TOO_LATE', 'dueOn')).toEqual({ code: 'TOO_LATE', field: 'dueOn' });
    expect(refuse('TOO_LATE', 'dueOn', 'R28')).toEqual({ ok: false, error: [{ code: 'TOO_LATE', field: 'dueOn', rule: 'R28' }] });
  });

  it('comes with all others that hold, in their order', () => {
    const lines = [
      [true, 'A', 'x'],
      [false, 'B'],
      [true, 'C', 'y', 'R1'],
    ] as const;
    expect(faults(lines)).toEqual([
      { code: 'A', field: 'x' },
      { code: 'C', field: 'y', rule: 'R1' },
    ]);
  });
});
