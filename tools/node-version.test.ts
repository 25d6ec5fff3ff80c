import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { ROOT } from './checks/root';

const { refusal } = createRequire(__filename)('./node-version.cjs') as { refusal: (version: string) => string | null };
const NEEDED = 'Node 20.19 or later 20, 22.12 or later 22, 23 or 24 is needed';
const sentence = (version: string): string => `${NEEDED}; this is ${version}. Install one of them from nodejs.org, then run this again.`;

describe('the door', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '23.0.0', '24.0.0', '24.21.0'])('lets Node %s in', (version) => {
    expect(refusal(version)).toBeNull();
  });

  it.each(['8.1.0', '18.20.8', '19.9.0', '20.18.3', '21.7.3', '22.0.0', '22.11.0', '25.0.0', '26.1.0'])(
    'refuses Node %s, and says what is needed',
    (version) => {
      expect(refusal(version)).toBe(sentence(version));
    },
  );

  it('is what every script of package.json goes through, but the build alone', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };
    for (const [name, script] of Object.entries(scripts)) if (name !== 'build') expect(script).toBe(`node tools/door.cjs ${name}`);
  });

  it.each(['door.cjs', 'node-version.cjs'])('can be read by a Node of 2017: %s', (name) => {
    const text = readFileSync(join(__dirname, name), 'utf8');
    expect(new Linter().verify(text, { languageOptions: { ecmaVersion: 2017, sourceType: 'commonjs' } })).toEqual([]);
    expect(text).not.toContain('node:');
  });

  it('says what is needed to a Node that is too old, and reads nothing further', () => {
    const door = JSON.stringify(join(__dirname, 'door.cjs'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `Object.defineProperty(process.versions, 'node', { value: '8.1.0' });
         process.on('exit', () => console.log(Object.keys(require.cache).map((file) => require('path').basename(file)).join()));
         require(${door})`,
      ],
      { encoding: 'utf8' },
    );
    expect([status, stderr, stdout]).toEqual([1, `${sentence('8.1.0')}\n`, 'door.cjs,node-version.cjs\n']);
  });
});
