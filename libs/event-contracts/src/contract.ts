import type { z } from 'zod';

/** The domains that own data; one event topic each, named after it. */
export const DOMAINS = ['workforce', 'care-records', 'safeguarding', 'governance', 'linking'] as const;
export type Domain = (typeof DOMAINS)[number];

/** What the event says of its record: made (first told), corrected (amended, the original kept) or retracted. */
export type RecordState = 'MADE' | 'CORRECTED' | 'RETRACTED';

/**
 * The contract of one event type and version. `data` holds ids, codes, times and facts: never names, NHS numbers or
 * free text. What `data` declares is what other domains may know of the record (`known_record.facts`).
 */
export interface EventContract<Data extends z.ZodObject = z.ZodObject> {
  /** `<domain>.<thing>.<past participle>.v<n>` */
  readonly type: string;
  readonly domain: Domain;
  /** The GraphQL type name of the record that the event is about. */
  readonly record: string;
  readonly state: RecordState;
  readonly description: string;
  readonly data: Data;
  /** A fixture for producer and consumer alike. */
  readonly example: z.output<Data>;
}

const TYPE = /^(workforce|care-records|safeguarding|governance|linking)(\.[a-z]+(-[a-z]+)*){2}\.v[1-9][0-9]*$/;

/** Declares an event. Throws at load when the type is misnamed or the example does not fit its own schema. */
export function defineEvent<Data extends z.ZodObject>(contract: Omit<EventContract<Data>, 'domain'>): EventContract<Data> {
  const named = TYPE.exec(contract.type);
  if (!named) throw new Error(`event type ${contract.type} is not <domain>.<thing>.<past participle>.v<n>`);
  contract.data.parse(contract.example);
  return { ...contract, domain: named[1] as Domain };
}
