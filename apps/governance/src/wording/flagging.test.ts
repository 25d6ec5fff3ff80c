import { flagsOf } from './flagging';
import { HINDSIGHT_PHRASES } from './hindsight';

const of = (text: string) =>
  flagsOf({ kind: 'Cause', id: 'C', field: 'mechanism', text }).map(({ wording, words }) => [wording, ...words].join(': '));

describe('the words of a review', () => {
  it.each([
    [
      'The worker failed to follow the plan.',
      ['BLAME: failed to follow: worker failed to', 'HINDSIGHT: failed to', 'VAGUE: failed to follow'],
    ],
    ['Staff error.', ['BLAME: staff error', 'VAGUE: staff error']],
    ['She was careless and lazy.', ['BLAME: careless: lazy']],
    [
      'The deputy should’ve called, and could have done so twice; she could have.',
      ["BLAME: deputy should've", "HINDSIGHT: should've: could have"],
    ],
    ['It was obvious, in hindsight, that it was avoidable.', ['HINDSIGHT: obvious: in hindsight: avoidable']],
    ['He had quite forgotten the call.', ['BLAME: had quite forgotten']],
    ['We dismissed nobody, yet to dismiss the night worker was talked of.', ['BLAME: dismiss the night worker']],
  ])('%s is flagged', (text, flags) => {
    expect(of(text)).toEqual(flags);
  });

  it.each([
    'Two shifts overlapped by no minutes, so that nothing was handed over.',
    'The unavoidable lift repair took a day.',
    'A lack of care hours left the round to one worker.',
    'The alert was dismissed by the tablet itself.',
  ])('%s is not', (text) => {
    expect(of(text)).toEqual([]);
  });

  it.each(HINDSIGHT_PHRASES)('“%s” is of hindsight, in capitals and over a line break too', (phrase) => {
    const broken = phrase.toUpperCase().replace(' ', '\n');
    expect(of(`And ${broken}.`).join()).toContain('HINDSIGHT');
  });

  it('are told with where they stand, and change nothing', () => {
    const text = { kind: 'WhyStep', id: 'W', field: 'answer', text: 'It was Obvious.' };
    expect(flagsOf(text)).toEqual([{ kind: 'WhyStep', id: 'W', field: 'answer', wording: 'HINDSIGHT', words: ['obvious'] }]);
    expect(text.text).toBe('It was Obvious.');
  });
});
