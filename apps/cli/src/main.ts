import { readPlace } from './place';
import { run } from './run';

void run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  place: readPlace(process.env),
}).then((code) => (process.exitCode = code));
