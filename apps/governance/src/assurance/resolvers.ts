import { ENGLAND_AND_WALES, londonDay, recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { reviewEscalationById } from '../actions/repository';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { refusalsOf } from '../messages';
import { findingsOf } from './audit-tool';
import { recordAudit, recordSafeguardingAudit, recordStaffingAudit } from './auditing';
import { holdMeeting, recordMinute, shareLearning } from './commands';
import { acknowledgeLearning } from './acknowledging';
import {
  acknowledgementById,
  acknowledgementsOfLearning,
  auditById,
  auditsPage,
  checkById,
  learningItemById,
  learningItemsPage,
  minuteById,
  minutesOfQualityMeeting,
  minutesPage,
  qualityMeetingById,
  qualityMeetingsPage,
} from './repository';
import { doCheck } from './checking';
import { checks } from './looking';

export const assuranceResolvers: Resolvers = {
  Query: {
    qualityMeeting: (_root, { id }, ctx) => ctx.one(qualityMeetingById, id),
    qualityMeetings: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(qualityMeetingsPage, null, { first, after, filters: equals({ serviceId }) }),
    minute: (_root, { id }, ctx) => ctx.one(minuteById, id),
    minutes: (_root, { first, after, serviceId, meetingId }, ctx) =>
      ctx.page(minutesPage, null, { first, after, filters: equals({ serviceId, meetingId }) }),
    learningItem: (_root, { id }, ctx) => ctx.one(learningItemById, id),
    learningItems: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(learningItemsPage, null, { first, after, filters: equals({ serviceId }) }),
    audit: (_root, { id }, ctx) => ctx.one(auditById, id),
    audits: (_root, { first, after, serviceId }, ctx) => ctx.page(auditsPage, null, { first, after, filters: equals({ serviceId }) }),
    check: (_root, { id }, ctx) => ctx.one(checkById, id),
    checks: (_root, wanted, ctx) => checks(ctx, wanted),
  },
  Mutation: {
    holdMeeting: async (_root, { input }, ctx) => {
      const outcome = await holdMeeting(ctx, input);
      return { qualityMeeting: await afterwards(ctx, outcome, qualityMeetingById), refusals: refusalsOf(outcome) };
    },
    recordMinute: async (_root, { input }, ctx) => {
      const outcome = await recordMinute(ctx, input);
      return { minute: await afterwards(ctx, outcome, minuteById), refusals: refusalsOf(outcome) };
    },
    shareLearning: async (_root, { input }, ctx) => {
      const outcome = await shareLearning(ctx, input);
      return { learningItem: await afterwards(ctx, outcome, learningItemById), refusals: refusalsOf(outcome) };
    },
    recordAudit: async (_root, { input }, ctx) => {
      const outcome = await recordAudit(ctx, input);
      return { audit: await afterwards(ctx, outcome, auditById), refusals: refusalsOf(outcome) };
    },
    recordStaffingAudit: async (_root, { input }, ctx) => {
      const outcome = await recordStaffingAudit(ctx, input);
      return { audit: await afterwards(ctx, outcome, auditById), refusals: refusalsOf(outcome) };
    },
    recordSafeguardingAudit: async (_root, { input }, ctx) => {
      const outcome = await recordSafeguardingAudit(ctx, input);
      return { audit: await afterwards(ctx, outcome, auditById), refusals: refusalsOf(outcome) };
    },
    acknowledgeLearning: async (_root, { input }, ctx) => {
      const outcome = await acknowledgeLearning(ctx, input);
      const seen = await afterwards(ctx, outcome, acknowledgementById);
      return { seenAt: seen?.happenedAt ?? null, refusals: refusalsOf(outcome) };
    },
    doCheck: async (_root, { input }, ctx) => {
      const outcome = await doCheck(ctx, input);
      return { check: await afterwards(ctx, outcome, checkById), refusals: refusalsOf(outcome) };
    },
  },
  QualityMeeting: {
    __resolveReference: ({ id }, ctx) => ctx.one(qualityMeetingById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    chair: (row) => ({ id: row.chairId }),
    minutes: (row, { first, after }, ctx) => ctx.page(minutesOfQualityMeeting, row.id, { first, after }),
  },
  Minute: {
    __resolveReference: ({ id }, ctx) => ctx.one(minuteById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    meeting: (row, _args, ctx) => ctx.one(qualityMeetingById, row.meetingId),
    owner: (row) => (row.ownerId === null ? null : { id: row.ownerId }),
    about: (row) => row.about.map(recordRef),
  },
  LearningItem: {
    __resolveReference: ({ id }, ctx) => ctx.one(learningItemById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    sharedWith: (row) => row.sharedWithIds.map((id) => ({ id })),
    seenBy: async (row, _args, ctx) =>
      (await ctx.many(acknowledgementsOfLearning, row.id)).map((seen) => ({
        staffMember: { id: seen.staffMemberId },
        seenAt: seen.happenedAt,
      })),
    notSeenBy: async (row, _args, ctx) => {
      const seen = new Set((await ctx.many(acknowledgementsOfLearning, row.id)).map((one) => one.staffMemberId));
      return row.sharedWithIds.filter((id) => !seen.has(id)).map((id) => ({ id }));
    },
  },
  Audit: {
    __resolveReference: ({ id }, ctx) => ctx.one(auditById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    auditedBy: (row) => ({ id: row.auditedById }),
    evidence: (row) => row.evidence.map(recordRef),
    findings: (row) => {
      const day = londonDay(row.happenedAt);
      const window = { from: day, to: day, calendarVersion: ENGLAND_AND_WALES.version };
      return findingsOf(row).map((finding) => ({ ...finding, ...window, evidence: finding.evidence.map(recordRef) }));
    },
    escalation: (row, _args, ctx) => (row.escalationId === null ? null : ctx.one(reviewEscalationById, row.escalationId)),
  },
  Check: {
    __resolveReference: ({ id }, ctx) => ctx.one(checkById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    doneBy: (row) => (row.doneById === null ? null : { id: row.doneById }),
    review: (row, _args, ctx) => (row.reviewId === null ? null : ctx.one(reviewById, row.reviewId)),
    minute: (row, _args, ctx) => (row.minuteId === null ? null : ctx.one(minuteById, row.minuteId)),
    told: (row) => row.toldIds.map((id) => ({ id })),
    missed: (row, _args, ctx) => (row.doneAt === null ? ctx.clock.today() : londonDay(row.doneAt)) > row.dueOn,
    overdue: (row, _args, ctx) => row.doneAt === null && row.dueOn < ctx.clock.today(),
  },
};
