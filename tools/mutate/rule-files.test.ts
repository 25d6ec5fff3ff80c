import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { knownFiles } from './copy';
import { isRule, RULE_PROJECTS } from './rule-files';

describe('the files that decide', () => {
  it.each([
    ['apps/governance', 'apps/governance/src/reviews/domain.ts', true],
    ['apps/governance', 'apps/governance/src/reviews/finding-stages.ts', true],
    ['apps/governance', 'apps/governance/src/reviews/commands.ts', false],
    ['apps/governance', 'apps/governance/src/outcomes/measuring.test.ts', false],
    ['apps/governance', 'apps/governance/test/domain.ts', false],
    ['apps/linking', 'apps/governance/src/reviews/domain.ts', false],
    ['libs/kernel', 'libs/kernel/src/calendar.ts', true],
    ['libs/kernel', 'libs/kernel/src/ids.ts', false],
    ['libs/statistics', 'libs/statistics/src/index.ts', false],
    ['libs/operations', 'libs/operations/src/cost.ts', true],
    ['libs/operations', 'libs/operations/src/trusted.ts', false],
  ])('of %s: %s is one: %s', (project, file, is) => {
    expect(isRule(project, file)).toBe(is);
  });

  it('are of a name that one has at least', () => {
    const { apps } = JSON.parse(readFileSync(join(__dirname, 'rule-files.json'), 'utf8')) as { apps: readonly string[] };
    const rules = knownFiles(ROOT).filter((file) => RULE_PROJECTS.some((project) => isRule(project, file)));
    expect(apps.filter((name) => !rules.some((file) => file.endsWith(`/${name}.ts`) || file.endsWith(`-${name}.ts`)))).toEqual([]);
  });
});
