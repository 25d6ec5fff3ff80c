import { join } from 'node:path';
import type { SubgraphParts } from '@causeway/subgraph';
import { consumeFacts } from './links/consumers';
import { rebuildAll } from './links/rebuilding';
import { tick } from './measures/ticking';
import { migrations } from './migrations';
import { resolversOf } from './resolvers';

export const parts: SubgraphParts = {
  domain: 'linking',
  schemaPath: join(__dirname, '../schema'),
  migrations,
  resolvers: ({ consumer }) => resolversOf(consumer.seenUntil),
  handle: consumeFacts,
  background: tick,
  tasks: { rebuild: async (db, say) => void (await rebuildAll(db, say)) },
};
