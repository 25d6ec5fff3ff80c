import type { TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph } from './desk';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
  place = await afterChange(graph);
  await place.heard();
});
afterAll(() => graph.close());

const NOTHING = {
  enteredInError: 0,
  withdrawnUnconfirmed: 0,
  diedBeforeDue: 0,
  leftBeforeDue: 0,
  countedAlready: 0,
  undecided: 0,
  unconfirmed: 0,
};

describe('an outcome', () => {
  it.each([
    ['2026-09', 'a tenth of them', { enteredInError: 0, unconfirmed: 2 }, false],
    ['2026-10', 'more than a tenth of them, whatever the reasons', { enteredInError: 1, unconfirmed: 2 }, true],
  ])('says of %s how many changes are in none of its figures, and warns of more than a tenth: %s', async (month, _what, some, warns) => {
    const leftOut = { ...NOTHING, ...some };
    await place.month(`${month}-01`, 18, 18, leftOut);

    const said = await place.bench.does(
      'recordOutcome',
      await place.outcome(`${month}-01`),
      `leftOut { ${Object.keys(NOTHING).join(' ')} } warnings { code rule }`,
      '2026-11-05T09:00:00.000Z',
    );
    expect(said['leftOut']).toEqual(leftOut);
    const much = { code: 'MUCH_LEFT_OUT', rule: 'R113' };
    expect(said['warnings'].slice(1)).toEqual(warns ? [much] : []);
    expect(await place.bench.desk.announced('governance.outcome-evidence.recorded.v1')).toMatchObject({ leftOut });
  });

  it('says nothing of what was left out of a month whose figures did not say it', async () => {
    await place.month('2026-04-01', 20);
    const outcome = await place.outcome('2026-04-01');
    expect(await place.bench.does('recordOutcome', outcome, 'leftOut { unconfirmed }', '2026-11-05T09:00:00.000Z')).toEqual({
      leftOut: null,
    });
  });
});
