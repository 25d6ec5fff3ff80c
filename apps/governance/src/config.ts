import { readSubgraphConfig } from '@causeway/subgraph';
import { z } from 'zod';
import { mailVariables } from './notices/settings';
import { PACK_VARIABLES } from './packs/keys';

/**
 * The only file that reads the environment. `FILES_URL` is the folder of the documents' bytes; a source that has not been heard
 * from for `SOURCE_SILENCE_SECONDS`, by the machine's clock, is down. Evidence packs are signed with `PACK_KEY`. Each tenant is
 * looked after every `NOTICES_EVERY_SECONDS` for what people are to be told. Mails go through `SMTP_URL`, from `MAIL_FROM`, and lead to `PORTAL_URL`; without the first nobody is told by e-mail.
 */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) =>
  readSubgraphConfig(env, 'governance', {
    FILES_URL: z.url({ protocol: /^file$/, error: 'must be a file:// URL of a folder' }),
    SOURCE_SILENCE_SECONDS: z.coerce.number().min(1).default(60),
    NOTICES_EVERY_SECONDS: z.coerce.number().min(1).default(30),
    ...PACK_VARIABLES,
    ...mailVariables(env),
  });
