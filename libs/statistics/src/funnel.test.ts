import { adjustedFunnelLimits, funnelLimits, overdispersion } from './funnel';

// FunnelPlotR's own tests: exact Poisson limits, and phi of six services.
const LIMITS = [
  [15, 0.559692408852221, 1.64934792476572, 0.386265034854835, 2.08290730190295],
  [20, 0.610825979270197, 1.54441889513373, 0.447910663381301, 1.9020940676925],
  [30, 0.67469580071403, 1.42756217982692, 0.528972359904679, 1.70277080553081],
] as const;
const SERVICES = [
  [100, 108],
  [150, 112],
  [180, 165],
  [80, 95],
  [120, 100],
  [225, 220],
].map(([observed = 0, expected = 0]) => ({ observed, expected }));

describe('a funnel', () => {
  it.each(LIMITS)('has exact limits where %d are expected', (expected, lower95, upper95, lower998, upper998) => {
    expect(funnelLimits(expected, 0.95).lower).toBeCloseTo(lower95, 9);
    expect(funnelLimits(expected, 0.95).upper).toBeCloseTo(upper95, 9);
    expect(funnelLimits(expected, 0.998).lower).toBeCloseTo(lower998, 9);
    expect(funnelLimits(expected, 0.998).upper).toBeCloseTo(upper998, 9);
  });

  it('measures overdispersion as the NHS’s mortality indicator does', () => {
    const found = overdispersion(SERVICES);
    expect(found.kept).toBe(6);
    expect(found.phi).toBeCloseTo(2.94803317510236, 8);
    expect(found.tau2).toBeCloseTo(0.0194775305780216, 9);
  });

  it('leaves the most extreme out when there are enough services', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ observed: i === 0 ? 900 : 100, expected: 100 }));
    expect(overdispersion(many).kept).toBeLessThan(40);
    expect(overdispersion(many).phi).toBeCloseTo(0, 9);
    expect(overdispersion(many).tau2).toBe(0);
  });

  it('is wider once it allows for overdispersion, and as wide as log-normal limits without it', () => {
    const plain = adjustedFunnelLimits(100, { tau2: 0 }, 0.95);
    const wider = adjustedFunnelLimits(100, { tau2: 0.02 }, 0.95);
    expect(plain.upper).toBeCloseTo(Math.exp(1.95996398454005 / 10), 9);
    expect(wider.upper).toBeGreaterThan(plain.upper);
    expect(wider.lower).toBeCloseTo(1 / wider.upper, 12);
    expect(wider.method).not.toBe(funnelLimits(100, 0.95).method);
  });

  it('says nothing of too few, and refuses what is no expectation', () => {
    expect(overdispersion([{ observed: 3, expected: 2 }])).toEqual({ phi: 1, tau2: 0, kept: 1 });
    expect(overdispersion([{ observed: 0, expected: 0 }])).toEqual({ phi: 1, tau2: 0, kept: 0 });
    expect(() => funnelLimits(0, 0.95)).toThrow(RangeError);
    expect(() => adjustedFunnelLimits(Infinity, { tau2: 0 }, 0.95)).toThrow(RangeError);
    expect(() => overdispersion([{ observed: -1, expected: 2 }])).toThrow(RangeError);
  });
});
