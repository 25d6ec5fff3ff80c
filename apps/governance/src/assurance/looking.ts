import type { Connection, Filter } from '@causeway/persistence';
import { equals, type GraphContext } from '@causeway/subgraph';
import type { CheckState, RoleName } from '../__generated__/graphql';
import type { Check } from './domain';
import { checksNotInTimeOfService, checksNotInTimePage, checksOfService, checksPage } from './repository';

/** Which checks of the calendar are looked for. */
export interface Wanted {
  readonly serviceId?: string | null | undefined;
  readonly role?: RoleName | null | undefined;
  readonly state?: CheckState | null | undefined;
  readonly dueFrom?: string | null | undefined;
  readonly dueTo?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const IN_STATE: Readonly<Record<CheckState, (today: string) => Filter<Check>[]>> = {
  DUE: (today) => [
    { property: 'doneAt', op: 'is null' },
    { property: 'dueOn', op: '>=', value: today },
  ],
  OVERDUE: (today) => [
    { property: 'doneAt', op: 'is null' },
    { property: 'dueOn', op: '<', value: today },
  ],
  MISSED: (today) => [{ property: 'dueOn', op: '<', value: today }],
  DONE: () => [{ property: 'doneAt', op: 'is not null' }],
};

const askedOf = (ctx: GraphContext, { serviceId, role, state, dueFrom, dueTo, first, after }: Wanted) => ({
  first,
  after,
  filters: [
    ...equals<Check>({ serviceId, role }),
    ...(state ? IN_STATE[state](ctx.clock.today()) : []),
    ...(dueFrom ? [{ property: 'dueOn', op: '>=', value: dueFrom } as const] : []),
    ...(dueTo ? [{ property: 'dueOn', op: '<=', value: dueTo } as const] : []),
  ],
});

/** The calendar, of one service or of all that the caller may know of. */
export const checks = (ctx: GraphContext, wanted: Wanted): Promise<Connection<Check>> =>
  ctx.page(wanted.state === 'MISSED' ? checksNotInTimePage : checksPage, null, askedOf(ctx, wanted));

/** The calendar of a service. */
export const checksOf = (ctx: GraphContext, serviceId: string, wanted: Wanted): Promise<Connection<Check>> =>
  ctx.page(wanted.state === 'MISSED' ? checksNotInTimeOfService : checksOfService, serviceId, askedOf(ctx, wanted));
