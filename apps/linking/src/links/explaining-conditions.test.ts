import type { Condition } from './condition';
import type { ChangeRule } from './domain';
import { explainChange, explainShift, explainWorker, type AroundChange, type Known } from './explaining';
import type { AssignmentFact, BriefingFact, OwnershipFact, VersionFact } from './rules';

const at = (time: string, day = '2026-07-01'): string => `${day}T${time}:00.000Z`;
const IDENTIFIED = at('12:00');
const times = (when: string) => ({ happenedAt: when, recordedAt: when });
const known = (kind: string, facts: Known['facts'], more: Partial<Known> = {}): Known => ({
  ...{ kind, id: kind, stands: true, serviceId: 'service', personId: 'person', ...times(at('13:00')) },
  ...more,
  facts,
});
/** Each condition with whether it is met, and what was found. */
const lines = (conditions: readonly Condition[]) => conditions.map(({ condition, met, found }) => [condition, met, found]);
const unmet = (conditions: readonly Condition[]) => conditions.filter(({ met }) => !met).map(({ condition }) => condition);

const shiftFrom = (more: Known['facts'] = {}, of: Partial<Known> = {}): Known =>
  known('Shift', { kind: 'SHIFT', startsAt: at('08:00'), endsAt: at('16:00'), plannedStaff: 1, peopleIds: [], ...more }, of);
const incident = known('Incident', { concernCode: 'FALL' }, { happenedAt: at('12:00'), recordedAt: at('12:30') });

describe('why a concern is of a shift', () => {
  it('is said condition by condition, with the times of both and the handover after the shift', () => {
    expect(lines(explainShift(incident, shiftFrom()))).toEqual([
      ['FROM_STANDS', true, null],
      ['TO_STANDS', true, null],
      ['RAISES_CONCERN', true, 'FALL'],
      ['SAYS_WHEN', true, '2026-07-01T12:00:00.000Z; 2026-07-01T12:30:00.000Z'],
      ['IS_UNIT', true, '2026-07-01T08:00:00.000Z to 2026-07-01T16:00:00.000Z'],
      ['SAME_SERVICE', true, null],
      ['SERVES_PERSON', true, 'everyone there'],
      ['HAPPENED_DURING', true, '2026-07-01T12:00:00.000Z; 2026-07-01T08:00:00.000Z to 2026-07-01T16:30:00.000Z'],
    ]);
  });

  it('fails by the service alone', () => {
    expect(unmet(explainShift(incident, shiftFrom({}, { serviceId: 'other' })))).toEqual(['SAME_SERVICE']);
  });

  it('names nobody whom the shift names', () => {
    const served = (...peopleIds: string[]) => lines(explainShift(incident, shiftFrom({ peopleIds })))[6];
    expect(served('person', 'other')).toEqual(['SERVES_PERSON', true, 'named people']);
    expect(served('other')).toEqual(['SERVES_PERSON', false, 'named people']);
  });

  it('is said of feedback without a code, too: it raises no concern', () => {
    const feedback = known('Feedback', {}, incident);
    expect(lines(explainShift({ ...feedback, kind: 'Feedback' }, shiftFrom()))[2]).toEqual(['RAISES_CONCERN', false, null]);
  });
});

describe('why a concern is of a worker', () => {
  const work = (more: Known['facts'] = {}, of: Partial<Known> = {}) =>
    known('Assignment', { shiftId: 'Shift', staffMemberId: 'worker', startsAt: at('10:00'), endsAt: at('14:00'), ...more }, of);

  it('is said of the shift first, then of the time of the worker', () => {
    expect(lines(explainWorker(incident, work(), shiftFrom())).filter(([condition]) => condition !== 'HAPPENED_DURING')).toEqual([
      ['FROM_STANDS', true, null],
      ['SHIFT_STANDS', true, null],
      ['RAISES_CONCERN', true, 'FALL'],
      ['SAYS_WHEN', true, '2026-07-01T12:00:00.000Z; 2026-07-01T12:30:00.000Z'],
      ['IS_UNIT', true, '2026-07-01T08:00:00.000Z to 2026-07-01T16:00:00.000Z'],
      ['SAME_SERVICE', true, null],
      ['SERVES_PERSON', true, 'everyone there'],
      ['TO_STANDS', true, null],
      ['ON_IT_THEN', true, '2026-07-01T12:00:00.000Z; 2026-07-01T10:00:00.000Z to 2026-07-01T14:00:00.000Z'],
    ]);
  });

  it('tells a shift that is gone from an assignment that is', () => {
    expect(unmet(explainWorker(incident, work(), shiftFrom({}, { stands: false })))).toEqual(['SHIFT_STANDS']);
    expect(unmet(explainWorker(incident, work({}, { stands: false }), shiftFrom()))).toEqual(['TO_STANDS']);
  });

  it('is nothing but that, where the shift is not known', () => {
    expect(lines(explainWorker(incident, work(), null))).toEqual([
      ['FROM_STANDS', true, null],
      ['TO_STANDS', true, null],
      ['SHIFT_STANDS', false, null],
    ]);
  });
});

