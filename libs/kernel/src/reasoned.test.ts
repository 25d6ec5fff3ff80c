import { reasoned } from './reasoned';

it.each([
  ['Two bells rang.', true],
  ['Ärzte fragten, später.', true],
  ['Two bells', false],
  ['1 2 3', false],
  ['a b c', false],
  ['. . .', false],
  ['', false],
])('"%s" can be a reason: %s', (text, can) => {
  expect(reasoned(text)).toBe(can);
});
