import { unfiledOf, unfoundOf, unjudgedOf } from './domain';

const one = (n: number, delayed: boolean) => ({ indicatorId: `indicator ${n}`, noteId: `note ${n}`, delayed });
const late = { sampled: [one(1, true), one(2, false), one(3, true)], filed: ['indicator 1'], judged: ['note 2'], alerts: ['indicator 3'] };

it('wants a timeline of each sampled indicator that was delayed, and of no other', () => {
  expect(unfiledOf(late)).toEqual(['indicator 3']);
  expect(unfiledOf({ ...late, filed: ['indicator 3', 'indicator 1'] })).toEqual([]);
});

it('wants a verdict on the author of each sampled note, and on the alert of each sampled indicator', () => {
  expect(unjudgedOf(late)).toEqual(['note 1', 'note 3']);
  expect(unfoundOf(late)).toEqual(['indicator 1', 'indicator 2']);
  expect(unjudgedOf({ ...late, judged: ['note 1', 'note 2', 'note 3'] })).toEqual([]);
  expect(unfoundOf({ ...late, sampled: [] })).toEqual([]);
});
