import type { CitedRecord, Refusal } from '@causeway/kernel';
import { reviewNoteFaults, safetyFaults, type ReviewNote } from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const cited = (...kinds: string[]): readonly CitedRecord[] =>
  kinds.map((kind) => ({ kind, id: kind, happenedAt: NOW.toISOString(), recordedAt: NOW.toISOString() }));
const sound = {
  subject: 'OTHER',
  verdict: null,
  shiftGroup: null,
  peopleIds: [],
  text: 'The sheet has no line for plans.',
  refs: [],
} as unknown as ReviewNote;
const HANDOVER = { subject: 'HANDOVER_SUPPORT', verdict: 'UNCLEAR', refs: cited('Handover') } as const;
const noting = (more: Partial<ReviewNote>): string[] => told(reviewNoteFaults({ ...sound, ...more }, at));

describe('a note of a review', () => {
  it.each<[string, Partial<ReviewNote>]>([
    ['on anything, without a verdict', {}],
    ['of 8000 characters', { text: 'x'.repeat(8000) }],
    ['on handover, with a verdict and a handover', HANDOVER],
    ['on handover, with a handover among others', { ...HANDOVER, refs: cited('DailyNote', 'Handover') }],
    [
      'on why nobody was interviewed, with the group of shifts',
      { subject: 'NO_INTERVIEW', shiftGroup: 'EVENING', text: 'Both have left.' },
    ],
    ['on interviews, with a verdict', { subject: 'INTERVIEWS', verdict: 'SUFFICIENT' }],
    ['on safety at once, with a record that shows it', { subject: 'IMMEDIATE_SAFETY', verdict: 'SUFFICIENT', refs: cited('Incident') }],
    ['on safety at once, of people', { subject: 'IMMEDIATE_SAFETY', verdict: 'UNCLEAR', peopleIds: ['Ann', 'Bob'] }],
    ['on safety at once that is not shown yet', { subject: 'IMMEDIATE_SAFETY', verdict: 'UNCLEAR' }],
    ['on candour that is not due', { subject: 'CANDOUR_AND_NOTIFICATION', verdict: 'SUFFICIENT' }],
    ['on why nobody is involved', { subject: 'NOBODY_INVOLVED', text: 'They would rather not.' }],
  ])('is taken %s', (_what, more) => {
    expect(noting(more)).toEqual([]);
  });

  it.each<[string, Partial<ReviewNote>]>([
    ['NOTED_BY_CONCLUDING subject R35', { subject: 'CONCLUSION' }],
    ['TEXT_EMPTY text', { text: ' ' }],
    ['TEXT_TOO_LONG text', { text: 'x'.repeat(8001) }],
    ['VERDICT_MISSING verdict R58', { ...HANDOVER, verdict: null }],
    ['HANDOVER_REFS_MISSING refs R58', { ...HANDOVER, refs: cited('DailyNote') }],
    ['HANDOVER_REFS_MISSING refs R58', { ...HANDOVER, refs: [] }],
    ['SHIFT_GROUP_NEEDED shiftGroup R57', { subject: 'NO_INTERVIEW' }],
    ['SHIFT_GROUP_NEEDED shiftGroup R57', { shiftGroup: 'EVENING' }],
    ['REASON_MISSING text R57', { subject: 'NO_INTERVIEW', shiftGroup: 'EVENING', text: 'None left.' }],
    ['VERDICT_MISSING verdict R57', { subject: 'INTERVIEWS', verdict: null }],
    ['VERDICT_MISSING verdict PSIRF', { subject: 'IMMEDIATE_SAFETY', refs: cited('Incident') }],
    ['VERDICT_MISSING verdict R116', { subject: 'CANDOUR_AND_NOTIFICATION' }],
    ['EVIDENCE_MISSING refs PSIRF', { subject: 'IMMEDIATE_SAFETY', verdict: 'SUFFICIENT' }],
    ['PEOPLE_OF_SAFETY_ALONE peopleIds PSIRF', { peopleIds: ['Ann'] }],
    ['REASON_TOO_SHORT text PSIRF', { subject: 'NOBODY_INVOLVED', text: 'They declined.' }],
    ['NOTED_BY_DECIDING subject PSIRF', { subject: 'LEVEL_SET' }],
    ['NOTED_BY_DECIDING subject PSIRF', { subject: 'LEVEL_RAISED' }],
    ['NOTED_BY_DECIDING subject PSIRF', { subject: 'NO_MORE_NEEDED' }],
  ])('is refused for %s', (refused, more) => {
    expect(noting(more)).toEqual([refused]);
  });
});

describe('a note that people are safe', () => {
  const of = (...people: string[]) => ({ peopleIds: people });
  const noted = (
    peopleIds: string[],
    concerned: string[],
    shownBy: ReturnType<typeof of>[],
    verdict: ReviewNote['verdict'] = 'SUFFICIENT',
  ) => told(safetyFaults({ verdict, peopleIds }, concerned, shownBy));

  it('names them, where the review concerns several', () => {
    expect(noted([], ['Ann', 'Bob'], [of()])).toEqual(['PEOPLE_UNNAMED peopleIds PSIRF']);
    expect(noted([], ['Ann'], [of()])).toEqual([]);
    expect(noted([], [], [of()])).toEqual([]);
    expect(noted(['Ann'], ['Ann', 'Bob'], [of()])).toEqual([]);
  });

  it('rests on a record that is not of others alone, for each of them', () => {
    const foreign = ['EVIDENCE_OF_ANOTHER_PERSON refs PSIRF'];
    expect(noted(['Ann', 'Bob'], [], [of('Ann')])).toEqual(foreign);
    expect(noted(['Ann', 'Bob'], [], [of('Ann'), of('Bob')])).toEqual([]);
    expect(noted([], ['Ann'], [of('Bob')])).toEqual(foreign);
    expect(noted([], [], [of('Bob')])).toEqual([]);
  });

  it('is asked neither where it says that they are not', () => {
    expect(noted([], ['Ann', 'Bob'], [of('Cay')], 'INSUFFICIENT')).toEqual([]);
  });
});
