import type { EventContract } from '@causeway/event-contracts';
import type { Contracts } from './compatibility';
import { ENVELOPE, schemaOf } from './schema';

/** What stands in `docs/events/released.json`: the contracts as they were released last, and in which version. */
export interface Released extends Contracts {
  readonly version: string;
}

export const contractsOf = (events: readonly EventContract[]): Contracts => ({
  envelope: ENVELOPE,
  events: Object.fromEntries(
    [...events]
      .sort((a, b) => (a.type < b.type ? -1 : 1))
      .map((contract) => {
        const { examples: _, ...schema } = schemaOf(contract);
        return [contract.type, { record: contract.record, state: contract.state, schema }];
      }),
  ),
});

/** One event a line, so that a change of one is a line of a diff. */
export const releasedText = ({ version, envelope, events }: Released): string =>
  [
    '{',
    `"version": ${JSON.stringify(version)},`,
    `"envelope": ${JSON.stringify(envelope)},`,
    '"events": {',
    Object.entries(events)
      .map(([type, event]) => `${JSON.stringify(type)}: ${JSON.stringify(event)}`)
      .join(',\n'),
    '}',
    '}',
    '',
  ].join('\n');
