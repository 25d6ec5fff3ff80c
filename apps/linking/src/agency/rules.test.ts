import type { ShiftFact, WorkFact } from '../units/facts';
import type { AgencyFacts, AllocationFact, AnswerFact, ToldFact } from './facts';
import { agencyShiftsOf, kindOfRespondent, tallied } from './rules';

const at = (time: string, day = '2026-03-02'): string => `${day}T${time}:00.000Z`;
const times = (when: string) => ({ happenedAt: when, recordedAt: when });
const LATER = new Date(at('00:00', '2026-04-01'));
const shift = (more: Partial<ShiftFact> = {}): ShiftFact => ({
  ...{ id: 'shift', serviceId: 'service', kind: 'SHIFT', plannedStaff: 1, peopleIds: [], ...times(at('08:00', '2026-02-01')) },
  ...{ startsAt: at('08:00'), endsAt: at('16:00'), ...more },
});
const work = (more: Partial<WorkFact> = {}): WorkFact => ({
  ...{ id: 'work', shiftId: 'shift', staffMemberId: 'worker', agency: true, ...times(at('08:00', '2026-02-01')) },
  ...{ startsAt: at('08:00'), endsAt: at('16:00'), ...more },
});
const told = (kind: ToldFact['kind'], more: Partial<ToldFact> = {}): ToldFact => ({
  ...{ kind, shiftId: 'shift', staffMemberId: 'worker', peopleIds: ['ada'], givenById: null, signed: true, ...times(at('08:00')), ...more },
});
const allocated = (time: string, ...peopleIds: string[]): AllocationFact => ({
  ...{ shiftId: 'shift', staffMemberId: 'worker', peopleIds, happenedAt: at(time) },
});
const induction = (more: object = {}) => ({
  ...{ id: 'induction', serviceId: 'service', staffMemberId: 'worker', orientation: true, ...times(at('08:00')), ...more },
});
const answer = (more: Partial<AnswerFact> = {}): AnswerFact => ({
  ...{ id: 'answer', ...times(at('20:00')) },
  ...{ shiftId: 'shift', respondent: 'STAFF', rating: 4, answeredById: 'colleague', ...more },
});
const NOTHING: AgencyFacts = { shifts: [shift()], works: [work()], told: [], allocations: [], answers: [], staff: [], inductions: [] };
const WHOLE: AgencyFacts = { ...NOTHING, told: [told('PersonGuidance'), told('BriefingChecklist')], inductions: [induction()] };

const workersOf = (facts: Partial<AgencyFacts>, now = LATER) => agencyShiftsOf({ ...WHOLE, ...facts }, now).flatMap((one) => one.workers);
const missing = (facts: Partial<AgencyFacts>) => workersOf(facts).map((one) => one.missing);

