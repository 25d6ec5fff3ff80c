import { Kind, print, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { directiveOf, hasDirective, rootTypes, shapeOf, typesOf, type TypeFacts } from './document';
import { fault, type Fault } from './fault';

/** No list that is not paged holds more than this. */
export const LONGEST_LIST = 500;

/**
 * A list at the root is a connection, or says how long it can get by `@listSize(assumedSize:)`. A connection is paged
 * in earnest: it has `edges` and `pageInfo`, and its field takes `first` and `after`.
 */
export function unboundedLists(document: DocumentNode): Fault[] {
  const types = typesOf(document);
  return [...rootTypes(document).keys()].flatMap((root) =>
    (types.get(root)?.fields ?? []).flatMap((field) => {
      const at = `${root}.${field.name.value}`;
      const { name, list } = shapeOf(field.type);
      if (list)
        return isBounded(field)
          ? []
          : [fault(at, `a list at the root is a connection, or says its bound by @listSize(assumedSize:), at most ${LONGEST_LIST}`, field)];
      if (!name.endsWith('Connection')) return [];
      return notPaged(field, types.get(name)).map((message) => fault(at, message, field));
    }),
  );
}

/** Every connection says to any router how long its page is: by `first`, in its `edges`. */
export function unsizedConnections(document: DocumentNode): Fault[] {
  return [...typesOf(document).values()].flatMap((type) =>
    type.fields
      .filter((field) => shapeOf(field.type).name.endsWith('Connection') && !hasDirective(field, 'external'))
      .filter((field) => !/slicingArguments: \["first"\].*sizedFields: \["edges"\].*requireOneSlicingArgument: false/.test(sizeOf(field)))
      .map((field) =>
        fault(
          `${type.name}.${field.name.value}`,
          'a connection says @listSize(slicingArguments: ["first"], assumedSize:, sizedFields: ["edges"], requireOneSlicingArgument: false)',
          field,
        ),
      ),
  );
}

function sizeOf(field: FieldDefinitionNode): string {
  const directive = directiveOf(field, 'listSize');
  return directive ? print(directive) : '';
}

function isBounded(field: FieldDefinitionNode): boolean {
  const size = directiveOf(field, 'listSize')?.arguments?.find((argument) => argument.name.value === 'assumedSize')?.value;
  return size?.kind === Kind.INT && Number(size.value) <= LONGEST_LIST;
}

function notPaged(field: FieldDefinitionNode, connection: TypeFacts | undefined): string[] {
  const names = (nodes: readonly { readonly name: { readonly value: string } }[]): string[] => nodes.map((node) => node.name.value);
  const missingArguments = ['first', 'after'].filter((name) => !names(field.arguments ?? []).includes(name));
  const missingFields = ['edges', 'pageInfo'].filter((name) => !names(connection?.fields ?? []).includes(name));
  return [
    ...missingArguments.map((name) => `a connection takes \`${name}\``),
    ...missingFields.map((name) => `its connection has no \`${name}\``),
  ];
}
