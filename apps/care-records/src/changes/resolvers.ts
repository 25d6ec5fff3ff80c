import { recordRef, type Decision } from '@causeway/kernel';
import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { personById } from '../people/repository';
import { refusalsOf } from '../messages';
import { issueInterimInstruction } from './commands';
import {
  identifiedChangeById,
  identifiedChangesPage,
  interimInstructionById,
  interimInstructionsOfIdentifiedChange,
  interimInstructionsPage,
} from './repository';
import type { IdentifiedChange } from './domain';
import { findShownBy } from './evidence-repository';
import { minutesWaited } from './rules';
import { addChangeEvidence, confirmChange, enterChangeInError, proposeChange, signOffChange } from './confirming';

/** The change that the refusal is about, as far as the caller may know of it. */
async function firstOf(
  ctx: GraphContext,
  outcome: Decision<unknown>,
  change: Pick<IdentifiedChange, 'personId' | 'code'> | null,
  evidence: readonly { readonly id: string }[],
): Promise<IdentifiedChange | null> {
  if (outcome.ok || !change || !outcome.error.some(({ code }) => code === 'PROPOSED_ALREADY')) return null;
  const id = await findShownBy(
    ctx.session,
    change,
    evidence.map((record) => record.id),
  );
  return id === null ? null : ctx.one(identifiedChangeById, id);
}

export const changesResolvers: Resolvers = {
  Query: {
    identifiedChange: (_root, { id }, ctx) => ctx.one(identifiedChangeById, id),
    identifiedChanges: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(identifiedChangesPage, null, { first, after, filters: equals({ serviceId, personId }) }),
    interimInstruction: (_root, { id }, ctx) => ctx.one(interimInstructionById, id),
    interimInstructions: (_root, { first, after, serviceId, changeId }, ctx) =>
      ctx.page(interimInstructionsPage, null, { first, after, filters: equals({ serviceId, changeId }) }),
  },
  Mutation: {
    issueInterimInstruction: async (_root, { input }, ctx) => {
      const outcome = await issueInterimInstruction(ctx, input);
      return { interimInstruction: await afterwards(ctx, outcome, interimInstructionById), refusals: refusalsOf(outcome) };
    },
    proposeChange: async (_root, { input }, ctx) => {
      const outcome = await proposeChange(ctx, input);
      return {
        identifiedChange: await afterwards(ctx, outcome, identifiedChangeById),
        shownAlready: await firstOf(ctx, outcome, input, input.evidence),
        refusals: refusalsOf(outcome),
      };
    },
    addChangeEvidence: async (_root, { input }, ctx) => {
      const outcome = await addChangeEvidence(ctx, input);
      return {
        identifiedChange: await afterwards(ctx, outcome, identifiedChangeById),
        shownAlready: await firstOf(ctx, outcome, await ctx.one(identifiedChangeById, input.changeId), input.evidence),
        refusals: refusalsOf(outcome),
      };
    },
    confirmChange: async (_root, { input }, ctx) => {
      const outcome = await confirmChange(ctx, input);
      return { identifiedChange: await afterwards(ctx, outcome, identifiedChangeById), refusals: refusalsOf(outcome) };
    },
    signOffChange: async (_root, { input }, ctx) => {
      const outcome = await signOffChange(ctx, input);
      return { identifiedChange: await afterwards(ctx, outcome, identifiedChangeById), refusals: refusalsOf(outcome) };
    },
    enterChangeInError: async (_root, { input }, ctx) => {
      const outcome = await enterChangeInError(ctx, input);
      return { identifiedChange: await afterwards(ctx, outcome, identifiedChangeById), refusals: refusalsOf(outcome) };
    },
  },
  IdentifiedChange: {
    __resolveReference: ({ id }, ctx) => ctx.one(identifiedChangeById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    evidence: (row) => row.evidence.map(recordRef),
    confirmedBy: (row) => (row.confirmedById === null ? null : { id: row.confirmedById }),
    signedOffBy: (row) => (row.signedOffById === null ? null : { id: row.signedOffById }),
    signOffWaitMinutes: (row, _args, ctx) => minutesWaited(row, ctx.clock.now()),
    interimInstructions: (row, { first, after }, ctx) => ctx.page(interimInstructionsOfIdentifiedChange, row.id, { first, after }),
  },
  InterimInstruction: {
    __resolveReference: ({ id }, ctx) => ctx.one(interimInstructionById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    change: (row, _args, ctx) => ctx.one(identifiedChangeById, row.changeId),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    issuedBy: (row) => ({ id: row.issuedById }),
  },
};
