import type { AuditAnswer } from './answering';
import type { ToolItem } from './tool';
import { againstPassMark, sectionScores, wholeScore, type AuditScore, type Scored } from './scoring';

const item = (code: string, scoring: ToolItem['scoring'], weight = 1, askedOf: ToolItem['askedOf'] = ['DEPUTY_MANAGER']): ToolItem => ({
  ...{ code, question: code, scoring, weight, askedOf, evidenceMandatoryFor: [], noteMandatoryFor: [] },
});
const said = (code: string, more: Partial<AuditAnswer>): AuditAnswer => ({
  ...{ item: code, answer: null, met: null, notApplicableOf: null, points: null, note: null, evidence: [] },
  ...more,
});
const tool = (...items: ToolItem[]) => ({ sections: [{ code: 'ROUNDS', title: 'Rounds', items }] });
const audit = (...answers: AuditAnswer[]): Scored => ({
  ...{ auditedAs: 'DEPUTY_MANAGER', answers, population: 60, sampleSize: 20, selectionMethod: 'Every third' },
});

describe('the score of an audit by a tool', () => {
  it('of one item is the share of its sample with Wilson’s interval: 19 of 20 is 95 %, from 76.4 % to 99.1 % (part of R113)', () => {
    const score = wholeScore(tool(item('SIGNED', 'MET_OF_SAMPLE')), audit(said('SIGNED', { met: 19 })));
    expect(score).toEqual({
      ...{ numerator: 0.95, denominator: 1, share: 0.95, items: 1, ofItems: 1, notApplicable: 0, notAsked: 0 },
      ...{ sampleSize: 20, population: 60, level: 0.95, method: 'Wilson' },
      ...{ lower: expect.closeTo(0.764, 3) as unknown, upper: expect.closeTo(0.991, 3) as unknown },
    });
  });

  it('leaves out of the denominator those of the sample to which an item does not apply', () => {
    const [section] = sectionScores(tool(item('SIGNED', 'MET_OF_SAMPLE')), audit(said('SIGNED', { met: 6, notApplicableOf: 10 })));
    // 6 of 10 at 95 %: 31.3 % to 83.2 %.
    expect(section?.items[0]?.score).toMatchObject({
      share: 0.6,
      sampleSize: 10,
      population: 60,
      lower: expect.closeTo(0.313, 3),
      upper: expect.closeTo(0.832, 3),
    });
  });

  it('weighs the items, and gives no interval where nothing was sampled', () => {
    const of = tool(item('LOCKED', 'YES_NO_NA', 3), item('CALM', 'SCALE_0_3', 2), item('CLEAN', 'YES_NO_NA'));
    const score = wholeScore(of, audit(said('LOCKED', { answer: 'YES' }), said('CALM', { points: 1 }), said('CLEAN', { answer: 'NO' })));
    expect(score).toEqual({
      ...{ numerator: 3 + 2 / 3, denominator: 6, share: (3 + 2 / 3) / 6, items: 3, ofItems: 3, notApplicable: 0, notAsked: 0 },
      ...{ sampleSize: null, population: null, lower: null, upper: null, level: null },
      method: 'share of the weights; every item that applies was looked at',
    });
  });

  it('has the weighted mean of the items’ own intervals where several were put together', () => {
    const of = tool(item('SIGNED', 'MET_OF_SAMPLE', 3), item('LOCKED', 'YES_NO_NA', 1));
    const score = wholeScore(of, audit(said('SIGNED', { met: 19 }), said('LOCKED', { answer: 'YES' })));
    expect(score).toMatchObject({
      share: (3 * 0.95 + 1) / 4,
      method: 'share of the weights; weighted mean of Wilson intervals',
      sampleSize: 20,
    });
    expect(score.lower).toBeCloseTo((3 * 0.7639 + 1) / 4, 3);
    expect(score.upper).toBeCloseTo((3 * 0.9911 + 1) / 4, 3);
  });

  it('counts apart what does not apply and what was not asked, and takes neither for a failure', () => {
    const of = tool(
      item('LOCKED', 'YES_NO_NA'),
      item('CLEAN', 'YES_NO_NA', 5),
      item('COSTED', 'YES_NO_NA', 5, ['REGISTERED_MANAGER']),
      item('SIGNED', 'MET_OF_SAMPLE', 5),
    );
    const score = wholeScore(
      of,
      audit(
        said('LOCKED', { answer: 'YES' }),
        said('CLEAN', { answer: 'NOT_APPLICABLE' }),
        said('SIGNED', { met: 0, notApplicableOf: 20 }),
      ),
    );
    expect(score).toMatchObject({
      share: 1,
      denominator: 1,
      items: 1,
      ofItems: 4,
      notApplicable: 2,
      notAsked: 1,
      lower: null,
      sampleSize: null,
    });
  });

  it('is none where nothing applies', () => {
    expect(wholeScore(tool(item('LOCKED', 'YES_NO_NA')), audit(said('LOCKED', { answer: 'NOT_APPLICABLE' })))).toMatchObject({
      ...{ share: null, numerator: 0, denominator: 0, items: 0, lower: null, upper: null },
    });
  });

  it('is given by section, each with its items and their answers', () => {
    const two = {
      sections: [
        ...tool(item('LOCKED', 'YES_NO_NA')).sections,
        { code: 'STORE', title: 'Store', items: [item('COSTED', 'SCALE_0_3', 1, ['REGISTERED_MANAGER'])] },
      ],
    };
    const given = said('LOCKED', { answer: 'NO' });
    const shown = sectionScores(two, audit(given));
    expect(shown.map(({ code, title, score }) => [code, title, score.share, score.notAsked])).toEqual([
      ['ROUNDS', 'Rounds', 0, 0],
      ['STORE', 'Store', null, 1],
    ]);
    expect(shown.map(({ items }) => items.map((one) => [one.asked, one.given]))).toEqual([[[true, given]], [[false, null]]]);
  });
});

describe('the provider’s own pass mark', () => {
  const score = (share: number | null, lower: number | null = null, upper: number | null = null) => ({ share, lower, upper }) as AuditScore;

  it.each<[string, number | null, AuditScore, string | null]>([
    ['is none where none was set', null, score(1), null],
    ['says nothing where nothing was scored', 0.9, score(null), null],
    ['is reached by a score that comes up to it', 0.9, score(0.9), 'REACHED'],
    ['is reached by thirds that add up to it', 0.8, score(0.8 - 1e-12), 'REACHED'],
    ['is not reached by one below it', 0.9, score(0.89), 'NOT_REACHED'],
    ['is reached where the whole interval lies above it', 0.75, score(0.95, 0.764, 0.991), 'REACHED'],
    ['is not reached where the whole interval lies below it', 0.995, score(0.95, 0.764, 0.991), 'NOT_REACHED'],
    ['is not certain to be reached by 19 of 20, where it is 90 %', 0.9, score(0.95, 0.764, 0.991), 'NOT_CERTAIN'],
  ])('%s', (_what, mark, of, stands) => {
    expect(againstPassMark(mark, of)).toBe(stands);
  });
});
