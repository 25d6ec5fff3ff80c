import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { answerInReadme, notAnswered } from './readme-answer';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const block = (language: string): string => new RegExp('```' + language + '\\n([^]*?)```').exec(read('README.md'))?.[1] ?? '';

const schema = buildASTSchema(parse(read('supergraph.graphql')), { assumeValid: true });
const NUMBERS = new Set(['Int', 'Float', 'NonNegativeInt']);

/** The fields that a selection asks of a type, by name, with their types; those of its fragments too. */
function asked(selections: SelectionSetNode, type: GraphQLNamedType): Map<string, { node: FieldNode; type: GraphQLOutputType }> {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return new Map(
    selections.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        const field = fields[selection.name.value];
        return field ? [[selection.name.value, { node: selection, type: field.type }] as const] : [];
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      const on = schema.getType(selection.typeCondition?.name.value ?? type.name);
      return on ? [...asked(selection.selectionSet, on)] : [];
    }),
  );
}

/** What of an answer the query would not be answered with, by its path. The README leaves fields out, and edges and nodes too. */
function strange(said: unknown, node: FieldNode, type: GraphQLOutputType, path: string): string[] {
  const named = getNamedType(type);
  const page = isObjectType(named) && named.name.endsWith('Connection');
  if (page || isListType(getNullableType(type))) {
    if (!Array.isArray(said)) return [`${path} is no list`];
    const inner = page ? inside(node, named, ['edges', 'node']) : { node, type: named as GraphQLOutputType };
    return inner
      ? said.flatMap((one, i) => strange(one, inner.node, getNamedType(inner.type) as GraphQLOutputType, `${path}[${i}]`))
      : [path];
  }
  if (isObjectType(named) || isUnionType(named) || isInterfaceType(named)) {
    if (typeof said !== 'object' || said === null || Array.isArray(said) || !node.selectionSet) return [`${path} is no record`];
    const fields = asked(node.selectionSet, named);
    return Object.entries(said).flatMap(([name, value]) => {
      const field = fields.get(name);
      return field ? strange(value, field.node, field.type, `${path}.${name}`) : [`${path}.${name} is not asked for`];
    });
  }
  if (isEnumType(named)) return named.getValue(String(said)) ? [] : [`${path} is no ${named.name}`];
  const wanted = NUMBERS.has(named.name) ? 'number' : named.name === 'Boolean' ? 'boolean' : 'string';
  return typeof said === wanted ? [] : [`${path} is no ${wanted}`];
}

const inside = (
  node: FieldNode,
  type: GraphQLNamedType,
  path: readonly string[],
): { node: FieldNode; type: GraphQLOutputType } | undefined => {
  const [name = '', ...rest] = path;
  const found = node.selectionSet ? asked(node.selectionSet, type).get(name) : undefined;
  return found && rest.length > 0 ? inside(found.node, getNamedType(found.type), rest) : found;
};

const strangeIn = (answer: Readonly<Record<string, unknown>>): string[] => {
  const [operation] = parse(read('docs/queries/chain.graphql'), { noLocation: true }).definitions;
  const query = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !query) return ['no query'];
  const root = asked(operation.selectionSet, query);
  return Object.entries(answer).flatMap(([name, value]) => {
    const field = root.get(name);
    return field ? strange(value, field.node, field.type, name) : [`${name} is not asked for`];
  });
};

describe('README.md', () => {
  it('shows the query for the chain that the journeys run, word for word', () => {
    const plain = (text: string): string => print(parse(text, { noLocation: true }));
    expect(plain(block('graphql'))).toBe(plain(read('docs/queries/chain.graphql')));
  });

  it('shows an answer that the query can be answered with', () => {
    expect(strangeIn(answerInReadme() as Record<string, unknown>)).toEqual([]);
  });

  it.each([
    ['a field that is not asked for', { review: { visibleProblem: 'x', severity: 1 } }, 'review.severity is not asked for'],
    ['a number for a text', { review: { conclusion: 1 } }, 'review.conclusion is no string'],
    ['a record for a list', { review: { causes: { category: 'OWNERSHIP' } } }, 'review.causes is no list'],
    ['a word that is no value', { review: { outcomes: [{ verdict: 'GOOD' }] } }, 'review.outcomes[0].verdict is no EffectVerdict'],
    [
      'a field of no such record',
      { review: { triggers: [{ record: { rating: 1 } }] } },
      'review.triggers[0].record.rating is not asked for',
    ],
  ])('would be seen to show %s', (_what, answer, fault) => {
    expect(strangeIn(answer)).toEqual([fault]);
  });

  it('is seen to show what was not answered, row by row', () => {
    const answer = { causes: { edges: [{ node: { category: 'OWNERSHIP', n: 0.75754 } }] }, changedOn: null };
    expect(notAnswered({ causes: [{ category: 'OWNERSHIP', n: 0.7575 }], changedOn: null }, answer)).toEqual([]);
    expect(notAnswered({ causes: [{ category: 'WORKER' }], changedOn: '2026-04-07' }, answer)).toEqual(['.causes[0]', '.changedOn']);
  });

  it('leads to files that are there', () => {
    const links = [...read('README.md').matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const path of links) expect(() => readFileSync(join(ROOT, path.replace(/\/$/, '')))).not.toThrow(/ENOENT/);
  });
});
