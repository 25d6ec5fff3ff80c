import { DOMAINS } from '@causeway/event-contracts';
import { readSdl } from '@causeway/subgraph';
import { Kind, parse, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { join } from 'node:path';

/** Marked by a verb of its own, `enterChangeInError`. */
const BY_OWN_VERB = ['IdentifiedChange'];

const pascal = (kind: string): string => kind.toLowerCase().replace(/(^|_)(.)/g, (_all, _start, letter: string) => letter.toUpperCase());

const classOf = (field: FieldDefinitionNode | undefined): string | undefined => {
  const access = field?.directives?.find((directive) => directive.name.value === 'access');
  const value = access?.arguments?.find((argument) => argument.name.value === 'class')?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
};

const read = (domain: string): DocumentNode => parse(readSdl(join(__dirname, '../../apps', domain, 'schema')));

describe.each(DOMAINS)('a record of %s', (domain) => {
  const document = read(domain);
  const types = document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION
      ? [[one.name.value, new Map(one.fields?.map((field) => [field.name.value, field]))] as const]
      : [],
  );
  const markable = document.definitions.flatMap((one) =>
    one.kind === Kind.ENUM_TYPE_DEFINITION && /^(Care|Governance|Safeguarding|Workforce)RecordKind$/.test(one.name.value)
      ? (one.values ?? []).map(({ name }) => pascal(name.value))
      : [],
  );

  it('that can be entered in error says when it was, to whoever may read that it stands', () => {
    const unseen = markable.filter((kind) => {
      const fields = new Map(types).get(kind);
      return classOf(fields?.get('enteredInErrorAt')) !== classOf(fields?.get('receivedAt')) || !fields?.has('enteredInErrorAt');
    });
    expect(unseen).toEqual([]);
  });

  it('that says when it was entered in error can be', () => {
    const saying = types.filter(
      ([name, fields]) => fields.has('enteredInErrorAt') && fields.has('receivedAt') && !BY_OWN_VERB.includes(name),
    );
    expect(saying.map(([name]) => name).filter((name) => !markable.includes(name))).toEqual([]);
  });
});

it('of every domain with errors can be marked', () => {
  const domains = DOMAINS.filter((domain) => /enum \w+RecordKind /.test(readSdl(join(__dirname, '../../apps', domain, 'schema'))));
  expect(domains.sort()).toEqual(['care-records', 'governance', 'safeguarding', 'workforce']);
});
