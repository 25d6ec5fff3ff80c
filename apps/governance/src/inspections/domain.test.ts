import type { Refusal } from '@causeway/kernel';
import { inspectionFaults, inspectionFindingFaults, stateOf, untestedFirst, type Inspection, type InspectionFinding } from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field }) => `${code} ${field}`);

describe('an inspection', () => {
  const sound = { inspectedOn: '2026-03-09', overallRating: 'GOOD', expectedReinspectionOn: '2026-03-09' } as const;
  it.each<[string, Partial<Inspection>, string[]]>([
    ['may be of today, and expected again today', {}, []],
    ['may be without a day on which it is expected again', { expectedReinspectionOn: null }, []],
    ['is not of tomorrow', { inspectedOn: '2026-03-10', expectedReinspectionOn: null }, ['HAPPENED_IN_FUTURE inspectedOn']],
    ['is not expected again before it was made', { expectedReinspectionOn: '2026-03-08' }, ['ENDS_BEFORE_START expectedReinspectionOn']],
  ])('%s', (_what, more, refused) => {
    expect(told(inspectionFaults({ ...sound, ...more }, at))).toEqual(refused);
  });
});

describe('a finding of an inspection', () => {
  const sound = { text: 'Plans were not current.', regulationKey: 'REG_12' } as InspectionFinding;
  const found = (more: Partial<InspectionFinding>): string[] => told(inspectionFindingFaults({ ...sound, ...more }, at));

  it.each<[string, string[]]>([
    ['Plans were not current.', []],
    ['x'.repeat(8000), []],
    [' ', ['TEXT_EMPTY text']],
    ['x'.repeat(8001), ['TEXT_TOO_LONG text']],
  ])('says what was found, in 8000 characters at the most: %#', (text, refused) => {
    expect(found({ text })).toEqual(refused);
  });

  it.each(['R1', 'REG_12', `R${'_'.repeat(39)}`])('may be of the regulation %s', (regulationKey) => {
    expect(found({ regulationKey })).toEqual([]);
  });

  it.each(['R', 'reg_12', ' REG_12', 'REG_12!', '12_REG', '_REG', `R${'_'.repeat(40)}`])('is of no regulation %j', (regulationKey) => {
    expect(found({ regulationKey })).toEqual(['CODE_MALFORMED regulationKey']);
  });
});

describe('the findings of an inspection', () => {
  const finding = (id: string, state: InspectionFinding['state']): InspectionFinding => ({ id, state }) as InspectionFinding;
  const findings = [finding('tested', 'TESTED'), finding('old', null), finding('reviewed', 'REVIEWED'), finding('recorded', 'RECORDED')];

  it('begin with those that are not tested, each as it came', () => {
    expect(untestedFirst(findings).map(({ id }) => id)).toEqual(['old', 'recorded', 'reviewed', 'tested']);
    expect(findings.map(({ id }) => id)).toEqual(['tested', 'old', 'reviewed', 'recorded']);
  });

  it('are recorded where no state was kept', () => {
    expect(findings.map(stateOf)).toEqual(['TESTED', 'RECORDED', 'REVIEWED', 'RECORDED']);
  });
});
