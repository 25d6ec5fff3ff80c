import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** Somebody is told that something waits for them, or for whom they deputise or stand above. Key: service. */
export const noticeGivenV1 = defineEvent({
  type: 'governance.notice.given.v1',
  record: 'Notice',
  state: 'MADE',
  description: 'Somebody is told that something waits for them, or for whom they deputise or stand above.',
  data: z.object({ thing: code, subjectId: z.uuid(), level: code, staffMemberId: z.uuid(), dueOn: z.iso.date() }),
  example: {
    thing: 'CHECK',
    subjectId: '018f3c6e-0000-7000-8000-000000000001',
    level: 'HOLDER',
    staffMemberId: '018f3c6e-0000-7000-8000-000000000002',
    dueOn: '2026-03-16',
  },
});

/** Whoever was told something has read it. Key: service. */
export const noticeReadV1 = defineEvent({
  type: 'governance.notice.read.v1',
  record: 'Notice',
  state: 'CORRECTED',
  description: 'Whoever was told something has read it.',
  data: z.object({ staffMemberId: z.uuid(), readAt: z.iso.datetime() }),
  example: { staffMemberId: '018f3c6e-0000-7000-8000-000000000002', readAt: '2026-03-16T09:00:00.000Z' },
});

/** After how many days the deputy and the next level are told; those before stay. Key: tenant. */
export const noticeDelaysSetV1 = defineEvent({
  type: 'governance.notice-delays.set.v1',
  record: 'NoticeDelays',
  state: 'MADE',
  description: 'After how many days the deputy and the next level are told; those before stay.',
  data: z.object({ number: z.int(), deputyAfterDays: z.int(), nextLevelAfterDays: z.int(), setById: z.uuid() }),
  example: { number: 1, deputyAfterDays: 1, nextLevelAfterDays: 3, setById: '018f3c6e-0000-7000-8000-000000000002' },
});
