import { asksTheSame, isAuditor, itemsOf, toolFaults, versionCodeOf, type ToolItem, type ToolSection } from './tool';

const item = (code: string, more: Partial<ToolItem> = {}): ToolItem => ({
  ...{ code, question: `Is ${code} so?`, scoring: 'YES_NO_NA', weight: 1, askedOf: ['DEPUTY_MANAGER'] },
  ...{ evidenceMandatoryFor: [], noteMandatoryFor: [] },
  ...more,
});
const section = (code: string, ...items: ToolItem[]): ToolSection => ({ code, title: `About ${code}`, items });
const tool = {
  ...{ toolCode: 'MEDICATION_ROUNDS', title: 'Medication rounds', passMark: 0.9 },
  sections: [section('ROUNDS', item('SIGNED'), item('COUNTED')), section('STORE', item('LOCKED'))],
};
const defining = (more: Partial<typeof tool> & { readonly passMark?: number | null } = {}): string[] =>
  toolFaults({ ...tool, ...more }).map(({ code, field }) => `${code} ${field}`);
const withItem = (more: Partial<ToolItem>): string[] => defining({ sections: [section('ROUNDS', item('SIGNED', more))] });
const many = (n: number): ToolItem[] => Array.from({ length: n }, (_, i) => item(`ITEM_${i}`));

describe('an audit tool', () => {
  it.each<[string, Parameters<typeof defining>[0]]>([
    ['with two sections', {}],
    ['without a pass mark', { passMark: null as unknown as number }],
    ['with a pass mark of all', { passMark: 1 }],
    ['with 200 items', { sections: [section('ALL', ...many(200))] }],
    ['with 20 sections', { sections: many(20).map((one, i) => section(`SECTION_${i}`, one)) }],
    ['with a title of 200 characters', { title: 'x'.repeat(200) }],
  ])('is taken %s', (_what, more) => {
    expect(defining(more)).toEqual([]);
  });

  it.each<[string, Parameters<typeof defining>[0]]>([
    ['TEXT_EMPTY title', { title: ' ' }],
    ['TEXT_TOO_LONG title', { title: 'x'.repeat(201) }],
    ['CODE_MALFORMED toolCode', { toolCode: 'medication' }],
    ['TOOL_OF_THE_PRODUCT toolCode', { toolCode: 'CARE_PLANNING_AUDIT' }],
    ['TOOL_OF_THE_PRODUCT toolCode', { toolCode: 'AGENCY_STAFFING_AUDIT' }],
    ['TOOL_OF_THE_PRODUCT toolCode', { toolCode: 'SAFEGUARDING_ESCALATION_AUDIT' }],
    ['PASS_MARK_OUT_OF_RANGE passMark', { passMark: 0 }],
    ['PASS_MARK_OUT_OF_RANGE passMark', { passMark: 1.01 }],
    ['PASS_MARK_OUT_OF_RANGE passMark', { passMark: Number.NaN }],
    ['TOOL_SIZE_WRONG sections', { sections: [] }],
    ['TOOL_SIZE_WRONG sections', { sections: many(21).map((one, i) => section(`SECTION_${i}`, one)) }],
    ['TOOL_SIZE_WRONG sections', { sections: [section('ALL', ...many(201))] }],
    ['TOOL_SIZE_WRONG sections.STORE', { sections: [section('ROUNDS', item('SIGNED')), section('STORE')] }],
    ['CODE_MALFORMED sections', { sections: [section('rounds', item('SIGNED'))] }],
    ['CODE_TWICE sections', { sections: [section('ROUNDS', item('SIGNED')), section('STORE', item('SIGNED'))] }],
    ['CODE_TWICE sections', { sections: [section('SIGNED', item('SIGNED'))] }],
    ['TEXT_EMPTY sections.ROUNDS', { sections: [{ ...section('ROUNDS', item('SIGNED')), title: '' }] }],
    ['TEXT_TOO_LONG sections.ROUNDS', { sections: [{ ...section('ROUNDS', item('SIGNED')), title: 'x'.repeat(201) }] }],
  ])('is refused for %s', (refused, more) => {
    expect(defining(more)).toEqual([refused]);
  });

  it.each<[string, Partial<ToolItem>]>([
    ['TEXT_EMPTY', { question: '\n' }],
    ['TEXT_TOO_LONG', { question: 'x'.repeat(501) }],
    ['WEIGHT_OUT_OF_RANGE', { weight: 0 }],
    ['WEIGHT_OUT_OF_RANGE', { weight: 11 }],
    ['WEIGHT_OUT_OF_RANGE', { weight: 1.5 }],
    ['ASKED_OF_NOBODY', { askedOf: [] }],
    ['ROLE_AUDITS_NOT', { askedOf: ['DEPUTY_MANAGER', 'KEY_WORKER'] }],
    ['MANDATORY_FOR_UNASKED', { evidenceMandatoryFor: ['REGISTERED_MANAGER'] }],
    ['MANDATORY_FOR_UNASKED', { noteMandatoryFor: ['REGISTERED_MANAGER'] }],
  ])('names the item that it is refused for: %s', (refused, more) => {
    expect(withItem(more)).toEqual([`${refused} sections.SIGNED`]);
  });

  it.each<[string, Partial<ToolItem>]>([
    ['of 500 characters', { question: 'x'.repeat(500) }],
    ['of the heaviest weight', { weight: 10 }],
    [
      'whose evidence and note are asked of one of the roles that are asked',
      {
        askedOf: ['DEPUTY_MANAGER', 'PROVIDER_QUALITY_LEAD'],
        evidenceMandatoryFor: ['PROVIDER_QUALITY_LEAD'],
        noteMandatoryFor: ['DEPUTY_MANAGER'],
      },
    ],
  ])('takes an item %s', (_what, more) => {
    expect(withItem(more)).toEqual([]);
  });

  it('is asked of whoever audits, and of nobody else', () => {
    expect((['DEPUTY_MANAGER', 'SERVICE_LEAD', 'REGISTERED_MANAGER', 'PROVIDER_QUALITY_LEAD'] as const).every(isAuditor)).toBe(true);
    expect((['NOMINATED_INDIVIDUAL', 'REVIEWER', 'SENIOR_CARER'] as const).some(isAuditor)).toBe(false);
  });

  it('is named by its code and the number of its version, and has its items in order', () => {
    expect(versionCodeOf('MEDICATION_ROUNDS', 12)).toBe('medication-rounds/12');
    expect(itemsOf(tool).map(({ code }) => code)).toEqual(['SIGNED', 'COUNTED', 'LOCKED']);
  });
});

