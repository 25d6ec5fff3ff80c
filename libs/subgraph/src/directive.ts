import { valueFromASTUntyped, type FieldDefinitionNode } from 'graphql';

/** The arguments of a directive on a field, or null when it is not there. */
export function getDirective(node: FieldDefinitionNode, name: string): Readonly<Record<string, unknown>> | null {
  const directive = node.directives?.find((candidate) => candidate.name.value === name);
  if (!directive) return null;
  return Object.fromEntries((directive.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]));
}
