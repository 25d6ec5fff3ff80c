import { z } from 'zod';
import { code } from './code';
import { defineEvent, type Domain, type EventContract } from './contract';

const data = z.object({ reasonCode: code });
const dashed = (record: string): string => record.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

/** The events by which a domain takes back records of these kinds: each was entered in error, and no longer counts. */
export const enteredInErrorEvents = <const K extends string>(
  domain: Domain,
  kinds: readonly K[],
): Readonly<Record<K, EventContract<typeof data>>> =>
  Object.fromEntries(
    kinds.map((record) => [
      record,
      defineEvent({
        type: `${domain}.${dashed(record)}.entered-in-error.v1`,
        record,
        state: 'RETRACTED',
        description: `A ${record} was entered in error: it stays readable and no longer counts.`,
        data,
        example: { reasonCode: 'DUPLICATE' },
      }),
    ]),
  ) as Record<K, EventContract<typeof data>>;
