import { auditToolVersionDefinedV1 } from '@causeway/event-contracts';
import { refusal, type Decision } from '@causeway/kernel';
import type { Scope } from '@causeway/persistence';
import type { DefineAuditToolInput, RefusalCode } from '../__generated__/graphql';
import { replacingFaults } from '../amending';
import { createForGroup } from '../organisation/for-group';
import { asksTheSame, itemsOf, toolFaults, versionCodeOf, type AuditToolVersion } from './tool';
import { auditToolVersionTable, findLatestVersion } from './repository';

/** Defines an audit tool, or its next version, for every service of the group: so by whoever holds a provider's role over the group. */
export const defineAuditTool = (scope: Scope, input: DefineAuditToolInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let latest: AuditToolVersion | null = null;
  return createForGroup<AuditToolVersion, RefusalCode>(scope, {
    mutation: 'defineAuditTool',
    input,
    table: auditToolVersionTable,
    placeField: 'toolCode',
    fields: async (tx) => {
      await tx.exclusively('audit-tool', input.toolCode);
      latest = await findLatestVersion(tx, input.toolCode);
      const number = (latest?.number ?? 0) + 1;
      return {
        toolCode: input.toolCode,
        number,
        versionCode: versionCodeOf(input.toolCode, number),
        title: input.title,
        passMark: input.passMark ?? null,
        sections: input.sections.map((section) => ({
          ...section,
          items: section.items.map((item) => ({ ...item, weight: item.weight ?? 1 })),
        })),
        definedById: tx.caller.staffMemberId ?? '',
      };
    },
    faults: (version) => [
      ...(version.definedById === '' ? [refusal('NOT_PERMITTED', 'toolCode')] : []),
      ...toolFaults(version),
      ...replacingFaults(latest?.number ?? 0, input.replaces, 'R114'),
      ...(latest && asksTheSame(latest, version) ? [refusal('NOTHING_CHANGED', 'sections')] : []),
    ],
    announce: (tx, row) =>
      tx.announce(auditToolVersionDefinedV1, row, {
        toolCode: row.toolCode,
        number: row.number,
        versionCode: row.versionCode,
        passMark: row.passMark,
        items: itemsOf(row).map(({ code, scoring, weight }) => ({ item: code, scoring, weight })),
        definedById: row.definedById,
      }),
  });
};
