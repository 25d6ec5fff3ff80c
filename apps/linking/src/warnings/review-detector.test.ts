import { dueLook, reviewOverdue, type AwaitedReview } from './review-detector';

const NOTED = '2026-03-03T09:00:00.000Z';
const DUE = new Date('2026-03-04T23:59:59.000Z');
const later = (ms: number): Date => new Date(DUE.getTime() + ms);
const review = (happenedAt: string, recordedAt = happenedAt) => ({ kind: 'ManagementReview', id: 'review', happenedAt, recordedAt });
const indicator = (...reviews: AwaitedReview['reviews']): AwaitedReview => ({
  ...{ kind: 'Indicator', id: 'indicator', serviceId: 'service', personId: 'person', happenedAt: NOTED, recordedAt: NOTED },
  ...{ noteRecordedAt: NOTED, reviews },
});
const said = (one: AwaitedReview, now: Date): string[] => reviewOverdue(one, now).map(({ rule, state }) => `${rule} ${state}`);

describe('an indicator that management did not review in time (part of R81)', () => {
  it('is warned of once it was due: that its escalation was delayed, and that the review is missing', () => {
    expect(said(indicator(), DUE)).toEqual([]);
    expect(said(indicator(), later(1))).toEqual(['DELAYED_ESCALATION STANDING', 'REVIEW_MISSING STANDING']);
    expect(reviewOverdue(indicator(), later(1))).toEqual(
      [
        ['DELAYED_ESCALATION', 'any indicator that management did not review within 1 working day after the note was recorded'],
        ['REVIEW_MISSING', 'any indicator without a management review at the end of 1 working day after the note was recorded'],
      ].map(([rule, setting]) => ({
        ...{ rule, setting, state: 'STANDING', serviceId: 'service', personId: 'person', ownerId: null },
        because: [{ kind: 'Indicator', id: 'indicator', happenedAt: NOTED, recordedAt: NOTED }],
        ...{ suggestsReview: true, about: '' },
      })),
    );
  });

  it('was delayed for ever, and misses its review until there is one', () => {
    expect(said(indicator(review('2026-03-05T09:00:00.000Z')), later(86_400_000))).toEqual([
      'DELAYED_ESCALATION STANDING',
      'REVIEW_MISSING ENDED',
    ]);
  });

  it('is warned of too where the review was written down late, and not where one of several was in time', () => {
    expect(said(indicator(review('2026-03-03T10:00:00.000Z', '2026-03-05T09:00:00.000Z')), later(86_400_000))).toHaveLength(2);
    expect(said(indicator(review(DUE.toISOString())), later(86_400_000))).toEqual([]);
    expect(said(indicator(review(later(1).toISOString())), later(86_400_000))).toHaveLength(2);
    expect(said(indicator(review('2026-03-09T09:00:00.000Z'), review('2026-03-04T09:00:00.000Z')), later(86_400_000))).toEqual([]);
  });

  it('is never warned of past the end of the calendar, where nothing is guessed', () => {
    expect(said({ ...indicator(), noteRecordedAt: '2099-01-05T09:00:00.000Z' }, new Date('2100-01-01T00:00:00.000Z'))).toEqual([]);
  });
});

it('is looked at again once it is due, unless it was reviewed in time or was due already', () => {
  expect(dueLook(indicator(), new Date(NOTED))).toEqual(later(1));
  expect(dueLook(indicator(), DUE)).toEqual(later(1));
  expect(dueLook(indicator(), later(1))).toBeNull();
  expect(dueLook(indicator(review('2026-03-04T09:00:00.000Z')), new Date(NOTED))).toBeNull();
  expect(dueLook(indicator(review('2026-03-05T09:00:00.000Z')), new Date(NOTED))).toEqual(later(1));
  expect(dueLook({ ...indicator(), noteRecordedAt: '2099-01-05T09:00:00.000Z' }, new Date(NOTED))).toBeNull();
});
