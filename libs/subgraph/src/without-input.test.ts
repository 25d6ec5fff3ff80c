import { buildSchema, graphqlSync } from 'graphql';
import { withoutInput } from '@causeway/kernel';

const schema = buildSchema(`
  enum Kind { DAILY VISIT }
  input Part { kind: Kind! count: Int }
  input NoteInput { key: String! text: String parts: [Part!] }
  type Query { record(input: NoteInput!): Int }
`);

/** What a caller is told of an input that graphql-js refuses. */
const toldOf = (input: unknown): string[] =>
  (graphqlSync({ schema, source: 'query Q($i: NoteInput!) { record(input: $i) }', variableValues: { i: input } }).errors ?? []).map(
    ({ message }) => withoutInput(message),
  );

/** The same of an input that stands in the document itself. */
const toldOfLiteral = (literal: string): string[] =>
  (graphqlSync({ schema, source: `{ record(input: ${literal}) }` }).errors ?? []).map(({ message }) => withoutInput(message));

const TEXT = 'Mrs Example fell; Field "key" was wet; she cried.';

describe('what is said of a wrong input', () => {
  it('names the field that is missing, and repeats nothing that was written', () => {
    expect(toldOf({ text: TEXT })).toEqual(['Variable "$i" is not right: Field "key" of required type "String!" was not provided.']);
  });

  it('says where in the input it is', () => {
    expect(toldOf({ key: 'k', text: TEXT, parts: [{ kind: 'NIGHTLY' }] })).toEqual([
      'Variable "$i" is not right at "i.parts[0].kind": Value "NIGHTLY" does not exist in "Kind" enum.',
    ]);
  });

  it('repeats no text of an input that is no object at all', () => {
    expect(toldOf(TEXT)).toEqual(['Variable "$i" is not right: Expected type "NoteInput" to be an object.']);
  });

  it('repeats no input that stands in the document', () => {
    expect(toldOfLiteral('"He cried."')).toEqual(['Expected value of type "NoteInput!".']);
    expect(toldOfLiteral('{ text: "He cried." }')).toEqual(['Field "NoteInput.key" of required type "String!" was not provided.']);
  });

  it('leaves every other sentence as it is', () => {
    expect(withoutInput('Cannot query field "x" on type "Query".')).toBe('Cannot query field "x" on type "Query".');
  });
});
