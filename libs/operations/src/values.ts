import { Kind, valueFromASTUntyped, type ConstValueNode, type ValueNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** What an operation's arguments come to. Whatever was read of its variables is noted: a cost that read none is the same for all. */
export class Values {
  private looked = false;
  private readonly counted = new Map<string, number>();

  /** `variables` is what a request brought, or null where they are not known yet, as when a portal is built. */
  constructor(
    private readonly variables: Variables | null,
    private readonly defaults: ReadonlyMap<string, ConstValueNode>,
  ) {}

  get readVariables(): boolean {
    return this.looked;
  }

  /** A value as plain data; undefined where it is not given, `UNKNOWN` where nobody can tell yet. */
  of(node: ValueNode | undefined): unknown {
    if (!node) return undefined;
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node, this.variables);
    const name = node.name.value;
    this.looked = true;
    const given = this.variables && Object.hasOwn(this.variables, name) ? this.variables[name] : undefined;
    if (given !== undefined) return given;
    const usual = this.defaults.get(name);
    if (usual) return valueFromASTUntyped(usual);
    return this.variables ? undefined : UNKNOWN;
  }

  /** How many input objects stand in a value; each variable is gone through once, however often it is used. */
  objectsIn(node: ValueNode): number {
    if (node.kind === Kind.OBJECT) return node.fields.reduce((count, field) => count + this.objectsIn(field.value), 1);
    if (node.kind === Kind.LIST) return node.values.reduce((count, value) => count + this.objectsIn(value), 0);
    if (node.kind !== Kind.VARIABLE) return 0;
    const known = this.counted.get(node.name.value);
    if (known !== undefined) return known;
    const count = objectsOf(this.of(node));
    this.counted.set(node.name.value, count);
    return count;
  }
}

export const UNKNOWN = Symbol('not known yet');

/** Without recursion: JSON of a request may be as deep as it is long. */
function objectsOf(value: unknown): number {
  let count = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (!Array.isArray(one)) count += 1;
    for (const inner of Object.values(one)) waiting.push(inner);
  }
  return count;
}
