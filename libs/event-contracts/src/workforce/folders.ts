import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** A record that another cites, with its times as its owner told them. */
export const citedRecord = z.object({
  kind: code,
  id: z.uuid(),
  happenedAt: z.iso.datetime(),
  recordedAt: z.iso.datetime(),
});

/** Records were filed in the staffing evidence file or the handover folder. Key: service. */
export const folderEntryFiledV1 = defineEvent({
  type: 'workforce.folder-entry.filed.v1',
  record: 'FolderEntry',
  state: 'MADE',
  description: 'Records were filed in the staffing evidence file or the handover folder.',
  data: z.object({
    folder: code,
    shiftId: z.uuid().nullable(),
    records: z.array(citedRecord),
    filedById: z.uuid(),
  }),
  example: {
    folder: 'STAFFING_EVIDENCE_FILE',
    shiftId: null,
    records: [],
    filedById: '018f3c6e-0000-7000-8000-000000000002',
  },
});
