import type { CauseCategory, FactorFramework } from './domain';

/**
 * The elements of each framework, by code. Sources: SEIPS 3.0, its six elements of the work system; the domains of the
 * Yorkshire Contributory Factors Framework (Lawton et al. 2012, BMJ Qual Saf 21:369-380); the seven levels of the London
 * Protocol (Taylor-Adams and Vincent 2004).
 */
export const ELEMENTS: Readonly<Record<FactorFramework, readonly string[]>> = {
  SEIPS: ['PERSONS', 'TASKS', 'TOOLS_AND_TECHNOLOGIES', 'ORGANISATION', 'INTERNAL_ENVIRONMENT', 'EXTERNAL_ENVIRONMENT'],
  YORKSHIRE: [
    'ACTIVE_FAILURES',
    'COMMUNICATION_SYSTEMS',
    'DESIGN_OF_EQUIPMENT_AND_SUPPLIES',
    'EQUIPMENT_AND_SUPPLIES',
    'EXTERNAL_POLICY_CONTEXT',
    'INDIVIDUAL_FACTORS',
    'LINES_OF_RESPONSIBILITY',
    'MANAGEMENT_OF_STAFF_AND_STAFFING_LEVELS',
    'PATIENT_FACTORS',
    'PHYSICAL_ENVIRONMENT',
    'POLICY_AND_PROCEDURES',
    'SAFETY_CULTURE',
    'SCHEDULING_AND_BED_MANAGEMENT',
    'STAFF_WORKLOAD',
    'SUPERVISION_AND_LEADERSHIP',
    'SUPPORT_FROM_CENTRAL_FUNCTIONS',
    'TASK_CHARACTERISTICS',
    'TEAM_FACTORS',
    'TRAINING_AND_EDUCATION',
  ],
  LONDON_PROTOCOL: [
    'INSTITUTIONAL_CONTEXT',
    'ORGANISATION_AND_MANAGEMENT',
    'WORK_ENVIRONMENT',
    'TEAM',
    'INDIVIDUAL_STAFF',
    'TASK',
    'PATIENT',
  ],
};

/** Where each kind of cause lies in the frameworks; our own reading (R2). */
export const MAPPED: Readonly<Record<CauseCategory, Readonly<Record<FactorFramework, readonly string[]>>>> = {
  STAFFING: {
    SEIPS: ['ORGANISATION'],
    YORKSHIRE: ['MANAGEMENT_OF_STAFF_AND_STAFFING_LEVELS', 'STAFF_WORKLOAD'],
    LONDON_PROTOCOL: ['WORK_ENVIRONMENT'],
  },
  COMMUNICATION: { SEIPS: ['ORGANISATION'], YORKSHIRE: ['COMMUNICATION_SYSTEMS'], LONDON_PROTOCOL: ['TEAM'] },
  SUPERVISION: { SEIPS: ['ORGANISATION'], YORKSHIRE: ['SUPERVISION_AND_LEADERSHIP'], LONDON_PROTOCOL: ['TEAM'] },
  GOVERNANCE: {
    SEIPS: ['ORGANISATION'],
    YORKSHIRE: ['POLICY_AND_PROCEDURES', 'SAFETY_CULTURE'],
    LONDON_PROTOCOL: ['ORGANISATION_AND_MANAGEMENT'],
  },
  OWNERSHIP: { SEIPS: ['ORGANISATION'], YORKSHIRE: ['LINES_OF_RESPONSIBILITY'], LONDON_PROTOCOL: ['ORGANISATION_AND_MANAGEMENT'] },
  HANDOVER: { SEIPS: ['TASKS'], YORKSHIRE: ['COMMUNICATION_SYSTEMS', 'TEAM_FACTORS'], LONDON_PROTOCOL: ['TEAM'] },
  INDIVIDUAL_ERROR: { SEIPS: ['PERSONS'], YORKSHIRE: ['ACTIVE_FAILURES', 'INDIVIDUAL_FACTORS'], LONDON_PROTOCOL: ['INDIVIDUAL_STAFF'] },
  OTHER: { SEIPS: [], YORKSHIRE: [], LONDON_PROTOCOL: [] },
};

const FRAMEWORKS = Object.keys(ELEMENTS) as FactorFramework[];

/** Every element of every framework, with the kinds of cause that lie there. */
export const factorElements = () =>
  FRAMEWORKS.flatMap((framework) => ELEMENTS[framework].map((code) => ({ framework, code, categories: liesIn(framework, code) })));

const liesIn = (framework: FactorFramework, code: string): CauseCategory[] =>
  (Object.keys(MAPPED) as CauseCategory[]).filter((category) => MAPPED[category][framework].includes(code));
