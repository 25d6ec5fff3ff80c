import { COMPLETE, next } from './frames';

describe('a frame', () => {
  it('bears the position that a client gives back, and keeps a result on one line', () => {
    expect(next({ data: 'a\nb' }, 'here')).toBe('event: next\nid: here\ndata: {"data":"a\\nb"}\n\n');
  });

  it('of a result that stands nowhere bears none, so that the last position stays what it was', () => {
    expect(next({ errors: [] })).toBe('event: next\ndata: {"errors":[]}\n\n');
  });

  it('that ends a stream has data, without which no browser would tell of it', () => {
    expect(COMPLETE).toBe('event: complete\ndata:\n\n');
  });
});
