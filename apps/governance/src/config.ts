import { readSubgraphConfig } from '@causeway/subgraph';
import { z } from 'zod';

/** The only file that reads the environment. `FILES_URL` is the folder of the documents' bytes. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) =>
  readSubgraphConfig(env, 'governance', { FILES_URL: z.url({ protocol: /^file$/, error: 'must be a file:// URL of a folder' }) });
