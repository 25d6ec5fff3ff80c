import { join } from 'node:path';
import type { SubgraphParts } from '@causeway/subgraph';
import { consumeFacts } from './links/consumers';
import { rebuildAll } from './links/rebuilding';
import { letGo } from './live/letting-go';
import { liveRoute } from './live/route';
import { tick } from './measures/ticking';
import { migrations } from './migrations';
import { resolversOf } from './resolvers';

export const parts: SubgraphParts = {
  domain: 'linking',
  schemaPath: join(__dirname, '../schema'),
  migrations,
  resolvers: ({ consumer }) => resolversOf(consumer.seenUntil),
  handle: consumeFacts,
  routes: (deps) => [liveRoute(deps)],
  background: (deps) => together(tick(deps), letGo(deps)),
  tasks: { rebuild: async (db, say) => void (await rebuildAll(db, say)) },
};

interface Background {
  readonly stop: () => Promise<void>;
}

const together = (...all: readonly Background[]): Background => ({
  stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
});
