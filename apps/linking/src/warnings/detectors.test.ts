import { at, NOW, record } from '../../test/person-facts';
import { repeatedDelayOfOwner, repeatedDelayOfPerson, sameConcernAgain, saidOutright, type ChangeFact } from './detectors';
import { recordsMismatch, type PlannedFact, type RiskFact } from './mismatch-detector';
import { unclearOwnership, type OwnershipFact } from './ownership-detector';

const ids = (because: readonly { readonly id: string }[]): string[] => because.map(({ id }) => id);

describe('repeated delay (part of R41)', () => {
  const late = (id: string, dueOn: string, facts: Partial<ChangeFact> = {}): ChangeFact => ({
    ...record('IdentifiedChange', id, '2026-01-05'),
    dueAt: at(dueOn, '23:59:59.000'),
    publishedAt: null,
    ownerIds: ['owner'],
    ...facts,
  });

  it('fires for two overdue changes of one person that fell due 60 days apart, and names them and its setting', () => {
    // 2 January and 60 days is 3 March 2026.
    const fired = repeatedDelayOfPerson([late('b', '2026-03-03'), late('a', '2026-01-02')], NOW);
    expect(fired).toEqual([
      {
        rule: 'REPEATED_DELAY',
        state: 'STANDING',
        serviceId: 'service',
        personId: 'person',
        ownerId: null,
        because: [
          { kind: 'IdentifiedChange', id: 'a', happenedAt: at('2026-01-05'), recordedAt: at('2026-01-05') },
          { kind: 'IdentifiedChange', id: 'b', happenedAt: at('2026-01-05'), recordedAt: at('2026-01-05') },
        ],
        setting: '2 overdue changes of the same person in 60 days',
        suggestsReview: true,
        about: '',
      },
    ]);
  });

  it('does not fire at 61 days, nor for one', () => {
    expect(repeatedDelayOfPerson([late('a', '2026-01-02'), late('b', '2026-03-04')], NOW)).toEqual([]);
    expect(repeatedDelayOfPerson([late('a', '2026-01-02')], NOW)).toEqual([]);
  });

  it('counts days in London, not in UTC', () => {
    // Due at the end of 1 June in London, which is 22:59:59 UTC; 60 days before is 2 April, to its last second in London.
    const [first, last] = [late('a', '', { dueAt: '2026-04-02T22:59:59.000Z' }), late('b', '', { dueAt: '2026-05-31T23:30:00.000Z' })];
    expect(repeatedDelayOfPerson([first, last], NOW)).toHaveLength(1);
    expect(repeatedDelayOfPerson([{ ...first, dueAt: '2026-04-01T22:59:59.000Z' }, last], NOW)).toEqual([]);
  });

  it('looks only at what is overdue: not yet due, or published at the last second, is not', () => {
    const first = late('a', '2026-05-20');
    expect(repeatedDelayOfPerson([first, late('b', '2026-06-01')], NOW)).toEqual([]);
    expect(repeatedDelayOfPerson([first, late('b', '2026-05-25', { publishedAt: at('2026-05-25', '23:59:59.000') })], NOW)).toEqual([]);
    expect(repeatedDelayOfPerson([first, late('b', '2026-05-25', { publishedAt: at('2026-05-26', '00:00:00.000') })], NOW)).toHaveLength(1);
  });

  it('tells of each pair once: three in a row are two', () => {
    const fired = repeatedDelayOfPerson([late('c', '2026-02-03'), late('a', '2026-02-01'), late('b', '2026-02-02')], NOW);
    expect(fired.map(({ because }) => ids(because))).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  it('fires for one owner’s delays of different people, and not for what is one person’s alone', () => {
    const of = (id: string, dueOn: string, personId: string, ownerIds = ['owner']) => late(id, dueOn, { personId, ownerIds });
    expect(repeatedDelayOfOwner('owner', [of('a', '2026-01-02', 'one'), of('b', '2026-03-03', 'other')], NOW)).toMatchObject([
      { personId: null, ownerId: 'owner', about: 'owner', setting: '2 overdue changes of the same owner in 60 days' },
    ]);
    expect(repeatedDelayOfOwner('owner', [of('a', '2026-01-02', 'one'), of('b', '2026-03-04', 'other')], NOW)).toEqual([]);
    expect(repeatedDelayOfOwner('owner', [of('a', '2026-02-01', 'one'), of('b', '2026-02-02', 'one')], NOW)).toEqual([]);
    expect(repeatedDelayOfOwner('owner', [of('a', '2026-02-01', 'one'), of('b', '2026-02-02', 'other', ['another'])], NOW)).toEqual([]);
  });
});

describe('the same concern again (part of R41)', () => {
  const concern = (id: string, day: string, concernCode = 'MEALS', personId = 'person') => ({
    ...record('Feedback', id, day),
    concernCode,
    personId,
  });

  it('fires at 90 days, for the nearest before it', () => {
    expect(sameConcernAgain([concern('c', '2026-04-02'), concern('a', '2026-01-01'), concern('b', '2026-01-02')])).toMatchObject([
      { because: [{ id: 'a' }, { id: 'b' }] },
      {
        rule: 'SAME_CONCERN_AGAIN',
        because: [{ id: 'b' }, { id: 'c' }],
        setting: 'the same concern code twice from one family in 90 days',
        suggestsReview: true,
      },
    ]);
  });

  it('does not fire at 91 days, for another code, or for another person', () => {
    expect(sameConcernAgain([concern('a', '2026-01-01'), concern('b', '2026-04-02')])).toEqual([]);
    expect(sameConcernAgain([concern('a', '2026-01-01'), concern('b', '2026-01-02', 'CALLS')])).toEqual([]);
    expect(sameConcernAgain([concern('a', '2026-01-01'), concern('b', '2026-01-02', 'MEALS', 'someone else')])).toEqual([]);
  });
});

describe('what one record says by itself', () => {
  const said = (kind: string, facts: Record<string, unknown>) =>
    saidOutright({ ...record(kind, 'r', '2026-03-02'), facts }).map(({ rule, suggestsReview }) => [rule, suggestsReview]);

  it('fires for someone else assumed, in a handover or an interview (part of R41)', () => {
    expect(said('Handover', { assumedSomeoneElse: true })).toEqual([['ASSUMED_SOMEONE_ELSE', false]]);
    expect(said('StaffInterview', { ownershipAccount: 'ASSUMED_SOMEONE_ELSE' })).toEqual([['ASSUMED_SOMEONE_ELSE', false]]);
    expect(said('Handover', { assumedSomeoneElse: false })).toEqual([]);
    expect(said('StaffInterview', { ownershipAccount: 'UNKNOWN' })).toEqual([]);
    expect(said('Complaint', { assumedSomeoneElse: true, ownershipAccount: 'ASSUMED_SOMEONE_ELSE' })).toEqual([]);
  });

  it('fires for any complaint or feedback that nobody acted on (part of R47)', () => {
    expect(said('Complaint', { notActedOn: true })).toEqual([['POOR_RESPONSE', true]]);
    expect(said('Feedback', { codes: ['OTHER', 'RESPONSE_POOR'] })).toEqual([['POOR_RESPONSE', true]]);
    expect(said('Complaint', { notActedOn: false })).toEqual([]);
    expect(said('Feedback', { codes: ['OTHER'], notActedOn: true })).toEqual([]);
    expect(said('Handover', { notActedOn: true, codes: ['RESPONSE_POOR'] })).toEqual([]);
  });

  it('fires for any feedback that somebody feels unsafe, or that staff did not know the routines (part of R63, part of R83)', () => {
    expect(said('Feedback', { codes: ['UNSAFE'] })).toEqual([['FEELS_UNSAFE', true]]);
    expect(said('Feedback', { codes: ['UNFAMILIAR_STAFF', 'UNSAFE'] })).toEqual([
      ['FEELS_UNSAFE', true],
      ['UNFAMILIAR_STAFF', false],
    ]);
    expect(said('Complaint', { codes: ['UNSAFE', 'UNFAMILIAR_STAFF'] })).toEqual([]);
    expect(said('Feedback', {})).toEqual([]);
  });

  it('fires where staff ask whether something is serious enough, and where an audit found what nobody had flagged (part of R79)', () => {
    expect(said('StaffQuestion', { questionCode: 'SERIOUS_ENOUGH' })).toEqual([['SERIOUS_ENOUGH_ASKED', false]]);
    expect(said('StaffQuestion', { questionCode: 'WHO_IS_ON_CALL' })).toEqual([]);
    expect(said('Indicator', { origin: 'AUDIT' })).toEqual([['FOUND_LATE', false]]);
    expect(said('Indicator', { origin: 'WORKER_FLAGGED', questionCode: 'SERIOUS_ENOUGH' })).toEqual([]);
  });

  it('says with each the record and the setting', () => {
    const settings = (kind: string, facts: Record<string, unknown>) =>
      saidOutright({ ...record(kind, 'r', '2026-03-02'), facts }).map(({ setting, because }) => [setting, ids(because)]);
    expect(settings('Handover', { assumedSomeoneElse: true })).toEqual([['coded so in a handover or an interview', ['r']]]);
    expect(settings('Complaint', { notActedOn: true })).toEqual([['any complaint or feedback coded as not acted on', ['r']]]);
    expect(settings('Feedback', { codes: ['UNSAFE', 'UNFAMILIAR_STAFF'] })).toEqual([
      ['any feedback coded as feeling unsafe', ['r']],
      ['any feedback coded as staff who do not know routines', ['r']],
    ]);
    expect(settings('StaffQuestion', { questionCode: 'SERIOUS_ENOUGH' })).toEqual([
      ['any question of staff whether something is serious enough', ['r']],
    ]);
    expect(settings('Indicator', { origin: 'AUDIT' })).toEqual([['any safeguarding indicator that an audit found', ['r']]]);
  });
});

describe('unclear ownership (part of R47)', () => {
  // Thursday 26 March 2026; Friday is the first working day after, Monday 30 March the second.
  const plan = record('CarePlan', 'plan', '2026-03-26');
  const owned = (id: string, startsOn: string, endsOn: string | null = null, ownerId = id): OwnershipFact => ({
    ...record('PlanOwnership', id, startsOn),
    planId: 'plan',
    ownerId,
    startsOn,
    endsOn,
  });
  const fired = (ownerships: readonly OwnershipFact[], day: string) => unclearOwnership([plan], ownerships, new Date(at(day)));

  it('fires when a plan had no named owner for over one working day, and not at one', () => {
    expect(fired([], '2026-03-27')).toEqual([]);
    expect(fired([], '2026-03-29')).toEqual([]);
    expect(fired([], '2026-03-30')).toMatchObject([
      {
        rule: 'UNCLEAR_OWNERSHIP',
        personId: 'person',
        because: [{ kind: 'CarePlan', id: 'plan' }],
        setting: 'a plan without a named owner, or with two claims, for over 1 working day',
        suggestsReview: true,
        about: '2026-03-26',
      },
    ]);
  });

  it('counts from the last day of an ownership that ended', () => {
    const ended = [owned('o', '2026-03-26', '2026-03-31')];
    expect(fired(ended, '2026-03-31')).toEqual([]);
    expect(fired(ended, '2026-04-01')).toEqual([]);
    expect(fired(ended, '2026-04-02')).toMatchObject([{ about: '2026-03-31' }]);
  });

  it('fires for two claims that begin on one day, and names them', () => {
    const claims = [owned('a', '2026-03-26'), owned('b', '2026-03-26')];
    expect(fired(claims, '2026-03-27')).toEqual([]);
    expect(fired(claims, '2026-03-30').map(({ because }) => ids(because))).toEqual([['plan', 'a', 'b']]);
    expect(fired([owned('a', '2026-03-26'), owned('b', '2026-03-26', null, 'a')], '2026-03-30')).toEqual([]);
  });

  it('does not fire for a plan whose owner follows another, or whose second claim ended', () => {
    expect(fired([owned('a', '2026-03-26'), owned('b', '2026-03-27')], '2026-04-20')).toEqual([]);
    expect(fired([owned('a', '2026-03-26'), owned('b', '2026-03-26', '2026-03-27')], '2026-04-20')).toEqual([]);
    expect(fired([owned('a', '2026-03-26', '2026-04-20')], '2026-04-20')).toEqual([]);
  });

  it('does not take an owner of another plan, or of a day to come', () => {
    expect(fired([{ ...owned('a', '2026-03-26'), planId: 'another' }], '2026-03-30')).toHaveLength(1);
    expect(fired([owned('a', '2026-03-31')], '2026-03-30')).toHaveLength(1);
  });

  it('has ended when an owner was named in the end, and is told apart from one that stands', () => {
    const states = (ownerships: readonly OwnershipFact[], day: string) =>
      unclearOwnership([plan], ownerships, new Date(at(day))).map(({ state, about, because }) => [state, about, ...ids(because)]);
    expect(states([owned('a', '2026-04-20')], '2026-04-19')).toEqual([['STANDING', '2026-03-26', 'plan']]);
    expect(states([owned('a', '2026-04-20')], '2026-04-20')).toEqual([['ENDED', '2026-03-26', 'plan']]);
    expect(states([owned('a', '2026-03-28')], '2026-04-20')).toEqual([]);
    expect(states([owned('a', '2026-03-26', '2026-03-31'), owned('b', '2026-04-20', '2026-04-21')], '2026-04-30')).toEqual([
      ['ENDED', '2026-03-31', 'plan'],
      ['STANDING', '2026-04-21', 'plan'],
    ]);
    expect(states([owned('a', '2026-03-26'), owned('b', '2026-03-26', '2026-03-30')], '2026-04-20')).toEqual([
      ['ENDED', '2026-03-26', 'plan', 'a', 'b'],
    ]);
  });

  it('is not undone by naming an owner from a day that is past, unless one owner follows another', () => {
    const late = { ...owned('a', '2026-03-26'), recordedAt: at('2026-04-20') };
    expect(fired([late], '2026-04-19')).toMatchObject([{ state: 'STANDING' }]);
    expect(fired([late], '2026-04-20')).toMatchObject([{ state: 'ENDED' }]);
    const first = owned('b', '2026-03-26', '2026-03-31');
    const second = { ...owned('c', '2026-04-01'), recordedAt: at('2026-04-20') };
    expect(fired([first, second], '2026-04-30')).toEqual([]);
    expect(fired([{ ...first, endsOn: null }, second], '2026-04-30')).toEqual([]);
    expect(fired([first, { ...second, startsOn: '2026-04-02' }], '2026-04-30')).toMatchObject([{ state: 'ENDED', about: '2026-03-31' }]);
  });

  it('counts two claims from when the later was known', () => {
    const claims = [owned('a', '2026-03-26'), { ...owned('b', '2026-03-26'), recordedAt: at('2026-04-13') }];
    expect(fired(claims, '2026-04-14')).toEqual([]);
    expect(fired(claims, '2026-04-15')).toMatchObject([{ about: '2026-04-13' }]);
  });

  it('does not fire for what was over before the plan was recorded', () => {
    const imported = { ...plan, recordedAt: at('2026-04-20') };
    const named = { ...owned('a', '2026-03-26'), recordedAt: at('2026-04-20') };
    expect(unclearOwnership([imported], [named], new Date(at('2026-04-30')))).toEqual([]);
    expect(unclearOwnership([imported], [], new Date(at('2026-04-19')))).toEqual([]);
    expect(unclearOwnership([imported], [], new Date(at('2026-04-20')))).toHaveLength(1);
  });

  it('ends with the day before care does', () => {
    const until = (from: string) =>
      unclearOwnership([plan], [], new Date(at('2026-04-20')), () => [{ from, until: '9999-12-31' }]).map(({ state }) => state);
    expect(until('2026-03-30')).toEqual([]);
    expect(until('2026-03-31')).toEqual(['ENDED']);
  });

  it('counts no time in which the service does not care for the person, and begins anew when care goes on', () => {
    const away = [{ from: '2026-04-01', until: '2026-04-20' }];
    const seen = (ownerships: readonly OwnershipFact[], day: string) =>
      unclearOwnership([plan], ownerships, new Date(at(day)), () => away).map(({ state, about }) => [state, about]);
    const ended = [owned('a', '2026-03-26', '2026-03-31')];
    expect(seen(ended, '2026-04-21')).toEqual([]);
    expect(seen(ended, '2026-04-22')).toEqual([['STANDING', '2026-04-20']]);
    expect(seen([], '2026-04-22')).toEqual([
      ['ENDED', '2026-03-26'],
      ['STANDING', '2026-04-20'],
    ]);
  });

  it('does not guess past the end of the calendar', () => {
    expect(unclearOwnership([plan], [], new Date('2028-01-10T12:00:00.000Z'))).toEqual([]);
  });
});

describe('records that do not match the plan', () => {
  // Friday 27 March 2026; the fifth working day after, over Easter, is Tuesday 7 April.
  const risk = (id: string, day: string, ...riskCodes: string[]): RiskFact => ({ ...record('DailyNote', id, day), riskCodes });
  const version = (number: number, day: string, ...riskCodes: string[]): PlannedFact => ({
    ...record('PlanVersion', `v${number}`, day),
    planId: 'plan',
    number,
    riskCodes,
  });
  const fired = (risks: readonly RiskFact[], versions: readonly PlannedFact[], day = '2026-03-28') =>
    recordsMismatch(risks, versions, new Date(at(day))).map(({ rule, because, about }) => [rule, about, ...ids(because)]);

  it('are found: a risk of a note that the current version lacks, by the first record that shows it (R48)', () => {
    const risks = [risk('b', '2026-03-28', 'FALLS'), risk('a', '2026-03-27', 'FALLS', 'CHOKING')];
    expect(fired(risks, [version(1, '2026-01-01', 'CHOKING')])).toEqual([['RECORDS_MISMATCH', 'FALLS', 'a']]);
    expect(fired(risks, [version(1, '2026-01-01', 'CHOKING', 'FALLS')])).toEqual([]);
  });

  it('are found in any plan of the person', () => {
    const other = { ...version(1, '2026-01-01', 'FALLS'), planId: 'another', id: 'w' };
    expect(fired([risk('a', '2026-03-27', 'FALLS')], [version(1, '2026-01-02'), other])).toEqual([]);
  });

  it('are found again when a record shows a risk after the version that dropped it, and not before', () => {
    const versions = [version(3, '2026-03-10'), version(1, '2026-01-01'), version(2, '2026-02-01', 'FALLS')];
    expect(fired([risk('a', '2026-03-09', 'FALLS')], versions)).toEqual([]);
    expect(fired([risk('a', '2026-03-09', 'FALLS'), risk('b', '2026-03-27', 'FALLS')], versions)).toEqual([
      ['RECORDS_MISMATCH', 'FALLS', 'b'],
    ]);
  });

  it('are a trigger once open for over five working days, and not at five (part of R47)', () => {
    const risks = [risk('a', '2026-03-27', 'FALLS')];
    expect(fired(risks, [], '2026-04-07')).toEqual([['RECORDS_MISMATCH', 'FALLS', 'a']]);
    expect(fired(risks, [], '2026-04-08')).toEqual([
      ['RECORDS_MISMATCH', 'FALLS', 'a'],
      ['MISMATCH_OPEN', 'FALLS', 'a'],
    ]);
    expect(recordsMismatch(risks, [], new Date(at('2026-04-08'))).map(({ setting, suggestsReview }) => [setting, suggestsReview])).toEqual([
      ['risk FALLS is in a record and not in the current plan', false],
      ['risk FALLS in a record and not in the current plan for over 5 working days', true],
    ]);
  });
});

describe('records that did not match the plan for a time', () => {
  const risk = (id: string, happenedOn: string, recordedOn = happenedOn): RiskFact => ({
    ...record('DailyNote', id, happenedOn),
    recordedAt: at(recordedOn),
    riskCodes: ['FALLS'],
  });
  const version = (id: string, number: number, day: string, riskCodes: readonly string[], planId = 'plan'): PlannedFact => ({
    ...record('PlanVersion', id, day),
    planId,
    number,
    riskCodes,
  });
  const found = (risks: readonly RiskFact[], versions: readonly PlannedFact[], careEnded: string | null = null) =>
    recordsMismatch(risks, versions, new Date(at('2026-05-29')), careEnded).map(({ rule, state, because }) => [
      rule,
      state,
      ...ids(because),
    ]);

  it('have ended when a version shows the risk, and were a trigger only if that took over five working days', () => {
    const risks = [risk('a', '2026-03-27')];
    expect(found(risks, [version('v', 1, '2026-04-07', ['FALLS'])])).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
    expect(found(risks, [version('v', 1, '2026-04-08', ['FALLS'])])).toEqual([
      ['RECORDS_MISMATCH', 'ENDED', 'a'],
      ['MISMATCH_OPEN', 'ENDED', 'a'],
    ]);
    const midnight = { ...version('v', 1, '2026-04-08', ['FALLS']), recordedAt: '2026-04-07T23:00:00.000Z' };
    expect(found(risks, [midnight])).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
  });

  it('are none where the record came when a plan showed the risk already', () => {
    const versions = [version('v', 1, '2026-04-08', ['FALLS'])];
    expect(found([risk('a', '2026-04-07', '2026-04-09')], versions)).toEqual([]);
    expect(found([risk('a', '2026-04-08')], versions)).toEqual([]);
    expect(found([{ ...risk('a', '2026-04-09'), recordedAt: at('2026-04-07') }], versions)).toEqual([]);
  });

  it('are found for each time in which no plan showed the risk', () => {
    const versions = [
      version('v1', 1, '2026-04-08', ['FALLS']),
      version('v2', 2, '2026-04-10', []),
      version('w1', 1, '2026-04-09', ['FALLS'], 'another'),
      version('w2', 2, '2026-04-14', [], 'another'),
    ];
    const risks = [risk('a', '2026-04-07'), risk('b', '2026-04-12'), risk('c', '2026-05-28')];
    expect(found(risks, versions)).toEqual([
      ['RECORDS_MISMATCH', 'ENDED', 'a'],
      ['RECORDS_MISMATCH', 'STANDING', 'c'],
    ]);
    expect(found(risks, [...versions, version('v3', 3, '2026-05-20', ['FALLS'])])).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
    expect(found([risk('d', '2026-04-12')], [...versions.slice(0, 1), version('v2', 2, '2026-04-20', []), ...versions.slice(2)])).toEqual(
      [],
    );
  });

  it('end when care does', () => {
    expect(found([risk('a', '2026-03-27'), risk('b', '2026-04-02')], [], at('2026-04-01'))).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
    expect(found([risk('a', '2026-03-27')], [version('v', 1, '2026-03-28', ['FALLS'])], at('2026-05-01'))).toEqual([
      ['RECORDS_MISMATCH', 'ENDED', 'a'],
    ]);
    expect(found([risk('a', '2026-04-01')], [], at('2026-04-01'))).toEqual([]);
  });
});
