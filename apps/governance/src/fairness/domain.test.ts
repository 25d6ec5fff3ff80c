import type { Refusal } from '@causeway/kernel';
import { fairnessAssessmentFaults, type FairnessAssessment } from './domain';

const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field, rule }) => `${code} ${field} ${rule}`);
const answer = (question: string, said = 'YES') => ({ question, answer: said });
const sound = { tool: 'BEING_FAIR_2025', answers: [answer('HARM_MEANT', 'NO'), answer('UNWELL')], outcome: 'SYSTEM' } as const;
const weighing = (more: Partial<FairnessAssessment>, happenedAt = '2026-03-09T09:00:00.000Z'): string[] => {
  const now = new Date('2026-03-09T09:00:00.000Z');
  const at = { now, today: '2026-03-09', happenedAt: new Date(happenedAt) };
  return told(fairnessAssessmentFaults({ causeId: 'C', assessedById: 'S', ...sound, ...more }, at));
};

describe('weighing a concern about conduct', () => {
  it.each<[string, Partial<FairnessAssessment>]>([
    ['with every question answered once', {}],
    ['with one question', { answers: [answer('UNWELL')] }],
    ['in the shortest and the longest codes', { answers: [answer('Q1', `A${'_'.repeat(39)}`)], outcome: 'O2' }],
  ])('is taken %s', (_what, more) => {
    expect(weighing(more)).toEqual([]);
  });

  it.each<[string, Partial<FairnessAssessment>]>([
    ['FAIRNESS_UNANSWERED answers R96', { answers: [] }],
    ['FAIRNESS_UNANSWERED answers R96', { answers: [answer('UNWELL'), answer('HARM_MEANT'), answer('UNWELL', 'NO')] }],
    ['CODE_MALFORMED answers R96', { answers: [answer('UNWELL'), answer('Were they unwell?')] }],
    ['CODE_MALFORMED answers R96', { answers: [answer('UNWELL'), answer('HARM_MEANT', 'no')] }],
    ['CODE_MALFORMED answers R96', { answers: [answer('U')] }],
    ['CODE_MALFORMED answers R96', { answers: [answer('UNWELL', `A${'_'.repeat(40)}`)] }],
    ['CODE_MALFORMED answers R96', { answers: [answer(' UNWELL')] }],
    ['CODE_MALFORMED answers R96', { answers: [answer('UNWELL?')] }],
    ['CODE_MALFORMED outcome R96', { outcome: 'system' }],
  ])('is refused for %s: %j', (refused, more) => {
    expect(weighing(more)).toEqual([refused]);
  });

  it('by the guide of 2018 was possible until May of 2025, by the day in London', () => {
    const historic = { tool: 'JUST_CULTURE_2018' } as const;
    expect(weighing(historic, '2025-05-31T22:59:59.999Z')).toEqual([]);
    expect(weighing(historic, '2025-05-31T23:00:00.000Z')).toEqual(['TOOL_HISTORIC tool R96']);
    expect(weighing({}, '2025-05-31T22:59:59.999Z')).toEqual([]);
  });
});
