import { TEMPLATES } from './templates';

describe('the template for missed updates of care plans', () => {
  const template = TEMPLATES.MISSED_CARE_PLAN_UPDATES;

  it('gives each of its five steps to the role of the founding example', () => {
    expect(template.steps).toEqual({
      ...{ 1: 'DEPUTY_MANAGER', 2: 'KEY_WORKER', 3: 'REGISTERED_MANAGER', 4: 'SERVICE_LEAD', 5: 'PROVIDER_QUALITY_LEAD' },
    });
  });

  it('asks for nine kinds of evidence, each once, of which two are examined, and three after a serious incident', () => {
    expect(new Set(template.sources).size).toBe(9);
    expect(template.sources).toHaveLength(9);
    expect([template.leastExamined, template.leastExaminedWhenSerious]).toEqual([2, 3]);
  });

  it('says which version of it this is, and from when', () => {
    expect([template.version, template.validFrom]).toEqual(['missed-care-plan-updates/1', '2025-01-01']);
  });
});
