import { addDays } from '@causeway/kernel';
import fc from 'fast-check';
import type { RoleName } from '../organisation/domain';
import { LEVELS, DEFAULT_DELAYS, delaysFaults, isAtRisk, rolesAbove } from './domain';
import { classesOfTrigger, toTell, type Holding, type Member, type People, type Told, type Waiting } from './ladder';

const DUE = '2026-03-16';
const day = (n: number): string => addDays(DUE, n);
const aCheck = (more: Partial<Waiting> = {}): Waiting => ({
  thing: 'CHECK',
  subjectId: 'the check',
  serviceId: 'Elm Court',
  dueOn: DUE,
  firing: 0,
  tellFrom: DUE,
  delayFrom: DUE,
  role: 'DEPUTY_MANAGER',
  ownerId: null,
  alsoIds: [],
  classes: ['GOVERNANCE'],
  ...more,
});
const holds = (staffMemberId: string, role: RoleName, more: Partial<Holding> = {}): Holding => ({
  role,
  serviceId: 'Elm Court',
  staffMemberId,
  deputyId: null,
  startsOn: '2026-01-01',
  endsOn: null,
  ...more,
});
const member = (id: string, jobRole: string, more: Partial<Member> = {}): Member => ({
  id,
  serviceId: 'Elm Court',
  jobRole,
  leftOn: null,
  enteredInError: false,
  ...more,
});

const holdings = [
  holds('Dee', 'DEPUTY_MANAGER', { deputyId: 'Sen' }),
  holds('Rae', 'REGISTERED_MANAGER', { deputyId: 'Dee' }),
  holds('Pru', 'PROVIDER_REPRESENTATIVE'),
  holds('Nia', 'NOMINATED_INDIVIDUAL'),
];
const people: People = { holdings, members: [member('Sen', 'SENIOR_CARER')] };
const inWords = (told: readonly Told[]): string => told.map(({ staffMemberId, level }) => `${staffMemberId} ${level}`).join(', ');
const told = (n: number, waiting = aCheck(), of: People = people, given: readonly Told[] = [], delays = DEFAULT_DELAYS): string =>
  inWords(toTell(waiting, of, given, delays, day(n)));

/** What is told day by day, each day by whoever is on the rungs then. */
function told24(waiting: Waiting, peopleOf: (n: number) => People, delays = DEFAULT_DELAYS, looks = 1): [n: number, told: Told][] {
  const given: [number, Told][] = [];
  for (let n = -2; n < 10; n += 1)
    for (let look = 0; look < looks; look += 1)
      for (const one of toTell(
        waiting,
        peopleOf(n),
        given.map(([, each]) => each),
        delays,
        day(n),
      ))
        given.push([n, one]);
  return given;
}
const course = (waiting = aCheck(), of: People = people, delays = DEFAULT_DELAYS): string =>
  told24(waiting, () => of, delays)
    .map(([n, one]) => `${n}: ${inWords([one])}`)
    .join('; ');

