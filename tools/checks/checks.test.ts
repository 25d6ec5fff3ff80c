import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './checks';
import { ROOT } from './root';

const check = (title: string) => CHECKS.find((one) => one.title === title);

describe('the checks of the workspace', () => {
  it('fail on any warning of the lint, for most of its rules give no more than a warning', () => {
    expect(check('boundaries and lint')?.args).toEqual(['.', '--max-warnings=0']);
  });

  it('change nothing: whatever could write what is out of date only compares it', () => {
    const writers = CHECKS.filter(({ script }) =>
      /prettier|codegen|compose\.js|[\\/](acceptance|access|contracts|imports|licences)[\\/]main\.js/.test(script),
    );
    expect(writers).toHaveLength(8);
    expect(writers.map(({ title, args }) => [title, args.includes('--check')])).toEqual(writers.map(({ title }) => [title, true]));
  });

  it('fail when the page of what is shown is out of date', () => {
    expect(check('acceptance page is up to date')?.script).toMatch(/[\\/]acceptance[\\/]main\.js$/);
  });

  it('fail when what is said of the events is out of date, or breaks what was released', () => {
    expect(check('event contracts are up to date and break nothing')?.script).toMatch(/[\\/]contracts[\\/]main\.js$/);
  });
});

it('Nx is set to connect to nothing, to tell nobody of the work and to leave no process behind', () => {
  const nx = JSON.parse(readFileSync(join(ROOT, 'nx.json'), 'utf8')) as Record<string, unknown>;
  expect(nx).toMatchObject({ neverConnectToCloud: true, analytics: false, useDaemonProcess: false });
  expect(Object.keys(nx).filter((key) => /nxCloud|accessToken/i.test(key))).toEqual([]);
});
