import { brokerPrograms } from './programs';
import { temporaryBroker, type TemporaryBroker } from './temporary-broker';

declare global {
  var causewayTestBroker: TemporaryBroker | undefined;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * One Kafka for the projects whose tests need it, unless CAUSEWAY_TEST_KAFKA_BROKERS names one. Its tests keep apart by the
 * prefix of their topics. Where none can be had they are told why, and are skipped.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env['CAUSEWAY_TEST_KAFKA_BROKERS']) return;
  const programs = await brokerPrograms(say);
  if ('missing' in programs) {
    say(`Tests over Kafka are skipped. ${programs.missing}`);
    process.env['CAUSEWAY_TEST_KAFKA_MISSING'] = programs.missing;
    return;
  }
  const started = await temporaryBroker();
  globalThis.causewayTestBroker = started;
  process.env['CAUSEWAY_TEST_KAFKA_BROKERS'] = started.broker.brokers;
  // Jest's own end runs the teardown; an exit or a signal, which PostgreSQL's set-up makes an exit, does not.
  process.once('exit', () => globalThis.causewayTestBroker?.removeNow());
}
