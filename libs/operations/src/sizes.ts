import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** What `@listSize` says of a field: how many it returns, or by which arguments that is said, and in which of its own fields they stand. */
export interface ListSize {
  readonly assumedSize: number | undefined;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
}

interface Directed {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** `@listSize` of a field; undefined where it bears none. */
export function listSizeOf(field: Directed): ListSize | undefined {
  const found = argumentsOf(field, 'listSize');
  if (!found) return undefined;
  const { assumedSize, slicingArguments, sizedFields } = found;
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicingArguments: names(slicingArguments),
    sizedFields: names(sizedFields),
  };
}

/** `@cost` of a type, a field or an argument; undefined where it bears none. */
export function weightOf(node: Directed): number | undefined {
  const weight = argumentsOf(node, 'cost')?.['weight'];
  return typeof weight === 'number' ? weight : undefined;
}

function argumentsOf({ astNode }: Directed, name: string): Readonly<Record<string, unknown>> | undefined {
  const found = astNode?.directives?.find((one) => one.name.value === name || one.name.value === `federation__${name}`);
  return found && Object.fromEntries((found.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]));
}

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
