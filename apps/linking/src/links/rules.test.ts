import fc from 'fast-check';
import { asLines, linksByOracle, standing, type Told } from '../../test/oracle';
import { world } from '../../test/worlds';
import {
  judge,
  type AssignmentFact,
  type BriefingFact,
  type ChangeFact,
  type HandoverFact,
  type OwnershipFact,
  type Surroundings,
  type VersionFact,
} from './rules';

const factsOf = (told: readonly Told[], kind: string): any[] =>
  told
    .filter((one) => one.kind === kind)
    .map(({ id, serviceId, happenedAt, recordedAt, data }) => ({ id, serviceId, happenedAt, recordedAt, ...data }));

/** All that is known, as the surroundings of any change. */
const everything = (told: readonly Told[]): Surroundings => ({
  versions: factsOf(told, 'PlanVersion'),
  ownerships: factsOf(told, 'PlanOwnership'),
  handovers: factsOf(told, 'Handover'),
  assignments: factsOf(told, 'Assignment'),
  briefings: factsOf(told, 'Briefing'),
});

test('the links of any facts in any order are those of the oracle', () => {
  fc.assert(
    fc.property(
      world.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const facts = standing(shuffled);
        const links = factsOf(facts, 'IdentifiedChange')
          .filter((change) => change.state === 'CONFIRMED')
          .flatMap((change) =>
            judge(change, everything(facts)).links.map(({ rule, to, holds }) => ({ rule, changeId: change.id as string, holds, ...to })),
          );
        expect(asLines(links)).toEqual(asLines(linksByOracle(told)));
      },
    ),
    { numRuns: 3_000 },
  );
});

const at = (time: string, day = '2026-07-01'): string => `${day}T${time}:00.000Z`;
const times = (when: string) => ({ happenedAt: when, recordedAt: when });
const NOTHING: Surroundings = { versions: [], ownerships: [], handovers: [], assignments: [], briefings: [] };
const change: ChangeFact = {
  ...{ id: 'change', serviceId: 'service', personId: 'person', code: 'FALLS' },
  ...{ identifiedAt: at('12:00'), dueAt: at('12:00', '2026-07-08'), ...times(at('12:00')) },
};
const version = (more: Partial<VersionFact> = {}): VersionFact => ({
  ...{
    id: 'version',
    serviceId: 'service',
    personId: 'person',
    planId: 'plan',
    answersIds: ['change'],
    riskCodes: ['FALLS'],
    ...times(at('14:00')),
  },
  ...more,
});
/** Someone's work from then on, of which everyone knew in the morning. */
const work = (id: string, shiftId: string, startsAt: string, more: Partial<AssignmentFact> = {}): AssignmentFact => ({
  ...{ id, shiftId, startsAt, serviceId: 'service', staffMemberId: `worker of ${id}`, peopleIds: [], ...times(at('06:00')) },
  endsAt: at('23:00'),
  ...more,
});
const briefing = (of: AssignmentFact, acknowledgedAt: string, more: Partial<BriefingFact> = {}): BriefingFact => ({
  ...{ id: `briefing of ${of.id}`, shiftId: of.shiftId, staffMemberId: of.staffMemberId, personId: 'person', changeId: 'change' },
  ...{ acknowledgedAt, ...times(acknowledgedAt) },
  ...more,
});
const handover = (more: Partial<HandoverFact> = {}): HandoverFact => ({
  ...{ id: 'handover', serviceId: 'service', peopleIds: ['other', 'person'], changesIds: ['change'], ...times(at('13:00')) },
  ...more,
});
const naming = (id: string, startsOn: string, more: Partial<OwnershipFact> = {}): OwnershipFact => ({
  ...{ id, startsOn, serviceId: 'service', planId: 'plan', personId: 'person', endsOn: null, ...times(at('08:00', '2026-06-01')) },
  ...more,
});
const judged = (near: Partial<Surroundings>) => judge(change, { ...NOTHING, ...near });
const linked = (near: Partial<Surroundings>) => judged(near).links.map(({ rule, to, holds }) => [rule, to.id, holds]);

