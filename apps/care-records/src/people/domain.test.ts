import {
  careEndFaults,
  keyWorkerAssignmentFaults,
  keyWorkerOn,
  personFaults,
  resumptionFaults,
  serviceOn,
  type KeyWorkerAssignment,
  type Person,
  type PersonMove,
} from './domain';

const TODAY = '2026-03-09';
const at = { now: new Date('2026-03-09T09:00:00.000Z'), today: TODAY, happenedAt: new Date('2026-03-09T09:00:00.000Z') };
const person = (more: Partial<Person> = {}): Person =>
  ({
    serviceId: 'now',
    name: 'A',
    nhsNumber: null,
    bornOn: null,
    state: 'RECEIVING_CARE',
    stateSince: '2026-01-05',
    absences: null,
    ...more,
  }) as Person;
const codes = (faults: readonly { code: string; field?: string | null }[]): string[] => faults.map(({ code, field }) => `${code} ${field}`);

test.each<[string, Partial<Person>, string[]]>([
  ['sound', {}, []],
  ['without a name', { name: ' ' }, ['TEXT_EMPTY name']],
  ['of the longest name', { name: 'x'.repeat(200) }, []],
  ['of too long a name', { name: 'x'.repeat(201) }, ['TEXT_TOO_LONG name']],
  ['born today', { bornOn: TODAY }, []],
  ['born tomorrow', { bornOn: '2026-03-10' }, ['BORN_IN_FUTURE bornOn']],
])('a person %s', (_what, more, faults) => {
  expect(codes(personFaults(person(more), at))).toEqual(faults);
});

test.each<[string, Partial<Person>, string, string | undefined, string[]]>([
  ['today', {}, TODAY, undefined, []],
  ['on the day on which it began', {}, '2026-01-05', undefined, []],
  ['the day before it began', {}, '2026-01-04', undefined, ['ENDS_BEFORE_START endedOn']],
  ['the day before a move', {}, '2026-02-01', '2026-02-02', ['ENDS_BEFORE_START endedOn']],
  ['on the day of a move', {}, '2026-02-02', '2026-02-02', []],
  ['tomorrow', {}, '2026-03-10', undefined, ['DAY_IN_FUTURE endedOn']],
  ['when it has ended', { state: 'LEFT' }, TODAY, undefined, ['CARE_ENDED personId']],
  ['before it began, after a move in an earlier service', {}, '2026-01-04', '2025-12-01', ['ENDS_BEFORE_START endedOn']],
])('care that ends %s', (_when, more, day, since, faults) => {
  expect(codes(careEndFaults(person(more), day, 'endedOn', TODAY, since))).toEqual(faults);
});

test.each<[string, Partial<Person>, string, string[]]>([
  ['the day after who left', { state: 'LEFT' }, '2026-01-06', []],
  ['on the day on which who left', { state: 'LEFT' }, '2026-01-05', ['RESUMED_BEFORE_LEFT resumedOn']],
  ['before it ended', {}, '2026-01-05', ['CARE_NOT_ENDED personId']],
  ['of who died', { state: 'DIED' }, '2026-01-05', ['PERSON_DIED personId']],
  ['today', { state: 'LEFT' }, TODAY, []],
  ['tomorrow', { state: 'LEFT' }, '2026-03-10', ['DAY_IN_FUTURE resumedOn']],
])('care that goes on %s', (_when, more, day, faults) => {
  expect(codes(resumptionFaults(person(more), day, TODAY))).toEqual(faults);
});

test('a person was on each day in the service from which the next move went, and is now in that of now', () => {
  const move = (fromServiceId: string, movedOn: string): PersonMove => ({ fromServiceId, movedOn }) as PersonMove;
  const moves = [move('second', '2026-02-10'), move('first', '2026-02-01')];
  const on = (day: string) => serviceOn(person(), moves, day);
  expect(['2026-01-31', '2026-02-01', '2026-02-09', '2026-02-10'].map(on)).toEqual(['first', 'second', 'second', 'now']);
  expect(serviceOn(person(), [...moves].reverse(), '2026-01-31')).toBe('first');
  expect(moves.map(({ fromServiceId }) => fromServiceId)).toEqual(['second', 'first']);
});

const naming = (id: string, startsOn: string, endsOn: string | null = null, more: object = {}): KeyWorkerAssignment =>
  ({ id, personId: 'P', staffMemberId: id, startsOn, endsOn, enteredInErrorAt: null, ...more }) as KeyWorkerAssignment;

test('a naming of a key worker ends no sooner than it starts', () => {
  const of = (endsOn: string | null) => codes(keyWorkerAssignmentFaults(naming('a', '2026-03-02', endsOn), at));
  expect([of(null), of('2026-03-02'), of('2026-03-01')]).toEqual([[], [], ['ENDS_BEFORE_START endsOn']]);
});

test('the key worker of a day is the one named last of those who are it on that day', () => {
  const on = (day: string, ...namings: KeyWorkerAssignment[]) => keyWorkerOn(namings, day)?.id ?? null;
  const [early, late] = [naming('a', '2026-03-02', '2026-03-05'), naming('b', '2026-03-04')];
  const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
  expect(days.map((day) => on(day, early, late))).toEqual([null, 'a', 'a', 'b', 'b', 'b']);
  expect(days.map((day) => on(day, late, early))).toEqual([null, 'a', 'a', 'b', 'b', 'b']);
  expect([on('2026-03-05', early), on('2026-03-06', early)]).toEqual(['a', null]);
  expect(on('2026-03-04', naming('a', '2026-03-04'), naming('b', '2026-03-04'))).toBe('b');
  expect(on('2026-03-04', naming('b', '2026-03-04'), naming('a', '2026-03-04'))).toBe('b');
  expect(on('2026-03-04', early, naming('b', '2026-03-04', null, { enteredInErrorAt: new Date(0) }))).toBe('a');
});
