import type { Fields } from '@causeway/kernel';
import type { Feedback } from './domain';
import { shiftAnswerFaults, shiftFaults, type AskedAbout } from './rules';

const answer: Fields<Feedback> = {
  ...{ personId: null, respondent: 'STAFF', codes: [], concernCode: null, text: '', takenById: 'senior' },
  ...{ question: 'AGENCY_WORKER_BRIEFED', shiftId: 'shift', rating: 4, answeredById: 'worker' },
};
const plain = { question: null, shiftId: null, answeredById: null, rating: null, personId: 'person' } as const;
const faultsOf = (more: Partial<Fields<Feedback>>): string[] =>
  shiftAnswerFaults({ ...answer, ...more }).map(({ code, field }) => `${code} ${field}`);

describe('what answers a question about a shift', () => {
  it.each<[string, Partial<Fields<Feedback>>]>([
    ['is a worker’s, about nobody', {}],
    ['is a worker’s, about somebody, and raises a concern', { personId: 'person', concernCode: 'MEALS' }],
    ['is an agency worker’s', { respondent: 'AGENCY_WORKER' }],
    ['is a person’s', { respondent: 'PERSON', personId: 'person', answeredById: null }],
    ['is a family’s', { respondent: 'FAMILY', personId: 'person', answeredById: null }],
  ])('%s', (_title, more) => {
    expect(faultsOf(more)).toEqual([]);
  });

  it.each<[string, Partial<Fields<Feedback>>, string]>([
    ['names the shift', { shiftId: null }, 'SHIFT_MISSING shiftId'],
    ['has a rating', { rating: null }, 'RATING_MISSING rating'],
    ['is not a partner’s', { respondent: 'PARTNER', personId: 'person' }, 'RESPONDENT_NOT_ASKED respondent'],
    ['says which worker answered', { answeredById: null }, 'ANSWERER_MISSING answeredById'],
    ['says which agency worker answered', { respondent: 'AGENCY_WORKER', answeredById: null }, 'ANSWERER_MISSING answeredById'],
    ['names no worker where a family answered', { respondent: 'FAMILY', personId: 'person' }, 'ANSWERER_NOT_ASKED answeredById'],
    ['is about somebody where a family answered', { respondent: 'FAMILY', answeredById: null }, 'PERSON_MISSING personId'],
    ['is about somebody where it raises a concern', { concernCode: 'MEALS' }, 'PERSON_MISSING personId'],
  ])('%s', (_title, more, fault) => {
    expect(faultsOf(more)).toEqual([fault]);
  });
});

describe('other feedback', () => {
  it('needs none of it, whoever gave it', () => {
    for (const respondent of ['PERSON', 'FAMILY', 'STAFF', 'AGENCY_WORKER', 'PARTNER'] as const)
      expect(faultsOf({ ...plain, respondent })).toEqual([]);
  });

  it('names no shift and nobody who answered', () => {
    expect(faultsOf({ ...plain, shiftId: 'shift' })).toEqual(['QUESTION_MISSING question']);
    expect(faultsOf({ ...plain, answeredById: 'worker' })).toEqual(['QUESTION_MISSING question']);
  });
});

describe('the shift that was asked about', () => {
  const asked = { serviceId: 'service', happenedAt: new Date('2026-03-02T08:00:00.000Z'), respondent: 'STAFF', personId: null } as const;
  const worker = { contract: 'BANK', onShift: true };
  const agency = { contract: 'AGENCY', onShift: true };
  const shift: AskedAbout = { serviceId: 'service', startsAt: '2026-03-02T08:00:00.000Z', peopleIds: [], answerer: worker };
  const codes = (...[one, other]: Parameters<typeof shiftFaults>): string[] => shiftFaults(one, other).map(({ code }) => code);

  it('has begun by when it was answered', () => {
    expect(codes(asked, shift)).toEqual([]);
    expect(codes(asked, { ...shift, startsAt: '2026-03-02T08:00:00.001Z' })).toEqual(['SHIFT_NOT_BEGUN']);
    expect(codes(asked, { ...shift, startsAt: null })).toEqual(['SHIFT_NOT_BEGUN']);
  });

  it('is of the same service', () => {
    expect(codes(asked, { ...shift, serviceId: 'another' })).toEqual(['SHIFT_ELSEWHERE']);
    expect(codes(asked, { ...shift, serviceId: null })).toEqual(['SHIFT_ELSEWHERE']);
  });

  it('is answered by whoever was on it, and tells nothing of the contract of whoever was not', () => {
    for (const { contract } of [worker, agency])
      expect(codes(asked, { ...shift, answerer: { contract, onShift: false } })).toEqual(['ANSWERER_NOT_ON_SHIFT']);
  });

  it('was for whom the answer is about, if it names anybody', () => {
    const family = { ...asked, respondent: 'FAMILY', personId: 'person' } as const;
    const about = (...peopleIds: string[]) => codes(family, { ...shift, peopleIds, answerer: null });
    expect([about(), about('another', 'person'), about('another')]).toEqual([[], [], ['PERSON_NOT_OF_SHIFT']]);
    expect(codes(asked, { ...shift, peopleIds: ['another'] })).toEqual([]);
  });

  it('is answered by workers of a kind as such', () => {
    expect(codes({ ...asked, respondent: 'AGENCY_WORKER' }, { ...shift, answerer: agency })).toEqual([]);
    expect(codes(asked, { ...shift, answerer: agency })).toEqual(['RESPONDENT_UNLIKE_CONTRACT']);
    expect(codes({ ...asked, respondent: 'AGENCY_WORKER' }, shift)).toEqual(['RESPONDENT_UNLIKE_CONTRACT']);
    for (const respondent of ['FAMILY', 'AGENCY_WORKER'] as const)
      expect(codes({ ...asked, respondent }, { ...shift, answerer: null })).toEqual([]);
  });
});
