import { CODES, counted, named, WINDOW } from '../../test/counted-units';
import { instantsOf } from '../measures/window';
import type { Asking } from './comparing';
import type { Factor } from './factors';
import { levelAsked, observe } from './observing';
import { notToldApart } from './telling-apart';

const both = (handoverComplete: boolean, ownershipClear: boolean) => ({ handoverComplete, ownershipClear });

// What fails is what was handed over badly; ownership is unclear where handovers are bad, and does nothing by itself.
const made = counted(
  { failing: 40, of: 200, changed: both(false, false) },
  { failing: 10, of: 50, changed: both(false, true) },
  { failing: 3, of: 60, changed: both(true, false) },
  { failing: 20, of: 400, changed: both(true, true) },
);
const observations = observe(new Set(CODES), made.units, made.failures, instantsOf(WINDOW));
const asking = (factor: Factor): Asking => ({
  factor,
  serviceId: null,
  observations,
  levels: observations.map(({ unit }) => levelAsked(factor, unit)),
  labels: observations.map(() => 0),
  deciders: [],
});
const [cause, shadow] = [asking(named('HANDOVER_INCOMPLETE')), asking(named('OWNERSHIP_UNCLEAR'))];
const fallen = (discoveries: Parameters<typeof notToldApart>[0], given: readonly Asking[] = [], bar = 0.05) =>
  [...notToldApart(discoveries, given, bar)].map(([{ name }, from]) => [name, from.map((factor) => factor.name)]);

describe('what goes with failures only through another', () => {
  const SHADOW_FALLS = [['OWNERSHIP_UNCLEAR', ['HANDOVER_INCOMPLETE']]];

  it('falls, whichever of the two is the stronger by chance', () => {
    expect(
      fallen([
        { asking: shadow, p: 1e-4, more: true },
        { asking: cause, p: 1e-9, more: true },
      ]),
    ).toEqual(SHADOW_FALLS);
    expect(
      fallen([
        { asking: shadow, p: 1e-9, more: true },
        { asking: cause, p: 1e-4, more: true },
      ]),
    ).toEqual(SHADOW_FALLS);
  });

  it('falls before what stands over all services, though that is not found here', () => {
    expect(fallen([{ asking: shadow, p: 1e-4, more: true }], [cause])).toEqual(SHADOW_FALLS);
  });

  it('is not compared with itself, and stands alone', () => {
    expect(fallen([{ asking: cause, p: 1e-9, more: true }], [cause])).toEqual([]);
    expect(fallen([{ asking: shadow, p: 1e-4, more: true }])).toEqual([]);
    expect(fallen([])).toEqual([]);
  });

  it('falls where the bar is higher than what is left of it', () => {
    expect(
      fallen(
        [
          { asking: shadow, p: 1e-9, more: true },
          { asking: cause, p: 1e-4, more: true },
        ],
        [],
        1e-30,
      ),
    ).toEqual([['HANDOVER_INCOMPLETE', ['OWNERSHIP_UNCLEAR']]]);
  });
});
