import type { Refusal } from '@causeway/kernel';
import { procedureFaults, procedureVersionFaults } from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field }) => `${code} ${field}`);

describe('a procedure', () => {
  const titled = (title: string, procedureCode = 'HANDOVER_2') => told(procedureFaults({ title, procedureCode }, at));

  it('has a title, of 200 characters at the most', () => {
    expect(titled('Handover')).toEqual([]);
    expect(titled(' ')).toEqual(['TEXT_EMPTY title']);
    expect(titled('x'.repeat(200))).toEqual([]);
    expect(titled('x'.repeat(201))).toEqual(['TEXT_TOO_LONG title']);
  });

  it.each(['H2', `H${'_'.repeat(39)}`])('may have the code %s', (code) => {
    expect(titled('Handover', code)).toEqual([]);
  });

  it.each(['H', 'handover', ' HANDOVER', 'HANDOVER!', '2_HANDOVER', `H${'_'.repeat(40)}`])('has no code like %j', (code) => {
    expect(titled('Handover', code)).toEqual(['CODE_MALFORMED procedureCode']);
  });
});

describe('a version of a procedure', () => {
  it.each([
    ['says something', 'Tell each change to whoever owns the plan.', []],
    ['says more than spaces', ' \n', ['TEXT_EMPTY text']],
    ['has 20000 characters at the most', 'x'.repeat(20_000), []],
    ['has no more than those', 'x'.repeat(20_001), ['TEXT_TOO_LONG text']],
  ])('%s', (_what, text, refused) => {
    const version = { procedureId: 'P', number: 2, text, actionId: null, issuedById: 'S' };
    expect(told(procedureVersionFaults(version, at))).toEqual(refused);
  });
});
