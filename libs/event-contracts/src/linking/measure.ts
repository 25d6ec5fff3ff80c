import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** How many changes that fell due in a month are in none of its figures, by reason. */
export const leftOut = z.object({
  enteredInError: z.int(),
  /** Entered in error before anybody had confirmed them. */
  withdrawnUnconfirmed: z.int(),
  diedBeforeDue: z.int(),
  leftBeforeDue: z.int(),
  countedAlready: z.int(),
  /** No delivery has begun that could show whether its staff were briefed. */
  undecided: z.int(),
  /** Nobody confirmed them. */
  unconfirmed: z.int(),
});

/** One month of a service's measure was computed anew. Key: service. */
export const measurePointComputedV1 = defineEvent({
  type: 'linking.measure-point.computed.v1',
  record: 'MeasurePoint',
  state: 'MADE',
  description: "One month of a service's measure was computed anew.",
  data: z.object({
    measure: code,
    month: z.iso.date(),
    numerator: z.int(),
    denominator: z.int(),
    calendarVersion: code,
    leftOut: leftOut.optional(),
  }),
  example: {
    measure: 'M1A',
    month: '2026-03-01',
    numerator: 8,
    denominator: 10,
    calendarVersion: 'england-and-wales/2026-11',
    leftOut: {
      enteredInError: 0,
      withdrawnUnconfirmed: 0,
      diedBeforeDue: 0,
      leftBeforeDue: 0,
      countedAlready: 1,
      undecided: 0,
      unconfirmed: 2,
    },
  },
});

/**
 * How far linking has seen each source, by the machine's clock; told every few seconds in each partition in which figures of
 * the tenant's services are told, so that it never comes before one that was told before it. Key: tenant, or one of its services.
 */
export const watermarkAdvancedV1 = defineEvent({
  type: 'linking.watermark.advanced.v1',
  record: 'Watermark',
  state: 'MADE',
  description: "How far linking has seen each source, by the machine's clock.",
  data: z.object({ at: z.iso.datetime(), partition: z.int().optional(), seenUntil: z.record(code, z.iso.datetime().nullable()) }),
  example: { at: '2026-03-02T09:00:00.000Z', partition: 3, seenUntil: { workforce: '2026-03-02T09:00:00.000Z' } },
});
