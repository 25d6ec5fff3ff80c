import { readSubgraphConfig } from '@causeway/subgraph';
import { z } from 'zod';
import { PACK_VARIABLES } from './packs/keys';

/**
 * The only file that reads the environment. `FILES_URL` is the folder of the documents' bytes; a source that has not been heard
 * from for `SOURCE_SILENCE_SECONDS`, by the machine's clock, is down. Evidence packs are signed with `PACK_KEY`.
 */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) =>
  readSubgraphConfig(env, 'governance', {
    FILES_URL: z.url({ protocol: /^file$/, error: 'must be a file:// URL of a folder' }),
    SOURCE_SILENCE_SECONDS: z.coerce.number().min(1).default(60),
    ...PACK_VARIABLES,
  });
