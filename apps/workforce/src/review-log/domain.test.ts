import type { CitedRecord, Refusal } from '@causeway/kernel';
import {
  gapsOf,
  inductionVerdictFaults,
  sampledShiftFaults,
  workforceSampleFaults,
  type InductionCase,
  type InductionVerdict,
  type SampledShift,
  type ShiftOfMonth,
  type Shown,
  type WorkforceSample,
} from './domain';

const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field, rule }) => `${code} ${field} ${rule}`);
const at = { now: new Date('2026-03-09T08:00:00Z'), today: '2026-03-09', happenedAt: new Date('2026-03-09T08:00:00Z') };
const cited = (kind: string, happenedAt = '2026-02-10T18:00:00.000Z'): CitedRecord => ({
  kind,
  id: kind,
  happenedAt,
  recordedAt: happenedAt,
});

describe('a sample of shifts', () => {
  const shift = (shiftId: string, ...kinds: string[]): SampledShift => ({
    shiftId,
    period: 'EVENING',
    linkedTo: kinds.map((kind) => cited(kind)),
  });
  const drawing = (...sampled: SampledShift[]): string[] => told(workforceSampleFaults({ sampled } as unknown as WorkforceSample, at));

  it('names shifts that are linked to incidents or complaints', () => {
    expect(drawing(shift('A', 'Incident'), shift('B', 'Complaint', 'Incident'))).toEqual([]);
  });

  it.each<[string, readonly SampledShift[]]>([
    ['SHIFTS_MISSING sampled R53', []],
    ['TOO_MANY sampled undefined', Array.from({ length: 201 }, (_, i) => shift(String(i), 'Incident'))],
    ['SAMPLED_TWICE sampled R53', [shift('A', 'Incident'), shift('A', 'Complaint')]],
    ['LINK_MISSING sampled R53', [shift('A', 'Incident'), shift('B')]],
    ['LINKED_TO_ANOTHER_KIND sampled R53', [shift('A', 'Incident', 'Feedback')]],
  ])('is refused for %s', (refused, sampled) => {
    expect(drawing(...sampled)).toEqual([refused]);
  });
});

describe('a sampled shift', () => {
  const month = { serviceId: 'Elm', fromOn: '2026-02-01', toOn: '2026-02-28' };
  const evening: ShiftOfMonth = {
    serviceId: 'Elm',
    startsAt: new Date('2026-02-10T16:00:00Z'),
    endsAt: new Date('2026-02-10T22:00:00Z'),
    cancelledAt: null,
    agency: true,
  };
  const night = { ...evening, startsAt: new Date('2026-02-28T22:00:00Z'), endsAt: new Date('2026-03-01T07:00:00Z') };
  const sampling = (shift: Partial<ShiftOfMonth>, happenedAt = '2026-02-10T16:00:00.000Z', serviceId: string | null = 'Elm'): string[] =>
    told(sampledShiftFaults({ ...evening, ...shift }, [{ ...cited('Incident', happenedAt), serviceId }], month));

  it.each<[string, Partial<ShiftOfMonth>, string]>([
    ['from its first instant on', {}, '2026-02-10T16:00:00.000Z'],
    ['until the end of the month', {}, '2026-02-28T23:59:59.000Z'],
    ['until the end of the day on which a night of its last day ends', night, '2026-03-01T23:00:00.000Z'],
  ])('is linked to what happened %s', (_what, shift, happenedAt) => {
    expect(sampling(shift, happenedAt)).toEqual([]);
    expect(sampling(shift, happenedAt, null)).toEqual([]);
  });

  it.each<[string, Partial<ShiftOfMonth>, string, string]>([
    ['SHIFT_OF_ANOTHER_SERVICE sampled R53', { serviceId: 'Oak' }, '2026-02-10T17:00:00.000Z', 'Elm'],
    ['SHIFT_OUTSIDE_MONTH sampled R53', { startsAt: new Date('2026-01-31T23:59:59Z') }, '2026-02-10T17:00:00.000Z', 'Elm'],
    ['SHIFT_CANCELLED sampled R53', { cancelledAt: new Date('2026-02-09T10:00:00Z') }, '2026-02-10T17:00:00.000Z', 'Elm'],
    ['SHIFT_WITHOUT_AGENCY sampled R53', { agency: false }, '2026-02-10T17:00:00.000Z', 'Elm'],
    ['EVIDENCE_OF_ANOTHER_SERVICE sampled R53', {}, '2026-02-10T17:00:00.000Z', 'Oak'],
    ['LINK_OUTSIDE_MONTH sampled R53', {}, '2026-02-10T15:59:59.000Z', 'Elm'],
    ['LINK_OUTSIDE_MONTH sampled R53', {}, '2026-03-01T00:00:00.000Z', 'Elm'],
    ['LINK_OUTSIDE_MONTH sampled R53', night, '2026-03-02T00:00:00.000Z', 'Elm'],
  ])('is refused for %s', (refused, shift, happenedAt, serviceId) => {
    expect(sampling(shift, happenedAt, serviceId)).toEqual([refused]);
  });

  it('begins in its month, which March is not', () => {
    const march = { startsAt: new Date('2026-03-01T00:00:00Z'), endsAt: new Date('2026-03-01T08:00:00Z') };
    expect(sampling(march, '2026-03-01T01:00:00.000Z')).toEqual(['SHIFT_OUTSIDE_MONTH sampled R53']);
  });
});

