import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_CLASSES } from '@causeway/access';
import { Kind, parse, type UnionTypeDefinitionNode } from 'graphql';

const APPS = join(__dirname, '../../apps');
const sdlOf = (app: string): string =>
  readdirSync(join(APPS, app, 'schema'))
    .map((file) => readFileSync(join(APPS, app, 'schema', file), 'utf8'))
    .join('\n');
const citing = readdirSync(APPS).filter((app) => existsSync(join(APPS, app, 'schema')) && sdlOf(app).includes('union CitableRecord'));
const kinds = Object.keys(RECORD_CLASSES).sort();

// A kind that is missing would be cited, and fail whoever asks for it.
test.each(citing)('%s can show every kind of record that may be cited (part of R3)', (app) => {
  const union = parse(sdlOf(app)).definitions.find(
    (one): one is UnionTypeDefinitionNode => one.kind === Kind.UNION_TYPE_DEFINITION && one.name.value === 'CitableRecord',
  );
  expect(union?.types?.map(({ name }) => name.value).sort()).toEqual(kinds);
});

test.each(citing)('%s shows its own of them from its rows, and not as keys of another’s', (app) => {
  const sdl = sdlOf(app);
  const own = kinds.filter((kind) => new RegExp(`^type ${kind} @key\\(fields: "id"\\) \\{[^}]*^  version:`, 'm').test(sdl));
  const resolvers = readFileSync(join(APPS, app, 'src/citations/resolvers.ts'), 'utf8');
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((kind) => !new RegExp(`^  ${kind}: `, 'm').test(resolvers))).toEqual([]);
});
