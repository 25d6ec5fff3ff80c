import { migration } from '@causeway/persistence';

/** Causes of one kind are looked for in the whole group. */
export const sameCauses = migration('SameCauses1776700400000', 'create index cause_same on cause (tenant_id, category);');
