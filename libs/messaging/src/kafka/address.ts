import { z } from 'zod';
import type { KafkaAddress } from './client';

const text = z.string().min(1).optional();
/** What is said of several variables is said where another is wrong by itself, too. */
const evenSo = (): boolean => true;

/** The variables that say where Kafka is; none of them set: there is none. */
export const kafkaVariables = z
  .object({
    KAFKA_BROKERS: z
      .string()
      .regex(/^[^\s,:]+:\d{1,5}(,[^\s,:]+:\d{1,5})*$/, 'must be host:port, or several with commas between')
      .optional(),
    KAFKA_PREFIX: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must begin the names of topics: small letters, digits, . _ or -')
      .default('causeway'),
    KAFKA_SSL: z.enum(['true', 'false']).default('false'),
    KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).default('scram-sha-512'),
    KAFKA_USERNAME: text,
    KAFKA_PASSWORD: text,
  })
  .refine((c) => !c.KAFKA_USERNAME === !c.KAFKA_PASSWORD, {
    path: ['KAFKA_PASSWORD'],
    message: 'and KAFKA_USERNAME are set together, or neither',
    when: evenSo,
  })
  .refine((c) => !c.KAFKA_USERNAME || c.KAFKA_SSL === 'true' || c.KAFKA_SASL_MECHANISM !== 'plain', {
    path: ['KAFKA_SASL_MECHANISM'],
    message: 'plain sends the password as it stands: only with KAFKA_SSL=true',
    when: evenSo,
  })
  .transform((c): KafkaAddress | null =>
    c.KAFKA_BROKERS
      ? {
          brokers: c.KAFKA_BROKERS.split(','),
          prefix: c.KAFKA_PREFIX,
          ssl: c.KAFKA_SSL === 'true',
          ...(c.KAFKA_USERNAME && c.KAFKA_PASSWORD
            ? { sasl: { mechanism: c.KAFKA_SASL_MECHANISM, username: c.KAFKA_USERNAME, password: c.KAFKA_PASSWORD } }
            : {}),
        }
      : null,
  );
