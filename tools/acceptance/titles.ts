import ts from 'typescript';

/** A test's whole title, as jest prints it, and the rows that it says it shows. */
export interface Shown {
  readonly title: string;
  readonly row: number;
  readonly whole: boolean;
}

const MARK = /\((part of )?(R\d+(?:, (?:part of )?R\d+)*)\)/g;

/** The marks `(R36)`, `(part of R41)` and `(R1, R4)` in the titles of a test file. Titles are read, never run. */
export function rowsShown(source: string): Shown[] {
  const shown: Shown[] = [];
  const visit = (node: ts.Node, above: readonly string[]): void => {
    const title = ts.isCallExpression(node) ? titleOf(node) : null;
    const path = title === null ? above : [...above, title];
    if (title !== null)
      for (const [, part, rows] of title.matchAll(MARK))
        for (const row of rows?.split(', ') ?? [])
          shown.push({ title: path.join(' › '), row: Number(/\d+/.exec(row)?.[0]), whole: !part && !row.startsWith('part') });
    node.forEachChild((child) => visit(child, path));
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest), []);
  return shown;
}

/** The title of `it(...)`, `describe(...)`, `it.each(...)(...)` and the like; null for another call. */
function titleOf(call: ts.CallExpression): string | null {
  const [first] = call.arguments;
  if (!first || !ts.isStringLiteralLike(first)) return null;
  let callee: ts.Expression = call.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee) || ts.isTaggedTemplateExpression(callee))
    callee = ts.isTaggedTemplateExpression(callee) ? callee.tag : callee.expression;
  return ts.isIdentifier(callee) && ['it', 'test', 'describe'].includes(callee.text) ? first.text : null;
}
