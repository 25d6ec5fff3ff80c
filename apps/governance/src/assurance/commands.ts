import { learningItemSharedV1, minuteRecordedV1, qualityMeetingHeldV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { HoldMeetingInput, RecordMinuteInput, RefusalCode, ShareLearningInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceRow } from '../organisation/commands';
import { qualityMeetingFaults, minuteFaults, learningItemFaults, type QualityMeeting } from './domain';
import { learningItemTable, minuteTable, qualityMeetingTable } from './repository';

/** Records a meeting. */
export const holdMeeting = (scope: Scope, input: HoldMeetingInput) =>
  createRecord<QualityMeeting, RefusalCode>(scope, {
    mutation: 'holdMeeting',
    input,
    table: qualityMeetingTable,
    cites: [{ kind: 'StaffMember', id: input.chairId, field: 'chairId' }],
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: () => ({ kind: input.kind, chairId: input.chairId }),
    faults: () => [],
    further: (_tx, row) => Promise.resolve(qualityMeetingFaults(row)),
    announce: (tx, row) => tx.announce(qualityMeetingHeldV1, row, { kind: row.kind, chairId: row.chairId }),
  });

/** Records a minute; a challenge needs its response and owner. */
export const recordMinute = (scope: Scope, input: RecordMinuteInput) =>
  createRecord(scope, {
    mutation: 'recordMinute',
    input,
    table: minuteTable,
    cites: [...(input.ownerId ? [{ kind: 'StaffMember', id: input.ownerId, field: 'ownerId' }] : []), ...citationsOf(input.about, 'about')],
    incomplete: (fields) => (fields.about.length < input.about.length ? 'about' : null),
    placeField: 'meetingId',
    place: (tx) => tx.find(qualityMeetingTable, input.meetingId),
    fields: async (tx) => ({
      meetingId: input.meetingId,
      challenge: input.challenge ?? null,
      response: input.response ?? null,
      ownerId: input.ownerId ?? null,
      decision: input.decision ?? null,
      dueOn: input.dueOn ?? null,
      about: await citedRecords(tx, input.about),
    }),
    faults: minuteFaults,
    announce: (tx, row) => tx.announce(minuteRecordedV1, row, { meetingId: row.meetingId, ownerId: row.ownerId, about: [...row.about] }),
  });

/** Shares what was learned. */
export const shareLearning = (scope: Scope, input: ShareLearningInput) =>
  createRecord(scope, {
    mutation: 'shareLearning',
    input,
    table: learningItemTable,
    cites: [...input.sharedWithIds.map((id) => ({ kind: 'StaffMember', id, field: 'sharedWithIds' }))],
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: () => ({ what: input.what, sharedWithIds: input.sharedWithIds }),
    faults: learningItemFaults,
    announce: (tx, row) => tx.announce(learningItemSharedV1, row, { sharedWithIds: [...row.sharedWithIds] }),
  });
