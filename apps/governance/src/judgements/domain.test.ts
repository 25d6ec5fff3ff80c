import type { Refusal } from '@causeway/kernel';
import { judgedLinksOf, judgingLinkFaults, linkJudgementFaults, type JudgedLink } from './domain';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);

describe('a judgement of an incident', () => {
  it.each<[string, string, string[]]>([
    ['says why in three words', 'Nobody knew her.', []],
    ['says why in up to 8000 characters', `It was so ${'x'.repeat(7990)}`, []],
    ['says no less than three words', 'Nobody knew.', ['REASON_TOO_SHORT reason R51']],
    ['says something', ' \n', ['REASON_TOO_SHORT reason R51']],
    ['says no more than 8000 characters', `It was so ${'x'.repeat(7991)}`, ['TEXT_TOO_LONG reason']],
  ])('%s', (_what, reason, refused) => {
    expect(told(linkJudgementFaults({ reason }))).toEqual(refused);
  });

  const review = { reviewerId: 'reviewer' };
  const notTheirs = ['NOT_THE_REVIEWER reviewId R109'];

  it.each<[string, string | null, string[]]>([
    ['is the reviewer’s', 'reviewer', []],
    ['is nobody else’s', 'author', notTheirs],
    ['is not that of a caller who is no worker', null, notTheirs],
  ])('%s', (_what, judging, refused) => {
    expect(told(judgingLinkFaults(review, judging, true))).toEqual(refused);
  });

  it('is part of no review of anything but agency staffing', () => {
    expect(told(judgingLinkFaults(review, 'reviewer', false))).toEqual(['NOT_IN_TEMPLATE reviewId R51']);
  });
});

describe('the judged links of a review', () => {
  const judged = (id: string, judgedLink: JudgedLink) => ({
    incident: { kind: 'Incident', id, happenedAt: '', recordedAt: '' },
    judgedLink,
  });

  it('are counted by what was judged, with those incidents that it was opened on and nobody judged, each once', () => {
    expect(judgedLinksOf([], [])).toEqual({ contributory: 0, notContributory: 0, unknown: 0, notJudged: 0 });
    expect(judgedLinksOf(['a', 'b', 'c', 'c'], [judged('a', 'UNKNOWN')])).toEqual({
      ...{ contributory: 0, notContributory: 0, unknown: 1, notJudged: 2 },
    });
  });

  it('count what was judged of incidents that it was not opened on, too', () => {
    const some = [judged('x', 'CONTRIBUTORY'), judged('a', 'CONTRIBUTORY'), judged('y', 'NOT_CONTRIBUTORY')];
    expect(judgedLinksOf(['a', 'b'], some)).toEqual({ contributory: 2, notContributory: 1, unknown: 0, notJudged: 1 });
  });
});
