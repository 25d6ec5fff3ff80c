import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './checks/root';

// The door is plain JavaScript, so that an old Node can read it: it has no types.
const door: string = './node-version.mjs';
let refusal: (version: string) => string | null;
beforeAll(async () => {
  ({ refusal } = (await import(door)) as { refusal: typeof refusal });
});

describe('the door', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '23.0.0', '24.0.0', '24.21.0'])('lets Node %s in', (version) => {
    expect(refusal(version)).toBeNull();
  });

  it.each(['8.1.0', '18.20.8', '19.9.0', '20.18.3', '21.7.3', '22.0.0', '22.11.0', '25.0.0', '26.1.0'])(
    'refuses Node %s, and says what is needed',
    (version) => {
      expect(refusal(version)).toBe(
        `Node 20.19 or later 20, 22.12 or later 22, 23 or 24 is needed; this is ${version}. Install one of them from nodejs.org, then run this again.`,
      );
    },
  );

  it('asks for what package.json asks npm for', () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
    expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=23 <25');
  });

  it('looks at the version before it installs anything', () => {
    const text = readFileSync(join(__dirname, 'bootstrap.mjs'), 'utf8');
    expect(text.indexOf('refusal(process.versions.node)')).toBeGreaterThan(0);
    expect(text.indexOf('refusal(process.versions.node)')).toBeLessThan(text.indexOf('await step('));
  });
});
