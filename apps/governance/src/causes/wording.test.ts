import { blames } from './wording';

it.each([
  'Human error.',
  'One worker did not pass changes on.',
  'The night carer   failed to look at the chart.',
  'Staff missed the change.',
  'A key worker forgot the plan.',
  'This was down to carelessness on the late shift.',
])('blames a worker: %s', (text) => {
  expect(blames(text)).toBe(true);
});

it.each([
  'Nobody was named to carry a change into the plan.',
  'Each shift assumed that the next would update the plan, since allocation names shifts and not plans.',
  'Staff did not have the time that the rota said they had.',
  'Whoever cooks leaves the kitchen for every bell, so that cooking takes twice as long.',
  'Workers were not told of the change.',
])('blames nobody: %s', (text) => {
  expect(blames(text)).toBe(false);
});
