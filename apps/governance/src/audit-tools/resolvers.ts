import { ENGLAND_AND_WALES, londonDay, recordRef } from '@causeway/kernel';
import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import type { Audit } from '../assurance/audit-tool';
import { auditById } from '../assurance/repository';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { recordAuditByTool } from './commands';
import { defineAuditTool } from './defining';
import { auditToolVersionById, auditToolVersionsPage, newestAuditToolVersionById, newestAuditToolVersionsPage } from './repository';
import { againstPassMark, sectionScores, wholeScore, type AuditScore, type ItemScore } from './scoring';

const toolOf = (ctx: GraphContext, { toolVersionId }: Audit) =>
  toolVersionId === null ? null : ctx.one(auditToolVersionById, toolVersionId);

/** A score with the day of which it speaks. */
const dated = (score: AuditScore, { happenedAt }: Audit) => {
  const day = londonDay(happenedAt);
  return { ...score, from: day, to: day, calendarVersion: ENGLAND_AND_WALES.version };
};

const itemShown = ({ item, asked, given, score }: ItemScore, audit: Audit) => ({
  item,
  asked,
  answer: given?.answer ?? null,
  met: given?.met ?? null,
  notApplicableOf: given?.notApplicableOf ?? null,
  points: given?.points ?? null,
  note: given?.note ?? null,
  evidence: (given?.evidence ?? []).map(recordRef),
  score: dated(score, audit),
});

export const auditToolsResolvers: Resolvers = {
  Query: {
    auditToolVersion: (_root, { id }, ctx) => ctx.one(auditToolVersionById, id),
    auditToolVersions: (_root, { first, after, toolCode, newest }, ctx) =>
      ctx.page(newest === true ? newestAuditToolVersionsPage : auditToolVersionsPage, null, {
        first,
        after,
        filters: equals({ toolCode }),
      }),
  },
  Mutation: {
    defineAuditTool: async (_root, { input }, ctx) => {
      const outcome = await defineAuditTool(ctx, input);
      return { auditToolVersion: await afterwards(ctx, outcome, auditToolVersionById), refusals: refusalsOf(outcome) };
    },
    recordAuditByTool: async (_root, { input }, ctx) => {
      const outcome = await recordAuditByTool(ctx, input);
      return { audit: await afterwards(ctx, outcome, auditById), refusals: refusalsOf(outcome) };
    },
  },
  AuditToolVersion: {
    __resolveReference: ({ id }, ctx) => ctx.one(auditToolVersionById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    definedBy: (row) => memberOf(row.definedById),
    newest: async (row, _args, ctx) => (await ctx.many(newestAuditToolVersionById, row.id)).length > 0,
  },
  Audit: {
    toolVersion: (row, _args, ctx) => toolOf(ctx, row),
    sections: async (row, _args, ctx) => {
      const tool = await toolOf(ctx, row);
      const sections = tool && sectionScores(tool, row);
      return (
        sections &&
        sections.map(({ code, title, score, items }) => ({
          code,
          title,
          score: dated(score, row),
          items: items.map((item) => itemShown(item, row)),
        }))
      );
    },
    score: async (row, _args, ctx) => {
      const tool = await toolOf(ctx, row);
      return tool && dated(wholeScore(tool, row), row);
    },
    againstPassMark: async (row, _args, ctx) => {
      const tool = await toolOf(ctx, row);
      return tool && againstPassMark(tool.passMark, wholeScore(tool, row));
    },
  },
};
