import { print, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { rootTypes, shapeOf, typesOf, type TypeFacts } from './document';
import { fault, type Fault } from './fault';

/** A mutation `x` takes `input: XInput!`, which has `idempotencyKey: UUID!`, and its payload lists `refusals`. */
export function misshapenMutations(document: DocumentNode): Fault[] {
  const types = typesOf(document);
  return [...rootTypes(document)]
    .filter(([, operation]) => operation === 'mutation')
    .flatMap(([root]) => types.get(root)?.fields ?? [])
    .flatMap((field) =>
      [...inputFaults(field, types), ...payloadFaults(field, types)].map((message) =>
        fault(`Mutation.${field.name.value}`, message, field),
      ),
    );
}

function inputFaults(field: FieldDefinitionNode, types: ReadonlyMap<string, TypeFacts>): string[] {
  const name = field.name.value;
  const wanted = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const [argument, ...more] = field.arguments ?? [];
  if (!argument || more.length > 0 || argument.name.value !== 'input' || print(argument.type) !== `${wanted}!`)
    return [`a mutation's one argument is \`input: ${wanted}!\``];
  const key = types.get(wanted)?.inputFields.find((candidate) => candidate.name.value === 'idempotencyKey');
  return key && print(key.type) === 'UUID!' ? [] : [`${wanted} has \`idempotencyKey: UUID!\``];
}

function payloadFaults(field: FieldDefinitionNode, types: ReadonlyMap<string, TypeFacts>): string[] {
  const payload = shapeOf(field.type);
  const refusals = payload.list ? undefined : types.get(payload.name)?.fields.find((candidate) => candidate.name.value === 'refusals');
  return refusals && /^\[\w+!\]!$/.test(print(refusals.type)) ? [] : ["a mutation's payload lists its `refusals`, non-null"];
}
