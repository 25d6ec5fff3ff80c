import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USAGE as CHAOS } from './chaos/options';
import { ROOT } from './checks/root';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };
const asked = (command: string) =>
  spawnSync(process.execPath, [join(__dirname, 'door.cjs'), command, '--help'], { encoding: 'utf8', timeout: 55_000 });

describe('a command that is asked for its help', () => {
  it.each(Object.keys(scripts).filter((name) => name !== 'build'))('says how it is used, and begins nothing: npm run %s', (name) => {
    const { status, stdout, stderr } = asked(name);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^npm (run )?${name}( |\n)`));
  });

  it('says the same of chaos as one that is asked amiss', () => {
    expect(asked('chaos').stdout).toContain(CHAOS);
  });
});

it('Kafka takes no argument, and begins nothing for one', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools/dist/kafka/main.js'), 'begin'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], CAUSEWAY_DATA: '/nowhere' },
    timeout: 55_000,
  });
  expect([status, stderr]).toEqual([1, 'npm run kafka takes no argument, not begin.\n']);
});
