import { readPlace } from './place';
import { run } from './run';

// Whoever reads may have read enough: `npx causeway lag | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  place: readPlace(process.env),
}).then((code) => (process.exitCode = code));
