import { dealt, FAULTS, faultsOf, type FaultName } from './faults';
import { randomFrom } from './random';

const deal = (seed: number, hands: number): readonly (readonly FaultName[])[] => {
  const dealer = dealt(faultsOf('kafka'), randomFrom(seed));
  return Array.from({ length: hands }, () => dealer.next().value as readonly FaultName[]);
};

describe('the faults that are dealt', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(deal(7, 60)).toEqual(deal(7, 60));
    expect(deal(7, 60)).not.toEqual(deal(8, 60));
  });

  it('have every fault of a home once in a round', () => {
    const all = faultsOf('kafka');
    expect(deal(3, 60).flat().slice(0, all.length).sort()).toEqual([...all].sort());
  });

  it('come together only where they take hold of different things, and some do', () => {
    const pairs = deal(5, 200).filter(({ length }) => length === 2);
    expect(pairs.length).toBeGreaterThan(10);
    for (const [one, other] of pairs) expect(one && FAULTS[one].hold).not.toBe(other && FAULTS[other].hold);
  });

  it('of the outbox read in place are without those of a relay or a broker', () => {
    expect(faultsOf('kafka').filter((name) => !faultsOf('outbox').includes(name))).toEqual([
      'relay killed',
      'broker stopped',
      'broker killed',
    ]);
  });
});

it('ids that are thrown are uuids, the same for the same seed and different from each other', () => {
  const ids = (seed: number): string[] => {
    const random = randomFrom(seed);
    return Array.from({ length: 1_000 }, random.uuid);
  };
  expect(ids(1)).toEqual(ids(1));
  expect(new Set(ids(1)).size).toBe(1_000);
  for (const id of ids(1)) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});