describe('a next version', () => {
  const signed = (more: Partial<ToolItem>) => [section('ROUNDS', item('SIGNED', more), item('COUNTED')), section('STORE', item('LOCKED'))];

  it.each<[string, Parameters<typeof defining>[0]]>([
    ['the title', { title: 'Rounds' }],
    ['the pass mark', { passMark: 0.8 }],
    ['the order of its sections', { sections: [...tool.sections].reverse() }],
    ['what a section is called', { sections: tool.sections.map((one) => ({ ...one, title: 'Otherwise' })) }],
    ['a question', { sections: signed({ question: 'Was it signed?' }) }],
    ['a weight', { sections: signed({ weight: 2 }) }],
    ['how an item is scored', { sections: signed({ scoring: 'SCALE_0_3' }) }],
    ['who is asked', { sections: signed({ askedOf: ['REGISTERED_MANAGER'] }) }],
    ['whose note is mandatory', { sections: signed({ noteMandatoryFor: ['DEPUTY_MANAGER'] }) }],
    ['whose evidence is mandatory', { sections: signed({ evidenceMandatoryFor: ['DEPUTY_MANAGER'] }) }],
  ])('is one that changes %s', (_what, more) => {
    expect(asksTheSame(tool, { ...tool, ...more })).toBe(false);
  });

  it('is none that names the same roles in another order', () => {
    const asked = (...askedOf: ToolItem['askedOf']) => ({ ...tool, sections: signed({ askedOf }) });
    expect(asksTheSame(asked('DEPUTY_MANAGER', 'SERVICE_LEAD'), asked('SERVICE_LEAD', 'DEPUTY_MANAGER', 'SERVICE_LEAD'))).toBe(true);
  });
});
