import { CHECKS, run } from './checks';

/** `npm run check`: every check of the workspace that is not a test, or those whose titles hold a word given. */
const chosen = CHECKS.filter(({ title }) => process.argv.slice(2).every((word) => title.includes(word)));
const failed = chosen.filter((check) => !run(check, (text) => void process.stdout.write(text)));
process.stdout.write(`${chosen.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 && chosen.length > 0 ? 0 : 1;
