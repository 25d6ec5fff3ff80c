import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';

/** The projects that hold rules. */
export const RULE_PROJECTS = [
  'libs/kernel',
  'libs/statistics',
  'libs/operations',
  'libs/access',
  'apps/linking',
  'apps/care-records',
  'apps/safeguarding',
  'apps/workforce',
  'apps/governance',
];

/**
 * The files that decide: what is left once edges, tables and texts are taken away. In a library by name, or all of them; in an app
 * the pure half of each feature, by the file's name. ESLint holds the same files to look at no clock.
 */
const RULE_FILES = JSON.parse(readFileSync(join(ROOT, 'tools/mutate/rule-files.json'), 'utf8')) as {
  readonly libs: Readonly<Record<string, readonly string[]>>;
  readonly apps: readonly string[];
};

export const isRule = (project: string, file: string): boolean =>
  file.startsWith(`${project}/src/`) && namesIn(project).test(file) && !/\.test\.ts$|\/index\.ts$|\/migrations\//.test(file);

function namesIn(project: string): RegExp {
  const names = RULE_FILES.libs[project] ?? RULE_FILES.apps;
  return names.length > 0 ? new RegExp(`[/-](${names.join('|')})\\.ts$`) : /\.ts$/;
}
