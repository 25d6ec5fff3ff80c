/**
 * The broker of this run of the tests, which the global set-up of the projects that need one starts, or why there is
 * none: then suites that need it are skipped, and say so.
 */
export const kafkaBrokers = (): { readonly brokers: string; readonly missing: string } => ({
  brokers: process.env['CAUSEWAY_TEST_KAFKA_BROKERS'] ?? '',
  missing: process.env['CAUSEWAY_TEST_KAFKA_MISSING'] ?? 'CAUSEWAY_TEST_KAFKA_BROKERS is not set',
});

/** A suite that needs a broker; where there is none it is skipped, and its title says why. */
export function describeOverKafka(title: string, suite: () => void): void {
  const { brokers, missing } = kafkaBrokers();
  if (brokers) describe(title, suite);
  else describe.skip(`${title} (skipped: ${missing})`, suite);
}
