import { benjaminiHochberg } from './false-discovery';
import { faultlessSample, precisionSample } from './sample-size';

describe('the size of an audit sample', () => {
  it.each([
    [0.9, 0.95, 29],
    [0.95, 0.95, 59],
    [0.99, 0.95, 299],
    [0.95, 0.9, 45],
  ])('to claim %d with confidence %d without a fault is %i (ASQ 2007)', (atLeast, confidence, n) => {
    expect(faultlessSample(atLeast, confidence)).toBe(n);
  });

  it.each([
    [20, 16],
    [40, 25],
    [60, 31],
    [100, 39],
    [200, 47],
    [500, 54],
  ])('of a population of %i is %i for 95 %% with 95 %% confidence (hypergeometric)', (population, n) => {
    expect(faultlessSample(0.95, 0.95, population)).toBe(n);
  });

  it('of a population in which one fault breaks the claim is nearly all of it', () => {
    expect(faultlessSample(0.95, 0.95, 10)).toBe(10);
    expect(faultlessSample(0.95, 0.95, 0)).toBe(0);
  });

  it.each([
    [0.95, 0.05, 73, 54],
    [0.95, 0.03, 203, 101],
    [0.9, 0.05, 139, 83],
    [0.5, 0.1, 97, 66],
    [0.5, 0.05, 385, 132],
  ])('for a share of %d within %d is %i, and %i of 200 (Cochran)', (share, half, endless, finite) => {
    expect(precisionSample(share, half)).toBe(endless);
    expect(precisionSample(share, half, 0.95, 200)).toBe(finite);
  });

  it('refuses what is no share', () => {
    expect(() => faultlessSample(1, 0.95)).toThrow(RangeError);
    expect(() => precisionSample(0, 0.05)).toThrow(RangeError);
    expect(() => faultlessSample(0.95, 0.95, -1)).toThrow(RangeError);
  });
});

describe('false discoveries', () => {
  // The fifteen p values of Benjamini and Hochberg (1995).
  const P = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const Q = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765, 0.486, 0.581181818181818, 0.714875,
    0.753230769230769, 0.813214285714286, 1,
  ];

  it('has the published q values, four of them under 0.05', () => {
    benjaminiHochberg(P).forEach((q, i) => expect(q).toBeCloseTo(Q[i] ?? NaN, 12));
    expect(benjaminiHochberg(P).filter((q) => q <= 0.05)).toHaveLength(4);
  });

  it('keeps each q with its p, whatever the order', () => {
    const turned = [...P].reverse();
    expect(benjaminiHochberg(turned)).toEqual([...benjaminiHochberg(P)].reverse());
  });

  it('counts the tests that are not listed', () => {
    expect(benjaminiHochberg([0.01], 10)[0]).toBeCloseTo(0.1, 12);
    expect(() => benjaminiHochberg([0.01, 0.2], 1)).toThrow(RangeError);
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