const change = known(
  'IdentifiedChange',
  { state: 'CONFIRMED', code: 'FALLS', identifiedAt: IDENTIFIED, dueAt: at('12:00', '2026-07-08') },
  { id: 'change', ...times(IDENTIFIED) },
);
const EMPTY: AroundChange['near'] = { versions: [], ownerships: [], handovers: [], assignments: [], briefings: [] };
const explained = (rule: ChangeRule, to: Known, near: Partial<AroundChange['near']> = {}, onShift: readonly AssignmentFact[] = []) =>
  explainChange(rule, change, to, { near: { ...EMPTY, ...near }, onShift });
/** A known record as the rules find it near the change. */
const nearby = <T>({ id, serviceId, personId, happenedAt, recordedAt, facts }: Known): T =>
  ({ id, serviceId, personId, happenedAt, recordedAt, ...facts }) as T;

const version = (facts: Known['facts'] = {}, more: Partial<Known> = {}): Known =>
  known('PlanVersion', { planId: 'plan', answersIds: ['change'], riskCodes: ['CHOKING', 'FALLS'], ...facts }, { id: 'version', ...more });

describe('why a change is answered by a version of a plan', () => {
  const of = (to: Known) => explained('CHANGE_TO_PLAN_VERSION', to, { versions: [nearby<VersionFact>(to)] });

  it('is said condition by condition, with the codes and the times', () => {
    expect(lines(of(version()))).toEqual([
      ['FROM_STANDS', true, null],
      ['CONFIRMED', true, null],
      ['TO_STANDS', true, null],
      ['SAME_PERSON', true, null],
      ['CITES_CHANGE', true, null],
      ['NAMES_CODE', true, 'FALLS; CHOKING, FALLS'],
      ['AFTER_CHANGE', true, '2026-07-01T12:00:00.000Z; 2026-07-01T13:00:00.000Z'],
      ['PLAN_STANDS', true, null],
      ['NO_OTHER_FIRST', true, null],
    ]);
  });

  it('fails by each condition alone', () => {
    expect(unmet(of(version({}, { personId: 'other' })))).toEqual(['SAME_PERSON']);
    expect(unmet(of(version({ answersIds: ['another'] })))).toEqual(['CITES_CHANGE']);
    expect(unmet(of(version({ riskCodes: ['CHOKING'] })))).toEqual(['NAMES_CODE']);
    expect(unmet(of(version({}, { recordedAt: at('11:59') })))).toEqual(['AFTER_CHANGE']);
    expect(unmet(of(version({}, { recordedAt: IDENTIFIED })))).toEqual([]);
    const [, confirmed] = lines(
      explainChange('CHANGE_TO_OWNER', known('IdentifiedChange', { ...change.facts, state: 'CANDIDATE' }), version(), {
        near: EMPTY,
        onShift: [],
      }),
    );
    expect(confirmed).toEqual(['CONFIRMED', false, null]);
  });

  it('lists nothing where the version names nothing', () => {
    const bare = lines(explained('CHANGE_TO_PLAN_VERSION', version({ answersIds: undefined, riskCodes: 'FALLS' })));
    expect(bare.slice(4, 6)).toEqual([
      ['CITES_CHANGE', false, null],
      ['NAMES_CODE', false, 'FALLS; '],
    ]);
  });

  it('is that its plan was taken back, where it stands, cites the change of the person, and is not known around it', () => {
    const others = { versions: [nearby<VersionFact>(version({ answersIds: [] }, { id: 'another' }))] };
    const gone = (to: Known) => unmet(explained('CHANGE_TO_PLAN_VERSION', to, others));
    expect(gone(version())).toEqual(['PLAN_STANDS']);
    expect(gone(version({}, { stands: false }))).toEqual(['TO_STANDS']);
    expect(gone(version({}, { personId: 'other' }))).toEqual(['SAME_PERSON']);
    expect(gone(version({ answersIds: [] }))).toEqual(['CITES_CHANGE']);
  });

  it('is that another came first, where that alone keeps them apart', () => {
    const first = version({}, { id: 'first', recordedAt: at('12:30') });
    const versions = [version(), first].map((one) => nearby<VersionFact>(one));
    expect(unmet(explained('CHANGE_TO_PLAN_VERSION', version(), { versions }))).toEqual(['NO_OTHER_FIRST']);
    expect(unmet(explained('CHANGE_TO_PLAN_VERSION', first, { versions }))).toEqual([]);
  });
});

