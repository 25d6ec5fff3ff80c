import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { costOf, operationOf, type Cost } from './cost';

const SCHEMA = buildSchema(`
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  scalar Report @cost(weight: 7)
  type Service { name: String  people(first: Int, after: String): People @listSize(slicingArguments: ["first"], assumedSize: 20, sizedFields: ["edges"]) figure: Figure @cost(weight: 50) report: Report }
  type People { edges: [Edge!]! pageInfo: Info! }
  type Edge { node: Person! cursor: String! }
  type Info { hasNextPage: Boolean! }
  type Person { name: String  codes: [String!]  friends: [Person!] @listSize(assumedSize: 3)  links: [Link!] service: Service  people(last: Int = 4): People @listSize(slicingArguments: ["last"], sizedFields: ["edges"]) }
  type Figure { n: Int of: Int }
  interface Link { rule: String  ends: [Link!] }
  type A implements Link { rule: String ends: [Link!] a: Person }
  type B implements Link { rule: String ends: [Link!] b: Figure }
  type C { c: Person }
  union Cited = A | B | C
  input Row { name: String  rows: [Row!] }
  type Payload { done: Boolean }
  type Query { service: Service  cited: Cited  find(rows: [Row!]! @cost(weight: 2), deep: Boolean): Service  _entities(representations: [Report!]!): [Cited]! }
  type Mutation { plan(input: Row): Payload }
`);
const SETTINGS = { mostPerPage: 100, listSize: 10 };
const costing = (query: string, variables: Record<string, unknown> | null = {}, name?: string): Cost => {
  const document = parse(query);
  const operation = operationOf(document, name);
  if (!operation) throw new Error('no operation');
  return costOf(SCHEMA, document, operation, variables, SETTINGS);
};
const cost = (query: string, variables?: Record<string, unknown> | null): number => costing(query, variables).cost;
/** A service, a connection, an edge and a person with a name, so many times. */
const people = (count: number): number => Math.ceil(1 + 1 + count * (1 + 1 + 0.1));

