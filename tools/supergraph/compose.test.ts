import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, compose, write } from './compose';
import { ROOT, SUBGRAPHS } from './sources';

const HEADER = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective", "@cost", "@listSize"])
  @link(url: "https://causeway.example/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
"Names the data class." directive @access("The class." class: DataClass!, "The act." act: Act = READ) on FIELD_DEFINITION
"Classes." enum DataClass { "Rota." ROTA }
"Acts." enum Act { "Reads." READ "Writes." WRITE }
`;

/** A checkout of nothing but schemas: each subgraph has one root field named after it. */
function aCheckout(overrides: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'supergraph-'));
  checkouts.push(root);
  for (const { name } of SUBGRAPHS) {
    mkdirSync(join(root, 'apps', name, 'schema'), { recursive: true });
    const field = name.replace('-', '');
    const sdl =
      overrides[name] ??
      `"Q." type Query {\n  "One." ${field}: Int @access(class: ROTA) @cost(weight: 3)\n  "All." ${field}s: [Int] @access(class: ROTA) @listSize(assumedSize: 9)\n}`;
    writeFileSync(join(root, 'apps', name, 'schema', '_base.graphql'), HEADER);
    writeFileSync(join(root, 'apps', name, 'schema', 'things.graphql'), sdl);
  }
  return root;
}
const checkouts: string[] = [];
afterAll(() => checkouts.forEach((root) => rmSync(root, { recursive: true })));

describe('composing the supergraph', () => {
  it('carries @access, @cost and @listSize into the one file', () => {
    const sdl = compose(aCheckout());
    expect(sdl).toContain('@link(url: "https://causeway.example/access/v1.0", import: ["@access"])');
    expect(sdl).toMatch(/workforce: Int .*@access\(class: ROTA\)/);
    expect(sdl).toMatch(/workforce: Int .*@cost\(weight: 3\)/);
    expect(sdl).toMatch(/workforces: \[Int\] .*@listSize\(assumedSize: 9\)/);
  });

  it('gives the same text every time', () => {
    const root = aCheckout();
    expect(compose(root)).toBe(compose(root));
  });

  it('reads a schema that is one file as well', () => {
    const root = aCheckout();
    rmSync(join(root, 'apps/linking/schema'), { recursive: true });
    writeFileSync(join(root, 'apps/linking/schema.graphql'), `${HEADER} "Q." type Query { "One." onlyFile: Int @access(class: ROTA) }`);
    expect(compose(root)).toContain('onlyFile: Int');
  });

  it('names code, subgraph, file and line of what does not compose', () => {
    const twice = '"Q." type Query {\n  "One."\n  workforce: Int @access(class: ROTA)\n}';
    expect(() => compose(aCheckout({ governance: twice }))).toThrow(
      /INVALID_FIELD_SHARING: .*governance[\s\S]*apps\/governance\/schema\/things\.graphql:2/,
    );
  });

  it('names the file and line of what can not be parsed', () => {
    expect(() => compose(aCheckout({ governance: '\ntype {' }))).toThrow('apps/governance/schema/things.graphql:2 Syntax Error');
  });
});

describe('checking the supergraph', () => {
  it('is content with a file that was just written', () => {
    const root = aCheckout();
    write(root);
    expect(() => check(root)).not.toThrow();
  });

  it('fails when the committed file is another, or is missing', () => {
    const root = aCheckout();
    expect(() => check(root)).toThrow('is not what the schemas compose to');
    write(root);
    writeFileSync(join(root, 'supergraph.graphql'), `${readFileSync(join(root, 'supergraph.graphql'), 'utf8')}\n`);
    expect(() => check(root)).toThrow('is not what the schemas compose to');
  });

  it('fails on a broken convention, naming file and line, though the file is right', () => {
    const root = aCheckout({ linking: '"Q." type Query {\n  one: Int @access(class: ROTA)\n}' });
    write(root);
    expect(() => check(root)).toThrow(/apps\/linking\/schema\/things\.graphql:2 Query\.one: this field has no description/);
  });

  it('fails on a schema file of more than 400 lines', () => {
    const root = aCheckout({ linking: '# a line\n'.repeat(401) });
    expect(() => check(root)).toThrow('apps/linking/schema/things.graphql has more than 400 lines');
  });
});

describe('the supergraph of this repository', () => {
  it('is composed of schemas that keep the conventions, and is committed', () => {
    expect(() => check(ROOT)).not.toThrow();
  });
});
