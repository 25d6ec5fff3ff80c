import { z } from 'zod';
import { citedRecord } from '../cited-record';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A trigger opened an action, with the records that fired it. Key: service. */
export const triggeredActionOpenedV1 = defineEvent({
  type: 'governance.triggered-action.opened.v1',
  record: 'TriggeredAction',
  state: 'MADE',
  description: 'A trigger opened an action, with the records that fired it.',
  data: z.object({ rule: code, personId: z.uuid().nullable(), dueOn: z.iso.date(), because: z.array(citedRecord) }),
  example: { rule: 'REPEATED_DELAY', personId: null, dueOn: '2026-03-16', because: [] },
});

/** The records of an open action became more or fewer. Key: service. */
export const triggeredActionExtendedV1 = defineEvent({
  type: 'governance.triggered-action.extended.v1',
  record: 'TriggeredAction',
  state: 'CORRECTED',
  description: 'The trigger of an open action fired again, or some of its records were retracted.',
  data: triggeredActionOpenedV1.data,
  example: triggeredActionOpenedV1.example,
});

/** All the records of an action were retracted before it was settled. Key: service. */
export const triggeredActionWithdrawnV1 = defineEvent({
  type: 'governance.triggered-action.withdrawn.v1',
  record: 'TriggeredAction',
  state: 'RETRACTED',
  description: 'All the records of an action were retracted before it was settled.',
  data: triggeredActionOpenedV1.data,
  example: triggeredActionOpenedV1.example,
});

/** Someone said what became of an action. Key: service. */
export const triggeredActionSettledV1 = defineEvent({
  type: 'governance.triggered-action.settled.v1',
  record: 'TriggeredAction',
  state: 'CORRECTED',
  description: 'Someone said what became of what a trigger asked.',
  data: z.object({ settlement: code, reviewId: z.uuid().nullable(), settledById: z.uuid() }),
  example: { settlement: 'PUT_RIGHT', reviewId: null, settledById: '018f3c6e-0000-7000-8000-000000000008' },
});
