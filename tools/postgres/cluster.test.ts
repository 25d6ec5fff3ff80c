import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyItEnded } from './cluster';

const LOG = join('/', 'data', 'postgres.log');

describe('why PostgreSQL ended', () => {
  it('names, for a port that is taken, a setting that the start reads', () => {
    const why = whyItEnded('could not bind IPv4 address "127.0.0.1": Address already in use', 4032, LOG);
    expect(why).toContain('Port 4032 is taken');
    const [setting = 'none'] = /CAUSEWAY_\w+/.exec(why) ?? [];
    expect(readFileSync(join(__dirname, '../start/main.ts'), 'utf8')).toContain(`process.env['${setting}']`);
  });

  it('says where room is to be made when the disk is full', () => {
    expect(whyItEnded('FATAL: could not extend file: No space left on device', 4032, LOG)).toBe(
      `PostgreSQL has no disk space left: make room on the disk of ${join('/', 'data')}, then run this again.`,
    );
  });

  it('shows the end of its log in any other case', () => {
    expect(whyItEnded('a\nFATAL: b\n', 4032, LOG)).toBe(`PostgreSQL ended as it started; the end of ${LOG}:\na\nFATAL: b`);
  });
});