describe('what waits', () => {
  it('is told to whoever holds the role on the day, to the deputy a day later, and to the next level after three', () => {
    expect(course()).toBe('0: Dee HOLDER; 1: Sen DEPUTY; 3: Rae NEXT_LEVEL');
  });

  it('is told by the delays that are set, on one day too', () => {
    expect(course(aCheck(), people, { deputyAfterDays: 0, nextLevelAfterDays: 0 })).toBe('0: Dee HOLDER; 0: Sen DEPUTY; 0: Rae NEXT_LEVEL');
    expect(course(aCheck(), people, { deputyAfterDays: 2, nextLevelAfterDays: 5 })).toBe('0: Dee HOLDER; 2: Sen DEPUTY; 5: Rae NEXT_LEVEL');
  });

  it('is told to everyone whom it has come to, where nobody looked for days', () => {
    expect(told(5)).toBe('Dee HOLDER, Sen DEPUTY, Rae NEXT_LEVEL');
  });

  it('passes over a level that nobody fills, which delays nothing', () => {
    const without = (...ids: string[]): People => ({ ...people, holdings: holdings.filter((one) => !ids.includes(one.staffMemberId)) });
    expect(course(aCheck(), without('Dee'))).toBe('0: Rae NEXT_LEVEL');
    expect(course(aCheck(), without('Dee', 'Rae'))).toBe('0: Pru NEXT_LEVEL');
    expect(course(aCheck(), { ...people, holdings: [holds('Dee', 'DEPUTY_MANAGER'), ...holdings.slice(1)] })).toBe(
      '0: Dee HOLDER; 1: Rae NEXT_LEVEL',
    );
    expect(course(aCheck(), { holdings: [], members: [] })).toBe('');
  });

  it('goes from the registered manager to the provider, and from the provider to the nominated individual', () => {
    expect(course(aCheck({ role: 'REGISTERED_MANAGER' }))).toBe('0: Rae HOLDER; 1: Dee DEPUTY; 3: Pru NEXT_LEVEL');
    expect(course(aCheck({ role: 'PROVIDER_REPRESENTATIVE' }))).toBe('0: Pru HOLDER; 1: Nia NEXT_LEVEL');
    expect(course(aCheck({ role: 'NOMINATED_INDIVIDUAL' }))).toBe('0: Nia HOLDER');
    expect(rolesAbove(['DEPUTY_MANAGER', 'PROVIDER_QUALITY_LEAD'])).toEqual(['NOMINATED_INDIVIDUAL']);
    expect(rolesAbove([])).toEqual(['REGISTERED_MANAGER', 'PROVIDER_REPRESENTATIVE', 'NOMINATED_INDIVIDUAL']);
  });

  it('comes to a next level that is somebody else', () => {
    const both = [
      holds('Rae', 'DEPUTY_MANAGER', { deputyId: 'Rae2' }),
      holds('Rae', 'REGISTERED_MANAGER'),
      holds('Pru', 'PROVIDER_REPRESENTATIVE'),
    ];
    expect(course(aCheck(), { holdings: both, members: [] })).toBe('0: Rae HOLDER; 1: Pru NEXT_LEVEL');
  });

  it('is told to its owner, the owner’s deputy, and who is above the owner', () => {
    const owned = (ownerId: string) => aCheck({ thing: 'REVIEW_ACTION', role: null, ownerId, classes: ['REVIEW'] });
    expect(course(owned('Dee'))).toBe('0: Dee HOLDER; 1: Sen DEPUTY; 3: Rae NEXT_LEVEL');
    expect(course(owned('Rae'))).toBe('0: Rae HOLDER; 1: Dee DEPUTY; 3: Pru NEXT_LEVEL');
    expect(course(owned('somebody with no role'))).toBe('0: Rae NEXT_LEVEL');
  });

  it('is told at once where it began before it is due', () => {
    expect(course(aCheck({ role: 'REGISTERED_MANAGER', tellFrom: day(-2), dueOn: day(7), delayFrom: day(7) }))).toBe(
      '-2: Rae HOLDER; 8: Dee DEPUTY',
    );
    expect(course(aCheck({ role: 'REGISTERED_MANAGER', tellFrom: day(-2), dueOn: day(7), delayFrom: day(-2) }))).toBe(
      '-2: Rae HOLDER; -1: Dee DEPUTY; 1: Pru NEXT_LEVEL',
    );
  });

  it('that was missed and is another’s to know of too is told to them at once, where they may read it', () => {
    const daily = aCheck({ role: 'REGISTERED_MANAGER', alsoIds: ['Nia', 'Eve'] });
    expect(told(1, daily)).toBe('Rae HOLDER, Dee DEPUTY, Nia NEXT_LEVEL');
    expect(told(1, daily, people, [{ level: 'NEXT_LEVEL', staffMemberId: 'Nia' }])).toBe('Rae HOLDER, Dee DEPUTY');
    expect(told(1, aCheck({ alsoIds: ['Dee'] }))).toBe('Dee HOLDER, Sen DEPUTY');
    expect(told(4, aCheck({ alsoIds: ['Rae'] }))).toBe('Dee HOLDER, Sen DEPUTY, Rae NEXT_LEVEL');
  });

  it('is told of another service, or of the whole group, to nobody of this one', () => {
    expect(told(5, aCheck({ serviceId: 'Birch Lodge' }))).toBe('');
    expect(told(5, aCheck({ serviceId: null }))).toBe('');
    expect(told(0, aCheck({ serviceId: null }), { ...people, holdings: [holds('Dee', 'DEPUTY_MANAGER', { serviceId: null })] })).toBe(
      'Dee HOLDER',
    );
  });
});

