import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { GlassBreak } from './breaking';

export const glassBreakTable = recordTable<GlassBreak>('glass_break', {
  personId: 'uuid?',
  brokenById: 'uuid',
  reason: 'text',
  account: 'text',
  classes: 'text[]',
  brokenAt: 'timestamptz',
  opensUntil: 'timestamptz',
  endedAt: 'timestamptz?',
  endedById: 'uuid?',
  verdict: 'text?',
  reviewNote: 'text?',
  reviewedAt: 'timestamptz?',
  reviewedById: 'uuid?',
});
export const glassBreakById = byId(glassBreakTable, 'BREAK_GLASS');
export const glassBreaksPage = pageOf(glassBreakTable, 'BREAK_GLASS');
export const glassBreaksOfService = pageOf(glassBreakTable, 'BREAK_GLASS', { parent: 'serviceId' });
