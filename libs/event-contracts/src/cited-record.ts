import { z } from 'zod';
import { code } from './code';

/** A record that another cites, with its times as its owner told them. */
export const citedRecord = z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() });