describe('nobody is told', () => {
  it('whose holding has ended, or has not begun, and nobody who deputised for them', () => {
    const only = (more: Partial<Holding>): People => ({
      ...people,
      holdings: [holds('Dee', 'DEPUTY_MANAGER', { deputyId: 'Sen', ...more })],
    });
    expect(told(1, aCheck(), only({ endsOn: day(1) }))).toBe('Dee HOLDER, Sen DEPUTY');
    expect(told(1, aCheck(), only({ endsOn: day(0) }))).toBe('');
    expect(told(1, aCheck(), only({ startsOn: day(1) }))).toBe('Dee HOLDER, Sen DEPUTY');
    expect(told(1, aCheck(), only({ startsOn: day(2) }))).toBe('');
  });

  it('who left, from the day after their last, or whose record was entered in error', () => {
    const dee = (more: Partial<Member>): People => ({ ...people, members: [member('Dee', 'DEPUTY_MANAGER', more)] });
    expect(told(0, aCheck(), dee({ leftOn: day(0) }))).toBe('Dee HOLDER');
    expect(told(0, aCheck(), dee({ leftOn: day(-1) }))).toBe('Rae NEXT_LEVEL');
    expect(told(0, aCheck(), dee({ enteredInError: true }))).toBe('Rae NEXT_LEVEL');
  });

  it('twice, nor at a lower level than before', () => {
    expect(told(5, aCheck(), people, [{ level: 'HOLDER', staffMemberId: 'Dee' }])).toBe('Sen DEPUTY, Rae NEXT_LEVEL');
    expect(told(5, aCheck(), people, [{ level: 'NEXT_LEVEL', staffMemberId: 'Dee' }])).toBe('Sen DEPUTY, Rae NEXT_LEVEL');
    expect(told(5, aCheck(), people, [{ level: 'HOLDER', staffMemberId: 'Rae' }])).toBe('Dee HOLDER, Sen DEPUTY, Rae NEXT_LEVEL');
  });

  it('of safeguarding who need not know of it: whoever deputises, and a provider’s representative, are passed over', () => {
    const unreviewed = aCheck({ role: 'REGISTERED_MANAGER', classes: ['GOVERNANCE', 'SAFEGUARDING'] });
    expect(course(unreviewed)).toBe('0: Rae HOLDER; 1: Dee DEPUTY; 3: Nia NEXT_LEVEL');
    const deputised = { holdings: [holds('Rae', 'REGISTERED_MANAGER', { deputyId: 'Sen' })], members: people.members };
    expect(course(unreviewed, deputised)).toBe('0: Rae HOLDER');
    expect(course(aCheck({ role: 'REGISTERED_MANAGER' }), deputised)).toBe('0: Rae HOLDER; 1: Sen DEPUTY');
  });

  it('who deputises and has no role of their own that reads it: by their holdings there, or by their job', () => {
    const by = (members: readonly Member[], more: readonly Holding[] = []): string =>
      course(aCheck(), { holdings: [holds('Dee', 'DEPUTY_MANAGER', { deputyId: 'Sen' }), ...more], members });
    expect(by([])).toBe('0: Dee HOLDER');
    expect(by([member('Sen', 'SUPPORT_WORKER')])).toBe('0: Dee HOLDER');
    expect(by([member('Sen', 'A_JOB_OF_THEIRS')])).toBe('0: Dee HOLDER');
    // Who reads such things and is shown no notices.
    expect(by([member('Sen', 'ADMINISTRATOR')])).toBe('0: Dee HOLDER');
    expect(by([member('Sen', 'SENIOR_CARER', { serviceId: 'Birch Lodge' })])).toBe('0: Dee HOLDER');
    expect(by([member('Sen', 'SENIOR_CARER', { serviceId: null })])).toBe('0: Dee HOLDER');
    expect(by([], [holds('Sen', 'SENIOR_CARER')])).toBe('0: Dee HOLDER; 1: Sen DEPUTY');
    expect(by([], [holds('Sen', 'SENIOR_CARER', { serviceId: 'Birch Lodge' })])).toBe('0: Dee HOLDER');
  });

  it('of what is known to nobody', () => {
    expect(told(5, aCheck({ classes: null }))).toBe('');
  });
});

