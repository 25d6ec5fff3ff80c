import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from 'graphql';

export type OperationType = 'query' | 'mutation' | 'subscription';

/** One type with all that its definition and its extensions say. */
export interface TypeFacts {
  readonly name: string;
  readonly definitions: DefinitionNode[];
  readonly fields: FieldDefinitionNode[];
  readonly inputFields: InputValueDefinitionNode[];
  readonly values: EnumValueDefinitionNode[];
  readonly directives: ConstDirectiveNode[];
}

/** The types of a document by name, definition and extensions taken together; federation's own are left out. */
export function typesOf(document: DocumentNode): Map<string, TypeFacts> {
  const types = new Map<string, TypeFacts>();
  for (const node of document.definitions) {
    if (!isTypeNode(node) || isFederationsOwn(node.name.value)) continue;
    const name = node.name.value;
    const facts = types.get(name) ?? { name, definitions: [], fields: [], inputFields: [], values: [], directives: [] };
    types.set(name, facts);
    facts.definitions.push(node);
    facts.directives.push(...(node.directives ?? []));
    if (isFieldsNode(node)) facts.fields.push(...(node.fields ?? []).filter((field) => !isFederationsOwn(field.name.value)));
    if (isInputNode(node)) facts.inputFields.push(...(node.fields ?? []));
    if (isEnumNode(node)) facts.values.push(...(node.values ?? []));
  }
  return types;
}

/** The root types by operation, renamed or not. */
export function rootTypes(document: DocumentNode): Map<string, OperationType> {
  const roots = new Map<string, OperationType>();
  const named = document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.operationTypes ?? []) : [],
  );
  for (const { operation, type } of named) roots.set(type.name.value, operation);
  const usual = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;
  for (const operation of ['query', 'mutation', 'subscription'] as const) {
    if (![...roots.values()].includes(operation)) roots.set(usual[operation], operation);
  }
  return roots;
}

/** The names of an entity's key fields, of all its keys; empty when the type is no entity. */
export function keyFields(type: TypeFacts): ReadonlySet<string> {
  const selections = type.directives.filter((d) => isNamed(d, 'key')).flatMap((d) => stringArgument(d, 'fields') ?? []);
  return new Set(selections.flatMap((selection) => topLevelNames(selection)));
}

export const hasDirective = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }, name: string): boolean =>
  directiveOf(node, name) !== undefined;

export const directiveOf = (
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined => node.directives?.find((directive) => isNamed(directive, name));

/** The named type at the bottom of a type, and whether a list or a `!` is on the way. */
export function shapeOf(type: TypeNode): { readonly name: string; readonly nonNull: boolean; readonly list: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...shapeOf(type.type), nonNull: true };
  if (type.kind === Kind.LIST_TYPE) return { name: shapeOf(type.type).name, nonNull: false, list: true };
  return { name: type.name.value, nonNull: false, list: false };
}

/** What federation itself adds: `_entities`, `_Any`, `federation__Scope`, `link__Import`. */
export const isFederationsOwn = (name: string): boolean => /^(_|link__|federation__|join__)/.test(name) || name === 'FieldSet';

const isNamed = (directive: ConstDirectiveNode, name: string): boolean =>
  directive.name.value === name || directive.name.value === `federation__${name}`;

function stringArgument(directive: ConstDirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

/** `id organisation { id }` names `id` and `organisation`. */
const topLevelNames = (selection: string): string[] => {
  let flat = selection;
  while (/\{[^{}]*\}/.test(flat)) flat = flat.replace(/\{[^{}]*\}/g, ' ');
  return flat.split(/[\s,]+/).filter(Boolean);
};

const isTypeNode = (
  node: DefinitionNode,
): node is Extract<DefinitionNode, { readonly kind: `${string}Type${'Definition' | 'Extension'}` }> =>
  /Type(Definition|Extension)$/.test(node.kind);

const isFieldsNode = (
  node: DefinitionNode,
): node is Extract<
  DefinitionNode,
  {
    readonly kind:
      Kind.OBJECT_TYPE_DEFINITION | Kind.OBJECT_TYPE_EXTENSION | Kind.INTERFACE_TYPE_DEFINITION | Kind.INTERFACE_TYPE_EXTENSION;
  }
> =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.OBJECT_TYPE_EXTENSION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_EXTENSION;

const isInputNode = (
  node: DefinitionNode,
): node is Extract<DefinitionNode, { readonly kind: Kind.INPUT_OBJECT_TYPE_DEFINITION | Kind.INPUT_OBJECT_TYPE_EXTENSION }> =>
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;

const isEnumNode = (
  node: DefinitionNode,
): node is Extract<DefinitionNode, { readonly kind: Kind.ENUM_TYPE_DEFINITION | Kind.ENUM_TYPE_EXTENSION }> =>
  node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION;
