import { CODES, counted, named, WINDOW, type Counted } from '../../test/counted-units';
import { instantsOf } from '../measures/window';
import { ratioOf, type Asking } from './comparing';
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

/** Units in groups, and a factor by the groups that are exposed to it, in strata by group. */
const grouped = (...groups: readonly (readonly [failing: number, of: number])[]) => {
  const { units, failures } = counted(...groups.map(([failing, of]): Counted => ({ failing, of, changed: {} })));
  const all = observe(new Set(CODES), units, failures, instantsOf(WINDOW));
  const groupOf = all.map(({ unit }) => Number(unit.id.split('-')[0]));
  return (name: string, exposed: readonly number[], labelOf: readonly number[] = []): Asking => ({
    factor: { name, says: name, restsOn: 'ROTA', level: () => 'UNKNOWN' },
    serviceId: null,
    observations: all,
    levels: groupOf.map((group) => (exposed.includes(group) ? 'EXPOSED' : 'NOT_EXPOSED')),
    labels: groupOf.map((group) => labelOf[group] ?? 0),
    deciders: [],
  });
};

describe('the strongest', () => {
  const twin = grouped([40, 200], [20, 400]);
  const [one, other, fewer] = [twin('ONE', [0]), twin('OTHER', [0]), twin('FEWER', [1])];

  it('is kept of two that say the same, in whatever order they come', () => {
    const weaker = { asking: one, p: 1e-4, more: true };
    const stronger = { asking: other, p: 1e-9, more: true };
    expect(fallen([weaker, stronger])).toEqual([['ONE', ['OTHER']]]);
    expect(fallen([stronger, weaker])).toEqual([['ONE', ['OTHER']]]);
  });

  it('of what goes with fewer failures is looked at after all that go with more, and is never among the others', () => {
    expect(
      fallen([
        { asking: fewer, p: 1e-9, more: false },
        { asking: one, p: 1e-4, more: true },
      ]),
    ).toEqual([['FEWER', ['ONE']]]);
    expect(fallen([{ asking: fewer, p: 1e-9, more: false }])).toEqual([]);
  });
});

describe('what has fallen', () => {
  // The first two groups are bad by the cause, the first and the third by its shadow.
  const of = grouped([40, 200], [10, 50], [3, 60], [20, 400]);
  const [bad, shade, well] = [of('CAUSE', [0, 1]), of('SHADOW', [0, 2]), of('WELL', [2, 3])];

  it('at the end is not among the others any more', () => {
    expect(
      fallen([
        { asking: shade, p: 1e-9, more: true },
        { asking: bad, p: 1e-4, more: true },
        { asking: well, p: 1e-4, more: false },
      ]),
    ).toEqual([
      ['SHADOW', ['CAUSE']],
      ['WELL', ['CAUSE']],
    ]);
  });

  it('is said to be not apart from what was kept by then', () => {
    // The second half of the units fails twice as often by a cause of its own.
    const three = grouped([40, 200], [10, 50], [3, 60], [20, 400], [80, 200], [20, 50], [6, 60], [40, 400]);
    expect(
      fallen([
        { asking: three('CAUSE', [0, 1, 4, 5]), p: 1e-9, more: true },
        { asking: three('SHADOW', [0, 2, 4, 6]), p: 1e-8, more: true },
        { asking: three('OTHER_CAUSE', [4, 5, 6, 7]), p: 1e-7, more: true },
      ]),
    ).toEqual([['SHADOW', ['CAUSE']]]);
  });
});

describe('among units alike in another', () => {
  it('a factor falls that goes with failures over all, and with fewer within', () => {
    const of = grouped([60, 300], [40, 100], [4, 100], [40, 400]);
    const [reversed, other] = [of('REVERSED', [0, 2]), of('OTHER', [0, 1])];
    expect(fallen([{ asking: reversed, p: 1e-4, more: true }], [other])).toEqual([['REVERSED', ['OTHER']]]);
    expect(fallen([{ asking: reversed, p: 1e-4, more: false }], [other])).toEqual([]);
  });

  it('a factor is still compared within the strata that it was found in', () => {
    const groups = [
      [60, 300],
      [20, 100],
      [2, 100],
      [8, 400],
    ] as const;
    const unrelated = grouped(...groups)('UNRELATED', []);
    const stratified = grouped(...groups)('BUSY', [0, 2], [0, 0, 1, 1]);
    const pooled = grouped(...groups)('BUSY', [0, 2]);
    expect(fallen([{ asking: stratified, p: 1e-4, more: true }], [unrelated])).toEqual([['BUSY', ['UNRELATED']]]);
    expect(fallen([{ asking: pooled, p: 1e-4, more: true }], [unrelated])).toEqual([]);
  });

  it('a factor stands at the bar, and falls above it', () => {
    const of = grouped([30, 200], [20, 200], [60, 200], [45, 200]);
    const [asked, other] = [of('ASKED', [0, 2]), of('OTHER', [2, 3])];
    const p = ratioOf({ ...asked, labels: other.levels.map((level) => (level === 'EXPOSED' ? 1 : 0)) }).ratio?.p ?? NaN;
    expect(fallen([{ asking: asked, p: 1e-4, more: true }], [other], p)).toEqual([]);
    expect(fallen([{ asking: asked, p: 1e-4, more: true }], [other], p * (1 - 1e-12))).toEqual([['ASKED', ['OTHER']]]);
  });
});
