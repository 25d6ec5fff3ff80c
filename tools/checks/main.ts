import { CHECKS, runAll } from './checks';

/** `npm run check`: every check of the workspace that is not a test, or those whose titles hold a word given. */
const chosen = CHECKS.filter(({ title }) => process.argv.slice(2).every((word) => title.includes(word)));
void runAll(chosen, (text) => void process.stdout.write(text)).then((done) => {
  const failed = done.filter((ok) => !ok).length;
  process.stdout.write(`${done.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && done.length > 0 ? 0 : 1;
});
