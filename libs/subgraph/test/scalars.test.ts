import { graphql, parse, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../src';
import { scalarResolvers } from '../src/scalars';

const SDL = `
scalar NonNegativeInt scalar PositiveInt scalar DateTime scalar EmailAddress
type Query { whole(of: NonNegativeInt): NonNegativeInt positive(of: PositiveInt): PositiveInt at(of: DateTime): DateTime address(of: EmailAddress): EmailAddress }`;
const answer = (_root: unknown, { of }: { of: unknown }) => of;
const schema: GraphQLSchema = buildSchema(SDL, { Query: { whole: answer, positive: answer, at: answer, address: answer } });
const said = async (type: string, field: string, of: unknown): Promise<unknown> => {
  const { data, errors } = await graphql({ schema, source: `query ($of: ${type}) { ${field}(of: $of) }`, variableValues: { of } });
  return errors ? 'refused' : data?.[field];
};

it.each([0, 4, 2_147_483_647])('a whole number is taken as it is: %p', async (of) => {
  expect(await said('NonNegativeInt', 'whole', of)).toBe(of);
});

// A rating of 5.9 was kept as 5, and one that was sent as a text as whatever number it begins with.
it.each([3.5, 5.9, -1, 2_147_483_648, '4', '4.7', '', true, [4]])(
  'what is no whole number is refused, and never cut to one: %p',
  async (of) => {
    expect(await said('NonNegativeInt', 'whole', of)).toBe('refused');
    expect(await said('PositiveInt', 'positive', of)).toBe('refused');
  },
);

it.each(['3.5', '-1', '"4"', '2147483648'])('so is one that is written in the query: %s', async (literal) => {
  const { errors } = await graphql({ schema, source: `{ whole(of: ${literal}) }` });
  expect(errors).toHaveLength(1);
});

it('an instant is a text, and no number', async () => {
  expect(await said('DateTime', 'at', '2026-03-09T09:00:00.000Z')).toEqual(new Date('2026-03-09T09:00:00.000Z'));
  expect(await said('DateTime', 'at', 1_773_046_800_000)).toBe('refused');
});

const LONG = 'a'.repeat(64);
it.each(['dee@care.example', 'd.o+x_y@a-b.care.example', `${LONG}@care.example`])(
  'one e-mail address is taken as it is: %s',
  async (of) => {
    expect(await said('EmailAddress', 'address', of)).toBe(of);
  },
);

it.each([
  ...[
    '',
    'dee',
    'dee@',
    '@care.example',
    'dee@localhost',
    'dee@care..example',
    'dee@-care.example',
    'dee@care.example.',
    `${LONG}a@care.example`,
  ],
  ...[
    'dee@care.example\n',
    'dee@care.example\r\nBcc: x@y.example',
    'dee@care.example, x@y.example',
    'Dee <dee@care.example>',
    '"dee"@care.example',
  ],
  ...[`dee@${'care.'.repeat(50)}example`, 'dee@care.example;x@y.example', 'd ee@care.example', 'd(e)@care.example', 'dee@care.exämple'],
])('what is none, or more than one, is refused: %j', async (of) => {
  expect(await said('EmailAddress', 'address', of)).toBe('refused');
});

it('a graph has the shared scalars that it declares, and no other', () => {
  expect(Object.keys(scalarResolvers(parse(SDL)))).toEqual(['NonNegativeInt', 'PositiveInt', 'DateTime', 'EmailAddress']);
});