describe('why a change is of an owner', () => {
  const naming = (facts: Known['facts'] = {}, more: Partial<Known> = {}): Known =>
    known(
      'PlanOwnership',
      { planId: 'plan', startsOn: '2026-06-01', endsOn: null, ...facts },
      { id: 'naming', recordedAt: IDENTIFIED, ...more },
    );
  const of = (to: Known, ...others: readonly Known[]) =>
    explained('CHANGE_TO_OWNER', to, { ownerships: [to, ...others].map((one) => nearby<OwnershipFact>(one)) });

  it('is said condition by condition, with the days', () => {
    expect(lines(of(naming())).slice(2)).toEqual([
      ['TO_STANDS', true, null],
      ['SAME_PERSON', true, null],
      ['OF_ANSWERING_PLAN', true, null],
      ['BEGUN_BY_THEN', true, '2026-07-01; from 2026-06-01'],
      ['NAMED_BY_THEN', true, '2026-07-01T12:00:00.000Z; 2026-07-01T12:00:00.000Z'],
      ['NOT_ENDED', true, '2026-07-01; to no day'],
      ['NO_OTHER_FIRST', true, null],
    ]);
    expect(lines(of(naming({ endsOn: '2026-07-01' })))[7]).toEqual(['NOT_ENDED', true, '2026-07-01; to 2026-07-01']);
  });

  it('fails by each condition alone', () => {
    expect(unmet(of(naming({}, { personId: 'other' })))).toEqual(['SAME_PERSON']);
    expect(unmet(of(naming({ startsOn: '2026-07-01' })))).toEqual([]);
    expect(unmet(of(naming({ startsOn: '2026-07-02' })))).toEqual(['BEGUN_BY_THEN']);
    expect(unmet(of(naming({}, { recordedAt: at('12:01') })))).toEqual(['NAMED_BY_THEN']);
    expect(unmet(of(naming({ endsOn: '2026-06-30' })))).toEqual(['NOT_ENDED']);
    const answered = (planId: string) =>
      unmet(
        explained('CHANGE_TO_OWNER', naming(), { versions: [nearby<VersionFact>(version({ planId }))], ownerships: [nearby(naming())] }),
      );
    expect(answered('another')).toEqual(['OF_ANSWERING_PLAN']);
    expect(answered('plan')).toEqual([]);
  });

  it('has not ended yet, where the next was named after the change, for the same plan, person and day', () => {
    const ended = naming({ endsOn: '2026-06-30' });
    const next = (facts: Known['facts'] = {}, more: Partial<Known> = {}) =>
      naming({ startsOn: '2026-07-01', ...facts }, { id: 'next', recordedAt: at('12:01'), ...more });
    expect(unmet(of(ended, next()))).toEqual([]);
    expect(unmet(of(ended, next({ planId: 'another' })))).toEqual(['NOT_ENDED']);
    expect(unmet(of(ended, next({}, { personId: 'other' })))).toEqual(['NOT_ENDED']);
    expect(unmet(of(ended, next({ startsOn: '2026-07-02' })))).toEqual(['NOT_ENDED']);
    expect(unmet(of(ended, next({}, { recordedAt: IDENTIFIED })))).toEqual(['NOT_ENDED']);
  });
});

