import type { Refusal } from '@causeway/kernel';
import { codeOf, templateVersionFaults, type ReviewTemplateVersion, type TemplateStep } from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const STEPS: readonly TemplateStep[] = [
  { step: 1, role: 'DEPUTY_MANAGER' },
  { step: 2, role: 'KEY_WORKER' },
  { step: 3, role: 'REGISTERED_MANAGER' },
  { step: 4, role: 'SERVICE_LEAD' },
  { step: 5, role: 'PROVIDER_QUALITY_LEAD' },
];
const signing = (steps: readonly TemplateStep[], validFrom = '2026-03-09'): string[] =>
  told(templateVersionFaults({ steps, validFrom } as ReviewTemplateVersion, at));
const given = (step: number, role: TemplateStep['role']) => STEPS.map((one) => (one.step === step ? { step, role } : one));

describe('a version of a template', () => {
  it('gives each of five steps to a role, in any order, from today', () => {
    expect(signing(STEPS)).toEqual([]);
    expect(signing([...STEPS].reverse())).toEqual([]);
  });

  it('does not hold from yesterday', () => {
    expect(signing(STEPS, '2026-03-08')).toEqual(['DUE_IN_PAST validFrom']);
  });

  it.each<[string, readonly TemplateStep[]]>([
    ['the last is left out', STEPS.slice(0, 4)],
    ['one stands for another', [...STEPS.slice(1), { step: 2, role: 'DEPUTY_MANAGER' }]],
    ['there is a sixth', [...STEPS, { step: 6, role: 'REVIEWER' }]],
    ['the judged and the judging are left out', STEPS.slice(0, 2)],
    ['the change and its judging are left out', STEPS.slice(0, 3)],
    ['one stands twice', [...STEPS, { step: 1, role: 'REVIEWER' }]],
  ])('is refused when of its steps %s', (_what, steps) => {
    expect(signing(steps)).toEqual(['STEPS_WRONG steps']);
  });

  it.each([1, 2, 3, 4, 5])('is refused when its step %i stands as a sixth', (step) => {
    expect(signing(STEPS.map((one) => (one.step === step ? { ...one, step: 6 } : one)))).toEqual(['STEPS_WRONG steps']);
  });

  it('gives the review of the effect to another role than concludes or changes', () => {
    expect(signing(given(5, 'REGISTERED_MANAGER'))).toEqual(['JUDGES_OWN_STEP steps R109']);
    expect(signing(given(5, 'SERVICE_LEAD'))).toEqual(['JUDGES_OWN_STEP steps R109']);
    expect(signing(given(5, 'DEPUTY_MANAGER'))).toEqual([]);
  });

  it('is named by its template, its kind of service and its number', () => {
    expect(codeOf('MISSED_CARE_PLAN_UPDATES', 'SUPPORTED_LIVING', 12)).toBe('missed-care-plan-updates/supported-living/12');
  });
});
