import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import { EXPECTATIONS } from './expectations';

/** Whoever imports may put anything into the key of another system, a name or an NHS number too. */
describe('the key of a record in another system', () => {
  const document = parse(readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8'));
  const types = document.definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION);
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

  it('stands on most types', () => expect(keyed.length).toBeGreaterThan(60));

  it.each(['COMMISSIONER', 'INSPECTOR', 'BI_READER'])('is read by no %s', (role) => {
    const readable = keyed.filter(([, dataClass]) => EXPECTATIONS.get(role)?.get(dataClass)?.read !== 'NOTHING');
    expect(readable).toEqual([]);
  });
});
