import { VAGUE_NOTE_PHRASES, vaguePhrases, vagueWordings } from './wording';

const flagged = (text: string): string[] => vaguePhrases(text).map(({ wording, phrase }) => `${wording}: ${phrase}`);

describe('a note', () => {
  it.each([
    ['Mary was not herself today.', ['UNSPECIFIC_CHANGE: not herself']],
    ['NOT  HERSELF at tea, and out\nof sorts.', ['UNSPECIFIC_CHANGE: not herself', 'UNSPECIFIC_CHANGE: out of sorts']],
    ['There were a few bruises on the arm, told the office of nothing else.', ['UNDESCRIBED_MARK: a few bruises']],
    ['It didn\u2019t feel right when her son came in to the room.', ["UNSPECIFIC_CONCERN: didn't feel right"]],
    ['Probably nothing, will keep an eye.', ['UNSPECIFIC_CONCERN: will keep an eye', 'UNSPECIFIC_CONCERN: probably nothing']],
  ])('is flagged by its phrases: %s (part of R79)', (text, phrases) => {
    expect(flagged(text)).toEqual(phrases);
  });

  it.each([
    'A round bruise of 3 cm on the left forearm, yellow at its edge; she says that she fell on Monday. Told the office at 10:05.',
    'She ate half of her lunch and drank two cups of tea.',
    'He was not himselfish about the cards.',
    'The call was a bit off-peak.',
    '',
  ])('is not flagged where it says what was seen: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('of eight words or fewer is flagged for saying that all was well, and a longer one is not', () => {
    expect(flagged('Visit done, all fine, tea and biscuits given.')).toEqual(['STOCK_PHRASE: all fine']);
    expect(flagged('Visit done today, all fine, tea and biscuits given.')).toEqual([]);
  });

  it('is vague in each of its ways once', () => {
    expect(vagueWordings('Not herself, out of sorts, some marks, probably nothing.')).toEqual([
      'UNSPECIFIC_CHANGE',
      'UNDESCRIBED_MARK',
      'UNSPECIFIC_CONCERN',
    ]);
    expect(vagueWordings('Ate well and slept.')).toEqual([]);
  });

  it.each(Object.entries(VAGUE_NOTE_PHRASES).flatMap(([wording, phrases]) => phrases.map((phrase) => [wording, phrase] as const)))(
    'is flagged as %s by each phrase of the rules: %s',
    (wording, phrase) => {
      expect(flagged(`${phrase}.`)).toContain(`${wording}: ${phrase}`);
      expect(flagged(`x${phrase}`)).not.toContain(`${wording}: ${phrase}`);
    },
  );
});
