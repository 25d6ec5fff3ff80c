import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('README.md', () => {
  it('shows the query for the chain that the journeys run, word for word', () => {
    const [, shown = ''] = /```graphql\n([^]*?)```/.exec(read('README.md')) ?? [];
    const plain = (text: string): string => print(parse(text, { noLocation: true }));
    expect(plain(shown)).toBe(plain(read('docs/queries/chain.graphql')));
  });

  it('leads to files that are there', () => {
    const links = [...read('README.md').matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const path of links) expect(() => readFileSync(join(ROOT, path.replace(/\/$/, '')))).not.toThrow(/ENOENT/);
  });
});
