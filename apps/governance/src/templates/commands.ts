import { reviewTemplateVersionSignedV1 } from '@causeway/event-contracts';
import { refusal, type Decision } from '@causeway/kernel';
import type { Scope } from '@causeway/persistence';
import type { RefusalCode, SignTemplateVersionInput } from '../__generated__/graphql';
import { replacingFaults } from '../amending';
import { createForGroup } from '../organisation/for-group';
import { codeOf, templateVersionFaults, type ReviewTemplateVersion } from './domain';
import { lastNumber, reviewTemplateVersionTable } from './repository';
import { takerFaults } from './takers';

/** Signs who performs which step in a kind of service from a day on: for every service of the group, so by whoever holds a provider's role over the group. */
export const signTemplateVersion = (scope: Scope, input: SignTemplateVersionInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  createForGroup<ReviewTemplateVersion, RefusalCode>(scope, {
    mutation: 'signTemplateVersion',
    input,
    table: reviewTemplateVersionTable,
    placeField: 'template',
    fields: async (tx) => {
      await tx.exclusively('template', input.template, input.serviceKind);
      const number = (await lastNumber(tx, input.template, input.serviceKind)) + 1;
      return {
        template: input.template,
        serviceKind: input.serviceKind,
        number,
        versionCode: codeOf(input.template, input.serviceKind, number),
        steps: input.steps,
        validFrom: input.validFrom,
        signedById: tx.caller.staffMemberId ?? '',
      };
    },
    faults: (version, at) => [
      ...templateVersionFaults(version, at),
      ...takerFaults(version.template, version.steps),
      ...replacingFaults((version.number ?? 1) - 1, input.replaces, 'R29'),
      ...(version.signedById === '' ? [refusal('NOT_PERMITTED', 'template')] : []),
    ],
    announce: (tx, row) =>
      tx.announce(reviewTemplateVersionSignedV1, row, {
        template: row.template,
        serviceKind: row.serviceKind,
        number: row.number,
        steps: row.steps.map(({ step, role }) => ({ step, role })),
        validFrom: row.validFrom,
        signedById: row.signedById,
      }),
  });
