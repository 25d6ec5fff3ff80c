import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyItEnded } from './cluster';
import { elsewhereFor } from './home';

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

describe('data that the user postgres can not reach in a private home', () => {
  const disk = (gb: number) => ({ bavail: gb * 1e6, bsize: 1_000 }) as never;

  it('go elsewhere, to a folder of their own', () => {
    expect(elsewhereFor('/root/data', '/var/lib/causeway', disk(1))).toMatch(/^.var.lib.causeway.data-[0-9a-f]{12}$/);
  });

  it('do not go where there is no room for them, which is said', () => {
    expect(() => elsewhereFor('/root/data', '/var/lib/causeway', disk(0.3))).toThrow(
      "The user postgres can't reach /root/data, and in /var/lib/causeway, where PostgreSQL's data would go, 0.3 GB are free of the 1 GB that is needed. Make room there, or set CAUSEWAY_DATA to a folder outside a private home.",
    );
  });
});