describe('the cost of an operation', () => {
  it('is one for each object and a tenth for each leaf, rounded up', () => {
    expect(cost('{ service { name } }')).toBe(2);
    expect(cost(`{ service { ${'name '.repeat(10)} } }`)).toBe(2);
    expect(cost(`{ service { ${'name '.repeat(11)} } }`)).toBe(3);
  });

  it('counts `__typename` as a leaf, under any alias', () => {
    const aliases = Array.from({ length: 20 }, (_, n) => `t${n}: __typename`).join(' ');
    expect(cost(`{ ${aliases} }`)).toBe(2);
    expect(cost(`{ service { people(first: 100) { edges { node { ${aliases} } } } } }`)).toBe(1 + 1 + 100 * (2 + 2));
  });

  it('counts what stands in a connection as often as its page is long', () => {
    expect(cost('{ service { people(first: 5) { edges { node { name } } } } }')).toBe(people(5));
    expect(cost('{ service { people { edges { node { name } } } } }')).toBe(people(20));
    expect(cost('{ service { people(first: null) { edges { node { name } } } } }')).toBe(people(20));
    expect(cost('{ service { people(first: 5) { pageInfo { hasNextPage } } } }')).toBe(Math.ceil(1 + 1 + 1.1));
  });

  it('takes a page to be no longer than any page is, and no shorter than one', () => {
    expect(cost('{ service { people(first: 100) { edges { node { name } } } } }')).toBe(people(100));
    expect(cost('{ service { people(first: 2000000000) { edges { node { name } } } } }')).toBe(people(100));
    expect(cost('{ service { people(first: -7) { edges { node { name } } } } }')).toBe(people(1));
  });

  it('takes the value of a variable, then its default, then that of the argument, and of one that is not known the longest page', () => {
    const asked = 'query ($n: Int) { service { people(first: $n) { edges { node { name } } } } }';
    const usual = 'query ($n: Int = 7) { service { people(first: $n) { edges { node { name } } } } }';
    expect(cost(asked, { n: 9 })).toBe(people(9));
    expect(cost(asked, {})).toBe(people(20));
    expect(cost(asked, { n: 'many' })).toBe(people(100));
    expect(cost(asked, null)).toBe(people(100));
    expect(cost(usual, { n: 9 })).toBe(people(9));
    expect(cost(usual, {})).toBe(people(7));
    expect(cost(usual, null)).toBe(people(7));
    expect(cost('{ service { people { edges { node { people { edges { cursor } } } } } } }')).toBe(Math.ceil(2 + 20 * (2 + 1 + 4 * 1.1)));
  });

  it('takes the assumed size of a list, and the usual one of a list that says nothing, of leaves too', () => {
    const person = (fields: string): number => cost(`{ service { people(first: 1) { edges { node { ${fields} } } } } }`);
    expect(person('friends { name }')).toBe(Math.ceil(4 + 3 * 1.1));
    expect(person('links { rule }')).toBe(Math.ceil(4 + 10 * 1.1));
    expect(person('codes')).toBe(4 + 1);
  });

  it('is what `@cost` says of a field, a type and an argument', () => {
    expect(cost('{ service { figure { n } } }')).toBe(Math.ceil(1 + 50.1));
    expect(cost('{ service { report } }')).toBe(8);
    expect(cost('{ find(rows: []) { name } }')).toBe(Math.ceil(2 + 1.1));
  });

  it('counts each input object, in the text and in variables', () => {
    expect(cost('{ find(rows: [{ name: "a", rows: [{ name: "b" }] }, { name: "c" }]) { name } }')).toBe(Math.ceil(2 + 3 + 1.1));
    const sent = 'query ($rows: [Row!]!, $row: Row) { a: find(rows: $rows) { name } b: find(rows: [$row]) { name } }';
    expect(cost(sent, { rows: [{}, {}], row: { rows: [{}] } })).toBe(Math.ceil(2 * 3.1 + 2 + 2));
  });

  it('counts a change for ten, and the schema for a thousand', () => {
    expect(cost('mutation { plan { done } }')).toBe(Math.ceil(10 + 1.1));
    expect(cost('mutation { a: plan { done } b: plan { done } }')).toBe(Math.ceil(20 + 2.2));
    expect(cost('{ a: __schema { types { name } } b: __type(name: "A") { name } }')).toBe(2000);
  });

  it('counts what a router asks by keys as often as there are keys', () => {
    const asked = 'query ($keys: [Report!]!) { _entities(representations: $keys) { ... on C { c { name } } } }';
    expect(cost(asked, { keys: Array.from({ length: 250 }, () => ({})) })).toBe(Math.ceil(250 * 2.1));
  });

  it('counts fragments and aliases each time', () => {
    expect(cost('{ a: service { name } b: service { name } }')).toBe(Math.ceil(2.2));
    expect(cost('{ service { ...F ...F } } fragment F on Service { figure { n } }')).toBe(Math.ceil(1 + 2 * 50.1));
    expect(cost('{ service { people(first: 4) { ...P } } } fragment P on People { edges { node { name } } }')).toBe(people(4));
    expect(cost('{ service { people(first: 4) { ... { edges { node { name } } } } } }')).toBe(people(4));
  });

  it('counts one fragment at different sizes by each of them', () => {
    expect(
      cost('{ service { a: people(first: 4) { ...P } b: people(first: 6) { ...P } } } fragment P on People { edges { cursor } }'),
    ).toBe(1 + 1 + 1 + 10 + 1);
  });

  it('of fragments on the types of a union is that of the dearest, with those on its interfaces', () => {
    expect(cost('{ cited { ... on A { a { name } } ... on B { b { n } } ... on C { c { codes } } } }')).toBe(1 + 2);
    expect(cost('{ cited { ... on Link { rule ends { rule } } ... on A { a { name } } ... on C { c { codes } } } }')).toBe(
      Math.ceil(1 + 0.1 + 11 + 1.1),
    );
    expect(cost('{ cited { ... on Link { ends { rule } } ... on C { c { name } } } }')).toBe(1 + 11);
  });

  it('leaves out what is skipped, where that can be told', () => {
    const asked = 'query ($yes: Boolean) { service { figure @include(if: $yes) { n } report @skip(if: $yes) } }';
    expect(cost(asked, { yes: true })).toBe(Math.ceil(1 + 50.1));
    expect(cost(asked, { yes: false })).toBe(8);
    expect(cost(asked, null)).toBe(Math.ceil(1 + 50.1 + 7));
    expect(cost('{ service { name ...F @skip(if: true) } } fragment F on Service { figure { n } }')).toBe(2);
  });

  it('is the same for all variables only where none was looked at', () => {
    expect(costing('query ($id: Boolean) { find(rows: [], deep: $id) { name } }').constant).toBe(true);
    expect(costing('query ($n: Int) { service { people(first: $n) { edges { cursor } } } }').constant).toBe(false);
    expect(costing('query ($yes: Boolean!) { service { name @skip(if: $yes) } }', { yes: true }).constant).toBe(false);
    expect(costing('query ($rows: [Row!]!) { find(rows: $rows) { name } }').constant).toBe(false);
  });

  it('never ends for a fragment that contains itself, and never overflows', () => {
    const most = cost('{ service { ...F } } fragment F on Service { people { edges { node { service { ...F } } } } }');
    expect(most).toBe(Math.ceil(Number.MAX_SAFE_INTEGER / 10));
    const nested = (depth: number): string =>
      depth === 0 ? 'name' : `people(first: 100) { edges { node { service { ${nested(depth - 1)} } } } }`;
    expect(cost(`{ service { ${nested(12)} } }`)).toBe(most);
    expect(cost(`{ service { ${nested(400)} } }`)).toBe(most);
    expect(Number.isSafeInteger(most + 1)).toBe(true);
  });

  it('grows in work with the text, not with what its fragments expand to', () => {
    const bomb = Array.from(
      { length: 60 },
      (_, n) =>
        `fragment F${n} on Person { a: friends { ...F${n + 1} } b: service { people(first: 2) { edges { node { ...F${n + 1} } } } } }`,
    ).join(' ');
    const asked = `{ service { people { edges { node { ...F0 } } } } } ${bomb} fragment F60 on Person { name }`;
    expect(cost(asked)).toBe(Math.ceil(Number.MAX_SAFE_INTEGER / 10));
  });

  it('of what the schema does not have is no fault', () => {
    expect(cost('{ nothing { at { all } } }')).toBe(1);
    expect(cost('{ service { ...Nowhere ... on Nothing { a } } }')).toBe(1);
    expect(cost('subscription { a }')).toBe(0);
  });

  it('rises with `first`, and with every field more', () => {
    const field = record({ alias: integer({ min: 0, max: 9 }), what: constantFrom('name', 'codes', 'friends { name }', 'links { rule }') });
    assert(
      property(integer({ min: -3, max: 140 }), integer({ min: 0, max: 60 }), array(field, { maxLength: 6 }), (first, more, fields) => {
        const asked = (n: number, within: readonly string[]): number =>
          cost(`{ service { people(first: ${n}) { edges { node { name ${within.join(' ')} } } } } }`);
        const within = fields.map(({ alias, what }, n) => `f${n}_${alias}: ${what}`);
        expect(asked(first + more, within)).toBeGreaterThanOrEqual(asked(first, within));
        expect(asked(first, [...within, 'last: friends { name }'])).toBeGreaterThan(asked(first, within));
      }),
    );
  });
});

describe('the operation of a document', () => {
  it('is the one that is named, or the only one', () => {
    const two = parse('query A { service { name } } query B { cited { __typename } }');
    expect(operationOf(two, 'B')?.name?.value).toBe('B');
    expect([operationOf(two, undefined), operationOf(two, 'C')]).toEqual([undefined, undefined]);
    expect(operationOf(parse('{ service { name } }'), null)).toBeDefined();
  });
});
