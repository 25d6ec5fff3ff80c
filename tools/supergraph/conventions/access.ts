import type { DocumentNode } from 'graphql';
import { hasDirective, keyFields, rootTypes, shapeOf, typesOf } from './document';
import { fault, type Fault } from './fault';

/** A root field, or a field of an entity that is no key of it, without a data class is a field that nobody guards. */
export function unclassed(document: DocumentNode): Fault[] {
  const roots = rootTypes(document);
  return [...typesOf(document).values()].flatMap((type) => {
    const keys = keyFields(type);
    const isRoot = roots.has(type.name);
    if (!isRoot && keys.size === 0) return [];
    return type.fields
      .filter((field) => !keys.has(field.name.value) && !hasDirective(field, 'access') && !hasDirective(field, 'external'))
      .map((field) =>
        fault(
          `${type.name}.${field.name.value}`,
          `${isRoot ? 'a root field' : "an entity's field"} names its data class with @access`,
          field,
        ),
      );
  });
}

/** A key is read by the router itself: behind a policy it would cost the whole record. */
export function classedKeys(document: DocumentNode): Fault[] {
  return [...typesOf(document).values()].flatMap((type) => {
    const keys = keyFields(type);
    return type.fields
      .filter((field) => keys.has(field.name.value) && hasDirective(field, 'access'))
      .map((field) => fault(`${type.name}.${field.name.value}`, 'a key carries no @access', field));
  });
}

/**
 * What may be forbidden, or may be missing because its subgraph is down, is nullable: behind a `!` the null would take
 * the whole parent, and with it what other subgraphs answered.
 */
export function unforgivinglyNonNull(document: DocumentNode): Fault[] {
  return [...typesOf(document).values()].flatMap((type) => {
    const keys = keyFields(type);
    return type.fields.flatMap((field) => {
      if (!shapeOf(field.type).nonNull || keys.has(field.name.value) || hasDirective(field, 'external')) return [];
      const at = `${type.name}.${field.name.value}`;
      if (hasDirective(field, 'access')) return [fault(at, 'a field that carries a policy is nullable', field)];
      if (keys.size > 0) return [fault(at, "a field added to another subgraph's entity is nullable", field)];
      return [];
    });
  });
}
