import type { Cause, Factor, WhyStep } from '../causes/domain';
import { fishboneOf, type Explained } from './bones';

const factor = (framework: Factor['framework'], elementCode: string): Factor =>
  ({ id: `${framework} ${elementCode}`, framework, elementCode }) as Factor;
const why = { id: 'why' } as WhyStep;
const explained = (category: Cause['category'], factors: Factor[], kindOpen = true): Explained => ({
  cause: { id: category, category } as Cause,
  kindOpen,
  factors,
  whys: [why],
});
const OWNER = factor('YORKSHIRE', 'LINES_OF_RESPONSIBILITY');
const TEAM = factor('YORKSHIRE', 'TEAM_FACTORS');
const TASK = factor('SEIPS', 'TASKS');

const bones = (some: Explained[], framework: Factor['framework'] = 'YORKSHIRE') =>
  fishboneOf(some, framework).bones.map(({ elementCode, causes }) => [
    elementCode,
    ...causes.map(({ cause, byKind, factors, whys }) => [cause.id, byKind, factors.map(({ id }) => id), whys.length]),
  ]);

describe('a fishbone', () => {
  it('has a bone for each element by which a factor is named, in the order of the framework, and none that is empty', () => {
    expect(bones([])).toEqual([]);
    expect(bones([explained('OWNERSHIP', [TEAM, OWNER, TASK])])).toEqual([
      ['LINES_OF_RESPONSIBILITY', ['OWNERSHIP', false, [OWNER.id], 1]],
      ['TEAM_FACTORS', ['OWNERSHIP', false, [TEAM.id], 1]],
    ]);
  });

  it('places a cause without a factor of the framework by its kind, and says so', () => {
    const supervision = explained('SUPERVISION', [OWNER]);
    expect(bones([supervision], 'LONDON_PROTOCOL')).toEqual([['TEAM', ['SUPERVISION', true, [], 1]]]);
    expect(bones([supervision, explained('OWNERSHIP', [TASK])], 'SEIPS')).toEqual([
      ['TASKS', ['OWNERSHIP', false, [TASK.id], 1]],
      ['ORGANISATION', ['SUPERVISION', true, [], 1]],
    ]);
  });

  it('shows what lies nowhere apart, with all its factors', () => {
    const other = explained('OTHER', [TASK]);
    expect(fishboneOf([other, explained('OWNERSHIP', [OWNER])], 'YORKSHIRE').unplaced).toEqual([
      { cause: other.cause, byKind: false, factors: [TASK], whys: [why] },
    ]);
  });

  it('places none by a kind that its reader may not know', () => {
    const closed = explained('INDIVIDUAL_ERROR', [TASK], false);
    expect(bones([closed])).toEqual([]);
    expect(fishboneOf([closed], 'YORKSHIRE').unplaced).toHaveLength(1);
    // By its factors it lies where they say: they are open to whoever may read the review.
    expect(bones([closed], 'SEIPS')).toEqual([['TASKS', ['INDIVIDUAL_ERROR', false, [TASK.id], 1]]]);
  });
});