describe('a change', () => {
  it('around which nothing is known is linked to nothing, and nobody is said to be briefed of it or not', () => {
    expect(judged({})).toEqual({
      publishedAt: null,
      nextDeliveryAt: null,
      restsOnIds: [],
      briefed: null,
      publishedDeliveryAt: null,
      briefedAfterPublication: null,
      links: [],
    });
  });

  it('is published when the first version that answers it was recorded, by id of two at once', () => {
    const versions = [version({ id: 'c' }), version({ id: 'a', recordedAt: at('15:00') }), version({ id: 'b' }), version({ id: 'd' })];
    expect(judged({ versions }).publishedAt).toBe(at('14:00'));
    expect(linked({ versions })).toEqual([['CHANGE_TO_PLAN_VERSION', 'b', true]]);
  });

  it.each<[string, Partial<VersionFact>]>([
    ['of another person', { personId: 'other' }],
    ['that cites another change', { answersIds: ['another'] }],
    ['that names another code', { riskCodes: ['CHOKING'] }],
    ['recorded before it', { recordedAt: at('11:59') }],
  ])('is not answered by a version %s', (_what, more) => {
    expect(judged({ versions: [version(more)] })).toMatchObject({ publishedAt: null, links: [] });
  });

  it('is answered by a version of the very instant', () => {
    expect(judged({ versions: [version({ recordedAt: at('12:00') })] }).publishedAt).toBe(at('12:00'));
  });

  it('is linked to records of each kind, with their times, and of a version and an owner with their service', () => {
    const delivery = work('a', 'one', at('16:00'));
    const versions = [version({ serviceId: 'there' })];
    const near = { versions, ownerships: [naming('o', '2026-06-01')], handovers: [handover()], assignments: [delivery] };
    expect(judged({ ...near, briefings: [briefing(delivery, at('15:00'))] }).links).toEqual([
      {
        rule: 'CHANGE_TO_PLAN_VERSION',
        to: { kind: 'PlanVersion', id: 'version', ...times(at('14:00')) },
        toServiceId: 'there',
        holds: true,
      },
      {
        rule: 'CHANGE_TO_OWNER',
        to: { kind: 'PlanOwnership', id: 'o', ...times(at('08:00', '2026-06-01')) },
        toServiceId: 'service',
        holds: true,
      },
      { rule: 'CHANGE_TO_HANDOVER', to: { kind: 'Handover', id: 'handover', ...times(at('13:00')) }, holds: true },
      { rule: 'CHANGE_TO_NEXT_DELIVERY', to: { kind: 'Shift', id: 'one', ...times(at('06:00')) }, holds: true },
      { rule: 'CHANGE_TO_BRIEFING', to: { kind: 'Briefing', id: 'briefing of a', ...times(at('15:00')) }, holds: true },
    ]);
  });

  it.each([
    [at('12:00', '2026-07-08'), true],
    [at('12:01', '2026-07-08'), false],
  ])('that is answered at %s is in time: %s', (recordedAt, holds) => {
    expect(linked({ versions: [version({ recordedAt })] })).toEqual([['CHANGE_TO_PLAN_VERSION', 'version', holds]]);
  });
});

describe('the handover of a change', () => {
  const given = (...handovers: readonly Partial<HandoverFact>[]) => linked({ handovers: handovers.map(handover) });

  it('is the first after it, and holds where it carries the change', () => {
    expect(given({ id: 'a', ...times(at('15:00')) }, { id: 'b' })).toEqual([['CHANGE_TO_HANDOVER', 'b', true]]);
    expect(given({ changesIds: ['another'] })).toEqual([['CHANGE_TO_HANDOVER', 'handover', false]]);
  });

  it.each<[string, Partial<HandoverFact>]>([
    ['of another service', { serviceId: 'other' }],
    ['about others', { peopleIds: ['other'] }],
    ['at the very instant of the change', times(at('12:00'))],
    ['written down over twelve hours later', { recordedAt: at('01:01', '2026-07-02') }],
  ])('is none %s', (_what, more) => {
    expect(given(more)).toEqual([]);
  });

  it('is one that was written down twelve hours later', () => {
    expect(given({ recordedAt: at('01:00', '2026-07-02') })).toHaveLength(1);
  });
});

