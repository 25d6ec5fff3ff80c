import { z } from 'zod';
import { DOMAINS } from './contract';

/** A CloudEvents 1.0 envelope with the platform's extensions. All times are ISO 8601 instants in UTC. */
export const envelopeSchema = z.object({
  // The log keeps what was announced before these two were written: it is read all the same.
  specversion: z.literal('1.0').default('1.0'),
  /** The schema of `data`, which the type names with its version. */
  dataschema: z.string().startsWith('urn:causeway:event:').optional(),
  id: z.uuid(),
  source: z.enum(DOMAINS),
  type: z.string(),
  /** When the event was appended to its log, by the database's clock; ascends within a partition. */
  time: z.iso.datetime(),
  tenant: z.uuid(),
  /** The service, or the tenant for a record that belongs to no one service; decides the partition. */
  key: z.uuid(),
  serviceId: z.uuid().nullable(),
  aggregateKind: z.string(),
  aggregateId: z.uuid(),
  aggregateVersion: z.int().nonnegative(),
  happenedAt: z.iso.datetime(),
  recordedAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  /** The subject of the caller who did it, or `system:<app>`. */
  actor: z.string(),
  correlationId: z.string(),
  causationId: z.uuid().nullable(),
  traceparent: z.string().nullable(),
  /** Whose clock the three times come from: the machine's, or a demonstration tenant's. */
  clock: z.enum(['machine', 'demonstration']),
  data: z.record(z.string(), z.unknown()),
});
export type EventEnvelope = z.infer<typeof envelopeSchema>;

/** What CloudEvents asks of every event that is made: its own version, and where the schema of its data is named. */
export const cloudEvent = (type: string): { readonly specversion: '1.0'; readonly dataschema: string } => ({
  specversion: '1.0',
  dataschema: `urn:causeway:event:${type}`,
});
