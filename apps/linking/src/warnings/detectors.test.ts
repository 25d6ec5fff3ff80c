import { at, NOW, record } from '../../test/person-facts';
import {
  inOrder,
  overdue,
  repeatedDelayOfOwner,
  repeatedDelayOfPerson,
  sameConcernAgain,
  saidOutright,
  SPEAKING,
  SPEAKING_RULES,
  type ChangeFact,
} from './detectors';

const ids = (because: readonly { readonly id: string }[]): string[] => because.map(({ id }) => id);

test('records are in the order of a time, and by id where two have the same', () => {
  const [a, b, c] = [record('Note', 'a', '2026-03-03'), record('Note', 'b', '2026-03-02'), record('Note', 'c', '2026-03-02')];
  for (const facts of [
    [a, b, c],
    [c, b, a],
    [b, a, c],
    [c, a, b],
  ])
    expect(ids(inOrder(facts, (fact) => fact.happenedAt))).toEqual(['b', 'c', 'a']);
});

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

  it('is overdue from after its due time on, published or not', () => {
    const due = { dueAt: at('2026-05-25') };
    expect(overdue([{ ...due, publishedAt: null }], new Date(at('2026-05-25')))).toEqual([]);
    expect(overdue([{ ...due, publishedAt: null }], new Date(at('2026-05-25', '12:00:00.001')))).toHaveLength(1);
    expect(overdue([{ ...due, publishedAt: at('2026-05-25') }], NOW)).toEqual([]);
  });

  it('tells of each pair once, of neighbours by the day on which they fell due: three in a row are two', () => {
    const fired = repeatedDelayOfPerson([late('a', '2026-02-03'), late('c', '2026-02-01'), late('b', '2026-02-02')], NOW);
    expect(fired.map(({ because }) => ids(because))).toEqual([
      ['c', 'b'],
      ['b', 'a'],
    ]);
  });

  it('is told of the service in which the last of them is', () => {
    const [first, last] = [late('a', '2026-02-01', { serviceId: 'left' }), late('b', '2026-02-02', { serviceId: 'now' })];
    expect(repeatedDelayOfPerson([first, last], NOW)).toMatchObject([{ serviceId: 'now' }]);
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
    const [first, second, third] = [concern('c', '2026-01-01'), concern('b', '2026-01-02'), concern('a', '2026-04-02')];
    expect(sameConcernAgain([third, first, { ...second, serviceId: 'other' }])).toMatchObject([
      { serviceId: 'other', because: [{ id: 'c' }, { id: 'b' }] },
      { serviceId: 'service', because: [{ id: 'b' }, { id: 'a' }] },
    ]);
    expect(sameConcernAgain([first, second])).toEqual([
      {
        rule: 'SAME_CONCERN_AGAIN',
        state: 'STANDING',
        serviceId: 'service',
        personId: 'person',
        ownerId: null,
        because: [first, second].map(({ kind, id, happenedAt, recordedAt }) => ({ kind, id, happenedAt, recordedAt })),
        setting: 'the same concern code twice from one family in 90 days',
        suggestsReview: true,
        about: '',
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

  it('fires for any note that is worded vaguely, and nothing fires by another’s sign: three detectors (R79)', () => {
    const signs = [
      ['DailyNote', { clarity: 'VAGUE' }, 'VAGUE_NOTE'],
      ['Indicator', { origin: 'AUDIT' }, 'FOUND_LATE'],
      ['StaffQuestion', { questionCode: 'SERIOUS_ENOUGH' }, 'SERIOUS_ENOUGH_ASKED'],
    ] as const;
    for (const [kind] of signs)
      for (const [of, facts, rule] of signs)
        expect([kind, rule, said(kind, facts)]).toEqual([kind, rule, kind === of ? [[rule, false]] : []]);
    expect(said('DailyNote', { clarity: 'VAGUE', vagueness: ['UNDESCRIBED_MARK'] })).toEqual([['VAGUE_NOTE', false]]);
    expect(said('DailyNote', { riskCodes: [] })).toEqual([]);
    expect(said('Handover', { clarity: 'VAGUE' })).toEqual([]);
  });

  it('fires for any gap in the induction of an agency worker on a sampled shift (part of R66)', () => {
    const whole = { orientation: 'COMPLETE', guidance: 'COMPLETE', checklist: 'COMPLETE' };
    for (const item of Object.keys(whole))
      expect([item, said('InductionVerdict', { ...whole, [item]: 'GAP' })]).toEqual([item, [['INDUCTION_EVIDENCE_MISSING', true]]]);
    expect(said('InductionVerdict', whole)).toEqual([]);
    expect(said('Induction', { orientation: 'GAP' })).toEqual([]);
  });

  it('stands, of the person and the service of the record, also where that is about nobody', () => {
    expect(saidOutright({ ...record('Feedback', 'r', '2026-03-02'), personId: null, facts: { codes: ['UNSAFE'] } })).toEqual([
      {
        rule: 'FEELS_UNSAFE',
        state: 'STANDING',
        serviceId: 'service',
        personId: null,
        ownerId: null,
        because: [{ kind: 'Feedback', id: 'r', happenedAt: at('2026-03-02'), recordedAt: at('2026-03-02') }],
        setting: 'any feedback coded as feeling unsafe',
        suggestsReview: true,
        about: '',
      },
    ]);
  });

  it('is looked for in each kind of record that may say something, by each rule', () => {
    expect(SPEAKING).toEqual([
      'Handover',
      'StaffInterview',
      'Complaint',
      'Feedback',
      'StaffQuestion',
      'Indicator',
      'DailyNote',
      'InductionVerdict',
    ]);
    expect(SPEAKING_RULES).toEqual([
      'ASSUMED_SOMEONE_ELSE',
      'POOR_RESPONSE',
      'FEELS_UNSAFE',
      'UNFAMILIAR_STAFF',
      'SERIOUS_ENOUGH_ASKED',
      'FOUND_LATE',
      'VAGUE_NOTE',
      'INDUCTION_EVIDENCE_MISSING',
    ]);
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
    expect(settings('DailyNote', { clarity: 'VAGUE' })).toEqual([['any note with a phrase that the rules of wording call vague', ['r']]]);
  });
});
