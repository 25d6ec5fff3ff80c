import { parse } from 'graphql';
import { matrixOf } from './matrix';

const page = matrixOf([
  {
    name: 'care-records',
    typeDefs: parse(`
      type DailyNote { id: UUID! text: String @access(class: CARE_TEXT) kind: String @access(class: CARE) }
      extend type Mutation {
        recordNote(input: I!): P @access(class: CARE, act: WRITE)
        unheardOf: P @access(class: CARE, act: WRITE)
        openReview: P @access(class: TRAIL, act: WRITE)
      }`),
  },
]);

it('says which roles may perform a mutation: those who have the verb and may write its class', () => {
  expect(page).toMatch(/\| recordNote \| CARE \| SUPPORT_WORKER, .*INTEGRATION \|/);
  expect(page).not.toMatch(/\| recordNote .*COMMISSIONER/);
});

it('says that nobody performs what is no verb, or what no role may write', () => {
  expect(page).toContain('| unheardOf | CARE | nobody |');
  expect(page).toContain('| openReview | TRAIL | nobody |');
});

it('names every guarded field under its class, with who reads the class', () => {
  expect(page).toMatch(/### CARE_TEXT\n\nRead by (?!.*INSPECTOR).*SUPPORT_WORKER.*\n\n- `DailyNote`: text\n/);
  expect(page).toMatch(/### CARE\n\nRead by .*INSPECTOR.*\n\n- `DailyNote`: kind\n/);
});

it('shows what a role has of a class in the table of classes', () => {
  const [head = '', , ...rows] = page.slice(page.indexOf('| role')).split('\n');
  const at = head.split('|').findIndex((cell) => cell.trim() === 'care text');
  const of = (role: string) =>
    rows
      .find((row) => row.startsWith(`| ${role} `))
      ?.split('|')
      [at]?.trim();
  expect([of('SUPPORT_WORKER'), of('NOMINATED_INDIVIDUAL'), of('INSPECTOR')]).toEqual(['W', 'R', '']);
});
