import { idOf, isUuid, newId } from './ids';

describe('a new id', () => {
  it('is a version 7 UUID that sorts by the time it was made', () => {
    const ids = [1_000, 2_000, 1_800_000_000_000].map((now) => newId(now));
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000);
  });
});

describe('an id of parts', () => {
  it('is the same for the same parts, and another for parts cut elsewhere', () => {
    expect(idOf('a', 'b')).toBe(idOf('a', 'b'));
    expect(idOf('a', 'b')).not.toBe(idOf('ab'));
    expect(idOf('a', 'b')).not.toBe(idOf('b', 'a'));
    expect(isUuid(idOf('a'))).toBe(true);
  });

  it('is not taken for a UUID when it is none', () => {
    expect(isUuid('not-a-uuid')).toBe(false);
    expect(isUuid(`${newId()}0`)).toBe(false);
  });
});