describe('the next delivery', () => {
  const [first, joins, later] = [work('a', 'one', at('13:00')), work('b', 'one', at('13:30')), work('c', 'two', at('16:00'))];

  it('rests on the work on the first shift after the change alone, and on that shift', () => {
    expect(judged({ assignments: [later, joins, first] })).toMatchObject({
      nextDeliveryAt: at('13:00'),
      restsOnIds: ['a', 'b', 'one'],
      briefed: false,
    });
  });

  it('is no shift that was under way, or that began at the very instant, and rests on such a one where somebody joined it', () => {
    const [under, begun] = [work('u', 'under', at('11:00')), work('v', 'begun', at('12:00'))];
    expect(judged({ assignments: [under, begun, first] })).toMatchObject({ nextDeliveryAt: at('13:00'), restsOnIds: ['a', 'one'] });
    const late = [work('w', 'under', at('12:30')), work('x', 'begun', at('12:40'))];
    expect(judged({ assignments: [under, begun, ...late, first] })).toMatchObject({
      nextDeliveryAt: at('13:00'),
      restsOnIds: ['a', 'u', 'v', 'w', 'x', 'under', 'begun', 'one'],
    });
  });

  it('rests on what is ahead, where none of it is a next one', () => {
    const assignments = [work('u', 'under', at('11:00')), work('w', 'under', at('12:30'))];
    expect(judged({ assignments })).toMatchObject({ nextDeliveryAt: null, restsOnIds: ['u', 'w', 'under'], briefed: null });
  });

  it('is the first to start, whatever its id, also of work that was planned at its very end', () => {
    const early = work('y', 'yet', at('12:30'), { endsAt: at('12:50'), recordedAt: at('12:50') });
    expect(linked({ assignments: [first, early] })).toEqual([['CHANGE_TO_NEXT_DELIVERY', 'yet', false]]);
  });

  it('is briefed where all who work it are', () => {
    const both = { versions: [version({ recordedAt: at('12:00') })], assignments: [first, joins] };
    expect(judged({ ...both, briefings: [briefing(first, at('12:30'))] })).toMatchObject({
      briefed: false,
      briefedAfterPublication: false,
    });
    const briefings = [briefing(first, at('12:30')), briefing(joins, at('13:30'))];
    expect(judged({ ...both, briefings })).toMatchObject({ briefed: true, briefedAfterPublication: true });
  });

  it.each<[string, readonly string[], boolean]>([
    ['a shift for everyone, of residential care', [], true],
    ['a shift for the people whom it names, of supported living', ['other', 'person'], true],
    ['a visit to the person, of homecare', ['person'], true],
    ['a visit to another', ['other'], false],
  ])('may be %s (part of R120)', (_what, peopleIds, counts) => {
    const next = work('v', 'visit', at('12:30'), { peopleIds });
    expect(judged({ assignments: [next, first] }).nextDeliveryAt).toBe(counts ? at('12:30') : at('13:00'));
  });

  it('is all that start at once', () => {
    const other = work('z', 'three', at('13:00'));
    expect(linked({ assignments: [first, other, later], briefings: [briefing(first, at('12:30')), briefing(other, at('12:30'))] })).toEqual(
      [
        ['CHANGE_TO_NEXT_DELIVERY', 'one', true],
        ['CHANGE_TO_NEXT_DELIVERY', 'three', true],
        ['CHANGE_TO_BRIEFING', 'briefing of a', true],
        ['CHANGE_TO_BRIEFING', 'briefing of z', true],
      ],
    );
  });

  it('after the plan was published is another, of which everyone was briefed or not', () => {
    const after = (...briefings: readonly BriefingFact[]) => judged({ versions: [version()], assignments: [first, later], briefings });
    expect(after()).toMatchObject({
      nextDeliveryAt: at('13:00'),
      briefed: false,
      publishedDeliveryAt: at('16:00'),
      briefedAfterPublication: false,
      restsOnIds: ['a', 'one', 'c', 'two'],
    });
    expect(after(briefing(later, at('15:00')))).toMatchObject({ briefed: false, briefedAfterPublication: true });
    expect(after(briefing(first, at('12:30')))).toMatchObject({ briefed: true, briefedAfterPublication: false });
    expect(judged({ versions: [version()], assignments: [first] })).toMatchObject({
      publishedDeliveryAt: null,
      briefedAfterPublication: null,
    });
  });

  it('after a plan that was published when the change was identified is that after the change', () => {
    expect(judged({ versions: [version({ recordedAt: at('12:00') })], assignments: [first] }).publishedDeliveryAt).toBe(at('13:00'));
  });

  it.each<[string, Partial<AssignmentFact>]>([
    ['of another service', { serviceId: 'other' }],
    ['for others', { peopleIds: ['other'] }],
    ['that was planned when it was over', { endsAt: at('14:00'), recordedAt: at('14:01') }],
  ])('is none %s', (_what, more) => {
    expect(judged({ assignments: [{ ...first, ...more }, later] })).toMatchObject({
      nextDeliveryAt: at('16:00'),
      restsOnIds: ['c', 'two'],
    });
  });
});

