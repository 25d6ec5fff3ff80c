import { parse, type DocumentNode } from 'graphql';
import { classedKeys, unclassed, unforgivinglyNonNull } from './conventions/access';
import { undescribed } from './conventions/descriptions';
import type { Fault } from './conventions/fault';
import { unboundedLists, unsizedConnections } from './conventions/lists';
import { misshapenMutations } from './conventions/mutations';

/** Everything in which a subgraph's SDL departs from what the graph's callers may rely on; empty when nothing does. */
export function checkConventions(sdl: string | DocumentNode): Fault[] {
  const document = typeof sdl === 'string' ? parse(sdl) : sdl;
  return [undescribed, unclassed, classedKeys, unforgivinglyNonNull, unboundedLists, unsizedConnections, misshapenMutations].flatMap(
    (rule) => rule(document),
  );
}
