import fc from 'fast-check';
import { indicatorLinksByOracle } from '../../test/indicator-oracle';
import { signs } from '../../test/indicator-worlds';
import { factsOf, known } from '../../test/known';
import { asLines, type ExpectedLink, type Told } from '../../test/oracle';
import { allMet, type Condition } from '../links/condition';
import { explainIndicator } from './explaining';
import { judgeIndicator, type AroundIndicator, type IndicatorFact } from './rules';

const indicatorsOf = (told: readonly Told[]): IndicatorFact[] => {
  const notes = factsOf(told, 'DailyNote');
  return factsOf(told, 'Indicator').map((one) => ({ ...one, authorId: notes.find(({ id }) => id === one.noteId)?.authorId ?? null }));
};

/** What is known, as it is known around any indicator. */
const around = (told: readonly Told[]): AroundIndicator => ({
  followed: factsOf(told, 'Alert', 'Concern', 'ManagementReview').map((one) => ({ seenAt: null, ...one })),
  referrals: factsOf(told, 'Referral'),
  escalations: factsOf(told, 'Escalation'),
  learning: factsOf(told, 'Supervision', 'Coaching', 'ScenarioResult', 'TrainingRecord').map((one) => ({
    ...one,
    code: one.topicCode ?? one.courseCode ?? null,
    completedOn: one.completedOn ?? null,
    untilOn: one.nextDueOn ?? one.validUntil ?? null,
    taken: one.scenariosTaken ?? one.questionsTaken ?? null,
    passed: one.scenariosPassed ?? one.questionsPassed ?? null,
  })),
});

const RULES = {
  INDICATOR_TO_ALERT: 'Alert',
  INDICATOR_TO_CONCERN: 'Concern',
  INDICATOR_TO_REFERRAL: 'Referral',
  INDICATOR_TO_MANAGEMENT_REVIEW: 'ManagementReview',
  INDICATOR_TO_ESCALATION: 'Escalation',
  INDICATOR_TO_SUPERVISION: 'Supervision',
  INDICATOR_TO_COACHING: 'Coaching',
  INDICATOR_TO_ROUTE_KNOWLEDGE: 'TrainingRecord or ScenarioResult',
} as const;
const ALWAYS_SO = ['INDICATOR_TO_CONCERN', 'INDICATOR_TO_REFERRAL', 'INDICATOR_TO_ESCALATION'];

test('the links of the indicators of any facts in any order are those of the oracle', () => {
  const found = new Map<string, number>();
  fc.assert(
    fc.property(
      signs.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const links = indicatorsOf(shuffled).flatMap((indicator): ExpectedLink[] =>
          judgeIndicator(indicator, around(shuffled)).map(({ rule, to, holds }) => {
            found.set(`${rule} ${holds}`, (found.get(`${rule} ${holds}`) ?? 0) + 1);
            return { rule, changeId: indicator.id, holds, ...to };
          }),
        );
        expect(asLines(links)).toEqual(asLines(indicatorLinksByOracle(told)));
      },
    ),
    { numRuns: 3_000, seed: 3 },
  );
  const answers = Object.keys(RULES).flatMap((rule) => [`${rule} true`, ...(ALWAYS_SO.includes(rule) ? [] : [`${rule} false`])]);
  expect(answers.filter((one) => (found.get(one) ?? 0) < 50)).toEqual([]);
});

test('an indicator is linked where, and only where, every condition is met; and each alone keeps it from being linked', () => {
  const alone = new Set<string>();
  const seen = (conditions: readonly Condition[]): void => {
    const [one, ...others] = conditions.filter(({ met }) => !met);
    if (one && others.length === 0) alone.add(one.condition);
  };
  fc.assert(
    fc.property(signs, (told) => {
      const links = indicatorLinksByOracle(told);
      for (const indicator of indicatorsOf(told))
        for (const [rule, kinds] of Object.entries(RULES))
          for (const to of known(told, ...kinds.split(' or '))) {
            const conditions = explainIndicator(indicator, to, around(told));
            const linked = links.some((link) => link.rule === rule && link.changeId === indicator.id && link.id === to.id);
            expect(allMet(conditions)).toBe(linked);
            seen(conditions);
          }
    }),
    { numRuns: 300, seed: 5 },
  );
  expect([...alone].sort()).toEqual([
    'ABOUT_INDICATOR',
    'BY_THEN',
    'IN_FORCE',
    'NEAREST',
    'OF_AUTHOR',
    'ON_ROUTE',
    'SAME_SERVICE',
    'TO_STANDS',
  ]);
});

test('past the end of the calendar no review is held to a time that would be guessed', () => {
  const indicator: IndicatorFact = {
    id: 'i',
    serviceId: 's',
    personId: 'p',
    happenedAt: '2099-01-05T09:00:00.000Z',
    recordedAt: '2099-01-05T09:00:00.000Z',
    noteRecordedAt: '2099-01-05T09:00:00.000Z',
    authorId: null,
  };
  const review = { ...indicator, id: 'r', kind: 'ManagementReview', indicatorId: 'i', seenAt: null } as const;
  const near = { ...around([]), followed: [review] };
  expect(judgeIndicator(indicator, near)).toEqual([]);
  expect(judgeIndicator({ ...indicator, noteRecordedAt: '2026-03-02T09:00:00.000Z' }, near)).toEqual([
    expect.objectContaining({ rule: 'INDICATOR_TO_MANAGEMENT_REVIEW', holds: false }),
  ]);
});
