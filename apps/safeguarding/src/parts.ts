import { join } from 'node:path';
import type { SubgraphParts } from '@causeway/subgraph';
import { migrations } from './migrations';
import { followIncidents } from './prompts/consumers';
import { resolvers } from './resolvers';

export const parts: SubgraphParts = {
  domain: 'safeguarding',
  schemaPath: join(__dirname, '../schema'),
  migrations,
  resolvers: () => resolvers,
  handle: followIncidents,
};
