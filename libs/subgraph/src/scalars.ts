import { isNhsNumber } from '@causeway/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type DocumentNode } from 'graphql';
import {
  DateTimeResolver,
  LocalDateResolver,
  NonNegativeIntResolver,
  PositiveIntResolver,
  UUIDResolver,
  LocalTimeResolver,
} from 'graphql-scalars';

/** A text scalar with a rule of its own. */
function checked(name: string, description: string, holds: (value: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !holds(value))
      throw new GraphQLError(`${name}: ${description}`, { extensions: { code: 'BAD_USER_INPUT' } });
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A whole number that a database keeps: what is no number, or has a fraction, is refused and never cut. */
const whole = (of: GraphQLScalarType): GraphQLScalarType =>
  new GraphQLScalarType({
    ...of.toConfig(),
    parseValue: (value) => {
      if (typeof value !== 'number' || !Number.isInteger(value) || value > LARGEST)
        throw new GraphQLError(`${of.name}: a whole number of at most ${LARGEST}`, { extensions: { code: 'BAD_USER_INPUT' } });
      return of.parseValue(value);
    },
    parseLiteral: (node, variables) => {
      const value: unknown = of.parseLiteral(node, variables);
      if (Number(value) > LARGEST)
        throw new GraphQLError(`${of.name}: a whole number of at most ${LARGEST}`, { extensions: { code: 'BAD_USER_INPUT' } });
      return value;
    },
  });

const LARGEST = 2_147_483_647;

/** As HTML has it, which leaves no room for a comma, a space, a quote or a line; with a host that has a dot, unlike that of graphql-scalars. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/i;
const LONGEST_ADDRESS = 254;
const isAddress = (value: string): boolean => value.length <= LONGEST_ADDRESS && ADDRESS.test(value);

const all: Readonly<Record<string, GraphQLScalarType>> = {
  DateTime: DateTimeResolver,
  EmailAddress: checked('EmailAddress', 'One e-mail address, as name@example.org.', isAddress),
  LocalDate: LocalDateResolver,
  LocalTime: LocalTimeResolver,
  NonNegativeInt: whole(NonNegativeIntResolver),
  PositiveInt: whole(PositiveIntResolver),
  UUID: UUIDResolver,
  NHSNumber: checked('NHSNumber', 'Ten digits whose last is the check digit of the NHS number.', isNhsNumber),
};

/** The resolvers of those shared scalars that the SDL declares. */
export const scalarResolvers = (typeDefs: DocumentNode): Record<string, GraphQLScalarType> =>
  Object.fromEntries(
    typeDefs.definitions.flatMap((node) => {
      const scalar = node.kind === Kind.SCALAR_TYPE_DEFINITION ? all[node.name.value] : undefined;
      return scalar ? [[scalar.name, scalar]] : [];
    }),
  );
