import { z } from 'zod';
import { DOMAINS } from './contract';

/** A CloudEvents 1.0 envelope with the platform's extensions. All times are ISO 8601 instants in UTC. */
export const envelopeSchema = z.object({
  // The log keeps what was announced before these two were written: it is read all the same.
  specversion: z.literal('1.0').default('1.0'),
  dataschema: z
    .string()
    .startsWith('urn:causeway:event:')
    .optional()
    .describe('The name of the schema of the data, which the type names with its version.'),
  id: z.uuid(),
  source: z.enum(DOMAINS),
  type: z.string(),
  time: z.iso.datetime().describe("When the event was appended, by the database's clock; it ascends within a partition."),
  tenant: z.uuid(),
  key: z.uuid().describe('The service, or the tenant for a record that belongs to no one service; decides the partition.'),
  serviceId: z.uuid().nullable(),
  aggregateKind: z.string(),
  aggregateId: z.uuid(),
  aggregateVersion: z.int().nonnegative(),
  happenedAt: z.iso.datetime(),
  recordedAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  actor: z.string().describe('The subject of the caller who did it, or `system:<app>`.'),
  correlationId: z.string(),
  causationId: z.uuid().nullable(),
  traceparent: z.string().nullable(),
  clock: z
    .enum(['machine', 'demonstration'])
    .describe("Whose clock the three times come from: the machine's, or a demonstration tenant's."),
  data: z.record(z.string(), z.unknown()),
});
export type EventEnvelope = z.infer<typeof envelopeSchema>;

/** What CloudEvents asks of every event that is made: its own version, and where the schema of its data is named. */
export const cloudEvent = (type: string): { readonly specversion: '1.0'; readonly dataschema: string } => ({
  specversion: '1.0',
  dataschema: `urn:causeway:event:${type}`,
});
