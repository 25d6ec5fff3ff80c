import { understoodBy, type Learnt } from './understood';

const at = (day: number, hour = 9): Date => new Date(Date.UTC(2026, 3, day, hour));
let n = 0;
const learnt = (kind: Learnt['kind'], happenedAt: Date, passed: number, more: Partial<Learnt> = {}): Learnt => ({
  ...{ kind, id: String((n += 1)).padStart(4, '0'), staffMemberId: 'b', topicCode: 'ESCALATION', happenedAt, taken: 3, passed },
  ...more,
});
const asked = (happenedAt: Date, passed: number, more: Partial<Learnt> = {}) => learnt('ScenarioResult', happenedAt, passed, more);
const coached = (happenedAt: Date, more: Partial<Learnt> = {}) => learnt('Coaching', happenedAt, 3, more);
const one = (...all: Learnt[]) => understoodBy(all)[0];

describe('what a worker understood (part of R75)', () => {
  it('is what they passed of what they were asked on a topic, each topic and worker apart, in an order that says nothing of how they did', () => {
    const rows = understoodBy([
      asked(at(2), 3, { staffMemberId: 'c' }),
      asked(at(3), 2),
      asked(at(4), 3),
      asked(at(4), 0, { topicCode: 'MEALS' }),
      asked(at(1), 3, { staffMemberId: 'a', topicCode: 'MEALS' }),
    ]);
    expect(
      rows.map(({ staffMemberId, topicCode, taken, passed, passedLast }) => [staffMemberId, topicCode, taken, passed, passedLast]),
    ).toEqual([
      ['a', 'MEALS', 3, 3, true],
      ['b', 'ESCALATION', 6, 5, true],
      ['b', 'MEALS', 3, 0, false],
      ['c', 'ESCALATION', 3, 3, true],
    ]);
  });

  it('goes by the last questions, whatever the order of the records, and of two at once by the later record', () => {
    expect(one(asked(at(5), 1), asked(at(3), 3))).toMatchObject({ passedLast: false });
    expect(one(asked(at(3), 1), asked(at(3), 3))).toMatchObject({ passedLast: true });
    expect(one(asked(at(3), 3), asked(at(3), 1))).toMatchObject({ passedLast: false });
  });

  it('counts coaching again from the day after questions were first not all passed: by days in London', () => {
    const failed = asked(at(3), 2);
    expect(one(failed, coached(at(3, 22)))).toMatchObject({ coachedAgain: 0 });
    expect(one(failed, coached(at(3, 23)))).toMatchObject({ coachedAgain: 1 });
    expect(one(failed, coached(at(2)), coached(at(9)), coached(at(10)))).toMatchObject({ coachedAgain: 2 });
    expect(one(failed, coached(at(9), { topicCode: 'MEALS' }), coached(at(9), { staffMemberId: 'c' }))).toMatchObject({ coachedAgain: 0 });
    expect(one(asked(at(3), 3), coached(at(9)))).toMatchObject({ coachedAgain: 0 });
  });

  it('says nothing of who was coached and never asked', () => {
    expect(understoodBy([coached(at(3))])).toEqual([]);
  });
});
