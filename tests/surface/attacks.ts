/** One attack on the gateway: what is sent, and how it is answered. */
export interface Attack {
  readonly name: string;
  /** The body, where it is an operation; else `send` says all of it. */
  readonly query?: string;
  readonly variables?: unknown;
  readonly send?: RequestInit;
  readonly status: number;
  /** The code of the one error, and the limit that it names. */
  readonly code?: string;
  readonly limit?: string;
}

const ID = '018f3c6e-0000-7000-8000-000000000001';
const REVIEW = `review(id: "${ID}")`;
const SERVICE = `service(id: "${ID}")`;
const many = (count: number, one: (n: number) => string): string => Array.from({ length: count }, (_, n) => one(n)).join(' ');
const json = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});
/** A service of a review of a service of … so deep. */
const nested = (depth: number): string =>
  depth === 0 ? 'id' : `service { reviews(first: 1) { edges { node { ${nested(depth - 1)} } } } }`;
const pages = (first: string): string =>
  `services(first: ${first}) { edges { node { reviews(first: ${first}) { edges { node { causes(first: ${first}) { edges { node { id } } } } } } } } }`;
const figures = `hypotheses(codes: ["FALL"], from: "2026-01-01", to: "2026-03-01") { codes }`;
const TOO_LARGE = { status: 400, code: 'OPERATION_TOO_LARGE' } as const;
const TOO_COSTLY = { status: 400, code: 'OPERATION_TOO_COSTLY' } as const;
const BAD = { status: 400, code: 'BAD_REQUEST' } as const;

/** Every attack that the surface is built against, by a caller who is verified and may read everything. */
export const ATTACKS: readonly Attack[] = [
  { name: '41 levels deep, which ends a server that has no limit', query: `{ ${REVIEW} { ${nested(10)} } }`, ...TOO_LARGE, limit: 'depth' },
  { name: '10,000 levels deep', query: `${'{a'.repeat(1_300)}${'}'.repeat(1_300)}`, ...TOO_LARGE, limit: 'depth' },
  {
    name: 'deep by fragments',
    query: `{ ${REVIEW} { ...A } } fragment A on Review { ${nested(2).replace(/id/, '...B')} } fragment B on Review { ${nested(4)} }`,
    ...TOO_LARGE,
    limit: 'depth',
  },
  {
    name: 'a fragment that contains itself',
    query: `{ ${REVIEW} { ...A } } fragment A on Review { service { reviews { edges { node { ...A } } } } }`,
    ...TOO_LARGE,
    limit: 'depth',
  },
  { name: 'one record under 31 names', query: `{ ${SERVICE} { ${many(31, (n) => `a${n}: id`)} } }`, ...TOO_LARGE, limit: 'aliases' },
  {
    name: '`__typename` under 31 names',
    query: `{ ${SERVICE} { ${many(31, (n) => `a${n}: __typename`)} } }`,
    ...TOO_LARGE,
    limit: 'aliases',
  },
  { name: '21 questions at once', query: `{ ${'__typename '.repeat(21)} }`, ...TOO_LARGE, limit: 'rootFields' },
  { name: 'a thousand fields and one', query: `{ ${SERVICE} { ${'id '.repeat(1_000)} } }`, ...TOO_LARGE, limit: 'fields' },
  {
    name: 'a billion fields in forty lines',
    query: `{ ${SERVICE} { ...F0 } } ${many(30, (n) => `fragment F${n} on Service { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Service { id }`,
    ...TOO_LARGE,
    limit: 'fields',
  },
  { name: '51 directives', query: `{ ${SERVICE} { id ${'@skip(if: false)'.repeat(51)} } }`, ...TOO_LARGE, limit: 'directives' },
  { name: '4,001 tokens', query: `{ ${'a '.repeat(3_999)} }`, ...TOO_LARGE, limit: 'tokens' },
  {
    name: 'half a megabyte and more',
    send: json(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(500_000)}` })),
    status: 413,
    code: 'BODY_TOO_LARGE',
  },
  { name: 'pages within pages within pages', query: `{ ${pages('100')} }`, ...TOO_COSTLY },
  { name: 'pages within pages by a variable', query: `query ($n: Int) { ${pages('$n')} }`, variables: { n: 100 }, ...TOO_COSTLY },
  { name: 'pages that claim to be endless', query: `query ($n: Int) { ${pages('$n')} }`, variables: { n: 2_147_483_647 }, ...TOO_COSTLY },
  {
    name: 'one dear list under many names',
    query: `{ ${many(8, (n) => `a${n}: services(first: 100) { edges { node { ...R } } }`)} } fragment R on Service { reviews(first: 10) { edges { node { id } } } }`,
    ...TOO_COSTLY,
  },
  { name: 'the figures of a hundred services at once', query: `{ services(first: 100) { edges { node { ${figures} } } } }`, ...TOO_COSTLY },
  { name: 'the causes of a whole group, ten times', query: `{ ${many(10, (n) => `a${n}: ${figures}`)} }`, ...TOO_COSTLY },
  { name: 'the schema', query: '{ __schema { types { name fields { name } } } }', status: 403, code: 'INTROSPECTION_FORBIDDEN' },
  {
    name: 'one type, under another name in a fragment',
    query: '{ ...F } fragment F on Query { a: __type(name: "Person") { name } }',
    status: 403,
    code: 'INTROSPECTION_FORBIDDEN',
  },
  {
    name: 'a name that is nearly one of the schema',
    query: `{ reviw(id: "${ID}") { id } }`,
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'many operations in one request', send: json('[{"query":"{ __typename }"},{"query":"{ __typename }"}]'), ...BAD },
  {
    name: 'a form of another site',
    send: { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
    status: 415,
    code: 'BAD_REQUEST',
  },
  {
    name: 'plain text of another site',
    send: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' },
    status: 415,
    code: 'BAD_REQUEST',
  },
  { name: 'an address of another site', send: { method: 'GET' }, status: 405, code: 'BAD_REQUEST' },
  { name: 'a bomb that is compressed', send: json('x', { 'content-encoding': 'gzip' }), status: 415, code: 'BAD_REQUEST' },
  {
    name: 'variables 100,000 levels deep',
    send: json(
      `{"query":"query ($id: UUID!) { service(id: $id) { id } }","variables":{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    ),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a prototype in its variables',
    send: json(
      '{"query":"query ($n: Int) { services(first: $n) { edges { node { id } } } }","variables":{"__proto__":{"n":1},"constructor":{"prototype":{"n":1}},"n":"x"}}',
    ),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a document by an id that nobody trusts',
    send: json(JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` })),
    status: 404,
    code: 'DOCUMENT_UNKNOWN',
  },
  { name: 'a path in place of a document’s id', send: json(JSON.stringify({ documentId: '../../../etc/passwd' })), ...BAD },
];
