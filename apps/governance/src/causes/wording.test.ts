import { blames, speaksOfConduct, vague, VAGUE_PHRASES } from './wording';

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
  'The care co\u2010ordinator never told them.',
  'The night carer had forgotten to sign.',
  'She\u2019d simply forgotten.',
  'Two carers, inattentive at the end of a long night.',
  'She carelessly left it.',
  'Human errors on both nights.',
  'A lack of care for the people here.',
  'A lack of care.',
  'Nights failed to follow-up the referral.',
  'They never looked.',
  'They never looked at the chart.',
  'The seniors did not look in on him.',
  'Nobody but the deputy was lazy.',
  'It was negligence\u2014no more.',
  'We advise to dismiss the night carer.',
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
  'Carers who pass things on at the door are not heard.',
  'There was a lack of carers on nights.',
  'A lack of care staff on nights left no time for handover.',
  'There is a lack of care-plan training.',
  'People felt forgotten at weekends, since nobody was on the rota for them.',
  'The page is lazy-loaded, so that the alert comes late.',
  'They never looked ill.',
  'They did not look in pain, so that the alert had nothing to go by.',
  'She never looked as if she had lost weight.',
  'No multi-disciplinary meeting was held.',
  'The multidisciplinary team was not told.',
  'This fault in the rota, another fault in the app: neither was known.',
  'The app lets anyone dismiss the alert unread, or dismiss the carer\u2019s note.',
])('blames nobody: %s', (text) => {
  expect(blames(text)).toBe(false);
});

it('tells a word on conduct from a word on what was not done', () => {
  expect(speaksOfConduct('The carer was negligent.')).toBe(true);
  expect(speaksOfConduct('The carer forgot the change.')).toBe(false);
});

describe('a vague text', () => {
  it.each(VAGUE_PHRASES)('is no more than "%s"', (phrase) => {
    expect(vague(phrase)).toBe(true);
  });

  it.each([
    ['HUMAN\u00a0ERROR', 'in capitals, with a space that does not break'],
    ['This was human error on both of the nights.', 'with seven words beside it'],
    ['Human error on two of the nights, they say', 'that begins with its phrase, with seven words after it'],
    ['This was human error, on both of the nights.', 'with a comma after its phrase, and seven words'],
    ['Was this \u201chuman error\u201d? On both of the nights.', 'with its phrase in quotation marks'],
    ['Human error \u2014 on both of the nights / mornings.', 'with dashes, which are no words'],
    ['Human errors on both of the nights.', 'of several'],
    ['human error and poor practice on two of the nights then', 'of two phrases, with seven words beside them'],
    ['human error human error again and again then', 'that says its phrase twice, with four words beside it'],
  ])('is "%s", %s', (text) => {
    expect(vague(text)).toBe(true);
  });

  it.each([
    ['This was human error on both of the two nights.', 'with eight words beside its phrase'],
    ['one two three human error four five six seven eight', 'with eight words on both sides of its phrase'],
    ['This was human error, on both of the two nights.', 'with a comma, and eight words beside its phrase'],
    ['A lack of carers on nights.', 'of which the phrase is part of other words'],
    ['A lack of care staff on nights.', 'that says of what there was too little'],
    ['Nobody owned it.', 'which is short, and has no such phrase'],
    ['', 'since it says nothing'],
  ])('is not "%s", %s', (text) => {
    expect(vague(text)).toBe(false);
  });
});
