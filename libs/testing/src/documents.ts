import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

type Read =
  { readonly asked: DocumentNode; readonly errors?: never } | { readonly asked?: never; readonly errors: readonly GraphQLError[] };

/** Reads documents as a server does: each is parsed and validated once, however often it is sent. */
export function documents(schema: GraphQLSchema): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const read = known.get(text) ?? readOf(schema, text);
    known.set(text, read);
    return read;
  };
}

function readOf(schema: GraphQLSchema, text: string): Read {
  try {
    const asked = parse(text);
    const errors = validate(schema, asked);
    return errors.length > 0 ? { errors } : { asked };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
