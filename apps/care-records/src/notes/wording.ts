/** In what way a note may be vague: it tells of a change without what it is, of a mark without what it looks like, or that all was well without what was seen. */
export type VagueWording = 'UNSPECIFIC_CHANGE' | 'UNDESCRIBED_MARK' | 'UNSPECIFIC_CONCERN' | 'STOCK_PHRASE';

/** The phrases that are flagged, by the way in which each is vague: a setting, shown with what it flags. In whole words, whatever the case. */
export const VAGUE_NOTE_PHRASES: Readonly<Record<VagueWording, readonly string[]>> = {
  UNSPECIFIC_CHANGE: [
    'not himself',
    'not herself',
    'not themselves',
    'not themself',
    'not his usual self',
    'not her usual self',
    'not their usual self',
    'seemed off',
    'a bit off',
    'seemed different',
    'seemed quiet',
    'out of sorts',
    'in a mood',
    'acting strange',
    'acting strangely',
    'behaving oddly',
  ],
  UNDESCRIBED_MARK: ['some marks', 'a few marks', 'some bruising', 'a few bruises', 'a bit of bruising', 'looked sore'],
  UNSPECIFIC_CONCERN: [
    'bit of an issue',
    'a bit of a problem',
    'some concerns',
    'something not right',
    'something was not right',
    "something wasn't right",
    "didn't feel right",
    'did not feel right',
    'will keep an eye',
    'keep an eye on',
    'kept an eye on',
    'not sure if serious',
    'may be nothing',
    'probably nothing',
  ],
  STOCK_PHRASE: [
    'all fine',
    'all ok',
    'all good',
    'no concerns',
    'no issues',
    'as usual',
    'as per usual',
    'same as yesterday',
    'usual self',
  ],
};

/** A phrase that was flagged in a note. */
export interface VaguePhrase {
  readonly wording: VagueWording;
  readonly phrase: string;
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['\u2019]");
const wholeWords = (phrase: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}'\u2019-])${escaped(phrase).replaceAll(' ', String.raw`\s+`)}(?![\p{L}\p{N}-])`, 'iu');

const RULES = (Object.keys(VAGUE_NOTE_PHRASES) as VagueWording[]).flatMap((wording) =>
  VAGUE_NOTE_PHRASES[wording].map((phrase) => ({ wording, phrase, words: wholeWords(phrase) })),
);

/** A note of so many words or fewer that has a stock phrase says nothing else: a setting. */
const SHORT = 8;

/**
 * The vague phrases of a note, each once, in the order of the rules. That all was well is no flag in a note that says more: only where
 * it is nearly all that is said.
 */
export function vaguePhrases(text: string): VaguePhrase[] {
  const words = text.match(/[\p{L}\p{N}'\u2019-]+/gu) ?? [];
  return RULES.filter(({ wording, words: phrase }) => phrase.test(text) && (wording !== 'STOCK_PHRASE' || words.length <= SHORT)).map(
    ({ wording, phrase }) => ({ wording, phrase }),
  );
}

/** The ways in which a note is vague, each once. */
export const vagueWordings = (text: string): VagueWording[] => [...new Set(vaguePhrases(text).map(({ wording }) => wording))];