describe('a verdict on an induction', () => {
  const verdict = {
    ...{ shiftId: 'late', staffMemberId: 'Ann', orientation: 'COMPLETE', guidance: 'COMPLETE', checklist: 'COMPLETE' },
  } as unknown as InductionVerdict;
  const BEFORE = new Date('2026-02-10T16:05:00Z');
  const shows = (kind: string, more: Partial<Shown> = {}): Shown => ({
    ...{ kind, staffMemberId: 'Ann', shiftId: kind === 'Induction' ? null : 'late', peopleIds: ['Pat', 'Quinn'] },
    ...{ orientation: kind === 'Induction', knownAt: BEFORE, ...more },
  });
  const ALL = ['Induction', 'PersonGuidance', 'BriefingChecklist'].map((kind) => shows(kind));
  const judging = (said: Partial<InductionVerdict>, of: Partial<InductionCase> = {}): string[] =>
    told(
      inductionVerdictFaults({ ...verdict, ...said }, { sampled: true, agency: true, given: ['Pat'], before: BEFORE, shown: ALL, ...of }),
    );
  const without = (kind: string, ...more: Shown[]): Partial<InductionCase> => ({
    shown: [...ALL.filter((one) => one.kind !== kind), ...more],
  });

  it('is complete on a record of each item, or says what was missing', () => {
    expect(judging({})).toEqual([]);
    expect(judging({ orientation: 'GAP', guidance: 'GAP', checklist: 'GAP' }, { shown: [] })).toEqual([]);
    expect(gapsOf(verdict)).toEqual([]);
    expect(gapsOf({ orientation: 'GAP', guidance: 'GAP', checklist: 'GAP' })).toEqual([
      'ORIENTATION',
      'PERSON_SPECIFIC_GUIDANCE',
      'BRIEFING_CHECKLIST',
    ]);
  });

  it.each<[string, Partial<InductionVerdict>, Partial<InductionCase>]>([
    ['NOT_IN_SAMPLE shiftId R54', {}, { sampled: false }],
    ['NOT_AGENCY_ON_SHIFT staffMemberId R54', {}, { agency: false }],
    ['SHOWS_NO_COMPLETE_ITEM refs R54', { checklist: 'GAP' }, {}],
    ['SHOWS_NO_COMPLETE_ITEM refs R54', {}, { shown: [...ALL, shows('TrainingRecord')] }],
    ['OF_ANOTHER_WORKER_OR_SHIFT refs R54', {}, without('Induction', shows('Induction', { staffMemberId: 'Bob' }))],
    ['OF_ANOTHER_WORKER_OR_SHIFT refs R54', {}, without('PersonGuidance', shows('PersonGuidance', { shiftId: 'early' }))],
    ['AFTER_ALLOCATION refs R54', {}, without('Induction', shows('Induction', { knownAt: new Date(BEFORE.getTime() + 1) }))],
    ['ORIENTATION_NOT_SHOWN orientation R54', {}, without('Induction')],
    ['ORIENTATION_NOT_SHOWN orientation R54', {}, without('Induction', shows('Induction', { orientation: false }))],
    ['GUIDANCE_NOT_SPECIFIC guidance R55', {}, without('PersonGuidance')],
    ['CHECKLIST_NOT_SHOWN checklist R54', {}, without('BriefingChecklist')],
    ['PEOPLE_NOT_LISTED guidance R55', {}, without('PersonGuidance', shows('PersonGuidance', { peopleIds: ['Quinn'] }))],
    ['PEOPLE_NOT_LISTED checklist R54', {}, without('BriefingChecklist', shows('BriefingChecklist', { peopleIds: ['Quinn'] }))],
  ])('is refused for %s', (refused, said, of) => {
    expect(judging(said, of)).toEqual([refused]);
  });

  it('takes a generic induction for no guidance, whomever it names (part of R55)', () => {
    const induction = [shows('Induction'), shows('BriefingChecklist')];
    expect(judging({}, { shown: induction })).toEqual(['GUIDANCE_NOT_SPECIFIC guidance R55']);
    expect(judging({ guidance: 'GAP' }, { shown: induction })).toEqual([]);
  });

  it('takes guidance that lists everyone between them for specific', () => {
    const both = [shows('PersonGuidance', { peopleIds: ['Pat'] }), shows('PersonGuidance', { peopleIds: ['Quinn'] })];
    expect(judging({}, { given: ['Pat', 'Quinn'], ...without('PersonGuidance', ...both) })).toEqual([]);
  });
});
