import { allows, DATA_CLASSES, POLICY, ROLES, VERBS, type Act, type DataClass, type Role } from '@causeway/access';
import { Kind, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/** A field of the graph and the class that guards it, as its schema says. */
interface Guarded {
  readonly type: string;
  readonly field: string;
  readonly dataClass: DataClass;
  readonly act: Act;
}

/** What each role may see and do, as a page: first the classes, then the mutations of each domain, then every field by its class. */
export function matrixOf(subgraphs: readonly { readonly name: string; readonly typeDefs: DocumentNode }[]): string {
  const guarded = subgraphs.map(({ name, typeDefs }) => ({ name, fields: guardedIn(typeDefs) }));
  const fields = guarded.flatMap((each) => each.fields).filter(({ type }) => type !== 'Mutation');
  return [
    '# Who may see and do what',
    '',
    'Made by `npm run access-matrix` from the schemas and from `libs/access`, and held up to date by `npm run check`. It says what the',
    'policy is; `tests/access` compares what the platform does with expectations that are written by hand.',
    '',
    'A right here is needed and does not suffice: a record is known only in the services that a role was granted in (group-wide roles: in',
    'all), by the relationship that the role needs, and to outsiders as codes. Who holds no role sees nothing.',
    '',
    '## Classes by role',
    '',
    `R reads, W reads and writes; an empty cell neither.`,
    '',
    ...table(
      ['role', ...DATA_CLASSES.map((dataClass) => dataClass.toLowerCase().replaceAll('_', ' '))],
      ROLES.map((role) => [role, ...DATA_CLASSES.map((dataClass) => cell(role, dataClass))]),
    ),
    '',
    '## Mutations',
    '',
    'Who may perform each, in a service in which they hold the role, or as its recorded deputy.',
    ...guarded.flatMap(({ name, fields: all }) => mutationsOf(name, all)),
    '',
    '## Fields',
    '',
    ...DATA_CLASSES.flatMap((dataClass) => fieldsOf(dataClass, fields)),
    '',
  ].join('\n');
}

const cell = (role: Role, dataClass: DataClass): string => ({ R: 'R', RW: 'W' })[POLICY[role][dataClass] as 'R' | 'RW'] ?? '';

function mutationsOf(name: string, fields: readonly Guarded[]): string[] {
  const mutations = fields.filter(({ type }) => type === 'Mutation');
  if (mutations.length === 0) return [];
  return ['', `### ${name}`, '', ...table(['mutation', 'class', 'roles'], mutations.map(rowOf))];
}

/** Those who have the verb and may write its class: either alone lets nobody in. */
const rowOf = ({ field, dataClass, act }: Guarded): string[] => [
  field,
  dataClass,
  [...new Set(VERBS[field] ?? [])].filter((role) => allows(role, dataClass, act)).join(', ') || 'nobody',
];

function fieldsOf(dataClass: DataClass, fields: readonly Guarded[]): string[] {
  const own = fields.filter((field) => field.dataClass === dataClass);
  if (own.length === 0) return [];
  const types = [...new Set(own.map(({ type }) => type))].sort();
  return [
    `### ${dataClass}`,
    '',
    `Read by ${ROLES.filter((role) => allows(role, dataClass, 'READ')).join(', ')}.`,
    '',
    ...types.map(
      (type) => `- \`${type}\`: ${[...new Set(own.filter((each) => each.type === type).map(({ field }) => field))].sort().join(', ')}`,
    ),
    '',
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

function guardedIn(typeDefs: DocumentNode): Guarded[] {
  return typeDefs.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? []).flatMap((field) => guard(definition.name.value, field))
      : [],
  );
}

function guard(type: string, field: FieldDefinitionNode): Guarded[] {
  const access = field.directives?.find(({ name }) => name.value === 'access');
  const said = (name: string): string | undefined => {
    const value = access?.arguments?.find((argument) => argument.name.value === name)?.value;
    return value?.kind === Kind.ENUM ? value.value : undefined;
  };
  const dataClass = said('class');
  return dataClass ? [{ type, field: field.name.value, dataClass: dataClass as DataClass, act: (said('act') ?? 'READ') as Act }] : [];
}
