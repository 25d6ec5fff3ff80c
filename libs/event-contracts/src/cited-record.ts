import { z } from 'zod';

/** A record that another cites, with its times as its owner told them. */
export const citedRecord = z.object({ kind: z.string(), id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() });
