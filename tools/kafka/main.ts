import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { sentenceOf } from '../start/faults';
import { portBase } from '../start/ports';
import { whenUnheard } from '../start/stopping';
import { portsFrom } from '../start/topology';
import { startBroker } from './broker';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run kafka`: one broker by hand, with the data that `npm start -- --kafka` has too, until Ctrl-C. */
async function main(): Promise<void> {
  const [other] = process.argv.slice(2);
  if (other !== undefined) throw new Error(`npm run kafka takes no argument, not ${other}.`);
  const dataDir = join(process.env['CAUSEWAY_DATA'] ?? join(ROOT, '.causeway'), 'kafka');
  const { kafka: port } = portsFrom(portBase(process.env['CAUSEWAY_PORT_BASE']));
  let asked = false;
  let stop = (): void => undefined;
  const end = (): void => {
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  whenUnheard(process.stdout, end);
  say('Starting Kafka');
  const broker = await startBroker({ dataDir, port, log: say });
  stop = () => void broker.stop();
  if (asked) stop();
  else say(welcome(broker.brokers, broker.logFile));
  await broker.ended;
  if (asked) say('Stopped.');
  else throw new Error(`Kafka ended by itself; see ${broker.logFile}`);
}

const welcome = (brokers: string, logFile: string): string => `
Kafka is ready at ${brokers}; its log is ${logFile}.

  In another terminal:  KAFKA_BROKERS=${brokers} npm start
  Ctrl-C stops it and keeps its data.
`;

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  },
);
