import { licensedIn, pageOf, unweighed } from './licences';

const lock = (packages: Record<string, object>) => ({ packages });

describe('the licences of what others wrote', () => {
  it('are those of every package of the lock file, wherever it is nested, and of none of our own', () => {
    const all = licensedIn(
      lock({
        '': { version: '1' },
        'apps/gateway': { version: '1' },
        'node_modules/@causeway/kernel': { link: true },
        'node_modules/b': { version: '2', license: 'ISC', dev: true },
        'node_modules/b/node_modules/@a/c': { version: '3', license: 'MIT' },
      }),
    );
    expect(all).toEqual([
      { name: '@a/c', version: '3', licence: 'MIT', shipped: true },
      { name: 'b', version: '2', licence: 'ISC', shipped: false },
    ]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['MIT AND OFL-1.1', true],
    ['Elastic-2.0', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['SSPL-1.0', false],
    [undefined, false],
  ])('are weighed: %s is taken, %s', (license, taken) => {
    expect(unweighed(licensedIn(lock({ 'node_modules/a': { version: '1', license } }))).length === 0).toBe(taken);
  });

  it('are listed with how many bear each, and by name where they ask for more than keeping their text', () => {
    const page = pageOf(
      licensedIn(
        lock({
          'node_modules/a': { version: '1', license: 'MIT' },
          'node_modules/g': { version: '1', license: 'Elastic-2.0' },
          'node_modules/t': { version: '1', license: 'MIT', dev: true },
        }),
      ),
    );
    expect(page).toContain('| Elastic-2.0 | 1 | 0 | `g` |');
    expect(page).toContain('| MIT | 1 | 1 |  |');
  });
});
