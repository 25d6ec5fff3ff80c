import { benchEvents } from './events';
import { benchImport } from './import';
import { benchLinking } from './linking';
import { benchReview } from './review';
import { benchScale } from './scale';
import { benchSurface } from './surface';

const BENCHES: Readonly<Record<string, (binaries: string | undefined, env: Record<string, string | undefined>) => Promise<void>>> = {
  linking: benchLinking,
  events: benchEvents,
  import: benchImport,
  review: benchReview,
  scale: benchScale,
  surface: benchSurface,
};

/**
 * `npm run bench -- linking`: how long the statements of an app take over many facts, and by which plans. `-- events`: how fast
 * events go from domain to domain, in place and over Kafka. `-- import`: how fast rows are imported. `-- review`:
 * how long a large review takes to open. `-- scale`:
 * how fast linking takes in events over three million facts, against over 100,000; about a quarter of an hour. `-- surface`:
 * a normal load with and without an attacker beside it; about five minutes.
 */
const bench = BENCHES[process.argv[2] ?? ''];
if (!bench) {
  process.stderr.write(`Name what to measure: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 1;
} else
  bench(process.env['CAUSEWAY_POSTGRES_BINARIES'] || undefined, process.env).catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
