import { askedBy } from './options';
import { plantedBy } from './plant';
import { Refused } from './refused';

const ALL = ['--services', '2', '--people', '6', '--staff', '8', '--months', '1', '--seed', '3', '--out', 'x'];

/** The code and field of a refusal. */
function refusalOf(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.field}`;
    throw error;
  }
  return 'none';
}

const changed = (name: string, value: string): string[] => ALL.map((word, n) => (ALL[n - 1] === `--${name}` ? value : word));

describe('the options', () => {
  it('are read, and the group begins in January 2025 unless said', () => {
    expect(askedBy(ALL)).toEqual({
      options: { services: 2, people: 6, staff: 8, months: 1, seed: 3, from: '2025-01-01' },
      plant: null,
      out: 'x',
    });
    expect(askedBy([...ALL, '--from', '2026-02', '--plant', 'causes.json'])).toMatchObject({
      options: { from: '2026-02-01' },
      plant: 'causes.json',
    });
  });

  it.each([
    [[...ALL, '--size', '3'], 'OPTION_UNKNOWN --size'],
    [['services', '2'], 'OPTION_UNKNOWN services'],
    [[...ALL, '--plant'], 'OPTION_MISSING plant'],
    [ALL.slice(0, -2), 'OPTION_MISSING out'],
    [ALL.slice(2), 'OPTION_MISSING services'],
    [[...ALL, '--seed', '4'], 'OPTION_WRONG seed'],
    [changed('services', '0'), 'OPTION_WRONG services'],
    [changed('services', '2001'), 'OPTION_WRONG services'],
    [changed('people', '1.5'), 'OPTION_WRONG people'],
    [changed('staff', '5'), 'OPTION_WRONG staff'],
    [changed('months', '37'), 'OPTION_WRONG months'],
    [[...ALL, '--from', '2025-13'], 'OPTION_WRONG from'],
    [[...ALL, '--from', '2023-12'], 'OPTION_WRONG months'],
    [[...changed('months', '12'), '--from', '2027-03'], 'OPTION_WRONG months'],
  ])('%j are refused: %s', (args, refusal) => {
    expect(refusalOf(() => askedBy(args))).toBe(refusal);
  });
});

describe('a file of causes', () => {
  const cause = { code: 'MEALS', factor: 'NOT_BRIEFED', rateRatio: 3, services: [1, 2] };

  it('is read; a cause is in all services unless said', () => {
    expect(plantedBy(JSON.stringify([cause, { ...cause, services: undefined }]), 2)).toEqual([cause, { ...cause, services: 'all' }]);
  });

  it.each([
    ['[', 'PLANT_UNREADABLE plant'],
    ['{}', 'PLANT_MALFORMED plant'],
    ['[3]', 'PLANT_MALFORMED plant[0]'],
    [JSON.stringify([cause, { ...cause, ratio: 3 }]), 'PLANT_MALFORMED plant[1].ratio'],
    [JSON.stringify([{ ...cause, code: 'WEATHER' }]), 'CODE_UNKNOWN plant[0].code'],
    [JSON.stringify([{ ...cause, code: 'toString' }]), 'CODE_UNKNOWN plant[0].code'],
    [JSON.stringify([{ ...cause, factor: 'FULL_MOON' }]), 'FACTOR_UNKNOWN plant[0].factor'],
    [JSON.stringify([{ ...cause, factor: 'SUPPLIER_AGY99' }]), 'FACTOR_UNKNOWN plant[0].factor'],
    [JSON.stringify([{ ...cause, rateRatio: 0 }]), 'RATE_WRONG plant[0].rateRatio'],
    [JSON.stringify([{ ...cause, rateRatio: 21 }]), 'RATE_WRONG plant[0].rateRatio'],
    [JSON.stringify([{ ...cause, rateRatio: '3' }]), 'RATE_WRONG plant[0].rateRatio'],
    [JSON.stringify([{ ...cause, services: [3] }]), 'SERVICES_WRONG plant[0].services'],
    [JSON.stringify([{ ...cause, services: [] }]), 'SERVICES_WRONG plant[0].services'],
    [JSON.stringify([{ ...cause, services: 'some' }]), 'SERVICES_WRONG plant[0].services'],
  ])('%s is refused: %s', (text, refusal) => {
    expect(refusalOf(() => plantedBy(text, 2))).toBe(refusal);
  });
});
