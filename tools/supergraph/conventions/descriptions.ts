import { Kind, type DocumentNode, type InputValueDefinitionNode, type StringValueNode } from 'graphql';
import { isFederationsOwn, typesOf } from './document';
import { fault, type Fault } from './fault';

interface Described {
  readonly description?: StringValueNode | undefined;
}

const FEDERATION_DIRECTIVES = new Set([
  'key',
  'requires',
  'provides',
  'external',
  'shareable',
  'inaccessible',
  'override',
  'tag',
  'extends',
  'interfaceObject',
  'composeDirective',
  'link',
  'cost',
  'listSize',
  'context',
  'fromContext',
]);

/** Every type, field, argument, enum value and input field says what it is. */
export function undescribed(document: DocumentNode): Fault[] {
  const faults: Fault[] = [];
  const demand = (at: string, node: Described & Parameters<typeof fault>[2], what: string): void => {
    if (!node?.description?.value.trim()) faults.push(fault(at, `this ${what} has no description`, node));
  };
  const demandAll = (at: string, nodes: readonly InputValueDefinitionNode[], what: string): void =>
    nodes.forEach((node) => demand(`${at}.${node.name.value}`, node, what));

  for (const type of typesOf(document).values()) {
    const definition = type.definitions.find((node) => /TypeDefinition$/.test(node.kind));
    if (definition) demand(type.name, definition, 'type');
    for (const field of type.fields) {
      demand(`${type.name}.${field.name.value}`, field, 'field');
      demandAll(`${type.name}.${field.name.value}`, field.arguments ?? [], 'argument');
    }
    for (const value of type.values) demand(`${type.name}.${value.name.value}`, value, 'enum value');
    demandAll(type.name, type.inputFields, 'input field');
  }
  for (const node of document.definitions) {
    if (node.kind !== Kind.DIRECTIVE_DEFINITION || FEDERATION_DIRECTIVES.has(node.name.value) || isFederationsOwn(node.name.value))
      continue;
    demandAll(`@${node.name.value}`, node.arguments ?? [], 'argument');
  }
  return faults;
}
