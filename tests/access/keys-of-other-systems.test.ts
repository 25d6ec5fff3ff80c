import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { EXPECTATIONS } from './expectations';

/** Whoever imports may put anything into the key of another system, a name or an NHS number too. */
describe('the key of a record in another system', () => {
  const document = parse(readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8'));
  const types = document.definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  const inputs = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
  const classOf = (type: ObjectTypeDefinitionNode): string | undefined => {
    const access = type.fields
      ?.find((field) => field.name.value === 'externalId')
      ?.directives?.find((directive) => directive.name.value === 'access');
    const value = access?.arguments?.find((argument) => argument.name.value === 'class')?.value;
    return value?.kind === Kind.ENUM ? value.value : undefined;
  };
  const keyed = types.flatMap((type) => {
    const dataClass = classOf(type);
    // the group, its providers, services and role holders are nobody's care
    return dataClass && dataClass !== 'ORGANISATION' ? [[type.name.value, dataClass] as const] : [];
  });

  it('stands on no type that nothing imports', () => {
    const takesKey = (name: string): boolean =>
      (inputs.get(name)?.fields ?? []).some((field) => field.name.value === 'externalId' || takesKey(nameOf(field.type)));
    const mutations = types.find((type) => type.name.value === 'Mutation')?.fields ?? [];
    const imported = mutations
      .filter((field) => field.arguments?.some((argument) => takesKey(nameOf(argument.type))))
      .flatMap((field) => types.find((type) => type.name.value === nameOf(field.type))?.fields ?? [])
      .map((field) => nameOf(field.type));
    const holding = types.filter((type) => type.fields?.some((field) => field.name.value === 'externalId')).map((type) => type.name.value);
    expect(holding.filter((name) => !imported.includes(name))).toEqual([]);
  });

  it('stands on most types', () => expect(keyed.length).toBeGreaterThan(60));

  it.each(['COMMISSIONER', 'INSPECTOR', 'BI_READER'])('is read by no %s', (role) => {
    const readable = keyed.filter(([, dataClass]) => EXPECTATIONS.get(role)?.get(dataClass)?.read !== 'NOTHING');
    expect(readable).toEqual([]);
  });
});
