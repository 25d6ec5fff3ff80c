import { z } from 'zod';

/** A code, a version or a key of dated data: no spaces, so never a sentence or a full name, and never an NHS number. */
export const code = z
  .string()
  .regex(/^(?!\d{10}$)\S{1,100}$/, 'must be a code: 1 to 100 characters, no spaces, not an NHS number')
  .meta({ title: 'code' });
