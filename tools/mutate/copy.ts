import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { find } from './find';
import { findSql } from './find-sql';
import { withSwitches, type Mutant, type SqlMutant } from './mutant';

export interface Copy {
  readonly folder: string;
  readonly mutants: readonly (Mutant | SqlMutant)[];
}

/** What git knows of a checkout, or would if asked to add it. */
export const knownFiles = (root: string): string[] =>
  spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .stdout.split('\0')
    .filter((file) => file && existsSync(join(root, file)));

/** Copies what git knows of a checkout. The packages are those of the original; its tests run in the mutants' environment. */
export function copyOf(root: string, folder: string): string[] {
  const files = knownFiles(root);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  linkPackages(root, folder);
  const preset = join(folder, 'jest.preset.js');
  const environment = JSON.stringify(join(root, 'tools/dist/mutate/environment.js'));
  writeFileSync(preset, `${readFileSync(preset, 'utf8')}\nmodule.exports.testEnvironment = ${environment};\n`);
  return files;
}

/** A copy with every refusal, policy, lock and index that can be taken away, each behind its switch. */
export function copyWithMutants(root: string, folder: string): Copy {
  const files = copyOf(root, folder);
  const roles = rolesOf(readFileSync(join(root, 'libs/access/src/caller.ts'), 'utf8'));
  /** The migrations of the project that come after a file's. */
  const later = (file: string): string =>
    files
      .filter((other) => /migration/.test(other) && dirname(other) === dirname(file) && other > file)
      .map((other) => readFileSync(join(root, other), 'utf8'))
      .join('\n');
  const mutants = files.filter(isCode).flatMap((file): (Mutant | SqlMutant)[] => {
    const text = readFileSync(join(root, file), 'utf8');
    if (/migration/.test(file)) {
      const found = findSql(file, text, later(file));
      if (found.length > 0) writeFileSync(join(folder, file), withSqlSwitch(file, text));
      return found;
    }
    const found = find(file, text, roles);
    if (found.length > 0) writeFileSync(join(folder, file), withSwitches(text, found));
    return found;
  });
  return { folder, mutants };
}

/** The apps and libraries of a copy whose own tests can tell: journeys and tools' tests start whole platforms, which read no switch. */
export const projectsOf = (folder: string): string[] =>
  ['apps', 'libs'].flatMap((kind) => readdirSync(join(folder, kind)).filter((name) => !['cli', 'portal'].includes(name)));

const isCode = (file: string): boolean =>
  /^(apps|libs)\/[^/]+\/src\/.*\.ts$/.test(file) && !/\.test\.ts$|__generated__|^libs\/(testing|client)\/|^apps\/(cli|portal)\//.test(file);

/** The SQL of a migration goes through the switch on its way. */
function withSqlSwitch(file: string, text: string): string {
  return (
    text.replace(/\bmigration\(\s*((?:'[^']*'|`[^`]*`)),\s*(`)/, (_all, name: string) => `migration(${name}, causewaySwitch\``) +
    `\nfunction causewaySwitch(parts: TemplateStringsArray, ...values: unknown[]): string {
  const sql = String.raw({ raw: parts }, ...values);
  return (globalThis as any).causewaySql?.(${JSON.stringify(file)}, sql) ?? sql;
}\n`
  );
}

function linkPackages(root: string, folder: string): void {
  const from = join(root, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(join(to, '@causeway'), { recursive: true });
  for (const name of readdirSync(from).filter((each) => each !== '@causeway' && each !== '.cache'))
    symlinkSync(join(from, name), join(to, name));
  for (const kind of ['apps', 'libs', 'tools', 'tests'])
    for (const place of kind === 'tools' || kind === 'tests' ? [kind] : readdirSync(join(folder, kind)).map((each) => `${kind}/${each}`)) {
      const { name } = JSON.parse(readFileSync(join(folder, place, 'package.json'), 'utf8')) as { name: string };
      symlinkSync(relative(join(to, '@causeway'), join(folder, place)), join(to, name));
    }
}

const rolesOf = (text: string): string[] =>
  [...(/ROLES = \[([\s\S]*?)\]/.exec(text)?.[1] ?? '').matchAll(/'([A-Z_]+)'/g)].map((match) => match[1] ?? '');
