import { CADENCES } from '../assurance/calendar';
import { takerFaults } from '../templates/takers';
import { asks, isMeasured, TEMPLATES } from './templates';

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

describe('the template for concerns about agency staffing', () => {
  const template = TEMPLATES.AGENCY_STAFFING_CONCERNS;

  it('gives each of its five steps to the role of the founding example', () => {
    expect(template.steps).toEqual({
      ...{ 1: 'ROTA_COORDINATOR', 2: 'DEPUTY_MANAGER', 3: 'REGISTERED_MANAGER', 4: 'SENIOR_CARER', 5: 'PROVIDER_REPRESENTATIVE' },
    });
  });

  it('asks for rota records, care records, audits, feedback and practice checks beside the seven (part of R66)', () => {
    expect(template.sources).toEqual(
      expect.arrayContaining(['ROTAS', 'CARE_RECORDS', 'AUDITS', 'FEEDBACK', 'PRACTICE_OBSERVATIONS', 'SUPERVISION', 'TRAINING']),
    );
    expect(new Set(template.sources).size).toBe(9);
    expect([template.leastExamined, template.leastExaminedWhenSerious]).toEqual([2, 3]);
  });

  it('samples shifts, where the other compares people', () => {
    expect(asks('AGENCY_STAFFING_CONCERNS', 'SHIFTS_CHECKED')).toBe(true);
    expect(asks('AGENCY_STAFFING_CONCERNS', 'PEOPLE_COMPARED')).toBe(false);
    expect(asks('MISSED_CARE_PLAN_UPDATES', 'SHIFTS_CHECKED')).toBe(false);
    expect(asks('MISSED_CARE_PLAN_UPDATES', 'PEOPLE_COMPARED')).toBe(true);
  });

  it('says which version of it this is, and from when', () => {
    expect([template.version, template.validFrom]).toEqual(['agency-staffing-concerns/1', '2025-01-01']);
  });
});

describe('the template for delayed safeguarding escalation', () => {
  const template = TEMPLATES.DELAYED_SAFEGUARDING_ESCALATION;

  it('gives each of its five steps to the role of the founding example', () => {
    expect(template.steps).toEqual({
      ...{ 1: 'SAFEGUARDING_LEAD', 2: 'CARE_COORDINATOR', 3: 'REGISTERED_MANAGER', 4: 'FIELD_SUPERVISOR', 5: 'NOMINATED_INDIVIDUAL' },
    });
  });

  it('asks for care records, audits, feedback and practice observations beside the seven (part of R81)', () => {
    expect(template.sources).toEqual(
      expect.arrayContaining(['CARE_RECORDS', 'AUDITS', 'FEEDBACK', 'PRACTICE_OBSERVATIONS', 'SUPERVISION', 'TRAINING', 'ROTAS']),
    );
    expect(new Set(template.sources).size).toBe(9);
    expect(template.sources).toHaveLength(9);
    expect([template.leastExamined, template.leastExaminedWhenSerious]).toEqual([2, 3]);
  });

  it('has a daily review, staff coaching and a monthly challenge of the provider as its checks (part of R81)', () => {
    expect(template.checks).toEqual(['DAILY_INDICATOR_REVIEW', 'STAFF_COACHING_CHECK', 'PROVIDER_CHALLENGE']);
  });

  it('says which version of it this is, and from when', () => {
    expect([template.version, template.validFrom]).toEqual(['delayed-safeguarding-escalation/1', '2025-01-01']);
  });
});

describe('the general template', () => {
  const template = TEMPLATES.GENERAL;

  it('asks for the seven sources of the framework, and for nothing that only one kind of failure has (part of R18)', () => {
    expect([...template.sources].sort()).toEqual(
      ['CARE_RECORDS', 'ROTAS', 'SUPERVISION', 'TRAINING', 'COMMUNICATION_LOGS', 'FEEDBACK', 'GOVERNANCE_MINUTES'].sort(),
    );
    expect([template.leastExamined, template.leastExaminedWhenSerious]).toEqual([2, 3]);
    expect([template.asks, template.auditTool]).toEqual([[], null]);
  });

  it('is verified by a measure of the provider’s own, and by none of the product', () => {
    expect([template.measures, template.ownMeasure]).toEqual([[], true]);
    expect(Object.values(TEMPLATES).filter(({ ownMeasure }) => ownMeasure)).toHaveLength(1);
    expect((Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[]).every(isMeasured)).toBe(true);
  });

  it('is reviewed by the provider each month, and says which version of it this is', () => {
    expect(template.checks).toEqual(['MONTHLY_TREND_REVIEW', 'PROVIDER_OVERSIGHT']);
    expect([template.version, template.validFrom]).toEqual(['general/1', '2025-01-01']);
  });
});

it.each(Object.entries(TEMPLATES))(
  '%s gives its steps to roles that can take them, and has checks that the calendar knows',
  (name, template) => {
    const steps = Object.entries(template.steps).map(([step, role]) => ({ step: Number(step), role }));
    expect(takerFaults(name as keyof typeof TEMPLATES, steps)).toEqual([]);
    const known = CADENCES.map(({ kind }) => kind);
    expect(template.checks.filter((kind) => !known.includes(kind))).toEqual([]);
  },
);
