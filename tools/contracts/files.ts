import type { EventContract } from '@causeway/event-contracts';
import { stringify } from 'yaml';
import { asyncApi, schemaFile } from './asyncapi';
import { pageOf } from './page';
import { ENVELOPE, schemaOf } from './schema';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of `docs/events`, by its path in it. */
export const filesOf = (contracts: readonly EventContract[], version: string): ReadonlyMap<string, string> =>
  new Map([
    ['schemas/envelope.json', json(ENVELOPE)],
    ...contracts.map((contract): [string, string] => [schemaFile(contract.type), json(schemaOf(contract))]),
    ['asyncapi.yaml', stringify(asyncApi(contracts, version), { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 140 })],
    ['index.html', pageOf(contracts, version)],
  ]);
