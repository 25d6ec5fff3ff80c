import { parse } from 'graphql';
import { ENDLESS, measure, type Measures } from './measure';

/** The most of each that one request may have. Page sizes are the subgraphs' to cap. */
export interface Limits extends Measures {
  readonly tokens: number;
  readonly bodyBytes: number;
}

/** What is served unless a setting says otherwise. */
export const USUAL_LIMITS: Limits = {
  depth: 20,
  aliases: 30,
  fields: 1_000,
  rootFields: 20,
  directives: 50,
  tokens: 4_000,
  bodyBytes: 500_000,
};

export interface TooLarge {
  readonly limit: keyof Limits;
  readonly message: string;
}

const WORDS: Readonly<Record<keyof Measures, string>> = {
  depth: 'levels deep',
  aliases: 'aliases',
  fields: 'fields, fragments counted wherever they are used',
  rootFields: 'root fields',
  directives: 'directives',
};

/** What is too large about the text of an operation. A text that can't be parsed has no size: the parser says why. */
export function tooLarge(query: string, limits: Limits): TooLarge[] {
  let size: Measures;
  try {
    size = measure(parse(query, { noLocation: true, maxTokens: limits.tokens }));
  } catch (error) {
    if ((error as Error).message.includes('tokens'))
      return [{ limit: 'tokens', message: `The operation has more than ${limits.tokens} tokens.` }];
    // Deeper than the stack that a recursive parser has left is deeper than anything served.
    if (error instanceof RangeError) size = ENDLESS;
    else return [];
  }
  return (Object.keys(WORDS) as (keyof Measures)[])
    .filter((limit) => size[limit] > limits[limit])
    .map((limit) => ({ limit, message: `The operation is larger than is served: at most ${limits[limit]} ${WORDS[limit]}.` }));
}
