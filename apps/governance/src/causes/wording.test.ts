import { blames, speaksOfConduct } from './wording';

it.each([
  'Human error.',
  'One worker did not pass changes on.',
  'The night carer   failed to look at the chart.',
  'Staff missed the change.',
  'A key worker forgot the plan.',
  'This was down to carelessness on the late shift.',
  'The night carer didn\u2019t pass on the change.',
  'The carer DIDN\u2018T\u00a0record it.',
  'The care\u00adless carer.',
  'The failure was caused by the healthcare assistant on nights, who did not do her job.',
  'The senior on the late shift never wrote it down.',
  'She did not care enough to write it down.',
  'A member of staff should\u2019ve looked.',
  'He chose not to write the handover.',
  'Disciplinary action is advised.',
  'One negligent deputy.',
  'Nobody else is to blame.',
])('blames a worker: %s', (text) => {
  expect(blames(text)).toBe(true);
});

it.each([
  'Nobody was named to carry a change into the plan.',
  'Each shift assumed that the next would update the plan, since allocation names shifts and not plans.',
  'Staff did not have the time that the rota said they had.',
  'Whoever cooks leaves the kitchen for every bell, so that cooking takes twice as long.',
  'Workers were not told of the change.',
  'The form did not record who owns the plan.',
  'Seniors on nights did not have the rota.',
])('blames nobody: %s', (text) => {
  expect(blames(text)).toBe(false);
});

it('tells a word on conduct from a word on what was not done', () => {
  expect(speaksOfConduct('The carer was negligent.')).toBe(true);
  expect(speaksOfConduct('The carer forgot the change.')).toBe(false);
});