describe('an action that a trigger opened', () => {
  it('is read by whoever may read every record that it rests on', () => {
    expect(classesOfTrigger('REVIEW_MISSING', ['Indicator', 'Indicator'])).toEqual(['GOVERNANCE', 'SAFEGUARDING']);
    expect(classesOfTrigger('MISMATCH_OPEN', ['DailyNote', 'CarePlan'])).toEqual(['GOVERNANCE', 'CARE']);
    expect(classesOfTrigger('STAFF_LEAVING', [])).toEqual(['GOVERNANCE', 'STAFF_IDENTITY']);
    expect(classesOfTrigger('REPEATED_DELAY', ['SomethingElse'])).toBeNull();
    expect(classesOfTrigger('REVISIT_FAILED', ['SomethingElse'])).toEqual(['GOVERNANCE']);
  });

  it('does not wait for its day where somebody is at risk now', () => {
    const waiting = ['REPEATED_DELAY', 'REPEATED_INCIDENTS', 'REVISIT_FAILED', 'UNCLEAR_OWNERSHIP'] as const;
    const atRisk = ['MISMATCH_OPEN', 'DELAYED_ESCALATION', 'REVIEW_MISSING', 'FEELS_UNSAFE'] as const;
    expect([...waiting, ...atRisk].filter(isAtRisk)).toEqual(atRisk);
  });
});

it.each([
  [0, 0, ''],
  [1, 3, ''],
  [27, 27, ''],
  [-1, 3, 'deputyAfterDays'],
  [28, 27, 'deputyAfterDays,nextLevelAfterDays'],
  [3, 2, 'nextLevelAfterDays'],
  [1, 28, 'nextLevelAfterDays'],
])('delays of %i and %i days: %s', (deputyAfterDays, nextLevelAfterDays, wrong) => {
  const at = { now: new Date(), today: DUE, happenedAt: new Date() };
  const faults = delaysFaults({ number: 1, deputyAfterDays, nextLevelAfterDays, setById: 'Nia' }, at);
  expect(faults.map(({ code, field }) => `${code} ${field}`).join()).toBe(
    wrong
      .split(',')
      .filter((field) => field !== '')
      .map((field) => `DELAYS_OUT_OF_ORDER ${field}`)
      .join(),
  );
});

