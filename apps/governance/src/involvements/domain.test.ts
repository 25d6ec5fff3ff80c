import type { Refusal } from '@causeway/kernel';
import { answeringFaults, involvementFaults } from './domain';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const FULL = 'x'.repeat(8000);

describe('an involvement', () => {
  it.each<[string | null, string | null, string[]]>([
    [null, null, []],
    ['Why was nobody there?', null, []],
    ['Why was nobody there?', 'The shift was one short.', []],
    [FULL, FULL, []],
    [null, 'The shift was one short.', ['NOTHING_ASKED answer PSIRF']],
    [`${FULL}x`, null, ['TEXT_TOO_LONG asked']],
    ['Why?', `${FULL}x`, ['TEXT_TOO_LONG answer']],
  ])('with the question %j and the answer %j', (asked, answer, refused) => {
    expect(told(involvementFaults({ asked, answer }))).toEqual(refused);
  });
});

describe('answering what was asked', () => {
  const asked = { asked: 'Why was nobody there?', answeredAt: null, happenedAt: new Date('2026-03-09T08:00:00.000Z') };
  const now = new Date('2026-03-10T08:00:00.000Z');
  const ANSWER = 'The shift was one short.';

  it('is done once, when they had asked, and not before it happens', () => {
    expect(answeringFaults(asked, ANSWER, now, now)).toEqual([]);
    expect(answeringFaults(asked, FULL, asked.happenedAt, now)).toEqual([]);
    expect(told(answeringFaults({ ...asked, asked: null }, ANSWER, now, now))).toEqual(['NOTHING_ASKED answer PSIRF']);
    expect(told(answeringFaults({ ...asked, answeredAt: now }, ANSWER, now, now))).toEqual(['ANSWERED_ALREADY involvementId PSIRF']);
    expect(told(answeringFaults(asked, ' ', now, now))).toEqual(['TEXT_EMPTY answer']);
    expect(told(answeringFaults(asked, `${FULL}x`, now, now))).toEqual(['TEXT_TOO_LONG answer']);
    expect(told(answeringFaults(asked, ANSWER, new Date(now.getTime() + 1), now))).toEqual(['HAPPENED_IN_FUTURE answeredAt']);
    expect(told(answeringFaults(asked, ANSWER, new Date(asked.happenedAt.getTime() - 1), now))).toEqual([
      'ANSWERED_BEFORE_ASKED answeredAt PSIRF',
    ]);
  });
});
