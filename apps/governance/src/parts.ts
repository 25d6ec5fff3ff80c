import { join } from 'node:path';
import type { SubgraphParts } from '@causeway/subgraph';
import { keepCalendar } from './assurance/keeping';
import { migrations } from './migrations';
import { resolvers } from './resolvers';
import { followTriggers } from './triggered/consumers';

export const parts: SubgraphParts = {
  domain: 'governance',
  schemaPath: join(__dirname, '../schema'),
  migrations,
  resolvers: () => resolvers,
  handle: async (writer, events) => {
    await keepCalendar(writer, events);
    await followTriggers(writer, events);
  },
};
