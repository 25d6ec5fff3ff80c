import { join } from 'node:path';

/** The folder of the clone, from the source as from the build. */
export const ROOT = join(__dirname.replace(/[\\/]dist[\\/]/, '/'), '../..');
