import { createHash } from 'node:crypto';
import { operationOf } from './operation';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('what the trail says of an operation', () => {
  it('is the hash of its document as it is printed, without spaces and comments', () => {
    const query = '# of Ada\nquery  Person ( $id : UUID! ){person(id:$id){ id }}';
    const printed = 'query Person($id: UUID!) {\n  person(id: $id) {\n    id\n  }\n}';
    expect(operationOf({ query })).toEqual({ name: 'Person', hash: sha256(printed), reads: true });
    expect(operationOf({ query: printed })).toEqual(operationOf({ query }));
  });

  it('is the same whatever texts and numbers stand in it, and another where another field is asked for', () => {
    const hash = (query: string): string | undefined => operationOf({ query }).hash;
    const known = hash('{ person(nhsNumber: "9990000018", first: 3, above: 1.5) { id } }');
    expect(known).toBe(sha256('{\n  person(nhsNumber: "", first: 0, above: 0) {\n    id\n  }\n}'));
    expect(hash('{ person(nhsNumber: """9990000026""", first: 4, above: 2.5) { id } }')).toBe(known);
    expect(hash('{ person(nhsNumber: "9990000018", first: 3, above: 1.5) { name } }')).not.toBe(known);
  });

  it('is the name of the operation that is asked for, and of one without a name those of its root fields', () => {
    const query = 'query A { a } query B { b }';
    expect(operationOf({ query, operationName: 'B' }).name).toBe('B');
    expect(operationOf({ query, operationName: 'Ada Lovelace fell' }).name).toBe('A');
    expect(operationOf({ query: '{ people { id } ... on Query { a } b: services { id } }' }).name).toBe('people,...,services');
    expect(operationOf({ query: `query ${'x'.repeat(130)} { a }` }).name).toBe('x'.repeat(120));
  });

  it('is no more than that where nothing can be read', () => {
    expect(operationOf(undefined)).toEqual({ name: 'unknown', reads: false });
    expect(operationOf({ query: 3 })).toEqual({ name: 'unknown', reads: false });
    expect(operationOf({ query: '{ Ada Lovelace' })).toEqual({ name: 'unreadable', reads: false });
    expect(operationOf({ query: `{ ${'a '.repeat(10_000)} }` })).toEqual({ name: 'unreadable', reads: false });
    expect(operationOf({ query: 'fragment F on Query { a }' }).name).toBe('unknown');
  });

  it('is sure to read alone where it is a query, and no operation beside it changes anything', () => {
    const reads = (query: string, operationName?: string): boolean => operationOf({ query, operationName }).reads;
    expect([reads('{ people { id } }'), reads('query A { people { id } } query B { people { id } }', 'B')]).toEqual([true, true]);
    expect([reads('mutation { note { id } }'), reads('subscription { updates { id } }'), reads('fragment F on A { id }')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(reads('query A { people { id } } mutation B { note { id } }', 'A')).toBe(false);
  });
});
