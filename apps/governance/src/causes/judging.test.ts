import { same } from './judging';

describe('a cause that says the visible problem again', () => {
  it.each([
    ['Plans were not updated.', 'in the same words'],
    ['PLANS WERE NOT UPDATED', 'in capitals, without its full stop'],
    [' Plans  were\nnot - updated!', 'with other spaces and marks'],
  ])('says "%s", %s', (description) => {
    expect(same(description, 'Plans were not updated.')).toBe(true);
  });

  it.each([
    ['Plans were updated.', 'without one of its words'],
    ['Planswere not updated.', 'with two of its words in one'],
    ['2 plans were not updated.', 'with a figure'],
    ['', 'which is nothing'],
  ])('is not one that says "%s", %s', (description) => {
    expect(same(description, 'Plans were not updated.')).toBe(false);
  });
});