describe('why a change is of a handover', () => {
  const handover = (facts: Known['facts'] = {}, more: Partial<Known> = {}): Known =>
    known('Handover', { peopleIds: ['person'], changesIds: [], ...facts }, { id: 'handover', ...more });
  const of = (to: Known) => explained('CHANGE_TO_HANDOVER', to, { handovers: [nearby(to)] });

  it('is said condition by condition, with the times', () => {
    expect(lines(of(handover())).slice(2)).toEqual([
      ['TO_STANDS', true, null],
      ['SAME_SERVICE', true, null],
      ['SERVES_PERSON', true, null],
      ['AFTER_CHANGE', true, '2026-07-01T12:00:00.000Z; 2026-07-01T13:00:00.000Z'],
      ['WRITTEN_IN_TIME', true, '2026-07-01T13:00:00.000Z; 2026-07-01T13:00:00.000Z'],
      ['NO_OTHER_FIRST', true, null],
    ]);
  });

  it('fails by each condition alone', () => {
    expect(unmet(of(handover({}, { serviceId: 'other' })))).toEqual(['SAME_SERVICE']);
    expect(unmet(of(handover({ peopleIds: ['other'] })))).toEqual(['SERVES_PERSON']);
    expect(unmet(of(handover({}, { happenedAt: IDENTIFIED })))).toEqual(['AFTER_CHANGE']);
    expect(unmet(of(handover({}, { recordedAt: at('01:00', '2026-07-02') })))).toEqual([]);
    expect(unmet(of(handover({}, { recordedAt: at('01:01', '2026-07-02') })))).toEqual(['WRITTEN_IN_TIME']);
  });
});

const assigned = (more: Partial<AssignmentFact> = {}): AssignmentFact => ({
  ...{ id: 'work', serviceId: 'service', shiftId: 'Shift', staffMemberId: 'worker', peopleIds: [], ...times(at('09:00')) },
  ...{ startsAt: at('14:00'), endsAt: at('22:00') },
  ...more,
});

describe('why a change is of the next delivery', () => {
  const of = (onShift: readonly AssignmentFact[], ...assignments: readonly AssignmentFact[]) =>
    explained('CHANGE_TO_NEXT_DELIVERY', shiftFrom(), { assignments }, onShift);

  it('is said by when the first who works it begins; the shift itself need not be known to stand', () => {
    expect(lines(of([assigned({ id: 'late', startsAt: at('15:00') }), assigned()]))).toEqual([
      ['FROM_STANDS', true, null],
      ['CONFIRMED', true, null],
      ['SOMEONE_WORKS_IT', true, null],
      ['AFTER_CHANGE', true, '2026-07-01T12:00:00.000Z; 2026-07-01T14:00:00.000Z'],
      ['NO_OTHER_FIRST', true, null],
    ]);
  });

  it('fails where it was under way when the change was identified', () => {
    expect(unmet(of([assigned({ startsAt: IDENTIFIED }), assigned({ id: 'late' })]))).toEqual(['AFTER_CHANGE']);
  });

  it.each<[string, Partial<AssignmentFact>]>([
    ['is on another shift', { shiftId: 'another' }],
    ['is of another service', { serviceId: 'other' }],
    ['works for others', { peopleIds: ['other'] }],
    ['was put on it when it was over', { recordedAt: at('22:01') }],
  ])('says no time where whoever works it %s', (_what, more) => {
    expect(lines(of([assigned(more)])).slice(2)).toEqual([
      ['SOMEONE_WORKS_IT', false, null],
      ['NO_OTHER_FIRST', true, null],
    ]);
  });

  it('takes in who was put on it at its very end, and who works for the person', () => {
    expect(unmet(of([assigned({ recordedAt: at('22:00') })]))).toEqual([]);
    expect(unmet(of([assigned({ peopleIds: ['other', 'person'] })]))).toEqual([]);
  });

  it('is that another came first, as near the change, where that alone keeps them apart', () => {
    expect(unmet(of([assigned()], assigned({ id: 'first', shiftId: 'another', startsAt: at('13:00') })))).toEqual(['NO_OTHER_FIRST']);
  });

  it('takes the work on the shift as it is known of it, not as it was found near the change', () => {
    const joins = assigned({ id: 'joins', startsAt: at('15:00') });
    expect(unmet(of([assigned(), joins], assigned({ startsAt: at('11:00') })))).toEqual([]);
  });
});

