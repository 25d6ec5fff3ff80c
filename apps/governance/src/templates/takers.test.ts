import type { RoleName } from '../organisation/domain';
import type { TemplateStep } from './domain';
import { takerFaults } from './takers';

const refused = (...steps: TemplateStep[]): string[] =>
  takerFaults('MISSED_CARE_PLAN_UPDATES', steps).map(({ code, field }) => `${code} ${field}`);
const NO = ['ROLE_CANNOT_DO_STEP steps'];

describe('a step of a template', () => {
  it.each<[RoleName, readonly number[]]>([
    ['SENIOR_CARER', [1, 2, 3, 4]],
    ['ROTA_COORDINATOR', [1, 2, 3, 4]],
    ['SAFEGUARDING_LEAD', [1, 2, 3, 4]],
    ['REVIEWER', []],
    ['KEY_WORKER', [1, 2, 3]],
    ['CARE_COORDINATOR', [1, 2, 3, 4]],
    ['DEPUTY_MANAGER', [1, 2, 3, 4, 5]],
    ['PROVIDER_QUALITY_LEAD', [1, 2, 3, 4, 5]],
  ])('goes to the role of %s where that may write what the step writes: of the five to %j', (role, steps) => {
    expect([1, 2, 3, 4, 5].filter((step) => refused({ step, role }).length === 0)).toEqual(steps);
  });

  it('is refused once, if any of them cannot be done', () => {
    const done = { step: 1, role: 'DEPUTY_MANAGER' } as const;
    expect(refused(done, { step: 4, role: 'KEY_WORKER' })).toEqual(NO);
    expect(refused({ step: 4, role: 'KEY_WORKER' }, { step: 5, role: 'KEY_WORKER' }, done)).toEqual(NO);
  });

  it('goes, of agency staffing, to whoever may write what that template’s step writes', () => {
    const agency = (step: number, role: RoleName) => takerFaults('AGENCY_STAFFING_CONCERNS', [{ step, role }]).length === 0;
    expect([1, 2, 3, 4, 5].filter((step) => agency(step, 'SENIOR_CARER'))).toEqual([1, 2, 3, 4]);
    expect([1, 2, 3, 4, 5].filter((step) => agency(step, 'PROVIDER_REPRESENTATIVE'))).toEqual([1, 3, 5]);
    expect([1, 2, 3, 4, 5].filter((step) => agency(step, 'REVIEWER'))).toEqual([]);
  });

  it('goes, of safeguarding escalation, to whoever may write what that template’s step writes', () => {
    const late = (step: number, role: RoleName) => takerFaults('DELAYED_SAFEGUARDING_ESCALATION', [{ step, role }]).length === 0;
    expect([1, 2, 3, 4, 5].filter((step) => late(step, 'SAFEGUARDING_LEAD'))).toEqual([1, 3]);
    expect([1, 2, 3, 4, 5].filter((step) => late(step, 'FIELD_SUPERVISOR'))).toEqual([1, 2, 3, 4]);
    expect([1, 2, 3, 4, 5].filter((step) => late(step, 'NOMINATED_INDIVIDUAL'))).toEqual([5]);
  });

  it('is none of anybody’s to refuse that the template does not have', () => {
    expect(refused({ step: 6, role: 'ROTA_COORDINATOR' })).toEqual([]);
    expect(refused()).toEqual([]);
  });
});
