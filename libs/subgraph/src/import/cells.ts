import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

const NUMBERS: ReadonlySet<string> = new Set(['Int', 'Float', 'NonNegativeInt', 'PositiveInt']);

/**
 * The cells of a line of CSV as the input has them. An empty cell is a value that is not given. A list is its items with
 * semicolons between, or JSON; anything with fields of its own is JSON. What can't be read stays the text that it is, and is
 * refused as a wrong value.
 */
export const valuesOf = (
  cells: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, GraphQLInputField>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, text]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const value = field ? valueOf(text, field.type) : text;
      return value === undefined || (!field && text === '') ? [] : [[name, value]];
    }),
  );

function valueOf(text: string, wrapped: GraphQLInputType): unknown {
  const type = getNullableType(wrapped);
  if (isListType(type)) {
    if (text.trim() === '') return isNonNullType(wrapped) ? [] : undefined;
    const item = type.ofType;
    if (text.trimStart().startsWith('[') || isInputObjectType(getNamedType(item))) return json(text);
    return text.split(';').map((part) => valueOf(part.trim(), item));
  }
  if (text === '') return undefined;
  if (isInputObjectType(type)) return json(text);
  if (type.name === 'String') return text;
  const word = text.trim();
  if (type.name === 'Boolean') return /^true$/i.test(word) ? true : /^false$/i.test(word) ? false : word;
  return NUMBERS.has(type.name) && /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
