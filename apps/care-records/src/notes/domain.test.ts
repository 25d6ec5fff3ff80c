import { dailyNoteFaults } from './domain';

const note = {
  personId: 'P',
  kind: 'DAILY',
  authorId: 'S',
  text: 'Ate well.',
  riskCodes: ['EATING'],
  shiftId: null,
  amendsId: null,
} as const;
const at = { now: new Date(0), today: '1970-01-01', happenedAt: new Date(0) };
const said = (more: object): string[] => dailyNoteFaults({ ...note, ...more }, at).map(({ code, field }) => `${code} ${field}`);

test.each([
  ['sound', {}, []],
  ['of no risk', { riskCodes: [] }, []],
  ['as long as it may be', { text: 'x'.repeat(8_000) }, []],
  ['too long', { text: 'x'.repeat(8_001) }, ['TEXT_TOO_LONG text']],
  ['empty', { text: ' \n' }, ['TEXT_EMPTY text']],
  ['with the shortest and the longest code', { riskCodes: ['AB', `A${'9'.repeat(39)}`] }, []],
  ['with a code of one letter', { riskCodes: ['EATING', 'E'] }, ['CODE_MALFORMED riskCodes']],
  ['with a code that is too long', { riskCodes: [`A${'9'.repeat(40)}`] }, ['CODE_MALFORMED riskCodes']],
  ['with a code in small letters', { riskCodes: ['eating'] }, ['CODE_MALFORMED riskCodes']],
  ['with a code and more before it', { riskCodes: ['1EATING'] }, ['CODE_MALFORMED riskCodes']],
  ['with a code and more after it', { riskCodes: ['EATING '] }, ['CODE_MALFORMED riskCodes']],
])('a note %s', (_what, more, faults) => {
  expect(said(more)).toEqual(faults);
});
