import { defineEvent, EVENTS } from '@causeway/event-contracts';
import { z } from 'zod';
import { fieldsOf } from './fields';
import { filesOf } from './files';
import { pageOf } from './page';
import { jsonSchema } from './schema';

const page = pageOf(EVENTS, '0.1.0');
const all = (pattern: RegExp, text = page): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const plain = page.replaceAll('<wbr>', '');

describe('the page of the events', () => {
  it('is whole in itself: it runs nothing, and fetches nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|https?:/);
    expect(page).toMatch(/<html lang="en-GB">[\s\S]*name="viewport"[\s\S]*<title>[^<]+<\/title>/);
  });

  it('leads wherever a link goes: to a place of its own, or to a file that is written beside it', () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const files = filesOf(EVENTS, '0.1.0');
    for (const target of all(/href="([^"]+)"/g))
      expect([target, target.startsWith('#') ? ids.includes(target.slice(1)) : files.has(target)]).toEqual([target, true]);
    for (const label of all(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(label);
  });

  it('has one heading of the first rank, and leaves no rank out below it', () => {
    const ranks = all(/<h([1-6])/g).map(Number);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    for (const [i, rank] of ranks.entries()) expect(rank - (ranks[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('closes what it opens', () => {
    for (const tag of ['section', 'table', 'tr', 'ul', 'li', 'dl', 'pre', 'details', 'main', 'nav', 'a'])
      expect([tag, all(new RegExp(`<(${tag})[ >]`, 'g')).length]).toEqual([tag, all(new RegExp(`</(${tag})>`, 'g')).length]);
  });

  it('has every event in its contents and as a section, with its fields and its example', () => {
    for (const { type, record, data } of EVENTS) {
      expect(plain).toContain(`<li><a href="#${type}">`);
      const section = plain.slice(plain.indexOf(`<section aria-labelledby="${type}">`)).split('</section>')[0] ?? '';
      expect(section).toContain(`<dd><code>${record}</code></dd>`);
      for (const name of Object.keys(data.shape)) expect([type, section.includes(`<code>${name}</code></th>`)]).toEqual([type, true]);
      expect(section).toContain('<pre><code>');
    }
  });

  it('shows what a contract says as text, whatever is in it', () => {
    const contract = defineEvent({
      type: 'workforce.thing.made.v1',
      record: 'Thing',
      state: 'MADE',
      description: 'A thing <b>& more</b>.',
      data: z.object({ kind: z.enum(['<i>']).describe('Which "kind".') }),
      example: { kind: '<i>' },
    });
    const made = pageOf([contract], '<1>');
    expect(made).toContain('A thing &lt;b&gt;&amp; more&lt;/b&gt;.');
    expect(made).toContain('one of &lt;i&gt;<br>Which &quot;kind&quot;.');
    expect(made).not.toMatch(/<b>|<i>|<1>/);
  });
});

describe('the fields of a schema', () => {
  it('say in plain words what each is, and whether it can be missing', () => {
    const schema = z.object({
      id: z.uuid(),
      on: z.iso.date().nullable(),
      at: z.iso.datetime().optional(),
      yes: z.boolean().nullish(),
      count: z.int(),
      share: z.number().min(0).max(1),
      least: z.int().min(2),
      most: z.int().max(9),
      kind: z.enum(['A', 'B']).describe('Which.'),
      fixed: z.literal('x'),
      texts: z.array(z.string().nullable()),
      parts: z.array(z.object({ id: z.uuid() })),
      also: z.object({ n: z.int().nullable() }).nullable(),
      by: z.record(z.string().meta({ title: 'code' }), z.int()),
      byParts: z.record(z.string(), z.object({ n: z.int() })),
      any: z.record(z.string(), z.unknown()),
    });
    const said = fieldsOf(jsonSchema(schema)).map(({ path, kind, nullable, optional, description }) =>
      [path, kind, ...(nullable ? ['null'] : []), ...(optional ? ['absent'] : []), ...(description ? [description] : [])].join('; '),
    );
    expect(said).toEqual([
      'id; id (UUID)',
      'on; day (YYYY-MM-DD); null',
      'at; instant (ISO 8601, UTC); absent',
      'yes; yes or no; null; absent',
      'count; whole number',
      'share; number, 0 to 1',
      'least; whole number, at least 2',
      'most; whole number, at most 9',
      'kind; one of A, B; Which.',
      'fixed; always x',
      'texts; list of text or null',
      'parts; list of parts',
      'parts[].id; id (UUID)',
      'also; its parts; null',
      'also.n; whole number; null',
      'by; by code, whole number',
      'byParts; by key, the parts',
      'byParts{}.n; whole number',
      'any; any keys and values',
    ]);
  });
});