describe('an agency shift', () => {
  it('is one on which an agency worker was for some time, of the length of a unit, by start and then id', () => {
    const shifts = [shift({ id: 'b' }), shift({ id: 'a' }), shift({ id: 'c', startsAt: at('07:00') }), shift({ id: 'own' })];
    const works = [...['a', 'b', 'c'].map((shiftId) => work({ shiftId })), work({ shiftId: 'own', agency: false })];
    expect(agencyShiftsOf({ ...NOTHING, shifts, works }, LATER).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(workersOf({ works: [work({ startsAt: at('06:00'), endsAt: at('08:00') })] })).toEqual([]);
    expect(workersOf({ shifts: [shift({ endsAt: at('08:01', '2026-03-03') })] })).toEqual([]);
  });

  it('has each worker once, from when the worker began, and whom the rota has from an agency', () => {
    const works = [
      work({ id: 'late', startsAt: at('12:00') }),
      work({ endsAt: at('10:00') }),
      work({ id: 'own', staffMemberId: 'own', agency: false }),
    ];
    expect(workersOf({ works })).toEqual([
      { shiftId: 'shift', staffMemberId: 'worker', supplierId: null, neededBy: new Date(at('08:00')), missing: [] },
    ]);
  });

  it('has whoever had begun by now', () => {
    expect(workersOf({}, new Date(at('08:00')))).toHaveLength(1);
    expect(workersOf({}, new Date(Date.parse(at('08:00')) - 1))).toHaveLength(0);
  });

  it('has workers of the suppliers that they are known to come from, in the order of their ids', () => {
    const works = [work({ staffMemberId: 'two' }), work({ staffMemberId: 'one' })];
    const staff = [{ id: 'two', supplierId: 'agency', startedOn: null }];
    expect(workersOf({ works, staff }).map((one) => [one.staffMemberId, one.supplierId])).toEqual([
      ['one', null],
      ['two', 'agency'],
    ]);
  });
});

describe('the induction of an agency worker', () => {
  it('misses what is not known to be done', () => {
    expect(missing({})).toEqual([[]]);
    expect(missing({ inductions: [] })).toEqual([['ORIENTATION']]);
    expect(missing({ told: [told('BriefingChecklist')] })).toEqual([['PERSON_GUIDANCE']]);
    expect(missing({ told: [told('PersonGuidance')] })).toEqual([['BRIEFING_CHECKLIST']]);
    expect(missing({ told: [told('PersonGuidance'), told('Briefing')] })).toEqual([['BRIEFING_CHECKLIST']]);
  });

  it('needs an orientation, into the service, of the worker', () => {
    for (const more of [{ orientation: false }, { serviceId: 'another' }, { staffMemberId: 'another' }])
      expect(missing({ inductions: [induction(more)] })).toEqual([['ORIENTATION']]);
  });

  it('needs both signatures, and what was told to this worker for this shift', () => {
    for (const more of [{ signed: false }, { staffMemberId: 'another' }, { shiftId: 'another' }])
      expect(missing({ told: [told('PersonGuidance'), told('BriefingChecklist', more)] })).toEqual([['BRIEFING_CHECKLIST']]);
  });

  it('is done and written down by the worker’s own start where nobody was given to the worker', () => {
    const late = at('08:01');
    expect(missing({ inductions: [induction(times(late))] })).toEqual([['ORIENTATION']]);
    expect(missing({ inductions: [induction({ recordedAt: late })] })).toEqual([['ORIENTATION']]);
    expect(missing({ told: [told('PersonGuidance', { recordedAt: late }), told('BriefingChecklist')] })).toEqual([['PERSON_GUIDANCE']]);
    expect(missing({ inductions: [induction(times(late))], works: [work({ startsAt: late })] })).toEqual([[]]);
  });

  it('is done before people were first given to the worker, be that after the start or before', () => {
    const facts = { told: [told('PersonGuidance'), told('BriefingChecklist', times(at('08:20')))] };
    expect(missing(facts)).toEqual([['BRIEFING_CHECKLIST']]);
    expect(missing({ ...facts, allocations: [allocated('08:20', 'ada')] })).toEqual([[]]);
    expect(missing({ ...facts, allocations: [allocated('08:20', 'ada'), allocated('08:10', 'ada')] })).toEqual([['BRIEFING_CHECKLIST']]);
    expect(workersOf({ allocations: [allocated('07:30', 'ada')] })).toMatchObject([{ neededBy: new Date(at('07:30')) }]);
    expect(missing({ allocations: [allocated('07:30', 'ada')] })).toEqual([['ORIENTATION', 'PERSON_GUIDANCE', 'BRIEFING_CHECKLIST']]);
  });

  it('is not put off by what is said to have been given out when the shift was over', () => {
    const facts = { told: [told('PersonGuidance'), told('BriefingChecklist', times(at('15:00')))] };
    expect(missing({ ...facts, allocations: [allocated('16:00', 'ada')] })).toEqual([[]]);
    expect(missing({ ...facts, allocations: [allocated('16:01', 'ada')] })).toEqual([['BRIEFING_CHECKLIST']]);
  });

  it('is about each of those who were given to the worker first, though not all at once', () => {
    const both = [allocated('09:00', 'ada'), allocated('09:00', 'bea')];
    expect(missing({ allocations: both })).toEqual([['PERSON_GUIDANCE', 'BRIEFING_CHECKLIST']]);
    const more = [...WHOLE.told, told('PersonGuidance', { peopleIds: ['bea'] }), told('BriefingChecklist', { peopleIds: ['bea'] })];
    expect(missing({ allocations: both, told: more })).toEqual([[]]);
    expect(missing({ allocations: [allocated('09:00', 'ada'), allocated('10:00', 'bea')] })).toEqual([[]]);
  });

  it('is about each whom the shift names where nobody was given to the worker, and else about anyone', () => {
    expect(missing({ shifts: [shift({ peopleIds: ['ada', 'bea'] })] })).toEqual([['PERSON_GUIDANCE', 'BRIEFING_CHECKLIST']]);
    expect(missing({ shifts: [shift({ peopleIds: ['ada'] })] })).toEqual([[]]);
    expect(missing({ told: [told('PersonGuidance', { peopleIds: [] }), told('BriefingChecklist')] })).toEqual([['PERSON_GUIDANCE']]);
  });
});

describe('what was answered about an agency shift', () => {
  const answersOf = (facts: Partial<AgencyFacts>) =>
    agencyShiftsOf({ ...NOTHING, ...facts }, LATER).map(({ answers, excluded }) => [answers.length, excluded]);

  it('counts unless whoever completed the checklist or gave the briefing of one of its agency workers answered', () => {
    const answers = [answer(), answer({ answeredById: 'senior' }), answer({ respondent: 'FAMILY', answeredById: null })];
    expect(answersOf({ answers })).toEqual([[3, 0]]);
    for (const kind of ['BriefingChecklist', 'Briefing'] as const)
      expect(answersOf({ answers, told: [told(kind, { givenById: 'senior' })] })).toEqual([[2, 1]]);
    expect(answersOf({ answers, told: [told('BriefingChecklist', { givenById: 'senior', signed: false })] })).toEqual([[2, 1]]);
    expect(answersOf({ answers, told: [told('Briefing', { givenById: 'senior', staffMemberId: 'own' })] })).toEqual([[3, 0]]);
    expect(answersOf({ answers, told: [told('Briefing', { givenById: 'senior', shiftId: 'another' })] })).toEqual([[3, 0]]);
  });

  it('says yes from 4 on, and is told apart by who answered', () => {
    expect(tallied([1, 2, 3, 4, 5].map((rating) => answer({ rating })))).toEqual([2, 5]);
    expect(tallied([])).toEqual([0, 0]);
    expect((['STAFF', 'AGENCY_WORKER', 'PERSON', 'FAMILY'] as const).map(kindOfRespondent)).toEqual([
      'STAFF',
      'AGENCY_WORKER',
      'PERSON_OR_FAMILY',
      'PERSON_OR_FAMILY',
    ]);
  });
});
