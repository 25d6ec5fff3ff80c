import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineEvent, EVENTS, type EventContract } from '@causeway/event-contracts';
import { z } from 'zod';
import { ROOT } from '../checks/root';
import { check, release, write } from './folder';
import { contractsOf, releasedText } from './released';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

const event = (type: string, data: z.ZodObject, example: Record<string, unknown>): EventContract =>
  defineEvent({ type, record: 'Thing', state: 'MADE', description: 'A thing.', data, example });
const one = event('workforce.thing.made.v1', z.object({ count: z.int() }), { count: 1 });
const two = event('workforce.thing.ended.v1', z.object({}), {});
const wider = event('workforce.thing.made.v1', z.object({ count: z.int(), more: z.int().optional() }), { count: 1 });
const broken = event('workforce.thing.made.v1', z.object({ count: z.int().nullable() }), { count: 1 });

/** A folder of the contracts given, released as they are. */
function aFolder(...events: readonly EventContract[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  made.push(folder);
  write(folder, events, '1.0.0');
  writeFileSync(join(folder, 'released.json'), releasedText({ version: '1.0.0', ...contractsOf(events) }));
  return folder;
}

describe('what is written of the contracts', () => {
  it('is content with a folder that was just written', () => {
    const folder = aFolder(one, two);
    expect(() => check(folder, [one, two], '1.0.0')).not.toThrow();
  });

  it('is stale when a contract changed, and names each file', () => {
    const folder = aFolder(one, two);
    expect(() => check(folder, [wider, two], '1.0.0')).toThrow(
      /is not what the contracts make: run `npm run contracts`[\s\S]*schemas\/workforce\.thing\.made\.v1\.json is out of date[\s\S]*index\.html is out of date/,
    );
    write(folder, [wider, two], '1.0.0');
    expect(() => check(folder, [wider, two], '1.0.0')).not.toThrow();
  });

  it('is stale when a file is missing, or was changed by hand', () => {
    const folder = aFolder(one);
    rmSync(join(folder, 'asyncapi.yaml'));
    writeFileSync(join(folder, 'index.html'), 'mine');
    expect(() => check(folder, [one], '1.0.0')).toThrow(/\(2\):\n {2}asyncapi\.yaml is out of date\n {2}index\.html is out of date/);
  });

  it('is stale when a file stands of an event that is none, until it is written anew', () => {
    const folder = aFolder(one, two);
    expect(() => check(folder, [one], '1.0.0')).toThrow('schemas/workforce.thing.ended.v1.json is of no event');
    write(folder, [one], '1.0.0');
    expect(existsSync(join(folder, 'schemas/workforce.thing.ended.v1.json'))).toBe(false);
    expect(existsSync(join(folder, 'released.json'))).toBe(true);
  });
});

describe('what was released', () => {
  it('is held to, though what is generated was generated anew', () => {
    const folder = aFolder(one, two);
    write(folder, [broken], '1.0.0');
    expect(() => check(folder, [broken], '1.0.0')).toThrow(
      /break what was released[\s\S]*\(2\):\n {2}workforce\.thing\.ended\.v1: type is no longer declared .*\n {2}workforce\.thing\.made\.v1: data\.count may be null now/,
    );
  });

  it('is set anew at a release, and later contracts are held to that', () => {
    const folder = aFolder(one);
    write(folder, [wider], '1.1.0');
    release(folder, [wider], '1.1.0');
    expect(JSON.parse(readFileSync(join(folder, 'released.json'), 'utf8'))).toMatchObject({ version: '1.1.0' });
    write(folder, [one], '1.1.0');
    expect(() => check(folder, [one], '1.1.0')).toThrow('data.more is gone');
  });

  it.each([
    ['break what was released before', broken, (folder: string) => write(folder, [broken], '1.1.0'), 'break what was released'],
    ['are not what is written', wider, () => undefined, 'is out of date'],
  ])('is never set to contracts that %s', (_what, contract, prepare, message) => {
    const folder = aFolder(one);
    const before = readFileSync(join(folder, 'released.json'), 'utf8');
    prepare(folder);
    expect(() => release(folder, [contract], '1.1.0')).toThrow(message);
    expect(readFileSync(join(folder, 'released.json'), 'utf8')).toBe(before);
  });

  it('can not be left out', () => {
    const folder = aFolder(one);
    rmSync(join(folder, 'released.json'));
    expect(() => check(folder, [one], '1.0.0')).toThrow('released.json is missing');
  });
});

describe('the contracts of this repository', () => {
  it('are written down, and break nothing that was released', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(() => check(join(ROOT, 'docs/events'), EVENTS, version)).not.toThrow();
  });
});
