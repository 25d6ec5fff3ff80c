import { parse } from 'graphql';
import { asksForSchema, asksForSchemaAlone } from './asked';

describe('a document', () => {
  it.each([
    ['{ __schema { types { name } } }', true, true],
    ['{ __type(name: "A") { name } __typename }', true, true],
    ['{ ...F } fragment F on Query { ... { s: __schema { types { name } } } }', true, true],
    ['{ __typename }', false, true],
    ['{ a __schema { types { name } } }', true, false],
    ['{ ...F } fragment F on Query { a }', false, false],
    ['query A { __typename } query B { a }', false, false],
    ['{ ...F } fragment F on Query { __typename ...F }', false, true],
    ['{ a { __typename } }', false, false],
  ])('%s asks for the schema: %s, and for nothing else: %s', (text, schema, alone) => {
    const document = parse(text);
    expect([asksForSchema(document), asksForSchemaAlone(document)]).toEqual([schema, alone]);
  });
});