describe('whoever holds what, and whenever it is looked', () => {
  const ROLES: readonly RoleName[] = [
    'KEY_WORKER',
    'DEPUTY_MANAGER',
    'REGISTERED_MANAGER',
    'PROVIDER_REPRESENTATIVE',
    'NOMINATED_INDIVIDUAL',
  ];
  const someone = fc.constantFrom('Ann', 'Bob', 'Cyn', 'Dan', 'Eve');
  const aDay = fc.integer({ min: -3, max: 9 });
  const aHolding = fc.record({
    role: fc.constantFrom(...ROLES),
    serviceId: fc.constantFrom('Elm Court', 'Birch Lodge', null),
    staffMemberId: someone,
    deputyId: fc.option(someone),
    startsOn: aDay.map(day),
    endsOn: fc.option(aDay.map(day)),
  });
  const somePeople = fc.record({
    holdings: fc.array(aHolding, { maxLength: 8 }),
    members: fc.array(
      fc.record({
        id: someone,
        serviceId: fc.constantFrom('Elm Court', 'Birch Lodge'),
        jobRole: fc.constantFrom('SENIOR_CARER', 'SUPPORT_WORKER', 'ON_CALL_MANAGER'),
        leftOn: fc.option(aDay.map(day)),
        enteredInError: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  });
  const something = fc.record({
    role: fc.option(fc.constantFrom(...ROLES)),
    owner: someone,
    tellFrom: aDay.map(day),
    delayFrom: aDay.map(day),
    classes: fc.constantFrom(['GOVERNANCE'] as const, ['GOVERNANCE', 'SAFEGUARDING'] as const, ['REVIEW'] as const),
  });
  const waitingOf = ({ role, owner, ...rest }: Course['what']) => aCheck({ ...rest, role, ownerId: role === null ? owner : null });
  const someDelays = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
    .map(([a, b]) => ({ deputyAfterDays: Math.min(a, b), nextLevelAfterDays: Math.max(a, b) }));
  /** What it comes to where people change once, on a day. */
  const courses = fc.record({
    what: something,
    first: somePeople,
    then: somePeople,
    from: aDay,
    delays: someDelays,
    looks: fc.integer({ min: 1, max: 3 }),
  });
  interface Course {
    readonly what: { role: RoleName | null; owner: string; tellFrom: string; delayFrom: string; classes: Waiting['classes'] };
    readonly first: People;
    readonly then: People;
    readonly from: number;
    readonly delays: typeof DEFAULT_DELAYS;
    readonly looks: number;
  }
  const tellings = ({ what, first, then, from, delays, looks }: Course) => {
    const waiting = waitingOf(what);
    const peopleOf = (n: number): People => (n < from ? first : then);
    return { waiting, peopleOf, given: told24(waiting, peopleOf, delays, looks) };
  };
  const runs = { numRuns: 400 };

  it('nobody is told twice at one level, and for nobody do levels go back', () => {
    fc.assert(
      fc.property(courses, (one) => {
        const { given } = tellings(one);
        for (const who of ['Ann', 'Bob', 'Cyn', 'Dan', 'Eve']) {
          const levels = given.flatMap(([, each]) => (each.staffMemberId === who ? [LEVELS.indexOf(each.level)] : []));
          expect(levels).toEqual([...new Set(levels)].sort());
        }
      }),
      runs,
    );
  });

  it('levels follow each other while nobody changes, and none is told before the thing is', () => {
    fc.assert(
      fc.property(courses, (one) => {
        const lasting = (of: People): People => ({
          holdings: of.holdings.map((each) => ({ ...each, startsOn: '2026-01-01', endsOn: null })),
          members: of.members.map((each) => ({ ...each, leftOn: null })),
        });
        const { given, waiting } = tellings({ ...one, first: lasting(one.first), then: lasting(one.first) });
        const levels = given.map(([, { level }]) => LEVELS.indexOf(level));
        expect(levels).toEqual([...levels].sort());
        expect(new Set(given.map(([, { staffMemberId }]) => staffMemberId)).size).toBe(given.length);
        expect(given.every(([n]) => day(n) >= waiting.tellFrom)).toBe(true);
      }),
      runs,
    );
  });

  it('nobody is told who holds nothing in force there, is no recorded deputy of one who does, and owns nothing; nor who left', () => {
    fc.assert(
      fc.property(courses, (one) => {
        const { given, waiting, peopleOf } = tellings(one);
        for (const [n, { staffMemberId: who }] of given) {
          const { holdings: all, members } = peopleOf(n);
          const inForce = all.filter(
            (each) => each.serviceId !== 'Birch Lodge' && each.startsOn <= day(n) && (each.endsOn === null || each.endsOn >= day(n)),
          );
          expect(inForce.some((each) => each.staffMemberId === who || each.deputyId === who) || waiting.ownerId === who).toBe(true);
          expect(members.some((each) => each.id === who && (each.enteredInError || (each.leftOn !== null && each.leftOn < day(n))))).toBe(
            false,
          );
        }
      }),
      runs,
    );
  });

  it('nobody is told of safeguarding whose every role in force there reads their own alone', () => {
    const OFFICE = ['DEPUTY_MANAGER', 'REGISTERED_MANAGER', 'NOMINATED_INDIVIDUAL'];
    fc.assert(
      fc.property(courses, (one) => {
        const { given, peopleOf } = tellings({ ...one, what: { ...one.what, classes: ['GOVERNANCE', 'SAFEGUARDING'] } });
        for (const [n, { staffMemberId: who }] of given) {
          const { holdings: all, members } = peopleOf(n);
          const byRole = all.some(
            (each) =>
              each.staffMemberId === who &&
              OFFICE.includes(each.role) &&
              each.serviceId !== 'Birch Lodge' &&
              each.startsOn <= day(n) &&
              (each.endsOn === null || each.endsOn >= day(n)),
          );
          expect(
            byRole || members.some((each) => each.id === who && each.jobRole === 'ON_CALL_MANAGER' && each.serviceId === 'Elm Court'),
          ).toBe(true);
        }
      }),
      runs,
    );
  });
});
