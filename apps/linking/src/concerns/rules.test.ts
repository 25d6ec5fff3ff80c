import fc from 'fast-check';
import { factsOf, known } from '../../test/known';
import { asLines, type ExpectedLink, type Told } from '../../test/oracle';
import { toldLinksByOracle } from '../../test/told-oracle';
import { toldRota } from '../../test/told-worlds';
import { allMet, type Condition } from '../links/condition';
import { explainTold } from './explaining';
import { linksOfConcern, type AroundConcern } from './rules';

/** What is known, as it is known around any concern. */
const around = (told: readonly Told[]): AroundConcern => ({
  shifts: factsOf(told, 'Shift'),
  works: factsOf(told, 'Assignment'),
  inductions: factsOf(told, 'Induction'),
  acknowledged: factsOf(told, 'PersonGuidance', 'BriefingChecklist', 'Briefing').map((one) => ({
    acknowledgedAt: one.happenedAt,
    ...one,
    peopleIds: one.kind === 'Briefing' ? [one.personId] : one.peopleIds,
    signed: one.kind !== 'BriefingChecklist' || (one.workerSigned && one.seniorSigned),
  })),
});

const RULES = ['CONCERN_TO_INDUCTION', 'CONCERN_TO_GUIDANCE', 'CONCERN_TO_BRIEFING'];

test('what the workers there had been told and taught, of any facts in any order, is linked as by the oracle', () => {
  const found = new Map<string, number>();
  fc.assert(
    fc.property(
      toldRota.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const links = factsOf(shuffled, 'Incident', 'Complaint', 'Feedback').flatMap((concern): ExpectedLink[] =>
          linksOfConcern({ concernCode: null, ...concern }, around(shuffled))
            .filter(({ rule }) => RULES.includes(rule))
            .map(({ rule, to, holds }) => {
              found.set(`${rule} ${holds}`, (found.get(`${rule} ${holds}`) ?? 0) + 1);
              return { rule, changeId: concern.id as string, holds, ...to };
            }),
        );
        expect(asLines(links)).toEqual(asLines(toldLinksByOracle(told)));
      },
    ),
    { numRuns: 4_000, seed: 11 },
  );
  // Each rule was met, in time and late, often: worlds in which nothing meets would show nothing.
  expect(
    [...found]
      .filter(([, often]) => often >= 50)
      .map(([what]) => what)
      .sort(),
  ).toEqual([
    'CONCERN_TO_BRIEFING false',
    'CONCERN_TO_BRIEFING true',
    'CONCERN_TO_GUIDANCE false',
    'CONCERN_TO_GUIDANCE true',
    'CONCERN_TO_INDUCTION true',
  ]);
});

const KINDS = {
  CONCERN_TO_INDUCTION: ['Induction'],
  CONCERN_TO_GUIDANCE: ['PersonGuidance'],
  CONCERN_TO_BRIEFING: ['Briefing', 'BriefingChecklist'],
};

test('what a worker was told is linked where, and only where, every condition is met; and each alone keeps it from being linked', () => {
  const alone = new Set<string>();
  const seen = (conditions: readonly Condition[]): void => {
    const [one, ...others] = conditions.filter(({ met }) => !met);
    if (one && others.length === 0) alone.add(one.condition);
  };
  fc.assert(
    fc.property(toldRota, (told) => {
      const links = toldLinksByOracle(told);
      for (const from of known(told, 'Incident', 'Complaint', 'Feedback'))
        for (const [rule, kinds] of Object.entries(KINDS))
          for (const to of known(told, ...kinds)) {
            const conditions = explainTold(from, to, around(told));
            const linked = links.some((link) => link.rule === rule && link.changeId === from.id && link.id === to.id);
            expect(allMet(conditions)).toBe(linked);
            seen(conditions);
          }
    }),
    { numRuns: 500, seed: 5 },
  );
  expect([...alone].sort()).toEqual([
    'BY_THEN',
    'FROM_STANDS',
    'IS_ORIENTATION',
    'NEAREST',
    'OF_WORKER_ON_IT',
    'SAME_PERSON',
    'SAME_SERVICE',
    'TO_STANDS',
  ]);
});
