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

const all: Readonly<Record<string, GraphQLScalarType>> = {
  DateTime: DateTimeResolver,
  LocalDate: LocalDateResolver,
  LocalTime: LocalTimeResolver,
  NonNegativeInt: NonNegativeIntResolver,
  PositiveInt: PositiveIntResolver,
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
