import { examiner } from './examine';
import { USUAL_LIMITS } from './limits';

const examine = examiner({ ...USUAL_LIMITS, rootFields: 2 });

describe('what is told of a text', () => {
  it('is what it asks for', () => {
    expect(examine('{ a }')).toEqual({ tooLarge: [], asksForSchema: false, asksForSchemaAlone: false, subscribes: false });
    expect(examine('{ __schema { types { name } } }')).toMatchObject({ asksForSchema: true, asksForSchemaAlone: true });
    expect(examine('{ a __schema { types { name } } }')).toMatchObject({ asksForSchema: true, asksForSchemaAlone: false });
  });

  it('is a subscription only where all its operations are', () => {
    expect(examine('subscription { a }').subscribes).toBe(true);
    expect(examine('subscription A { a } query B { a }').subscribes).toBe(false);
    expect(examine('query subscription { a }').subscribes).toBe(false);
    expect(examine('fragment F on A { a }').subscribes).toBe(false);
  });

  it('is its size alone where that is too large, and nothing where it can not be parsed', () => {
    expect(examine('subscription { a b c }')).toMatchObject({ tooLarge: [{ limit: 'rootFields' }], subscribes: false });
    expect(examine('{ a')).toEqual({ tooLarge: [], asksForSchema: false, asksForSchemaAlone: false, subscribes: false });
  });

  it('is the same every time, after many others too', () => {
    const texts = ['{ a b c }', '{ a }', '{ __typename }', 'subscription { a }'];
    const first = texts.map(examine);
    expect(texts.map(examine)).toEqual(first);
    for (let n = 0; n < 1_100; n += 1) examine(`{ a${n} }`);
    expect(texts.map(examine)).toEqual(first);
  });
});
