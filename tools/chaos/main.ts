import { missingHere } from '../kafka/programs';
import { optionsFrom } from './options';
import { endedWell, printed, type Outcome } from './report';
import { runChaos } from './run';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const binaries = process.env['CAUSEWAY_POSTGRES_BINARIES'];

/** `npm run chaos`: faults at process level for so many minutes, and a ledger at the end; 1 when anything does not hold. */
async function main(): Promise<number> {
  const options = optionsFrom(process.argv.slice(2), Date.now() % 1_000_000);
  if ('fault' in options) {
    process.stderr.write(`${options.fault}\n`);
    return 1;
  }
  const missing = options.homes.includes('kafka') ? missingHere() : null;
  if (missing) {
    process.stderr.write(`${missing} Without Kafka: --home outbox\n`);
    return 1;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort(new Error('stopped')));
  const { homes, seed, minutes, broken } = options;
  const outcomes: Outcome[] = [];
  for (const home of homes) {
    say(`${home}: seed ${seed}, ${(minutes / homes.length).toFixed(1)} minutes of faults`);
    const outcome = await runChaos({
      home,
      seed,
      say,
      forMs: (minutes * 60_000) / homes.length,
      signal: stopping.signal,
      ...(broken ? { broken } : {}),
      ...(binaries ? { binaries } : {}),
    });
    say(printed(outcome));
    outcomes.push(outcome);
  }
  const [lost, twice] = [outcomes.flatMap((outcome) => outcome.lost).length, outcomes.flatMap((outcome) => outcome.twice).length];
  const well = outcomes.every(endedWell);
  say(well ? `${lost} lost, ${twice} twice` : `Failed, with ${lost} lost and ${twice} twice. The same choices again: --seed ${seed}`);
  return well ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message === 'stopped' ? 'Stopped; nothing is left running.' : error.stack}\n`);
    process.exit(1);
  },
);
