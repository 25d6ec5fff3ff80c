import { z } from 'zod';
import { citedRecord } from '../cited-record';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A document was filed; its bytes may not have come yet. Key: service. */
export const documentFiledV1 = defineEvent({
  type: 'governance.document.filed.v1',
  record: 'Document',
  state: 'MADE',
  description: 'A file kept with the records was announced; its bytes may not have come yet.',
  data: z.object({
    mediaType: code,
    sizeBytes: z.int(),
    about: citedRecord.nullable(),
    filedById: z.uuid(),
  }),
  example: {
    mediaType: 'application/pdf',
    sizeBytes: 1,
    about: null,
    filedById: '018f3c6e-0000-7000-8000-000000000008',
  },
});

/** A document's bytes were stored. Key: service. */
export const documentStoredV1 = defineEvent({
  type: 'governance.document.stored.v1',
  record: 'Document',
  state: 'CORRECTED',
  description: 'The bytes of a document were stored, and are those that its hash names.',
  data: z.object({ sha256: code, sizeBytes: z.int() }),
  example: { sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', sizeBytes: 1 },
});