describe('why a change is of a briefing', () => {
  const briefing = (facts: Known['facts'] = {}, more: Partial<Known> = {}): Known =>
    known(
      'Briefing',
      { shiftId: 'Shift', staffMemberId: 'worker', changeId: 'change', acknowledgedAt: at('13:00'), ...facts },
      { id: 'briefing', ...more },
    );
  const of = (to: Known, onShift: readonly AssignmentFact[] = [assigned()]) =>
    explained('CHANGE_TO_BRIEFING', to, { briefings: [nearby<BriefingFact>(to)] }, onShift);

  it('is said condition by condition, with the times', () => {
    expect(lines(of(briefing())).slice(2)).toEqual([
      ['TO_STANDS', true, null],
      ['SAME_PERSON', true, null],
      ['OF_NEXT_DELIVERY', true, null],
      ['OF_CHANGE_OR_PERSON', true, null],
      ['AFTER_CHANGE', true, '2026-07-01T12:00:00.000Z; 2026-07-01T13:00:00.000Z'],
      ['BY_START', true, '2026-07-01T14:00:00.000Z; 2026-07-01T13:00:00.000Z, 2026-07-01T13:00:00.000Z'],
      ['NO_OTHER_FIRST', true, null],
    ]);
  });

  it('fails by each condition alone', () => {
    expect(unmet(of(briefing({}, { personId: 'other' })))).toEqual(['SAME_PERSON']);
    expect(unmet(of(briefing({ changeId: 'another' })))).toEqual(['OF_CHANGE_OR_PERSON']);
    expect(unmet(of(briefing({ changeId: null })))).toEqual([]);
    expect(unmet(of(briefing({ acknowledgedAt: at('11:59') })))).toEqual(['AFTER_CHANGE']);
    expect(unmet(of(briefing({ acknowledgedAt: IDENTIFIED })))).toEqual([]);
    expect(unmet(of(briefing({ acknowledgedAt: at('14:01') })))).toEqual(['BY_START']);
    expect(unmet(of(briefing({}, { recordedAt: at('14:01') })))).toEqual(['BY_START']);
    expect(unmet(of(briefing({ acknowledgedAt: at('14:00') }, { recordedAt: at('14:00') })))).toEqual([]);
  });

  it('says no start where the worker is not on the shift', () => {
    expect(lines(of(briefing({ staffMemberId: 'another' }))).slice(3)).toEqual([
      ['SAME_PERSON', true, null],
      ['OF_NEXT_DELIVERY', false, null],
      ['OF_CHANGE_OR_PERSON', true, null],
      ['AFTER_CHANGE', true, '2026-07-01T12:00:00.000Z; 2026-07-01T13:00:00.000Z'],
      ['NO_OTHER_FIRST', true, null],
    ]);
    expect(unmet(of(briefing({ shiftId: null })))).toEqual(['OF_NEXT_DELIVERY']);
  });

  it('goes by the last start of who begins twice', () => {
    const again = [assigned({ id: 'again', startsAt: at('18:00') }), assigned()];
    expect(unmet(of(briefing({ acknowledgedAt: at('17:00') }, { recordedAt: at('17:00') }), again))).toEqual([]);
    expect(unmet(of(briefing({}, { recordedAt: at('18:01') }), again))).toEqual(['BY_START']);
  });

  it('is of a shift that is not the next delivery', () => {
    const earlier = assigned({ id: 'first', shiftId: 'another', startsAt: at('13:30') });
    const near = { briefings: [nearby<BriefingFact>(briefing())], assignments: [earlier] };
    expect(unmet(explained('CHANGE_TO_BRIEFING', briefing(), near, [assigned()]))).toEqual(['OF_NEXT_DELIVERY']);
  });
});
