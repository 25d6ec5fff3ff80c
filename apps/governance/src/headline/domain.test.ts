import { activityOf, headlineOf, openedEarly, standsAt, type Activity, type Effect, type ReviewInHeadline } from './domain';

const effect = (more: Partial<Effect> = {}): Effect => ({
  ...{
    measure: 'M1A',
    month: '2026-04-01',
    recordedAt: '2026-05-05T09:00:00.000Z',
    verdict: 'MET' as const,
    addressed: true,
    reducing: true,
  },
  ...more,
});

describe('what a change came to', () => {
  it.each<[string, Effect[], string | null]>([
    ['nothing is recorded', [], null],
    ['one outcome', [effect()], 'MET'],
    [
      'the outcome of the latest month, though it was recorded first',
      [effect({ month: '2026-06-01', verdict: 'NOT_MET' }), effect()],
      'NOT_MET',
    ],
    ['of one month the one recorded last', [effect({ verdict: 'NOT_MET' }), effect({ recordedAt: '2026-05-06T09:00:00.000Z' })], 'MET'],
    ['of one instant the one that came last', [effect({ verdict: 'NOT_MET' }), effect({ verdict: 'SUSTAINED' })], 'SUSTAINED'],
    [
      'the worst of two measures',
      [effect({ verdict: 'SUSTAINED' }), effect({ measure: 'M1B', verdict: 'MET_TOO_EARLY' })],
      'MET_TOO_EARLY',
    ],
    ['a target met alone is worse than one met too early', [effect(), effect({ measure: 'M1B', verdict: 'MET_TOO_EARLY' })], 'MET'],
    [
      'a supported one is worse than a sustained one',
      [effect({ verdict: 'SUPPORTED' }), effect({ measure: 'M1B', verdict: 'SUSTAINED' })],
      'SUPPORTED',
    ],
  ])('is the verdict of %s', (_of, effects, verdict) => {
    expect(standsAt(effects)?.verdict ?? null).toBe(verdict);
  });

  it('is addressed, and reducing, when it is so by every measure', () => {
    const other = effect({ measure: 'M1B', addressed: false, reducing: false });
    expect(standsAt([effect(), effect({ measure: 'M1B' })])).toMatchObject({ addressed: true, reducing: true });
    expect(standsAt([effect(), other])).toMatchObject({ addressed: false, reducing: false });
  });
});

const review = (more: Partial<ReviewInHeadline> = {}): ReviewInHeadline => ({
  ...{
    openedOn: '2026-02-20',
    changedOn: '2026-03-09',
    triggerKind: 'SERIOUS_INCIDENT' as const,
    fromPattern: false,
    cameBack: false,
    effects: [],
  },
  ...more,
});
const WINDOW = { from: '2026-01-01', to: '2026-12-31' };
const at = (verdict: Effect['verdict'], more: Partial<ReviewInHeadline> = {}) => review({ effects: [effect({ verdict })], ...more });

describe('the headline of a service', () => {
  it('is verdicts on the effect of its changes, each share with n, N, window, method, interval and calendar', () => {
    const headline = headlineOf([at('SUSTAINED'), at('MET'), at('NOT_MET'), review()], WINDOW);
    expect(headline).toMatchObject({
      sustained: { numerator: 1, denominator: 4, share: 0.25, level: 0.95, ...WINDOW },
      targetMet: { numerator: 2, denominator: 4 },
      causesAddressed: { numerator: 3, denominator: 4 },
      riskReducing: { numerator: 3, denominator: 4 },
      cameBack: { numerator: 0, denominator: 4 },
      notYetKnown: 1,
    });
    expect(headline.verdicts.map(({ verdict, reviews }) => `${verdict} ${reviews}`)).toEqual([
      'NOT_MET 1',
      'MET 1',
      'MET_TOO_EARLY 0',
      'SUPPORTED 0',
      'SUSTAINED 1',
    ]);
    expect(Object.keys(headline.sustained).sort()).toEqual(
      ['calendarVersion', 'denominator', 'from', 'level', 'lower', 'method', 'numerator', 'share', 'to', 'upper'].sort(),
    );
  });

  it('calls nothing sustained whose cause came back', () => {
    expect(headlineOf([at('SUSTAINED', { cameBack: true })], WINDOW)).toMatchObject({
      sustained: { numerator: 0, denominator: 1 },
      cameBack: { numerator: 1, denominator: 1 },
    });
  });

  it.each([
    ['made on the first day', '2026-01-01', 1],
    ['made the day before', '2025-12-31', 0],
    ['made on the last day', '2026-12-31', 1],
    ['made the day after', '2027-01-01', 0],
    ['not made', null, 0],
  ])('counts a change %s', (_when, changedOn, denominator) => {
    expect(headlineOf([review({ changedOn })], WINDOW).sustained.denominator).toBe(denominator);
  });

  it('is of nothing where nothing was changed or opened', () => {
    const headline = headlineOf([review({ changedOn: null, openedOn: '2025-12-31' })], WINDOW);
    expect(headline).toMatchObject({
      sustained: { numerator: 0, denominator: 0, share: null },
      openedEarly: { denominator: 0 },
      openedBy: [],
    });
  });

  it('tells reviews that a warning or a pattern opened from those that harm did (R105)', () => {
    const warned = review({ triggerKind: 'EARLY_WARNING' });
    const pattern = review({ triggerKind: 'REPEATED_COMPLAINT', fromPattern: true });
    expect([warned, pattern, review()].map(openedEarly)).toEqual([true, true, false]);
    expect(headlineOf([pattern, warned, review(), review({ openedOn: '2025-12-31' })], WINDOW)).toMatchObject({
      openedEarly: { numerator: 2, denominator: 3 },
      openedBy: [
        { triggerKind: 'EARLY_WARNING', reviews: 1, fromPattern: 0 },
        { triggerKind: 'REPEATED_COMPLAINT', reviews: 1, fromPattern: 1 },
        { triggerKind: 'SERIOUS_INCIDENT', reviews: 1, fromPattern: 0 },
      ],
    });
  });
});

it('what leaders did is shown with how much of what was due was in time', () => {
  const done: Activity = {
    ...{ reviewsOpened: 1, reviewsConcluded: 2, changesMade: 3, challengesRaised: 4, challengesDue: 5, challengesAnswered: 4 },
    ...{ checksDue: 20, checksOnTime: 19, revisitsDue: 2, revisitsOnTime: 1, learningShared: 6 },
  };
  expect(activityOf(done, WINDOW)).toMatchObject({
    reviewsConcluded: 2,
    challengesInTime: { numerator: 4, denominator: 5 },
    checksInTime: { numerator: 19, denominator: 20 },
    revisitsInTime: { numerator: 1, denominator: 2 },
  });
});
