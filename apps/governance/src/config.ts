import { readSubgraphConfig } from '@causeway/subgraph';
import { z } from 'zod';

/** A source that has not been heard from for so long, by the machine's clock, is down: SOURCE_SILENCE_SECONDS, or a minute. */
export const SILENCE_MS = Number(process.env['SOURCE_SILENCE_SECONDS'] || 60) * 1_000;

/** The only file that reads the environment. `FILES_URL` is the folder of the documents' bytes. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) =>
  readSubgraphConfig(env, 'governance', {
    FILES_URL: z.url({ protocol: /^file$/, error: 'must be a file:// URL of a folder' }),
    SOURCE_SILENCE_SECONDS: z.coerce.number().min(1).default(60),
  });