describe('a briefing', () => {
  const delivery = work('a', 'one', at('13:00'));
  const of = (more: Partial<BriefingFact>) =>
    judged({ assignments: [delivery], briefings: [briefing(delivery, at('12:30'), more)] }).briefed;

  it.each<[string, Partial<BriefingFact>]>([
    ['on another shift', { shiftId: 'two' }],
    ['of another worker', { staffMemberId: 'another' }],
    ['about another person', { personId: 'other' }],
    ['of another change', { changeId: 'another' }],
    ['acknowledged before the change', { acknowledgedAt: at('11:59') }],
    ['acknowledged after the start', { acknowledgedAt: at('13:01') }],
    ['recorded after the start', { recordedAt: at('13:01') }],
  ])('%s is none', (_what, more) => {
    expect(of(more)).toBe(false);
  });

  it.each<[string, Partial<BriefingFact>]>([
    ['of the person', { changeId: null }],
    ['at the very instant of the change', { acknowledgedAt: at('12:00') }],
    ['at the very start', { acknowledgedAt: at('13:00'), recordedAt: at('13:00') }],
  ])('%s is one', (_what, more) => {
    expect(of(more)).toBe(true);
  });

  it('is linked once, and the first of several', () => {
    const twice = [delivery, { ...delivery, id: 'again', startsAt: at('13:30') }];
    const briefings = [briefing(delivery, at('12:50'), { id: 'a' }), briefing(delivery, at('12:30'), { id: 'b' })];
    expect(linked({ assignments: twice, briefings })).toEqual([
      ['CHANGE_TO_NEXT_DELIVERY', 'one', true],
      ['CHANGE_TO_BRIEFING', 'b', true],
    ]);
  });
});

describe('the owner of a change', () => {
  const owners = (...ownerships: readonly OwnershipFact[]) => linked({ ownerships }).map(([, id]) => id);

  it('is the last who began, by id of two of one day; one of each plan', () => {
    const [early, b, c] = [naming('a', '2026-06-01'), naming('b', '2026-06-15'), naming('c', '2026-06-15')];
    expect(owners(b, early, c)).toEqual(['c']);
    expect(owners(c, early, b)).toEqual(['c']);
    expect(owners(early, naming('d', '2026-05-01', { planId: 'another' }))).toEqual(['a', 'd']);
  });

  it('is of the plan that answers the change, where one does', () => {
    const ownerships = [naming('a', '2026-06-01'), naming('d', '2026-05-01', { planId: 'another' })];
    expect(linked({ versions: [version()], ownerships }).map(([, id]) => id)).toEqual(['version', 'a']);
  });

  it.each<[string, Partial<OwnershipFact>, readonly string[]]>([
    ['who begins on the day', { startsOn: '2026-07-01' }, ['a']],
    ['who begins the day after', { startsOn: '2026-07-02' }, []],
    ['who was named at the very instant', { recordedAt: at('12:00') }, ['a']],
    ['who was named later', { recordedAt: at('12:01') }, []],
    ['whose last day it is', { endsOn: '2026-07-01' }, ['a']],
    ['whose last day was the day before', { endsOn: '2026-06-30' }, []],
    ['of another person', { personId: 'other' }, []],
  ])('%s: %j', (_what, more, found) => {
    expect(owners(naming('a', '2026-06-01', more))).toEqual(found);
  });

  it('is still the one before, where who follows was named after the change', () => {
    const before = naming('a', '2026-06-01', { endsOn: '2026-06-30' });
    const next = (more: Partial<OwnershipFact> = {}) => naming('n', '2026-07-01', { recordedAt: at('12:01'), ...more });
    expect(owners(before, next())).toEqual(['a']);
    expect(owners(before, next({ recordedAt: at('12:00') }))).toEqual(['n']);
    expect(owners(before, next({ planId: 'another' }))).toEqual([]);
    expect(owners(before, next({ startsOn: '2026-07-02' }))).toEqual([]);
  });
});
