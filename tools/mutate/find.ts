import ts from 'typescript';
import type { Edit, Kind } from './mutant';

const REFUSES = /\b(refuse|refused|refusal|notYours|notFound|wrongState)\s*\(|\[\{ code: '[A-Z_]+'/;
/** What gives the faults of something: `stepFaults(...)`. */
const FINDS_FAULTS = /^[a-z]\w*Faults$/;
const FORBIDS = /throw new (GraphQLError|Unauthenticated|StaleWrite)\b/;
const WRONG = /throw new WrongArgument\b/;
/** What asks whether a caller may know of something. */
const PERMITS = /\b(maySee|readsEvery|mayKnow)\(/;
const TELLS_NOTHING = /^\{?\s*return (null|\[\])/;

/** Everything in a TypeScript file that refuses, permits or locks, as mutants that each take one away. */
export function find(file: string, text: string, roles: readonly string[]): Edit[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const edits: Edit[] = [];
  const add = (kind: Kind, node: ts.Node, instead: string, what: string): void => {
    const start = node.getStart(source);
    edits.push({
      id: `${file}#${edits.length}`,
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      kind,
      what: what.replace(/\s+/g, ' ').slice(0, 110),
      start,
      end: node.getEnd(),
      instead,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) refusedLine(node, add);
    if (ts.isIfStatement(node)) refusedIf(node, add);
    if (ts.isConditionalExpression(node)) refusedChoice(node, add);
    if (ts.isCallExpression(node)) lockingCall(node, add);
    if (ts.isCallExpression(node) && node.expression.getText() === 'withinReach') add('policy', node, `'true'`, node.getText());
    if (ts.isCallExpression(node) && FINDS_FAULTS.test(node.expression.getText())) add('refusal', node, '[]', node.getText());
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) lockingSql(node, add);
    if (file.startsWith('libs/access/')) permission(node, roles, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits;
}

type Add = (kind: Kind, node: ts.Node, instead: string, what: string) => void;

/** `[condition, 'CODE', 'field']` in a list of faults. */
function refusedLine(node: ts.ArrayLiteralExpression, add: Add): void {
  const [condition, code] = node.elements;
  if (
    !condition ||
    !code ||
    ts.isSpreadElement(condition) ||
    ts.isStringLiteral(condition) ||
    !/^'[A-Z][A-Z0-9_]+'$|^code$/.test(code.getText())
  )
    return;
  add('refusal', condition, 'false', `${code.getText()} when ${condition.getText()}`);
}

/** `if (condition) return refuse(...)`, a throw that forbids, or nothing for whoever may not see it. */
function refusedIf(node: ts.IfStatement, add: Add): void {
  const then = node.thenStatement.getText();
  const inside = ts.isBlock(node.thenStatement) ? node.thenStatement.statements.length === 1 : true;
  if (!inside) return;
  if (/^\{?\s*return\b/.test(then) && REFUSES.test(then))
    add('refusal', node.expression, 'false', `if (${node.expression.getText()}) ${then}`);
  else if (WRONG.test(then)) add('refusal', node.expression, 'false', `if (${node.expression.getText()}) ${then}`);
  else if (FORBIDS.test(then) || (PERMITS.test(node.expression.getText()) && TELLS_NOTHING.test(then)))
    add('policy', node.expression, 'false', `if (${node.expression.getText()}) ${then}`);
}

/** `condition ? [refusal(...)] : []`, either way round; or what is shown to whoever may see it alone. */
function refusedChoice(node: ts.ConditionalExpression, add: Add): void {
  const [yes, no] = [REFUSES.test(node.whenTrue.getText()), REFUSES.test(node.whenFalse.getText())];
  const direct = (branch: ts.Expression): boolean => !ts.isConditionalExpression(branch);
  if (yes && !no && direct(node.whenTrue)) add('refusal', node.condition, 'false', node.getText());
  if (no && !yes && direct(node.whenFalse)) add('refusal', node.condition, 'true', node.getText());
  if (!yes && !no && PERMITS.test(node.condition.getText()) && /^(null|\[\])$/.test(node.whenFalse.getText()))
    add('policy', node.condition, 'true', node.getText());
}

/** `tx.exclusively(...)`, and `tx.lock(...)` that only finds. */
function lockingCall(node: ts.CallExpression, add: Add): void {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const name = node.expression.name.text;
  const text = node.getText();
  if (name === 'exclusively') add('lock', node, 'Promise.resolve()', text);
  if (name === 'lock' && node.arguments.length === 2) add('lock', node, text.replace(/\.lock\s*\(/, '.find('), text);
}

const LOCKS = / for (no key )?(update|share)( of \w+)?( skip locked)?\b/;

/** A statement that locks rows or keys. */
function lockingSql(node: ts.Node, add: Add): void {
  if (ts.isLiteralTypeNode(node.parent) || ts.isImportDeclaration(node.parent)) return;
  const text = node.getText();
  if (LOCKS.test(text)) add('lock', node, text.replace(LOCKS, ''), text);
  // The same number of arguments, and no effect.
  else if (text.includes('pg_advisory_xact_lock(hashtextextended')) add('lock', node, text.replace('pg_advisory_xact_lock', 'abs'), text);
  else if (/pg_advisory_xact_lock\(\d+, /.test(text)) add('lock', node, text.replace('pg_advisory_xact_lock', 'int4pl'), text);
}

/** In the policy: a verb that everyone may perform, a role that may read and write everything, a question that is always answered yes. */
function permission(node: ts.Node, roles: readonly string[], add: Add): void {
  if (ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer) && /verbs/.test(node.getSourceFile().fileName))
    add('policy', node.initializer, JSON.stringify(roles), `${node.name.getText()} by its roles alone`);
  if (ts.isObjectLiteralExpression(node) && mayBeRights(node))
    add('policy', node, `Object.fromEntries(DATA_CLASSES.map((each) => [each, 'RW']))`, `the rights of ${nameOf(node)}`);
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body) || node.type?.getText() !== 'boolean') return;
  add('policy', node.body, 'true', `${nameOf(node)} is asked`);
}

/** `const manager: Rights = {...}`, or a role's line of the policy. */
function mayBeRights({ parent }: ts.ObjectLiteralExpression): boolean {
  if (ts.isVariableDeclaration(parent)) return parent.type?.getText() === 'Rights';
  return ts.isPropertyAssignment(parent) && ts.isVariableDeclaration(parent.parent.parent) && nameOf(parent.parent) === 'POLICY';
}

const nameOf = ({ parent }: ts.Node): string =>
  ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'a policy';
