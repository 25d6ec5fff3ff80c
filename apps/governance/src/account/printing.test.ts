import type { ReviewAction } from '../actions/domain';
import type { Cause } from '../causes/domain';
import type { Review } from '../reviews/domain';
import type { Chart } from './charting';
import type { Movement } from './movement';
import { printed, type Page } from './printing';

const review = { title: '# Plans | trail', state: 'VERIFIED', visibleProblem: 'Late.\n\n## Not a heading', conclusion: null } as Review;
const cause = { category: 'OWNERSHIP', description: 'Nobody.', mechanism: 'Each assumed.', acceptedRiskReason: 'It closes.' } as Cause;
const action = (more: Partial<ReviewAction> = {}): ReviewAction =>
  ({
    id: 'A',
    description: 'A | B',
    changeKind: 'OWNERSHIP',
    strength: 'STRONGER',
    namedRole: 'KEY_WORKER',
    dueOn: '2026-03-20',
    completedOn: '2026-03-18',
    ...more,
  }) as ReviewAction;
const share = {
  numerator: 19,
  denominator: 20,
  value: 0.95,
  lower: 0.764,
  upper: 0.991,
  from: '2026-04-01',
} as Chart['points'][number]['share'];
const point = {
  share,
  lowerLimit: 0.0714,
  upperLimit: 0.7286,
  inBaseline: false,
  signals: [{ cause: 'OUTSIDE_LIMITS', direction: 'HIGH' }],
};
const chart = { measure: 'M1A', target: 0.95, method: 'p chart', changedOn: '2026-03-09', points: [point] } as unknown as Chart;
const movement = { measure: 'M1A', target: 0.95, frozen: { yardstick: null }, outcome: { verdict: 'SUPPORTED' } } as unknown as Movement;
const page = (more: Partial<Page> = {}): string[] =>
  printed({ review, preventions: [], actions: [], done: [], figures: { movements: [movement], charts: [chart] }, ...more }).split('\n');

describe('a review on one page', () => {
  it('has its analysis, its actions and its course, and takes no text for more than it is', () => {
    const lines = page({
      preventions: [
        {
          cause,
          made: [action({ doneBefore: 'Anyone.', doneSince: 'The owner.' })],
          open: [action()],
          riskAccepted: true,
          missing: ['NOT_TESTED'],
        },
        { cause, made: [action({ doneBefore: null })], open: [], riskAccepted: false, missing: [] },
      ],
      actions: [action(), action({ id: 'B', namedRole: null })],
      done: [action()],
    });
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# \\# Plans \\| trail',
      ...['## Analysis', '### ownership', '### ownership', '## Actions', '## Evidence that the same issue is reducing'],
      '### M1A, target 95.0 %: supported',
    ]);
    for (const line of [
      'State: verified. What was visibly wrong: Late. \\#\\# Not a heading',
      'Conclusion: none yet',
      '- Why: Nobody. Each assumed.',
      '- Changed (ownership, 2026-03-18): before, Anyone.; since, The owner.',
      '- Changed (ownership, 2026-03-18): before, not said; since, not said',
      '- To be changed by 2026-03-20: A \\| B',
      '- Risk accepted: It closes.',
      '- Missing: not tested',
      '- Missing: nothing',
      '| A \\| B | ownership | stronger | key worker | 2026-03-20 | 2026-03-18 |',
      '| A \\| B | ownership | stronger | - | 2026-03-20 | open |',
      '| 2026-04 | 19 of 20 | 95.0 % | 76.4 % to 99.1 % | 7.1 % to 72.9 % | ███████████████████· | outside limits (high) |',
    ])
      expect(lines).toContain(line);
  });

  it('has a rate per so much, by the week from its Monday, and its course beside the highest', () => {
    const rate = { kind: 'RATE', per: 1000, unit: 'WEEK', better: 'LOWER' } as const;
    const week = (value: number, from: string) => ({
      ...point,
      share: { ...share, ...{ value, lower: 1.17, upper: 11, from } },
      lowerLimit: 0,
      upperLimit: 18.2,
    });
    const points = [week(4, '2026-04-06'), week(8, '2026-04-13')];
    const falls = { ...chart, ...rate, measure: 'FALLS', method: 'u chart', points } as unknown as Chart;
    const moved = { ...movement, measure: 'FALLS', target: 5, frozen: { yardstick: rate } } as unknown as Movement;
    const lines = page({ figures: { movements: [moved], charts: [falls] } });
    expect(lines).toContain('### FALLS, target 5.0 per 1000: supported');
    expect(lines).toContain("Garwood's exact 95 % intervals; u chart, limits frozen at the baseline; changed on 2026-03-09.");
    expect(lines).toContain('| week from | n of N | figure | interval | limits | course | special cause |');
    expect(lines).toContain(
      '| 2026-04-06 | 19 of 20 | 4.0 per 1000 | 1.2 per 1000 to 11.0 per 1000 | 0.0 per 1000 to 18.2 per 1000 | ██████████·········· | outside limits (high) |',
    );
  });

  it('says what there is none of', () => {
    expect(page()).toContain('None.');
    expect(page({ figures: null })).toContain('Figures are not open to your role.');
    expect(page({ figures: { movements: [], charts: [] } })).toContain('No measure is frozen for this review.');
    const unjudged = { ...movement, outcome: null };
    expect(page({ figures: { movements: [unjudged], charts: [chart] } })).toContain('### M1A, target 95.0 %: no outcome yet');
    const closed = page({ figures: { movements: [movement], charts: [] } });
    expect(closed).toContain('Its months are not open to your role.');
    expect(closed).not.toContain('No measure is frozen for this review.');
  });
});
